import type { OutcomeTag } from '../../generated/errors.ts';
import type { components } from '../../generated/openapi.ts';
import type { BillingEvent } from './billing-event.ts';

type WireOutcome = components['schemas']['BillingOutcome'];

/** The reasons why a payment earns nothing, in the order in which they are checked. */
export const NO_REWARD = [
  'already_paid',
  'not_referred',
  'inviter_blocked',
  'covered_by_credit',
  'months_exceeded',
  'amount_too_small',
  'cap_reached',
] as const;
export type NoReward = (typeof NO_REWARD)[number];

export type Rejection = Exclude<OutcomeTag, 'event_mismatch'>;

/** The reward that an event made or changed, as it was earned. */
export interface RewardFacts {
  readonly seq: bigint;
  readonly rewardId: string;
  readonly inviterUserId: string;
  readonly amount: bigint;
  readonly rateBps: number;
  readonly tier: number;
  readonly availableAt: Date;
}

/** What an accepted event did, as it is kept: enough to answer a repetition, and to explain how it was decided. */
export interface Effect {
  readonly outcome: Exclude<WireOutcome['outcome'], 'rejected'>;
  readonly reason: NoReward | 'credit_returned' | null;
  readonly reward: RewardFacts | null;
  /** The amount that was reversed or, for `reward_restored`, restored. */
  readonly moved: bigint;
  /** Who had invited the payer at that moment. */
  readonly inviterUserId: string | null;
  /** The inviter's tier, and the rules, by which a payment was decided. */
  readonly tier: number | null;
  readonly programmeVersion: number | null;
  /** How much of the invoice had been given back after the event. */
  readonly givenBack: bigint;
}

export interface KeptEvent {
  readonly event: Omit<BillingEvent, 'currency'>;
  readonly effect: Effect;
}

/** The answer to one event of a batch. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly id: string; readonly effect: Effect; readonly replayed: boolean }
  | {
      readonly kind: 'rejected';
      readonly id: string | null;
      readonly reason: Rejection;
      /** Of an `invalid_event`: what is wrong with it, in plain words. */
      readonly detail?: string | undefined;
      readonly replayed: boolean;
    };
