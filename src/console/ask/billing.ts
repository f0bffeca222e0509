import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { BillingBatch, ListBillingEventsQuery } from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** A page of what was reported of invoices. */
export const listBillingEvents = (query: ListBillingEventsQuery) =>
  queryOptions({
    queryKey: ['listBillingEvents', query],
    queryFn: ({ signal }) => client.billing.listBillingEvents(query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });

/** One event, what it did, and how that was decided. */
export const getBillingEvent = (id: string) =>
  queryOptions({ queryKey: ['getBillingEvent', id], queryFn: ({ signal }) => client.billing.getBillingEvent(id, { signal }) });

/** An invoice with all that was reported of it, its reward and its money. */
export const getInvoice = (invoiceId: string) =>
  queryOptions({ queryKey: ['getInvoice', invoiceId], queryFn: ({ signal }) => client.billing.getInvoice({ invoiceId }, { signal }) });

/** What events would do now; it changes nothing. */
export const previewBillingEvents = (batch: BillingBatch) =>
  queryOptions({
    queryKey: ['previewBillingEvents', batch],
    queryFn: ({ signal }) => client.billing.previewBillingEvents(batch, { signal }),
    staleTime: 0,
  });
