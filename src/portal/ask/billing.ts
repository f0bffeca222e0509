import type { InvoiceCredit, OwnInvoice } from '../../sdk/typescript/sdk.ts';
import type { List } from '../frame/use-list.ts';
import type { WriteOptions } from '../frame/use-write.ts';
import { client } from './client.ts';

/** The user's own invoices that wait for their payment, the newest first. */
export const listMyInvoices = (): List<OwnInvoice> => ({
  key: 'listMyInvoices',
  ask: (after) => client.referrals.listMyInvoices({ after, limit: 50 }).firstPage(),
});

/** Covers one of them with what is available, as a whole. */
export const spendOnInvoice = (credit: InvoiceCredit, options: WriteOptions) => client.referrals.spendOnInvoice(credit, options);
