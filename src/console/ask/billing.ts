import type { BillingEvent, BillingOutcome, ListBillingEventsQuery } from '../../sdk/typescript/sdk.ts';
import { asking } from './asking.ts';
import { client } from './client.ts';

/** A page of what was reported of invoices. */
export const listBillingEvents = (query: ListBillingEventsQuery) =>
  asking(['listBillingEvents', query], (options) => client.billing.listBillingEvents(query, options).firstPage());

/** One event, what it did, and how that was decided. */
export const getBillingEvent = (id: string) => asking(['getBillingEvent', id], (options) => client.billing.getBillingEvent(id, options));

/** An invoice with all that was reported of it, its reward and its money. */
export const getInvoice = (invoiceId: string) =>
  asking(['getInvoice', invoiceId], (options) => client.billing.getInvoice({ invoiceId }, options));

/** What events would do now, in as many requests as there are batches; it changes nothing. `name` tells one set of events from another. */
export const previewBillingEvents = (name: string, batches: readonly (readonly BillingEvent[])[]) => ({
  ...asking(['previewBillingEvents', name], async (options) => {
    const outcomes: BillingOutcome[] = [];
    for (const events of batches) outcomes.push(...(await client.billing.previewBillingEvents({ events: [...events] }, options)).outcomes);
    return outcomes;
  }),
  enabled: batches.length > 0,
  refetchOnWindowFocus: false,
  staleTime: 0,
});
