import { queryOptions } from '@tanstack/react-query';
import { client } from './client.ts';

/** The billing events that were rejected since a moment, as many as one page has. */
export const rejectedEvents = (since: string) =>
  queryOptions({
    queryKey: ['listBillingEvents', { outcome: 'rejected', since }],
    queryFn: ({ signal }) =>
      client.billing.listBillingEvents({ outcome: 'rejected', since, limit: 200, after: '' }, { signal }).firstPage(),
    refetchInterval: 60_000,
  });
