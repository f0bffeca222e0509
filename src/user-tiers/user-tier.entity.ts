import { defineEntity, p } from '@mikro-orm/core';

export const UserTierSchema = defineEntity({
  name: 'UserTier',
  tableName: 'user_tiers',
  properties: {
    level: p.integer().primary(),
    name: p.text(),
    /** The points at which the tier begins, in micro-points. */
    pointMicro: p.bigint(),
    /** The badge, cleaned. */
    svg: p.text(),
  },
});

/** A tier of the ladder, known by its level. Users who have reached its points, and not those of the next one, are on it. */
export class UserTier extends UserTierSchema.class {}

UserTierSchema.setClass(UserTier);
