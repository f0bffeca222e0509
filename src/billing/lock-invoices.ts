import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { Invoice } from './invoice.ts';
import { INVOICE_COLUMNS, type InvoiceRow, invoiceOf } from './invoice-row.ts';

const LOCK = statement(
  'invoices_lock',
  `select ${INVOICE_COLUMNS} from invoices n where n.invoice_id = any($1::text[]) order by n.invoice_id for update`,
  { $1: 'text' },
  { isOrdered: true },
);

/** Those of these invoices that are known, by id, locked in that order until this transaction ends. */
export async function lockInvoices(tx: Tx, invoiceIds: readonly string[]): Promise<Map<string, Invoice>> {
  const rows = await tx.query<InvoiceRow>(LOCK, [invoiceIds]);
  return new Map(rows.map((row) => [row.invoice_id, invoiceOf(row)]));
}

/** An invoice, locked until this transaction ends; undefined when it is not known. */
export async function lockInvoice(tx: Tx, invoiceId: string): Promise<Invoice | undefined> {
  return (await lockInvoices(tx, [invoiceId])).get(invoiceId);
}
