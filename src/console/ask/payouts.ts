import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListAllPayoutsQuery } from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** A page of the payouts of all users, with the totals of the filter. */
export const listAllPayouts = (query: ListAllPayoutsQuery) =>
  queryOptions({
    queryKey: ['listAllPayouts', query],
    queryFn: ({ signal }) => client.referrals.listAllPayouts(query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });

/** How many payouts wait to be taken up, and their sum. */
export const waitingPayouts = () =>
  queryOptions({
    ...listAllPayouts({ status: 'requested', limit: 1 }),
    select: ({ totals }) => totals,
    staleTime: 30_000,
  });
