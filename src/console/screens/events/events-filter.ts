import type { BillingEventType, BillingOutcomeName, BillingReason, ListBillingEventsQuery } from '../../../sdk/typescript/sdk.ts';
import { DAY_NAMES, momentsOf } from '../../frame/range.ts';
import type { Filter } from '../../frame/use-filter.ts';

/** What narrows the list, as the address of the page names it. */
export const NAMES = ['invoice', 'user', 'inviter', 'type', 'outcome', 'reason', ...DAY_NAMES] as const;
export type EventsFilter = Filter<(typeof NAMES)[number] | 'after'>;

export const TYPES: readonly BillingEventType[] = [
  'invoice_created',
  'invoice_paid',
  'invoice_voided',
  'invoice_refunded',
  'invoice_disputed',
  'invoice_dispute_won',
];
export const OUTCOMES: readonly BillingOutcomeName[] = [
  'recorded',
  'reward_created',
  'no_reward',
  'reward_reversed',
  'reward_restored',
  'rejected',
];
/** Why something was rejected; the others are why it earned nothing, or less. */
export const FAULTS: readonly BillingReason[] = [
  'invalid_event',
  'event_id_reused',
  'currency_mismatch',
  'invoice_mismatch',
  'amount_out_of_range',
];
export const REASONS: readonly BillingReason[] = [
  'already_paid',
  'not_referred',
  'inviter_blocked',
  'covered_by_credit',
  'months_exceeded',
  'amount_too_small',
  'cap_reached',
  'credit_returned',
];

const PAGE = 50;

const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined) => values.find((each) => each === value);

/** The filter as the server is asked for it. */
export function queryOf(filter: EventsFilter): ListBillingEventsQuery {
  return {
    invoiceId: filter.invoice,
    userId: filter.user,
    inviterUserId: filter.inviter,
    type: oneOf(TYPES, filter.type),
    outcome: oneOf(OUTCOMES, filter.outcome),
    reason: oneOf(REASONS.concat(FAULTS), filter.reason),
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
