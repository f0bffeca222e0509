import type { ListUsersQuery } from '../../../sdk/typescript/sdk.ts';
import type { Filter } from '../../frame/use-filter.ts';

/** What of all users is shown, as the address of the page has it. Days are those of UTC, `to` itself included. */
export const USER_FILTER = ['query', 'tier', 'blocked', 'inviter', 'from', 'to', 'sort'] as const;

export type UserFilter = Filter<(typeof USER_FILTER)[number] | 'after'>;

const DAY_MS = 86_400_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a user. */
export const isUserId = (text: string): boolean => UUID.test(text.trim());

/** The moment at which a UTC day begins, or the one so many days later; undefined for what is no day. */
function dayStart(day: string | undefined, later = 0): string | undefined {
  const at = Date.parse(`${day}T00:00:00.000Z`);
  return Number.isNaN(at) ? undefined : new Date(at + later * DAY_MS).toISOString();
}

/** The same as the server is asked for it. What an address has wrong counts as left out. */
export function queryOf({ query, tier, blocked, inviter, from, to, sort }: UserFilter): ListUsersQuery {
  return {
    query: query?.slice(0, 200),
    tier: tier !== undefined && /^\d{1,4}$/.test(tier) ? Number(tier) : undefined,
    blocked: blocked === 'true' || blocked === 'false' ? blocked === 'true' : undefined,
    inviterUserId: inviter !== undefined && isUserId(inviter) ? inviter.trim() : undefined,
    since: dayStart(from),
    until: dayStart(to, 1),
    sort: sort === 'oldest' ? 'oldest' : undefined,
  };
}

/** Whether anything is left out. */
export function isNarrowed(filter: UserFilter): boolean {
  const { sort: _, ...rest } = queryOf(filter);
  return Object.values(rest).some((value) => value !== undefined);
}
