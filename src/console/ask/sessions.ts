import type { ListSessionsQuery } from '../../sdk/typescript/sdk.ts';
import { asking } from './asking.ts';
import { client } from './client.ts';

/** A page of the sessions in which a user is signed in now. */
export const listSessions = (userId: string, query: ListSessionsQuery) =>
  asking(['listSessions', userId, query], (options) => client.sessions.listSessions(userId, query, options).firstPage());
