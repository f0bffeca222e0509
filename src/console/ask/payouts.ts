import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CoveredPayout, ListAllPayoutsQuery, Payout, Transfer } from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** As many as one request can change. */
export const PAYOUTS_AT_ONCE = 500;
/** Among so many payouts of a user, or to an address, it is looked for what is unusual about one. */
const LOOKED_THROUGH = 200;
const A_WHILE_MS = 60_000;

/** A page of the payouts of all users, with the totals of the filter. */
export const listAllPayouts = (query: ListAllPayoutsQuery) =>
  queryOptions({
    queryKey: ['listAllPayouts', query],
    queryFn: ({ signal }) => client.referrals.listAllPayouts(query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });

/** How many payouts wait to be taken up, and their sum. */
export const waitingPayouts = () =>
  queryOptions({
    ...listAllPayouts({ status: 'requested', limit: 1 }),
    select: ({ totals }) => totals,
    staleTime: 30_000,
  });

/** All payouts of a filter, page after page, as many as can be changed at once. */
export const allPayoutsOf = (query: ListAllPayoutsQuery) =>
  queryOptions({
    queryKey: ['listAllPayouts', 'all', query],
    queryFn: async ({ signal }) => {
      const found: CoveredPayout[] = [];
      for await (const payout of client.referrals.listAllPayouts({ ...query, limit: 200, after: undefined }, { signal })) {
        found.push(payout);
        if (found.length === PAYOUTS_AT_ONCE) break;
      }
      return found;
    },
    staleTime: 0,
  });

/** All payouts that wait or are being sent. */
export const openPayouts = () =>
  queryOptions({
    queryKey: ['listAllPayouts', 'open'],
    queryFn: async ({ signal }) => {
      const found: CoveredPayout[] = [];
      for (const status of ['processing', 'requested'] as const)
        for await (const payout of client.referrals.listAllPayouts({ status, limit: 200 }, { signal })) found.push(payout);
      return found;
    },
  });

/** The payouts that a user has asked for before, by which a first one is told. */
export const payoutsOfUser = (userId: string) =>
  queryOptions({
    queryKey: ['listAllPayouts', 'user', userId],
    queryFn: ({ signal }) => client.referrals.listAllPayouts({ userId, limit: LOOKED_THROUGH }, { signal }).firstPage(),
    staleTime: A_WHILE_MS,
  });

/** The payouts to an address, whoever asked for them. */
export const payoutsToAddress = (address: string) =>
  queryOptions({
    queryKey: ['listAllPayouts', 'address', address],
    queryFn: ({ signal }) => client.referrals.listAllPayouts({ query: address, limit: LOOKED_THROUGH }, { signal }).firstPage(),
    staleTime: A_WHILE_MS,
  });

/** One payout with its history, who approved it, and the rewards that it used up. */
export const getPayout = (id: string) =>
  queryOptions({ queryKey: ['getPayout', id], queryFn: ({ signal }) => client.referrals.getPayout(id, { signal }) });

/** Whether an open payout is covered; the lists of operators alone say it. */
export const coverOf = (id: string) =>
  queryOptions({
    queryKey: ['listAllPayouts', 'cover', id],
    queryFn: ({ signal }) => client.referrals.listAllPayouts({ query: id, limit: 1 }, { signal }).firstPage(),
    select: ({ items }) => items[0]?.covered ?? true,
  });

/** So many transfers of a user are looked through for those of a payout. */
const TRANSFERS_MAX = 2000;

/** What was moved for a payout, the first movement first. Nothing can have been moved for it before it was asked for. */
export const transfersOfPayout = ({ id, userId, requestedAt }: Pick<Payout, 'id' | 'userId' | 'requestedAt'>) =>
  queryOptions({
    queryKey: ['listTransfers', userId, 'payout', id],
    queryFn: async ({ signal }) => {
      const found: Transfer[] = [];
      let looked = 0;
      for await (const transfer of client.ledger.listTransfers(userId, { limit: 200 }, { signal })) {
        looked += 1;
        if (transfer.subjectId === id) found.unshift(transfer);
        if (transfer.createdAt < requestedAt || looked === TRANSFERS_MAX) break;
      }
      return found;
    },
  });

/** The last rewards of a user, by which those that a payout used up are told. */
export const rewardsOfUser = (userId: string) =>
  queryOptions({
    queryKey: ['listUserRewards', userId],
    queryFn: ({ signal }) => client.users.listUserRewards(userId, { limit: 200 }, { signal }).firstPage(),
    staleTime: A_WHILE_MS,
  });
