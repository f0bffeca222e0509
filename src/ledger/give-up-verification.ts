import { fromDatabase, SECOND_MS } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { VerificationRow } from './verification-row.ts';

const GIVE_UP = statement(
  'verification_give_up',
  `update verifications set status = 'failed', ended_at = $1 where status = 'running' and moved_at < $2`,
);

/** A verification comes on every second, unless nobody does jobs or one of its statements fails again and again. */
const STILL_MS = 900 * SECOND_MS;

/** When a verification that is said to run has failed without anybody who would write that down; undefined while it may still come on. */
export function givenUpAt({ status, moved_at }: Pick<VerificationRow, 'status' | 'moved_at'>, now: Date): Date | undefined {
  const end = new Date(fromDatabase(moved_at).getTime() + STILL_MS);
  return status === 'running' && end < now ? end : undefined;
}

/** Ends a verification that has not come on for 15 minutes. */
export function giveUpVerification(tx: Tx): void {
  tx.write([{ statement: GIVE_UP, values: [tx.now, new Date(tx.now.getTime() - STILL_MS)] }]);
}
