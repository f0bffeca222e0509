import { decimalOf } from '../../../kit/money-text.ts';
import { type CsvColumn, writeCsv } from '../../../kit/write-csv.ts';
import type { CoveredPayout } from '../../../sdk/typescript/sdk.ts';

/** The columns of the server's own table, in its order. */
const columnsIn = (currency: string): readonly CsvColumn<CoveredPayout>[] => [
  { name: 'id', cell: ({ id }) => id },
  { name: 'user_id', cell: ({ userId }) => userId },
  { name: 'status', cell: ({ status }) => status },
  { name: 'network', cell: ({ network }) => network },
  { name: 'address', isChosen: true, cell: ({ address }) => address },
  { name: 'amount_micro', cell: ({ amountMicro }) => amountMicro },
  { name: 'amount', cell: ({ amountMicro }) => decimalOf(amountMicro, 2) },
  { name: 'currency', cell: () => currency },
  { name: 'requested_at', cell: ({ requestedAt }) => requestedAt },
  { name: 'completed_at', cell: ({ completedAt }) => completedAt },
  { name: 'tx_hash', isChosen: true, cell: ({ txHash }) => txHash },
  { name: 'note', isChosen: true, cell: ({ note }) => note },
  { name: 'covered', cell: ({ covered }) => covered },
];

/**
 * A file of exactly these payouts, with the columns that the server's table has. The server has one for a filter; what was picked by hand
 * is no filter. Its column `tx_hash` is there to be filled in.
 */
export function payoutFile(payouts: readonly CoveredPayout[], currency: string): string {
  return writeCsv(columnsIn(currency), payouts);
}
