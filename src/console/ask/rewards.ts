import type { ListAllRewardsQuery } from '../../sdk/typescript/sdk.ts';
import { asking } from './asking.ts';
import { client } from './client.ts';

/** A page of the rewards of all users, the last earned first, with the totals of the filter on the first. */
export const listAllRewards = (query: ListAllRewardsQuery) =>
  asking(['listAllRewards', query], (options) => client.referrals.listAllRewards(query, options).firstPage());
