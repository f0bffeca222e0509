import { queryOptions } from '@tanstack/react-query';
import { client } from './client.ts';

/** Who a user is; names change seldom, and many rows are of the same few. */
export const getUserRecord = (userId: string) =>
  queryOptions({
    queryKey: ['getUserRecord', userId],
    queryFn: ({ signal }) => client.users.getUserRecord(userId, { signal }),
    staleTime: 60_000,
  });
