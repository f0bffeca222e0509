/** The database before a run: a programme as wide as the schema, one user who is signed in, and many whom ids can hit. */
import { type Call, caller } from './call.ts';
import { seedLadder } from './seed-ladder.ts';
import { type Money, seedMoney } from './seed-money.ts';
import { ADMIN_TOKEN } from './target.ts';

export interface Seeds extends Money {
  userId: string;
  session: string;
  /** Users who may be changed, blocked or erased. The signed-in one is not among them. */
  userIds: string[];
  /** Ids that no user has yet. */
  newIds: string[];
  codes: string[];
  /** What the event log tells of all this. */
  logged: string[];
  /** The programme in force, without its version. */
  programme: object;
}

/** The people of the contract's examples, so that requests made from examples find them. */
const EXAMPLES = ['3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e', 'b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570'] as const;
const EXAMPLE_SLUG = 'trip-with-me';
const EXAMPLE_ORIGIN = 'https://app.example.org';

const USERS = 120;
const NEW_IDS = 40;
const BLOCKED_EVERY = 20;
const TIERS = 100;

export async function seed(url: string): Promise<Seeds> {
  const admin = caller(url, { 'x-admin-token': ADMIN_TOKEN });
  const programme = await widenProgramme(admin);
  await seedLadder(admin);
  const userId = idOf(0);
  await admin('PUT', `/v1/admin/users/${userId}`, { display_name: 'Signed In', email: 'signed-in@example.org' });
  const userIds = [...EXAMPLES, ...Array.from({ length: USERS }, (_, index) => idOf(index + 1))];
  const codes: string[] = [];
  for (const [index, id] of userIds.entries()) {
    const change = {
      display_name: `Seed ${index}`,
      email: `seed-${index}@example.org`,
      blocked: index % BLOCKED_EVERY === BLOCKED_EVERY - 1,
    };
    codes.push(((await admin('PUT', `/v1/admin/users/${id}`, change)) as { primary_code: string }).primary_code);
  }
  const session = await login(url, admin, userId);
  const slugged = await login(url, admin, EXAMPLES[0]);
  await caller(url, { cookie: `nl_session=${slugged}` })('POST', '/v1/referrals/code', { slug: EXAMPLE_SLUG });
  const newIds = Array.from({ length: NEW_IDS }, (_, index) => idOf(USERS + 1 + index));
  const user = caller(url, { cookie: `nl_session=${session}` });
  const money = await seedMoney(admin, user, userIds.slice(EXAMPLES.length));
  const { items } = (await admin('GET', '/v1/admin/events?wait=20')) as { items: { id: string }[] };
  const logged = items.map(({ id }) => id);
  return { userId, session, userIds, newIds, codes: [...codes, EXAMPLE_SLUG], logged, programme, ...money };
}

const idOf = (number: number) => `5eed0000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Everything the schema lets a request ask for is possible, so that valid requests succeed. The highest tier gives away whole payments. */
async function widenProgramme(admin: Call): Promise<object> {
  const path = '/v1/admin/referrals/programme';
  const programme = (await admin('GET', path)) as { version: string };
  const tiers = Array.from({ length: TIERS }, (_, index) => ({
    tier: index + 1,
    label: `tier ${index + 1}`,
    rate_bps: 100 * (TIERS - index),
  }));
  const wide = { tiers, payout_min_micro: 1, attribution_window_days: 365, account_age_max_days: 3650, embed_origins: [EXAMPLE_ORIGIN] };
  const { version: _, ...widened } = (await admin('PUT', path, { ...programme, ...wide })) as { version: string };
  return widened;
}

/** Logs a user in and returns the session's token. */
export async function login(url: string, admin: Call, userId: string): Promise<string> {
  const { ticket } = (await admin('POST', '/v1/admin/sessions', { user_id: userId })) as { ticket: string };
  const entered = await fetch(`${url}/v1/auth/enter?ticket=${ticket}`, { redirect: 'manual' });
  const session = /^nl_session=([^;]+)/.exec(entered.headers.getSetCookie()[0] ?? '')?.[1];
  if (session === undefined) throw new Error(`the seed user cannot log in: ${entered.status}`);
  return session;
}
