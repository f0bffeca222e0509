import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListApiTokensQuery } from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** A page of the tokens that were ever made, newest first. */
export const listApiTokens = (query: ListApiTokensQuery) =>
  queryOptions({
    queryKey: ['listApiTokens', query],
    queryFn: ({ signal }) => client.tokens.listApiTokens(query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });
