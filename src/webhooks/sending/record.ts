import { DAY_MS, fromDatabase, HOUR_MS } from '../../core/clock.ts';
import { bigint, integer, rows, text, timestamptz } from '../../core/rows.ts';
import { statement } from '../../core/statement.ts';
import type { Tx } from '../../core/tx.ts';
import { tellDisabled } from '../disable-webhook.ts';
import type { DisabledReason, WebhookState } from '../webhook-row.ts';
import { LEASE_S } from './claim.ts';
import type { Retry } from './due-retries.ts';
import { nextTryAt, retryAfterMs } from './ladder.ts';
import { isGone, type Outcome } from './outcome.ts';

/** A request that was sent. */
export interface Attempt {
  readonly position: bigint;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly outcome: Outcome;
  /** What it had behind it where it was sent again; undefined for the first time, and in a replay. */
  readonly retry: Retry | undefined;
  readonly isReplayed: boolean;
}

/** What a server says of its work for a webhook. */
export interface Work {
  readonly webhookId: string;
  readonly server: string;
  /** In the order in which they ended. */
  readonly attempts: readonly Attempt[];
  /** The position up to which everything is done with. */
  readonly position: bigint;
  readonly pausedUntil: Date | null;
  readonly pauseS: number;
  readonly replay: { readonly id: string; readonly next: bigint } | undefined;
  /** Whether it sends on, or leaves the webhook to whoever comes next. */
  readonly goesOn: boolean;
  readonly publicUrl: string;
}

/** What is known of a webhook after its work was recorded. */
export interface Recorded {
  /** Undefined where it is not there any more. */
  readonly state: WebhookState | undefined;
  readonly revision: number;
  /** Why it was disabled by this very work; undefined where it was not. */
  readonly disabled?: DisabledReason | undefined;
  /** How many events were tried for the last time by themselves. */
  readonly exhausted: number;
}

/** What is thrown where another server sends for the webhook by now. */
export class LeaseLost extends Error {}

const FAILING_MS = DAY_MS;
const DISABLED_AFTER_MS = 120 * HOUR_MS;
const FAILURES_MIN = 10;

const LOCK = statement(
  'webhook_work_lock',
  'select state, revision, failing_since, failures, failing_told from webhooks where webhook_id = $1 for update',
);
const MOVE = statement(
  'webhook_cursor_move',
  `update webhook_cursors
   set position = greatest(position, $3), paused_until = $4, pause_s = $5,
     leased_until = case when $6::boolean then now() + interval '${LEASE_S} seconds' else '-infinity' end,
     leased_by = case when $6::boolean then leased_by end
   where webhook_id = $1 and shard = 0 and leased_by = $2 returning position`,
);
const JUDGE = statement(
  'webhook_judge',
  `update webhooks set failing_since = $2, failures = $3, failing_told = $4, state = $5, state_reason = $6,
     revision = revision + case when state = $5 then 0 else 1 end
   where webhook_id = $1`,
);
const addAttempts = rows<Attempt>('webhook_attempts', {
  position: bigint(({ position }) => position),
  started_at: timestamptz(({ startedAt }) => startedAt),
  ms: integer(({ outcome }) => outcome.ms),
  status: { type: 'integer', cast: 'smallint', of: ({ outcome }) => outcome.status },
  failure: text(({ outcome }) => outcome.failure),
  excerpt: text(({ outcome }) => outcome.excerpt),
}).insert('webhook_attempts_add', { same: { webhook_id: 'uuid' }, passing: true });

const TAKEN = statement(
  'webhook_retries_taken',
  `delete from webhook_retries r using unnest($2::bigint[], $3::timestamptz[]) as taken (position, started_at)
   where r.webhook_id = $1 and r.position = taken.position and (r.asked_at is null or r.asked_at <= taken.started_at)`,
  { $2: 'bigint', $3: 'timestamptz' },
);
// What was asked for meanwhile is still to be done.
const AGAIN = statement(
  'webhook_retries_again',
  `insert into webhook_retries (webhook_id, position, failures, state, due_at, asked_at)
   select $1, position, failures, state, due_at, null
   from unnest($2::bigint[], $3::integer[], $4::text[], $5::timestamptz[], $6::timestamptz[])
     as failed (position, failures, state, due_at, started_at)
   on conflict (webhook_id, position) do update
   set failures = excluded.failures, state = excluded.state, due_at = excluded.due_at,
     asked_at = case when webhook_retries.asked_at <= (
       select max(f.started_at) from unnest($2::bigint[], $6::timestamptz[]) as f (position, started_at) where f.position = excluded.position
     ) then null else webhook_retries.asked_at end`,
  { $2: 'bigint', $3: 'integer', $4: 'text', $5: 'timestamptz', $6: 'timestamptz' },
);
const NOT_AGAIN = statement(
  'webhook_retries_not_again',
  `delete from webhook_retries where webhook_id = $1 and position = any($2::bigint[]) and state = 'none' and asked_at is null`,
  { $2: 'bigint' },
);
const REPLAYED = statement(
  'webhook_replay_move',
  `update webhook_replays
   set next_position = greatest(next_position, $2), sent = sent + $3,
     state = case when $2 > until_position then 'done' else state end,
     ended_at = case when $2 > until_position then $4::timestamptz else ended_at end
   where replay_id = $1 and state = 'running'`,
);

interface Judged {
  failing_since: string | null;
  failures: number;
  failing_told: boolean;
}

/**
 * Records what came of requests, and how far the webhook has come, in one transaction. Judges whether it is failing, or has to be disabled.
 * Throws LeaseLost where another server sends for it.
 */
export async function recordWork(tx: Tx, work: Work): Promise<Recorded> {
  const { webhookId, attempts } = work;
  const [[webhook], moved] = await Promise.all([
    tx.query<Judged & { state: WebhookState; revision: number }>(LOCK, [webhookId]),
    tx.query(MOVE, [webhookId, work.server, work.position, work.pausedUntil, work.pauseS, work.goesOn]),
  ]);
  if (!webhook) return { state: undefined, revision: 0, exhausted: 0 };
  if (moved.length === 0) throw new LeaseLost('another server sends for this webhook');
  tx.write(addAttempts(attempts, { webhook_id: webhookId }));
  const exhausted = writeRetries(tx, webhookId, attempts);
  if (work.replay) {
    const sent = attempts.filter(({ isReplayed }) => isReplayed).length;
    tx.write([{ statement: REPLAYED, values: [work.replay.id, work.replay.next, sent, tx.now] }]);
  }
  const { state, revision } = webhook;
  const disabled = state === 'enabled' ? judge(tx, webhook, work) : undefined;
  return disabled ? { state: 'disabled', revision: revision + 1, disabled, exhausted } : { state, revision, exhausted };
}

/** Writes what is sent again, and when. Returns how many events were tried for the last time. */
function writeRetries(tx: Tx, webhookId: string, attempts: readonly Attempt[]): number {
  const taken = attempts.filter(({ outcome, retry, isReplayed }) => outcome.failure === null && (retry || isReplayed));
  const failed = attempts.filter(({ outcome }) => outcome.failure !== null);
  if (taken.length > 0) {
    const values = [webhookId, taken.map(({ position }) => position), taken.map(({ startedAt }) => startedAt)];
    tx.write([{ statement: TAKEN, values }]);
  }
  if (failed.length === 0) return 0;
  // A position may have been tried twice, by itself and in a replay: the later one counts.
  const last = [...new Map(failed.map((attempt) => [attempt.position, attempt])).values()];
  const next = last.map((attempt) => nextOf(attempt));
  const positions = last.map(({ position }) => position);
  const states = [next.map(({ failures }) => failures), next.map(({ state }) => state), next.map(({ dueAt }) => dueAt)];
  tx.write([
    { statement: AGAIN, values: [webhookId, positions, ...states, last.map(({ startedAt }) => startedAt)] },
    { statement: NOT_AGAIN, values: [webhookId, positions] },
  ]);
  return last.filter(({ retry }, index) => !retry?.isAsked && next[index]?.state === 'exhausted').length;
}

/** What comes after an attempt that failed. One that somebody asked for leaves everything as it was. */
function nextOf({ retry, outcome, endedAt }: Attempt): { failures: number; state: Retry['state']; dueAt: Date } {
  if (retry?.isAsked) return { failures: retry.failures, state: retry.state, dueAt: fromDatabase(retry.dueAt) };
  const failures = (retry?.failures ?? 0) + 1;
  const dueAt = nextTryAt(failures, endedAt, retryAfterMs(outcome.retryAfter, endedAt), Math.random());
  return { failures, state: dueAt ? 'waiting' : 'exhausted', dueAt: dueAt ?? endedAt };
}

/** Judges a webhook by what was just tried. Returns why it is disabled now, if it is. */
function judge(tx: Tx, before: Judged, { webhookId, attempts, publicUrl }: Work): DisabledReason | undefined {
  let since = before.failing_since === null ? null : fromDatabase(before.failing_since);
  let { failures, failing_told: isTold } = before;
  for (const { outcome, endedAt } of attempts) {
    if (outcome.failure === null) [since, failures, isTold] = [null, 0, false];
    else [since, failures] = [since ?? endedAt, failures + 1];
  }
  const failingMs = since && attempts.length > 0 ? tx.now.getTime() - since.getTime() : 0;
  const reason = attempts.some(({ outcome }) => isGone(outcome))
    ? 'gone'
    : failingMs >= DISABLED_AFTER_MS && failures >= FAILURES_MIN
      ? 'failing'
      : undefined;
  if (reason) tellDisabled(tx, { webhookId, reason, failingSince: since, publicUrl });
  else if (since && failingMs >= FAILING_MS && !isTold) {
    tx.emit('webhook.failing', null, { webhook_id: webhookId, public_url: publicUrl, failing_since: since.toISOString() });
    isTold = true;
  }
  const isSame = failures === before.failures && isTold === before.failing_told && !reason;
  if (!isSame)
    tx.write([{ statement: JUDGE, values: [webhookId, since, failures, isTold, reason ? 'disabled' : 'enabled', reason ?? null] }]);
  return reason;
}
