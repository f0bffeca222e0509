import { lookedUp } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { RETURNED_MICRO } from '../ledger/returned-credit.ts';
import type { Credit } from './batch.ts';
import type { Invoice } from './invoice.ts';

const FIND = lookedUp(
  'spends_find',
  { user_id: 'uuid', spend_id: 'uuid' },
  {
    columns: `s.user_id, s.spend_id, ${RETURNED_MICRO} as returned`,
    from: 'spends s',
    on: 's.user_id = wanted.user_id and s.spend_id = wanted.spend_id',
  },
);

interface Row {
  user_id: string;
  spend_id: string;
  returned: string;
}

/** The credit that was spent on these locked invoices, by the id of the spend. Only the holder of the invoice's lock changes it. */
export async function loadCredits(tx: Tx, covered: readonly Invoice[]): Promise<Map<string, Credit>> {
  if (covered.length === 0) return new Map();
  const rows = await tx.query<Row>(FIND, [covered.map(({ userId }) => userId), covered.map(({ spendId }) => spendId)]);
  return new Map(
    rows.map(({ user_id: userId, spend_id: spendId, returned }) => {
      return [spendId, { userId, spendId, opened: BigInt(returned), returned: BigInt(returned) }];
    }),
  );
}
