import { queryOptions } from '@tanstack/react-query';
import type { CoveredPayout, ListAllPayoutsQuery, Payout, Transfer } from '../../sdk/typescript/sdk.ts';
import { asking } from './asking.ts';
import { client } from './client.ts';

/** As many as one request can change. */
export const PAYOUTS_AT_ONCE = 500;
/** Among so many payouts of a user, or to an address, it is looked for what is unusual about one. */
const LOOKED_THROUGH = 200;
const A_WHILE_MS = 60_000;

/** A page of the payouts of all users, with the totals of the filter. */
export const listAllPayouts = (query: ListAllPayoutsQuery) =>
  asking(['listAllPayouts', query], (options) => client.referrals.listAllPayouts(query, options).firstPage());

/** How many payouts wait to be taken up, and their sum. */
export const waitingPayouts = () =>
  queryOptions({
    ...listAllPayouts({ status: 'requested', limit: 1 }),
    select: ({ totals }) => totals,
    staleTime: 30_000,
  });

/** All payouts of a filter, page after page, as many as can be changed at once. */
export const allPayoutsOf = (query: ListAllPayoutsQuery) => ({
  ...asking(['listAllPayouts', 'all', query], async (options) => {
    const found: CoveredPayout[] = [];
    for await (const payout of client.referrals.listAllPayouts({ ...query, limit: 200, after: undefined }, options)) {
      found.push(payout);
      if (found.length === PAYOUTS_AT_ONCE) break;
    }
    return found;
  }),
  staleTime: 0,
});

/** All payouts that are being sent, as it is at this moment. */
export const processingPayouts = () => ({
  ...asking(['listAllPayouts', 'processing'], async (options) => {
    const found: CoveredPayout[] = [];
    for await (const payout of client.referrals.listAllPayouts({ status: 'processing', limit: 200 }, options)) found.push(payout);
    return found;
  }),
  staleTime: 0,
});

/** All payouts that wait or are being sent. */
export const openPayouts = () =>
  asking(['listAllPayouts', 'open'], async (options) => {
    const found: CoveredPayout[] = [];
    for (const status of ['processing', 'requested'] as const)
      for await (const payout of client.referrals.listAllPayouts({ status, limit: 200 }, options)) found.push(payout);
    return found;
  });

/** The payouts that a user has asked for before, by which a first one is told. */
export const payoutsOfUser = (userId: string) => ({
  ...asking(['listAllPayouts', 'user', userId], (options) =>
    client.referrals.listAllPayouts({ userId, limit: LOOKED_THROUGH }, options).firstPage(),
  ),
  staleTime: A_WHILE_MS,
});

/** The payouts to an address, whoever asked for them. */
export const payoutsToAddress = (address: string) => ({
  ...asking(['listAllPayouts', 'address', address], (options) =>
    client.referrals.listAllPayouts({ query: address, limit: LOOKED_THROUGH }, options).firstPage(),
  ),
  staleTime: A_WHILE_MS,
});

/** One payout with its history, who approved it, and the rewards that it used up. */
export const getPayout = (id: string) => asking(['getPayout', id], (options) => client.referrals.getPayout(id, options));

/** Whether an open payout is covered; the lists of operators alone say it. */
export const coverOf = (id: string) =>
  queryOptions({
    ...asking(['listAllPayouts', 'cover', id], (options) => client.referrals.listAllPayouts({ query: id, limit: 1 }, options).firstPage()),
    select: ({ items }) => items[0]?.covered ?? true,
  });

/** So many transfers of a user are looked through for those of a payout. */
const TRANSFERS_MAX = 2000;

/** What was moved for a payout, the first movement first. Nothing can have been moved for it before it was asked for. */
export const transfersOfPayout = ({ id, userId, requestedAt }: Pick<Payout, 'id' | 'userId' | 'requestedAt'>) =>
  asking(['listTransfers', userId, 'payout', id], async (options) => {
    const found: Transfer[] = [];
    let looked = 0;
    for await (const transfer of client.ledger.listTransfers(userId, { limit: 200 }, options)) {
      looked += 1;
      if (transfer.subjectId === id) found.unshift(transfer);
      if (transfer.createdAt < requestedAt || looked === TRANSFERS_MAX) break;
    }
    return found;
  });
