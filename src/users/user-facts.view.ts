import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { micro } from '../core/money.ts';
import type { UserRow } from './list-users.ts';

/** A row of the list of users, or what it would be. */
export interface UserFacts extends Omit<UserRow, 'display_name' | 'signed_at' | 'created_at' | 'owed' | 'reserved'> {
  signed_at: string | Date;
  created_at: string | Date;
  owed: string | bigint;
  reserved: string | bigint;
}

/** A user without what tells who it is. */
export function userFactsView(row: UserFacts): components['schemas']['UserFacts'] {
  return {
    user_id: row.user_id,
    tier: row.tier,
    primary_code: row.primary_code,
    custom_slug: row.custom_slug,
    inviter_user_id: row.inviter_user_id,
    blocked: row.blocked,
    signed_at: instant(row.signed_at),
    created_at: instant(row.created_at),
    debt_micro: micro(row.owed),
    reserved_micro: micro(row.reserved),
  };
}
