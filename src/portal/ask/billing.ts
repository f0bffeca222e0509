import type { OwnInvoice } from '../../sdk/typescript/sdk.ts';
import type { List } from '../frame/use-list.ts';
import { client } from './client.ts';

/** The user's own open invoices, the newest first. */
export const listMyInvoices = (): List<OwnInvoice> => ({
  key: 'listMyInvoices',
  ask: (after) => client.referrals.listMyInvoices({ after, limit: 50 }).firstPage(),
});
