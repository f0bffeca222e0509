import { queryOptions } from '@tanstack/react-query';
import type { BillingEvent, BillingOutcome } from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** What reporting these events would answer now, in as many requests as there are batches. `name` tells one set of events from another. */
export const previewBillingEvents = (name: readonly unknown[], batches: readonly (readonly BillingEvent[])[]) =>
  queryOptions({
    queryKey: ['previewBillingEvents', ...name],
    queryFn: async ({ signal }) => {
      const outcomes: BillingOutcome[] = [];
      for (const events of batches)
        outcomes.push(...(await client.billing.previewBillingEvents({ events: [...events] }, { signal })).outcomes);
      return outcomes;
    },
    enabled: batches.length > 0,
    refetchOnWindowFocus: false,
  });
