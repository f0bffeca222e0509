import { decimalOf } from '../../../kit/money-text.ts';
import type { CoveredPayout } from '../../../sdk/typescript/sdk.ts';

/** The columns of the server's own table, in its order. */
const COLUMNS = [
  'id',
  'user_id',
  'status',
  'network',
  'address',
  'amount_micro',
  'amount',
  'currency',
  'requested_at',
  'completed_at',
  'tx_hash',
  'note',
  'covered',
] as const;

/** What a spreadsheet would run: a sign at the beginning of the text, or behind what it may take for the end of a cell. */
const FORMULA = /((?:^|[,;|\t\n\r])[\p{C}\p{Z}"“”]*)(?=[=+\-@＝＋－＠])/gu;

const quoted = (text = '') => `"${text.replaceAll(FORMULA, "$1'").replaceAll('"', '""')}"`;

/**
 * A file of exactly these payouts, with the columns that the server's table has. The server has one for a filter; what was picked by hand
 * is no filter. Its column `tx_hash` is there to be filled in.
 */
export function payoutFile(payouts: readonly CoveredPayout[], currency: string): Blob {
  const lines = payouts.map((payout) =>
    [
      payout.id,
      payout.userId,
      payout.status,
      payout.network,
      quoted(payout.address),
      payout.amountMicro,
      decimalOf(payout.amountMicro),
      currency,
      payout.requestedAt,
      payout.completedAt ?? '',
      quoted(payout.txHash),
      quoted(payout.note),
      payout.covered,
    ].join(','),
  );
  return new Blob([[COLUMNS.join(','), ...lines, ''].join('\r\n')], { type: 'text/csv' });
}
