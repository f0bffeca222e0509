import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  ListTransfersQuery,
  ListUserAttributionsQuery,
  ListUserInviteesQuery,
  ListUserRewardsQuery,
  ListUsersQuery,
} from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** A page of the users that a filter leaves, with how many there are of them in all. */
export const listUsers = (query: ListUsersQuery) =>
  queryOptions({
    queryKey: ['listUsers', query],
    queryFn: ({ signal }) => client.users.listUsers({ ...query, totals: true }, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });

/** Everything that is kept of a user. */
export const getUserRecord = (userId: string) =>
  queryOptions({ queryKey: ['getUserRecord', userId], queryFn: ({ signal }) => client.users.getUserRecord(userId, { signal }) });

/** A page of what happened with a user's invitations, the last first. */
export const listUserAttributions = (userId: string, query: ListUserAttributionsQuery) =>
  queryOptions({
    queryKey: ['listUserAttributions', userId, query],
    queryFn: ({ signal }) => client.users.listUserAttributions(userId, query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });

/** A page of whom a user invited, the last first. */
export const listUserInvitees = (userId: string, query: ListUserInviteesQuery) =>
  queryOptions({
    queryKey: ['listUserInvitees', userId, query],
    queryFn: ({ signal }) => client.users.listUserInvitees(userId, query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });

/** A page of what a user's invitees have earned them, the last first. */
export const listUserRewards = (userId: string, query: ListUserRewardsQuery) =>
  queryOptions({
    queryKey: ['listUserRewards', userId, query],
    queryFn: ({ signal }) => client.users.listUserRewards(userId, query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });

/** A page of the movements in a user's accounts, the last first. */
export const listTransfers = (userId: string, query: ListTransfersQuery) =>
  queryOptions({
    queryKey: ['listTransfers', userId, query],
    queryFn: ({ signal }) => client.users.listTransfers(userId, query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });
