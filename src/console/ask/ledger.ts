import { queryOptions } from '@tanstack/react-query';
import { client } from './client.ts';

/** The verifications that were begun, the last one first. */
export const listVerifications = () =>
  queryOptions({
    queryKey: ['listVerifications'],
    queryFn: ({ signal }) => client.ledger.listVerifications({ limit: 20 }, { signal }).firstPage(),
    // One that runs is watched.
    refetchInterval: ({ state }) => (state.data?.items.some(({ status }) => status === 'running') ? 1000 : false),
  });
