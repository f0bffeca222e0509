import type { Expiry } from '../core/expiry.ts';
import type { InTransaction } from './job.ts';

const BATCH = 2000;

/** Deletes what has expired, in batches, each in a transaction of its own. Ledger, logs and accepted billing events never expire. */
export async function cleanUp(inTransaction: InTransaction, expiries: readonly Expiry[]): Promise<void> {
  for (const expiry of expiries) await repeat(inTransaction, expiry);
}

async function repeat(inTransaction: InTransaction, { statement, limitAt }: Expiry): Promise<void> {
  let deleted: number;
  do {
    deleted = await inTransaction(async (tx) => {
      const [row] = await tx.query<{ count: number }>(statement, [limitAt(tx.now), BATCH]);
      return row?.count ?? 0;
    });
  } while (deleted === BATCH);
}
