import { queryOptions } from '@tanstack/react-query';
import { client } from './client.ts';

/** The codes that a user has and had, the newest first. */
export const listUserCodes = (userId: string) =>
  queryOptions({
    queryKey: ['listUserCodes', userId],
    queryFn: ({ signal }) => client.codes.listUserCodes(userId, { limit: 200 }, { signal }).firstPage(),
  });
