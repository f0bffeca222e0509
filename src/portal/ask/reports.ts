import type { GetMyStatsQuery, Stats } from '../../sdk/typescript/sdk.ts';
import type { Question } from '../frame/asking.ts';
import { client } from './client.ts';

/** What the user's link has brought, in buckets. */
export const getMyStats = (query: GetMyStatsQuery): Question<Stats> => ({
  key: `getMyStats ${JSON.stringify(query)}`,
  ask: () => client.referrals.getMyStats(query),
});
