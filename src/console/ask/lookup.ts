import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './client.ts';

/** What begins with a text, whatever it is. */
export const lookUp = (query: string) =>
  queryOptions({
    queryKey: ['lookUp', query],
    queryFn: ({ signal }) => client.lookup.lookUp({ query }, { signal }).firstPage(),
    enabled: query.trim().length > 1,
    placeholderData: keepPreviousData,
  });
