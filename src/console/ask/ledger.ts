import { queryOptions } from '@tanstack/react-query';
import type { ListAllTransfersQuery } from '../../sdk/typescript/sdk.ts';
import { again, asking } from './asking.ts';
import { client } from './client.ts';

/** The verifications that were begun, the last one first. */
export const listVerifications = () =>
  queryOptions({
    ...asking(['listVerifications'], (options) => client.ledger.listVerifications({ limit: 20 }, options).firstPage()),
    // One that runs is watched; else somebody may begin one while a page stays open.
    refetchInterval: again((runs) => (runs?.items.some(({ status }) => status === 'running') ? 1000 : 60_000)),
  });

/** A page of every movement of money between the accounts of all users, newest first. */
export const listAllTransfers = (query: ListAllTransfersQuery) =>
  asking(['listAllTransfers', query], (options) => client.ledger.listAllTransfers(query, options).firstPage());
