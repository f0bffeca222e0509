import { DAY_MS } from '../core/clock.ts';
import { type Statement, statement } from '../core/statement.ts';
import { FORGET_OLD_PAYOUTS } from '../payouts/forget-payouts.ts';
import type { ChoreSettings, InTransaction } from '../start/chores.ts';

const SESSIONS = statement(
  'clean_up_sessions',
  `with gone as (
     delete from sessions where token_hash in (
       select token_hash from sessions where expires_at < $1 or ended_at < $1 limit $2 for update skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
);

const TICKETS = statement(
  'clean_up_tickets',
  `with gone as (
     delete from tickets where ticket_hash in (
       select ticket_hash from tickets where expires_at < $1 limit $2 for update skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
);

const IDEMPOTENCY_KEYS = statement(
  'clean_up_idempotency_keys',
  `with gone as (
     delete from idempotency_keys where (actor, operation, key) in (
       select actor, operation, key from idempotency_keys where created_at < $1 order by created_at limit $2 for update skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
);

const REJECTIONS = statement(
  'clean_up_billing_rejections',
  `with gone as (
     delete from billing_rejections where event_id in (
       select event_id from billing_rejections where received_at < $1 limit $2 for update skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
);

// What comes after a user was erased, or while: nobody waits for it then.
const REJECTIONS_OF_ERASED = statement(
  'clean_up_erased_rejections',
  `with gone as (
     delete from billing_rejections where event_id in (
       select r.event_id from users u join billing_rejections r on r.user_id = u.user_id where u.erased_at < $1
       limit $2 for update of r skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
);

const TEXTS_OF_ERASED = statement(
  'clean_up_erased_texts',
  `with gone as (
     delete from personal_texts where (user_id, text_id) in (
       select t.user_id, t.text_id from users u join personal_texts t on t.user_id = u.user_id where u.erased_at < $1
       limit $2
     ) returning 1
   ) select count(*)::integer as count from gone`,
);

/** What goes, and how long after its time. Keys are promised for 30 days, rejected events for 13 months. */
const EXPIRED: readonly (readonly [deletion: Statement, afterMs: number])[] = [
  [SESSIONS, DAY_MS],
  [TICKETS, DAY_MS],
  [IDEMPOTENCY_KEYS, 31 * DAY_MS],
  [REJECTIONS, 396 * DAY_MS],
  [REJECTIONS_OF_ERASED, 0],
  [TEXTS_OF_ERASED, 0],
];

const BATCH = 2000;

/**
 * Deletes what has expired: logins, tickets, answers kept for idempotency keys, rejected events, and what still told of erased users.
 * Ledger, logs and accepted billing events are kept.
 */
export async function cleanUp(inTransaction: InTransaction, { payoutRetentionYears }: ChoreSettings): Promise<void> {
  for (const [deletion, afterMs] of EXPIRED) await repeat(inTransaction, deletion, (now) => new Date(now.getTime() - afterMs));
  await repeat(inTransaction, FORGET_OLD_PAYOUTS, (now) => yearsBefore(now, payoutRetentionYears));
}

async function repeat(inTransaction: InTransaction, deletion: Statement, limitAt: (now: Date) => Date): Promise<void> {
  let deleted: number;
  do {
    deleted = await inTransaction(async (tx) => {
      const [row] = await tx.query<{ count: number }>(deletion, [limitAt(tx.now), BATCH]);
      return row?.count ?? 0;
    });
  } while (deleted === BATCH);
}

function yearsBefore(now: Date, years: number): Date {
  const moment = new Date(now);
  moment.setUTCFullYear(moment.getUTCFullYear() - years);
  return moment;
}
