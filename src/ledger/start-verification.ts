import { actorName } from '../core/actor.ts';
import { newId } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { askForJob } from '../jobs/ask-for-job.ts';
import { giveUpVerification } from './give-up-verification.ts';

const RUNNING = statement('verification_runs', `select from verifications where status = 'running'`);
const START = statement(
  'verification_start',
  `insert into verifications (verification_id, started_by, started_at, moved_at, ended_at, status, step, last_user_id, users_total, users,
     transfers, differences_total, differences)
   values ($1, $2, $3, $3, null, 'running', 0, null, 0, 0, 0, 0, '[]')`,
);

const UNIQUE_VIOLATION = '23505';
const running = () => new Problem('verification_running');

/**
 * Has the ledger verified beside requests, and returns the id by which the verification is listed. One runs at a time; one that has not
 * come on for 15 minutes is no obstacle.
 *
 * Throws `verification_running`.
 */
export async function startVerification(tx: Tx): Promise<string> {
  giveUpVerification(tx);
  if ((await tx.query(RUNNING, [])).length > 0) throw running();
  const id = newId(tx.now);
  // Of two that begin at once, the index lets one in.
  tx.write([{ statement: START, values: [id, actorName(tx.actor), tx.now], failures: { [UNIQUE_VIOLATION]: running } }]);
  askForJob(tx, 'verifyLedger', {}, { key: 'verifyLedger' });
  tx.audit('verification.started', null, { verification_id: id });
  return id;
}
