import { queryOptions } from '@tanstack/react-query';
import type { ListSessionsQuery } from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** A page of the sessions in which a user is signed in now. */
export const listSessions = (userId: string, query: ListSessionsQuery) =>
  queryOptions({
    queryKey: ['listSessions', userId, query],
    queryFn: ({ signal }) => client.sessions.listSessions(userId, query, { signal }).firstPage(),
  });
