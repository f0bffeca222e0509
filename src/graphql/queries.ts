import type { QueryResolvers } from '../../generated/graphql.ts';
import { fromMicroPoints } from '../core/micro-points.ts';
import { getTaskSetting } from '../points/get-task-setting.ts';
import { checkTier } from '../user-tiers/check-tier.ts';
import { getMyTier } from '../user-tiers/get-my-tier.ts';
import { listUserTiers } from '../user-tiers/list-user-tiers.ts';
import { previewUserTier } from '../user-tiers/preview-user-tier.ts';
import type { Run } from './run.ts';
import { tierView } from './tier.view.ts';

/** What can be read. */
export const queries: Required<QueryResolvers<Run>> = {
  getUserTiers: async (_, __, { db, attempt }) => (await attempt(() => listUserTiers(db))).map(tierView),
  getUser: async (_, __, { db, attempt }) => {
    const { actor } = db;
    if (actor.kind !== 'user') return null;
    const { level, pointsMicro } = await attempt(() => getMyTier(db, actor.userId));
    return { id: actor.userId, tierLevel: level, tierPoint: fromMicroPoints(pointsMicro) };
  },
  getTaskSetting: (_, __, { db, attempt }) => attempt(() => getTaskSetting(db)),
  previewUserTier: (_, { level, point }, { db, attempt }) => {
    checkTier({ level });
    return attempt(() => previewUserTier(db, level, point ?? null));
  },
};
