import type { ListBillingEventsQuery } from '../../../sdk/typescript/sdk.ts';
import { DAY_NAMES, momentsOf } from '../../frame/range.ts';
import type { Filter } from '../../frame/use-filter.ts';
import { EVENT_TYPES, OUTCOMES, oneOf, REASONS } from '../../frame/values.ts';

/** What narrows the list, as the address of the page names it. */
export const NAMES = ['invoice', 'user', 'inviter', 'type', 'outcome', 'reason', ...DAY_NAMES] as const;
export type EventsFilter = Filter<(typeof NAMES)[number] | 'after'>;

const PAGE = 50;

/** The filter as the server is asked for it. */
export function queryOf(filter: EventsFilter): ListBillingEventsQuery {
  return {
    invoiceId: filter.invoice,
    userId: filter.user,
    inviterUserId: filter.inviter,
    type: oneOf(EVENT_TYPES, filter.type),
    outcome: oneOf(OUTCOMES, filter.outcome),
    reason: oneOf(REASONS, filter.reason),
    ...momentsOf(filter),
    limit: PAGE,
    after: filter.after,
  };
}

/** The filter without all that narrows it. */
export const WIDE = {
  invoice: undefined,
  user: undefined,
  inviter: undefined,
  type: undefined,
  outcome: undefined,
  reason: undefined,
  since: undefined,
  until: undefined,
} as const;
