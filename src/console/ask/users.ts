import type { QueryClient } from '@tanstack/react-query';
import type {
  ListTransfersQuery,
  ListUserAttributionsQuery,
  ListUserInviteesQuery,
  ListUserRewardsQuery,
  ListUsersQuery,
  UserRecord,
} from '../../sdk/typescript/sdk.ts';
import { asking } from './asking.ts';
import { client } from './client.ts';

/** A page of the users that a filter leaves, with how many there are of them in all. */
export const listUsers = (query: ListUsersQuery) =>
  asking(['listUsers', query], (options) => client.users.listUsers({ ...query, totals: true }, options).firstPage());

/** Everything that is kept of a user. */
export const getUserRecord = (userId: string) =>
  asking(['getUserRecord', userId], (options) => client.users.getUserRecord(userId, options));

/** Puts what a write has answered into what is kept of a user, so that whoever goes on at once goes on by it. */
export function keepUserRecord(queries: QueryClient, userId: string, change: Partial<UserRecord>): void {
  queries.setQueryData(getUserRecord(userId).queryKey, (record) => record && { ...record, ...change });
}

/** A page of what happened with a user's invitations, the last first. */
export const listUserAttributions = (userId: string, query: ListUserAttributionsQuery) =>
  asking(['listUserAttributions', userId, query], (options) => client.users.listUserAttributions(userId, query, options).firstPage());

/** A page of whom a user invited, the last first. */
export const listUserInvitees = (userId: string, query: ListUserInviteesQuery) =>
  asking(['listUserInvitees', userId, query], (options) => client.users.listUserInvitees(userId, query, options).firstPage());

/** A page of what a user's invitees have earned them, the last first. */
export const listUserRewards = (userId: string, query: ListUserRewardsQuery) =>
  asking(['listUserRewards', userId, query], (options) => client.users.listUserRewards(userId, query, options).firstPage());

/** A page of the movements in a user's accounts, the last first. */
export const listTransfers = (userId: string, query: ListTransfersQuery) =>
  asking(['listTransfers', userId, query], (options) => client.users.listTransfers(userId, query, options).firstPage());
