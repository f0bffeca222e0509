import { setTimeout as sleep } from 'node:timers/promises';
import type { ErrorTag } from '../../generated/errors.ts';
import { DAY_MS, SECOND_MS } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { changedFields, documentOf, readDraft, refuseContradictions, refuseLostTiers } from '../programme/draft.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { type Programme, type ProgrammeChange, type ProgrammeDocument, versionName } from '../programme/programme.ts';
import { type Replay, replayPayments } from './replay-payments.ts';

const USERS_OF_TIERS = statement(
  'programme_users_of_tiers',
  'select tier, count(*) as users from users where erased_at is null group by tier order by tier',
);

/** What a change of the programme would do, and meet. */
export interface ProgrammePreview {
  /** The rules that it would change. */
  fields: (keyof ProgrammeDocument)[];
  /** The users of each tier, of the draft or held, lowest first. */
  users: { tier: number; count: number }[];
  /** What payments of the last 30 days earned, and would have earned; undefined where that cannot be said. */
  replay: (Replay & { from: Date; to: Date }) | undefined;
  /** Why the change would be refused; undefined when it would not. */
  refusal: { tag: ErrorTag; message: string } | undefined;
}

/** What a preview is told of the deployment: the origin under which this server is reached, and the currency. */
export interface PreviewSettings {
  ownOrigin: string;
  currency: string;
}

const DAYS = 30;
/** A replay that takes longer is left out. */
const REPLAY_MS = 2 * SECOND_MS;
const REFUSALS: ReadonlySet<ErrorTag> = new Set(['programme_invalid', 'programme_stale', 'tier_in_use']);

/**
 * What putting this draft in force would do now. Nothing is locked or written, so that somebody may change the programme, or a tier, before
 * the draft is sent. Payments are decided once more by the code that decided them; within two seconds, or not at all.
 *
 * Throws `invalid_json`.
 */
export async function previewProgramme(
  db: Reader,
  { version, note: _, ...given }: ProgrammeChange,
  { ownOrigin, currency }: PreviewSettings,
): Promise<ProgrammePreview> {
  const draft = readDraft(given);
  const current = await getProgramme(db);
  const document = documentOf(current.document, draft);
  const contradiction = await refusalOf(async () => refuseContradictions(draft, ownOrigin));
  const [users, replay, refusal] = await Promise.all([
    usersOf(db, document),
    contradiction ? undefined : replayOf(db, { number: current.number, document }, currency),
    contradiction ?? refusalOf(() => refuseOthers(db, version, document, current)),
  ]);
  return { fields: changedFields(document, current.document), users, replay, refusal };
}

async function refuseOthers(db: Reader, version: string, document: ProgrammeDocument, current: Programme): Promise<void> {
  if (versionName(current.number) !== version) throw new Problem('programme_stale');
  await refuseLostTiers(db, document, current.document);
}

async function refusalOf(check: () => Promise<void>): Promise<ProgrammePreview['refusal']> {
  try {
    await check();
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem) || !REFUSALS.has(error.tag)) throw error;
    return { tag: error.tag, message: error.message };
  }
}

async function usersOf(db: Reader, { tiers }: ProgrammeDocument): Promise<ProgrammePreview['users']> {
  const rows = await db.query<{ tier: number; users: string }>(USERS_OF_TIERS, []);
  const counts = new Map([
    ...tiers.map(({ tier }) => [tier, 0] as const),
    ...rows.map(({ tier, users }) => [tier, Number(users)] as const),
  ]);
  return [...counts].map(([tier, count]) => ({ tier, count })).sort((a, b) => a.tier - b.tier);
}

async function replayOf(db: Reader, programme: Programme, currency: string): Promise<ProgrammePreview['replay']> {
  const to = db.now;
  const from = new Date(to.getTime() - DAYS * DAY_MS);
  const ending = new AbortController();
  const replaying = replayPayments(db, { from, to, programme, currency }, () => ending.signal.aborted);
  replaying.catch(() => {}); // it may still fail when nobody waits for it any more
  const late = sleep(REPLAY_MS, undefined, { signal: ending.signal }).catch(() => undefined);
  try {
    const replay = await Promise.race([replaying, late]);
    return replay && { ...replay, from, to };
  } finally {
    ending.abort();
  }
}
