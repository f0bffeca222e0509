import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { keyed, statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { AVAILABLE, dueBy } from '../rewards/due.ts';
import { INVOICE_COLUMNS, type InvoiceRow, invoiceOf } from './invoice-row.ts';
import { isCoverable, OPEN } from './open-invoice.ts';
import { placeOf } from './read-places.ts';

/** An open invoice, and where it stands in the list: by its moment, and among those of one moment by a hash of its id. */
export interface OpenInvoiceRow extends InvoiceRow {
  readonly total_micro: string;
  readonly created_at: string;
  readonly place: string;
}

/** The same with whether the payer's credit would cover it. */
export interface OwnInvoice extends OpenInvoiceRow {
  readonly isCoverable: boolean;
}

const PLACE = placeOf('n.invoice_id');

const LIST = statement(
  'invoices_open_of_user',
  `select * from (
     select ${INVOICE_COLUMNS}, ${PLACE} as place from invoices n where n.user_id = $1 and ${OPEN}
   ) open
   where (created_at, place) < ($2::timestamptz, $3::uuid)
   order by created_at desc, place desc limit $4`,
);

const DUE = dueBy('wanted.user_id', 'wanted.now');

const CREDIT = keyed(
  'payer_credit',
  { user_id: 'uuid', now: 'timestamptz' },
  {
    columns: `u.blocked, ${AVAILABLE} as available`,
    from: `users u join balances b on b.user_id = u.user_id cross join lateral (${DUE}) due`,
    on: 'u.user_id = wanted.user_id',
    where: 'u.erased_at is null',
  },
);

interface CreditRow {
  blocked: boolean;
  available: string;
}

export const MY_INVOICE_ORDER = byMoment<OpenInvoiceRow>('listMyInvoices', (row) => [row.created_at, row.place]);

/** A user's invoices that wait for their payment, newest first. Those of one moment stand in an order that means nothing and stays. */
export function readOpenInvoices(db: Reader, userId: string, { behind, count }: Stretch): Promise<OpenInvoiceRow[]> {
  return db.query<OpenInvoiceRow>(LIST, [userId, ...behind, count]);
}

/**
 * The invoices of the signed-in user that wait for their payment, newest first, each with whether the user's credit would cover it.
 * Invoices and credit are read beside each other: what changes meanwhile may be seen in one of them alone.
 *
 * Throws `unauthenticated` when the user was erased after the session was looked up.
 */
export async function listMyInvoices(db: Reader, userId: string, stretch: Stretch): Promise<OwnInvoice[]> {
  const [credit, rows] = await Promise.all([db.find<CreditRow>(CREDIT, [userId, db.now]), readOpenInvoices(db, userId, stretch)]);
  if (!credit) throw new Problem('unauthenticated');
  const payer = { userId, blocked: credit.blocked, available: BigInt(credit.available) };
  return rows.map((row) => ({ ...row, isCoverable: isCoverable(invoiceOf(row), payer) }));
}
