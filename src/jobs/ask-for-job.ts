import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { JobName, Payloads } from './job.ts';

const ASK = statement('job_ask', 'select from graphile_worker.add_job($1, $2::json, run_at => $3::timestamptz, job_key => $4::text)');

/**
 * Asks for a job. It is committed with what this transaction does, or not at all, and begins after it. Of one `key` at most one job
 * waits: a later one takes the place of an earlier one that has not begun.
 */
export function askForJob<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: Payloads[Name],
  { runAt = tx.now, key }: { runAt?: Date; key?: string } = {},
): void {
  tx.write([{ statement: ASK, values: [name, JSON.stringify(payload), runAt, key ?? null] }]);
}
