import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListAllTransfersQuery } from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** The verifications that were begun, the last one first. */
export const listVerifications = () =>
  queryOptions({
    queryKey: ['listVerifications'],
    queryFn: ({ signal }) => client.ledger.listVerifications({ limit: 20 }, { signal }).firstPage(),
    // One that runs is watched.
    refetchInterval: ({ state }) => (state.data?.items.some(({ status }) => status === 'running') ? 1000 : false),
  });

/** A page of every movement of money between the accounts of all users, newest first. */
export const listAllTransfers = (query: ListAllTransfersQuery) =>
  queryOptions({
    queryKey: ['listAllTransfers', query],
    queryFn: ({ signal }) => client.ledger.listAllTransfers(query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });
