import type { Words } from '../../../../generated/words/console/words.ts';
import type { ListAllPayoutsQuery, PayoutStatus } from '../../../sdk/typescript/sdk.ts';
import { daysText } from '../../frame/days-text.ts';
import { networkText } from '../../frame/network-text.ts';
import { DAY_NAMES, momentsOf } from '../../frame/range.ts';
import type { Filter } from '../../frame/use-filter.ts';
import { NETWORKS, oneOf, PAYOUT_SORTS, PAYOUT_STATUSES } from '../../frame/values.ts';

/** What narrows the list, as the address of the page names it. */
export const NAMES = ['status', 'network', 'user', 'covered', ...DAY_NAMES, 'min', 'max', 'query', 'sort'] as const;
export type PayoutsFilter = Filter<(typeof NAMES)[number] | 'after'>;

/** Stands in the address where all statuses are meant: without a word the page shows what waits. */
export const ANY = 'any';

const PAGE = 30;

const MICRO_MAX = BigInt(Number.MAX_SAFE_INTEGER);
/** An amount that the contract can have. */
const micro = (text: string | undefined) => (text && /^\d{1,16}$/.test(text) && BigInt(text) <= MICRO_MAX ? Number(text) : undefined);

/** The status that is shown. What is looked for by an address or a person is looked for everywhere, and what waits is the rest of the work. */
export function statusOf({ status, query, user }: PayoutsFilter): PayoutStatus | undefined {
  if (status === undefined && query === undefined && user === undefined) return 'requested';
  return oneOf(PAYOUT_STATUSES, status);
}

/** What comes first: of what waits, who has waited longest; of the rest, what happened last. */
export function sortOf(filter: PayoutsFilter): (typeof PAYOUT_SORTS)[number] {
  const status = statusOf(filter);
  return oneOf(PAYOUT_SORTS, filter.sort) ?? (status === 'requested' || status === 'processing' ? 'oldest' : 'newest');
}

/** The filter as the server is asked for it. */
export function queryOf(filter: PayoutsFilter): ListAllPayoutsQuery {
  return {
    status: statusOf(filter),
    network: oneOf(NETWORKS, filter.network),
    userId: filter.user,
    covered: filter.covered === undefined ? undefined : filter.covered === 'true',
    ...momentsOf(filter),
    minMicro: micro(filter.min),
    maxMicro: micro(filter.max),
    query: filter.query,
    sort: sortOf(filter),
    byStatus: true,
    limit: PAGE,
    after: filter.after,
  };
}

/** Whether it is narrowed by more than its status. */
export function isNarrowed({ status: _, sort: _sort, after: _after, ...rest }: PayoutsFilter): boolean {
  return Object.values(rest).some((value) => value !== undefined);
}

/** The filter without what narrows it beside the status. */
export const WIDE = {
  network: undefined,
  user: undefined,
  covered: undefined,
  since: undefined,
  until: undefined,
  min: undefined,
  max: undefined,
  query: undefined,
} as const;

/** What the filter leaves, in words. */
export function filterTexts(filter: PayoutsFilter, words: Words, moneyText: (micro: number) => string): string[] {
  const { payouts } = words;
  const { status, network, userId, covered, minMicro, maxMicro, query } = queryOf(filter);
  const days = daysText(filter, words);
  const parts = [
    status && payouts[status](),
    network && networkText(network, words),
    userId && payouts.user({ id: userId }),
    query && `“${query}”`,
    covered !== undefined && (covered ? payouts.covered() : payouts.uncovered()),
    minMicro !== undefined && `${payouts.from()} ${moneyText(minMicro)}`,
    maxMicro !== undefined && `${payouts.to()} ${moneyText(maxMicro)}`,
    days && payouts.someTime({ days }),
  ];
  return parts.flatMap((part) => part || []);
}
