import { isUuid } from '../../../kit/uuid.ts';
import type { ListUsersQuery } from '../../../sdk/typescript/sdk.ts';
import { DAY_NAMES, momentsOf } from '../../frame/range.ts';
import type { Filter } from '../../frame/use-filter.ts';

/** What of all users is shown, as the address of the page has it. */
export const USER_FILTER = ['query', 'tier', 'blocked', 'inviter', ...DAY_NAMES, 'sort'] as const;

export type UserFilter = Filter<(typeof USER_FILTER)[number] | 'after'>;

/** The same as the server is asked for it. What an address has wrong counts as left out. */
export function queryOf({ query, tier, blocked, inviter, since, until, sort }: UserFilter): ListUsersQuery {
  return {
    query: query?.slice(0, 200),
    tier: tier !== undefined && /^\d{1,4}$/.test(tier) ? Number(tier) : undefined,
    blocked: blocked === 'true' || blocked === 'false' ? blocked === 'true' : undefined,
    inviterUserId: inviter !== undefined && isUuid(inviter) ? inviter : undefined,
    ...momentsOf({ since, until }),
    sort: sort === 'oldest' ? 'oldest' : undefined,
  };
}

/** Whether anything is left out. */
export function isNarrowed(filter: UserFilter): boolean {
  const { sort: _, ...rest } = queryOf(filter);
  return Object.values(rest).some((value) => value !== undefined);
}
