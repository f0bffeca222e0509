import type { ListUsersQuery } from '../../../sdk/typescript/sdk.ts';
import { DAY_NAMES, momentsOf } from '../../frame/range.ts';
import type { Filter } from '../../frame/use-filter.ts';

/** What of all users is shown, as the address of the page has it. */
export const USER_FILTER = ['query', 'tier', 'blocked', 'inviter', ...DAY_NAMES, 'sort'] as const;

export type UserFilter = Filter<(typeof USER_FILTER)[number] | 'after'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a user. */
export const isUserId = (text: string): boolean => UUID.test(text.trim());

/** The same as the server is asked for it. What an address has wrong counts as left out. */
export function queryOf({ query, tier, blocked, inviter, since, until, sort }: UserFilter): ListUsersQuery {
  return {
    query: query?.slice(0, 200),
    tier: tier !== undefined && /^\d{1,4}$/.test(tier) ? Number(tier) : undefined,
    blocked: blocked === 'true' || blocked === 'false' ? blocked === 'true' : undefined,
    inviterUserId: inviter !== undefined && isUserId(inviter) ? inviter.trim() : undefined,
    ...momentsOf({ since, until }),
    sort: sort === 'oldest' ? 'oldest' : undefined,
  };
}

/** Whether anything is left out. */
export function isNarrowed(filter: UserFilter): boolean {
  const { sort: _, ...rest } = queryOf(filter);
  return Object.values(rest).some((value) => value !== undefined);
}
