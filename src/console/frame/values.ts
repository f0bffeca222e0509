/**
 * What the contract enumerates: each set once, in the order in which pages tell it, with what the console knows of each value. A value that
 * the contract gets or loses is an error of types here, and nowhere is it forgotten.
 */
import type { Tone } from '../../kit/tone.ts';
import type {
  Account,
  BillingEventType,
  BillingOutcomeName,
  BillingReason,
  ListAllPayoutsQuery,
  ListTopInvitersQuery,
  Network,
  PayoutStatus,
  PointEvent,
  RewardStatus,
  Role,
  TransferKind,
} from '../../sdk/typescript/sdk.ts';

type Each<Value extends string, Known> = Readonly<Record<Value, Known>>;

/** The values of a set. */
const valuesOf = <Value extends string>(set: Each<Value, unknown>): readonly Value[] => Object.keys(set) as Value[];

/** The value that a text names, as an address does; undefined where it names none. */
export const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined) => values.find((each) => each === text);

/** The accounts in the order of a reward's life, with their colours. Together they are always zero. */
export const ACCOUNT_TONES: Each<Account, Tone> = {
  programme: 'plain',
  pending: 'held',
  available: 'free',
  reserved: 'reserved',
  paid_out: 'out',
  spent: 'plain',
  debt: 'debt',
};
export const ACCOUNTS = valuesOf(ACCOUNT_TONES);

/** The kinds of movements in the same order, with what each is about. A payout has a page. */
export const KIND_SUBJECTS: Each<TransferKind, 'reward' | 'payout' | 'credit'> = {
  accrue: 'reward',
  unlock: 'reward',
  repay: 'reward',
  reserve: 'payout',
  release: 'payout',
  settle: 'payout',
  bounce: 'payout',
  spend: 'credit',
  return: 'credit',
  reverse: 'reward',
  restore: 'reward',
};
export const KINDS = valuesOf(KIND_SUBJECTS);

/** Where the money of a reward stands, in the colour of that. */
export const REWARD_TONES: Each<RewardStatus, Tone> = {
  pending: 'held',
  available: 'free',
  spent: 'plain',
  paid_out: 'out',
  reversed: 'debt',
};
export const REWARD_STATUSES = valuesOf(REWARD_TONES);

/** In the order of a payout's life. Money in an open one is promised, sent money is paid out; what failed or came back is seen. */
export const PAYOUT_TONES: Each<PayoutStatus, Tone> = {
  requested: 'held',
  processing: 'reserved',
  sent: 'out',
  failed: 'debt',
  cancelled: 'plain',
  returned: 'debt',
};
export const PAYOUT_STATUSES = valuesOf(PAYOUT_TONES);

export const PAYOUT_SORTS = valuesOf<NonNullable<ListAllPayoutsQuery['sort']>>({ newest: 0, oldest: 1, largest: 2, smallest: 3 });

/** Where payouts go, and what an address is there: digits that a wallet scans, those of a bank account, or words. */
export const NETWORK_ADDRESSES: Each<Network, 'wallet' | 'account' | 'words'> = {
  ethereum: 'wallet',
  polygon: 'wallet',
  bsc: 'wallet',
  solana: 'wallet',
  tron: 'wallet',
  bitcoin: 'wallet',
  sepa: 'account',
  paypal: 'words',
};
export const NETWORKS = valuesOf(NETWORK_ADDRESSES);

/** What is reported of invoices, and which amount it has to name: a void gives everything back. */
export const EVENT_AMOUNTS: Each<BillingEventType, 'any' | 'none' | 'some'> = {
  invoice_created: 'any',
  invoice_paid: 'any',
  invoice_voided: 'none',
  invoice_refunded: 'some',
  invoice_disputed: 'some',
  invoice_dispute_won: 'some',
};
export const EVENT_TYPES = valuesOf(EVENT_AMOUNTS);

export const OUTCOME_TONES: Each<BillingOutcomeName, Tone> = {
  recorded: 'plain',
  reward_created: 'free',
  no_reward: 'plain',
  reward_reversed: 'held',
  reward_restored: 'free',
  rejected: 'debt',
};
export const OUTCOMES = valuesOf(OUTCOME_TONES);

/** Why an event earned nothing, or less, and why it was rejected: a fault of whoever reported it. */
const REASON_KINDS: Each<BillingReason, 'rule' | 'fault'> = {
  already_paid: 'rule',
  not_referred: 'rule',
  inviter_blocked: 'rule',
  covered_by_credit: 'rule',
  months_exceeded: 'rule',
  amount_too_small: 'rule',
  cap_reached: 'rule',
  credit_returned: 'rule',
  invalid_event: 'fault',
  event_id_reused: 'fault',
  currency_mismatch: 'fault',
  invoice_mismatch: 'fault',
  amount_out_of_range: 'fault',
};
export const REASONS = valuesOf(REASON_KINDS);
export const FAULTS = REASONS.filter((reason) => REASON_KINDS[reason] === 'fault');

/** What users do for points, and what has to be told of it. */
export const TASK_NEEDS: Each<PointEvent['task'], readonly ('amount_micro' | 'days' | 'event_id')[]> = {
  verification: [],
  auction: [],
  direct: [],
  wallet: ['amount_micro'],
  staking: ['amount_micro', 'days'],
  reversal: ['event_id'],
};
export const TASKS = valuesOf(TASK_NEEDS);

/** By what inviters are ranked. */
export type Rank = NonNullable<ListTopInvitersQuery['by']>;
export const RANKS = valuesOf<Rank>({ rewards: 0, first_paid: 1, signups: 2, clicks: 3 });

/** What operators may be, from the least on. */
export const ROLES = valuesOf<Role>({ viewer: 0, support: 1, finance: 2, rules: 3, owner: 4 });
