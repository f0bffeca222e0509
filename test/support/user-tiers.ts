import type { TestServer } from './server.ts';

export const TIERS = '/v1/admin/user-tiers';

export const BADGE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#CD7F32" d="M2 2h20v20z"/></svg>`;

let level = 1_000_000;

/** A tier above all that were drafted before, out of everybody's reach. */
export function tierDraft(change: object = {}) {
  level += 1;
  return { level, name: `Level ${level}`, point: 2_000_000_000 + level, svg: BADGE, ...change };
}

/** Adds a tier and returns its level, as paths have it. */
export async function addTier(server: TestServer, change: object = {}): Promise<string> {
  const draft = tierDraft(change);
  const reply = await server.admin('POST', TIERS, draft);
  if (reply.status !== 201) throw new Error(`addTier: ${reply.text}`);
  return String(draft.level);
}

/** The ladder of the published examples. */
export const LADDER = [
  { level: 1, name: 'Bronze', point: 1000 },
  { level: 2, name: 'Silver', point: 5000 },
  { level: 3, name: 'Gold', point: 15_000 },
  { level: 4, name: 'Platinum', point: 50_000 },
  { level: 5, name: 'Diamond', point: 150_000 },
];

export async function addLadder(server: TestServer): Promise<void> {
  for (const tier of LADDER) await addTier(server, tier);
}
