import type { Fact } from './money.ts';
import type { Rights } from './rights.ts';

/** Everything that the programme knows: users, reports, and what happened. Ids that a server makes are names with a `#`. */
export interface World {
  now: number;
  programme: Programme;
  users: User[];
  /** Codes that were ever given, each to one user, and forever, unless it was released. */
  codes: Code[];
  log: LogRow[];
  /** Accepted billing events in their order, and the last rejection of each other id. */
  events: Happened[];
  rejections: Map<string, { element: unknown; reason: Reason; detail: string | undefined; at: number }>;
  facts: Fact[];
  payouts: Payout[];
  /** How many others must have approved a payout of at least so much before it is sent. */
  approvals: { needed: number; from: bigint };
  /** The number of clicks on each code of a user. */
  clicks: Map<string, number>;
  ladder: Rung[];
  /** What tasks are worth, once an operator has set it. */
  setting: TaskSetting | undefined;
  /** Point events in their order. */
  earned: Earned[];
  /** The people of the back office, tokens and console sessions. */
  rights: Rights;
  /** How many console sessions were ever begun, or confirmed. */
  seatsMade: number;
  /** The request under each idempotency key, and its answer. */
  keys: Map<string, { says: string; answer: Answer }>;
}

export interface Code {
  code: string;
  owner: string;
  kind: 'uid' | 'custom';
  active: boolean;
  since: number;
  /** An operator has disabled it; the owner cannot take it back. */
  barred?: boolean;
  released?: boolean;
}

export interface Rung {
  level: number;
  name: string;
  point: number;
  svg: string;
}

export interface TaskSetting {
  id: number;
  verification: number;
  wallet: { amount: number; point: number }[];
  auction: number;
  direct: number;
  staking: { expiredTime: number; ratio: number }[];
}

export interface PointEvent {
  id: string;
  task: string;
  user_id: string;
  occurred_at: string;
  amount_micro?: number;
  days?: number;
  /** For a reversal: the event that it takes back. */
  event_id?: string;
}

/** A point event, what it was worth in micro-points, and when it was reported. */
export interface Earned {
  event: PointEvent;
  micro: bigint;
  reason: Reason | undefined;
  /** For a verification that was taken back before it came: whether it is the one that counts. */
  counts?: boolean;
  at: number;
}

export interface Programme {
  version: string;
  tiers: { tier: number; label: string; rate_bps: number }[];
  hold_days: number;
  payout_min_micro: number;
  attribution_window_days: number;
  account_age_max_days: number;
  reward_months_max: number | null;
  reward_cap_per_invitee_micro: number | null;
  reward_cap_per_month_micro: number | null;
  networks: string[];
  reserved_slugs: string[];
  landing_url: string;
  payout_cover_required: boolean;
  touch: 'first' | 'last';
}

export interface User {
  id: string;
  name: string;
  email: string | undefined;
  tier: number;
  blocked: boolean;
  erased: boolean;
  signedAt: number;
  createdAt: number;
  inviter?: string;
  code?: string;
  attributedAt?: number;
  /** The debt of the user at erasure. */
  writtenOff?: bigint;
}

/** A row of a user's attribution log, with what the wire shows as null left out. */
export interface LogRow {
  UserID: string;
  Event: string;
  InviterID?: string;
  InviteeID?: string;
  Code?: string;
  Reason?: string;
  OldTier?: number;
  NewTier?: number;
  InvoiceID?: string;
  CreatedAt: string;
}

export interface Event {
  id: string;
  type: string;
  occurred_at: string;
  invoice_id: string;
  user_id: string;
  amount_micro?: number;
  currency?: string;
}

export type Reason = string;

export interface Outcome {
  id: string | null;
  outcome: string;
  reason?: Reason;
  /** What is wrong with an `invalid_event`. */
  detail?: string | undefined;
  reward?: { id: string; inviter_user_id: string; amount_micro: number; rate_bps: number; tier: number; available_at: string } | undefined;
  reversed_micro?: number;
  restored_micro?: number;
  replayed: boolean;
}

/** An accepted event, and what was true when it was reported. */
export interface Happened {
  event: Event;
  amount: bigint;
  outcome: Outcome;
  at: number;
  /** For a first payment whose payer was attributed: who had invited the payer, and on which terms. */
  inviter?: string;
  tier?: number;
  rate?: number | null;
  version?: string;
  /** The owner of the reward that it was about, and how much had been given back after it. */
  decidedFor?: string | undefined;
  givenBack?: bigint;
}

export interface Payout {
  id: string;
  user: string;
  amount: bigint;
  network: string;
  address: string;
  status: 'requested' | 'processing' | 'sent' | 'failed' | 'cancelled' | 'returned';
  requestedAt: number;
  completedAt?: number;
  txHash?: string;
  note?: string;
  /** The operators who agree to it, with all who may have been it. A list is never changed, but replaced by another. */
  approvals: readonly Approval[];
}

export interface Approval {
  name: string;
  knownTo: readonly string[];
}

/** The operators of the environment. */
export const OPERATORS = ['default', 'alice', 'bob'] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Answer {
  status: number;
  body?: unknown;
  error?: string;
  location?: string;
  /** What of the body counts where the rest is left open, and as `seat` the secret of the console session that it begins. */
  given?: Readonly<Record<string, unknown>>;
  /** The code that the cookie `ref_code` is set to. */
  plants?: string | undefined;
}

export const MICRO_MAX = 9_007_199_254_740_991n;

export const ok = (body: unknown, status = 200): Answer => ({ status, body });
export const refuse = (status: number, error: string): Answer => ({ status, error });
export const iso = (moment: number) => new Date(moment).toISOString();
export const userOf = (world: World, id: string) => world.users.find((user) => user.id === id);
/** The owner of a code. A released code has none. */
export const findCode = (world: World, code: string) => world.codes.find((known) => known.code === code && !known.released);
/** A user whom operators can still see. */
export const knownUser = (world: World, id: string) => world.users.find((user) => user.id === id && !user.erased);

/** A copy of the world: changes in one do not show in the other. Both share what never changes once it is there. */
export function copyOf(world: World): World {
  const each = <T extends object>(list: readonly T[]) => list.map((one) => ({ ...one }));
  const { users, codes, payouts, ladder, log, events, facts, earned, rejections, clicks, keys } = world;
  return {
    ...world,
    users: each(users),
    codes: each(codes),
    payouts: each(payouts),
    ladder: each(ladder),
    log: [...log],
    events: [...events],
    facts: [...facts],
    earned: [...earned],
    rejections: new Map(rejections),
    clicks: new Map(clicks),
    keys: new Map(keys),
  };
}
