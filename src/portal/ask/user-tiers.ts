import type { MyTier, UserTier } from '../../sdk/typescript/sdk.ts';
import type { Question } from '../frame/asking.ts';
import { client } from './client.ts';

/** The user's level and points. */
export const getMyTier = (): Question<MyTier> => ({ key: 'getMyTier', ask: () => client.userTiers.getMyTier() });

/** The ladder of levels, the lowest first. */
export const listUserTiers = (): Question<UserTier[]> => ({
  key: 'listUserTiers',
  ask: async () => (await client.userTiers.listUserTiers().firstPage()).items,
});
