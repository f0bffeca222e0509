import { SECOND_MS } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

const GIVE_UP = statement(
  'verification_give_up',
  `update verifications set status = 'failed', ended_at = $1 where status = 'running' and moved_at < $2`,
);

/** A verification comes on every second, unless nobody does jobs or one of its statements fails again and again. */
const STILL_MS = 900 * SECOND_MS;

/** Ends a verification that has not come on for 15 minutes. */
export function giveUpVerification(tx: Tx): void {
  tx.write([{ statement: GIVE_UP, values: [tx.now, new Date(tx.now.getTime() - STILL_MS)] }]);
}
