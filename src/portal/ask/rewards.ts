import type { Reward, RewardPage } from '../../sdk/typescript/sdk.ts';
import type { Question } from '../frame/asking.ts';
import type { List } from '../frame/use-list.ts';
import { client } from './client.ts';

/** The newest rewards, whatever became of them. */
export const latestRewards = (limit: number): Question<RewardPage> => ({
  key: `listRewards latest ${limit}`,
  ask: () => client.referrals.listRewards({ limit, names: true }).firstPage(),
});

/** Rewards with one of these statuses, separated by commas, or all of them; the newest first. */
export const listRewards = (status: string | undefined): List<Reward> => ({
  key: `listRewards ${status ?? ''}`,
  ask: (after) => client.referrals.listRewards({ status, after, limit: 50, names: true }).firstPage(),
});
