import type { Words } from '../../../../generated/words/words.ts';
import type { ListAllPayoutsQuery, Network, PayoutStatus } from '../../../sdk/typescript/sdk.ts';
import { networkText } from '../../frame/payout-pill.tsx';
import type { Filter } from '../../frame/use-filter.ts';

/** What narrows the list, as the address of the page names it. */
export const NAMES = ['status', 'network', 'user', 'covered', 'since', 'until', 'min', 'max', 'query', 'sort'] as const;
export type PayoutsFilter = Filter<(typeof NAMES)[number] | 'after'>;

/** In the order of a payout's life. */
export const STATUSES: readonly PayoutStatus[] = ['requested', 'processing', 'sent', 'failed', 'cancelled', 'returned'];
export const NETWORKS: readonly Network[] = ['ethereum', 'polygon', 'bsc', 'solana', 'tron', 'bitcoin', 'sepa', 'paypal'];
const SORTS = ['newest', 'oldest', 'largest', 'smallest'] as const;
/** Stands in the address where all statuses are meant: without a word the page shows what waits. */
export const ANY = 'any';

const PAGE = 30;

const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined) => values.find((each) => each === value);
const micro = (text: string | undefined) => (text !== undefined && /^\d{1,16}$/.test(text) ? Number(text) : undefined);
const day = (text: string | undefined) => (text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00.000Z` : text);

/** The status that is shown. What is looked for by an address or a person is looked for everywhere, and what waits is the rest of the work. */
export function statusOf({ status, query, user }: PayoutsFilter): PayoutStatus | undefined {
  if (status === undefined && query === undefined && user === undefined) return 'requested';
  return oneOf(STATUSES, status);
}

/** What comes first: of what waits, who has waited longest; of the rest, what happened last. */
export function sortOf(filter: PayoutsFilter): (typeof SORTS)[number] {
  const status = statusOf(filter);
  return oneOf(SORTS, filter.sort) ?? (status === 'requested' || status === 'processing' ? 'oldest' : 'newest');
}

/** The filter as the server is asked for it. */
export function queryOf(filter: PayoutsFilter): ListAllPayoutsQuery {
  return {
    status: statusOf(filter),
    network: oneOf(NETWORKS, filter.network),
    userId: filter.user,
    covered: filter.covered === undefined ? undefined : filter.covered === 'true',
    since: day(filter.since),
    until: day(filter.until),
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
  const { status, network, userId, covered, since, until, minMicro, maxMicro, query } = queryOf(filter);
  const parts = [
    status && payouts[status](),
    network && networkText(network, words),
    userId && payouts.user({ id: userId }),
    query && `“${query}”`,
    covered !== undefined && (covered ? payouts.covered() : payouts.uncovered()),
    minMicro !== undefined && `${payouts.from()} ${moneyText(minMicro)}`,
    maxMicro !== undefined && `${payouts.to()} ${moneyText(maxMicro)}`,
    since && `${payouts.since()} ${since.slice(0, 10)}`,
    until && `${payouts.until()} ${until.slice(0, 10)}`,
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '') as string[];
}
