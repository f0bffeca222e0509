/** Users with bills of their own, and what their pages show of them. */
import type { Page } from 'playwright-core';
import { invoiceOf, report } from '../support/billing.ts';
import { type Earner, signUpEarner } from '../support/payouts.ts';
import type { TestServer } from '../support/server.ts';

export const bills = (page: Page) => page.getByRole('region', { name: 'Open bills' }).getByRole('listitem');
export const sheet = (page: Page) => page.getByRole('dialog', { name: 'Pay this bill with credit?' });
export const pressFor = (page: Page, id: string) => page.getByRole('button', { name: `Use credit for ${id}` });

export interface Debtor extends Earner {
  invoices: ReturnType<typeof invoiceOf>[];
  ids: string[];
}

/** Somebody with so much available, and with open bills of these amounts, the first one the newest. */
export async function signUpDebtor(server: TestServer, available: number, ...amounts: number[]): Promise<Debtor> {
  const earner = await signUpEarner(server, available);
  const invoices = amounts.map(() => invoiceOf(server, earner.userId));
  const at = (index: number) => ({ occurred_at: new Date(server.clock.now().getTime() - index * 60_000).toISOString() });
  if (amounts.length > 0) await report(server, ...invoices.map((invoice, index) => invoice.created(amounts[index] as number, at(index))));
  return { ...earner, invoices, ids: invoices.map(({ id }) => id) };
}
