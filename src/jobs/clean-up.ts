import { DAY_MS } from '../core/clock.ts';
import { type Statement, statement } from '../core/tx.ts';
import type { InTransaction } from './chores.ts';

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

/** What goes, and how long after its time. Keys are promised for 30 days. */
const EXPIRED: readonly (readonly [deletion: Statement, afterMs: number])[] = [
  [SESSIONS, DAY_MS],
  [TICKETS, DAY_MS],
  [IDEMPOTENCY_KEYS, 31 * DAY_MS],
];

const BATCH = 2000;

/** Deletes what has expired: logins, tickets, and answers kept for idempotency keys. Ledger, logs and billing events are kept. */
export async function cleanUp(inTransaction: InTransaction): Promise<void> {
  for (const [deletion, afterMs] of EXPIRED) {
    let deleted: number;
    do {
      deleted = await inTransaction(async (tx) => {
        const [row] = await tx.query<{ count: number }>(deletion, [new Date(tx.now.getTime() - afterMs), BATCH]);
        return row?.count ?? 0;
      });
    } while (deleted === BATCH);
  }
}
