import type { Reward, RewardPage, TextStream } from '../../sdk/typescript/sdk.ts';
import type { Question } from '../frame/asking.ts';
import type { List } from '../frame/use-list.ts';
import { client } from './client.ts';

/** How many of the newest rewards are looked through for one of them. */
export const LOOKED_THROUGH = 5000;

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

/** The same rewards, all of them, as a table. */
export const listRewardsAsCsv = (status: string | undefined, signal: AbortSignal): Promise<TextStream> =>
  client.referrals.listRewardsAsCsv({ status }, { signal });

/** One reward; null where it is not among the newest ones. The contract has no way to ask for it alone. */
export const findReward = (id: string): Question<Reward | null> => ({
  key: `listRewards find ${id}`,
  async ask() {
    let seen = 0;
    for await (const reward of client.referrals.listRewards({ limit: 200, names: true })) {
      if (reward.id === id) return reward;
      seen += 1;
      if (seen === LOOKED_THROUGH) break;
    }
    return null;
  },
});
