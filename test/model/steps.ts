import fc from 'fast-check';
import { type EventStep, events, MICRO_MAX, micro, percent, type Share } from './event-steps.ts';
import { OPERATORS } from './world.ts';

/**
 * Steps of a history, in words that fit every moment: the amount of "all that is available", or the second payout, is found out when the
 * step is taken. So a history stays valid when steps are left out of it.
 */
export type Step =
  | { do: 'wait'; until: Wait }
  | { do: 'report' | 'preview'; events: EventStep[] }
  | { do: 'spend'; user: number; amount: Share; wrongBy: number }
  | { do: 'payout'; user: number; amount: Share; network: string }
  | { do: 'payouts'; user: number; times: number }
  | { do: 'end payout'; payout: number; how: 'processing' | 'sent' | 'failed' | 'cancelled' | 'returned'; by: number; who?: number }
  | { do: 'end payouts'; payouts: number[]; how: 'processing' | 'sent' | 'failed'; who: number; isBare: boolean }
  | { do: 'approve'; payouts: number[]; who: number; wrongBy: number }
  | { do: 'withdraw'; payout: number; who: number }
  | { do: 'tier'; user: number; tier: number }
  | { do: 'programme'; change: Change }
  | { do: 'user'; user: number; change: { blocked?: boolean; email?: string; signedDaysAgo?: number } }
  | { do: 'erase'; user: number; writeOff?: boolean }
  | { do: 'sign up'; user: number; code: number; touchedDaysAgo?: number | undefined; typed: Typed }
  | { do: 'slug'; user: number; slug: number | undefined }
  | { do: 'code'; how: 'disable' | 'release'; code: number; typed: Typed }
  | { do: 'click'; code: number; typed: Typed; carried?: number | undefined }
  | { do: 'attribute'; user: number; code: number; typed: Typed | 'nothing' }
  | { do: 'points'; events: PointStep[] }
  | { do: 'setting'; setting: number }
  | { do: 'rung'; how: 'add' | 'change' | 'remove'; level: number; point: number }
  | { do: 'sweep' }
  | { do: 'look' };

/** What somebody types for a code, or follows: the code that was made with its owner, a slug, or one that nobody has. */
export type Typed = 'code' | 'slug' | 'nonsense';

export interface PointStep {
  task: 'verification' | 'auction' | 'direct' | 'wallet' | 'staking' | 'reversal';
  user: number;
  micro: number;
  days: number;
  twist: 'the same again' | 'the id of another' | 'from the future' | 'malformed' | undefined;
}

export type Wait =
  | 'a tick'
  | 'an hour'
  | 'a day'
  | 'eleven days'
  | 'the end of a hold'
  | 'just before the end of a hold'
  | 'the next month';

export interface Change {
  rates?: number[];
  hold_days?: number;
  payout_min_micro?: number;
  account_age_max_days?: number;
  attribution_window_days?: number;
  touch?: 'first' | 'last';
  reward_months_max?: number | null;
  reward_cap_per_invitee_micro?: number | null;
  reward_cap_per_month_micro?: number | null;
  payout_cover_required?: boolean;
}

export const USERS = 6;
/** The number of slugs that histories use; more than a user may take in a day. */
export const SLUGS = 8;

const user = fc.nat(USERS - 1);
const earner = fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: user, weight: 1 });
/** An operator, and payouts counted from the newest: some come twice. */
const who = fc.nat(OPERATORS.length - 1);
const somePayouts = fc.array(fc.nat(3), { minLength: 1, maxLength: 3 });
const cap = fc.constantFrom(null, null, 1, 5, 50, 200, 100_000_000);
const programme = fc.oneof(
  fc.record({ rates: fc.array(fc.constantFrom(0, 1, 1000, 1500, 3333, 5000, 9999, 10_000), { minLength: 1, maxLength: 3 }) }),
  fc.record({ hold_days: fc.constantFrom(0, 0, 1, 2, 14) }),
  fc.record({ payout_min_micro: fc.constantFrom(1, 1, 10, 500) }),
  fc.record({ account_age_max_days: fc.constantFrom(0, 7, 3650), attribution_window_days: fc.constantFrom(1, 30) }),
  fc.record({ touch: fc.constantFrom('first', 'last') }),
  fc.record({ reward_months_max: fc.constantFrom(null, 1, 2) }),
  fc.record({ reward_cap_per_invitee_micro: cap }),
  fc.record({ reward_cap_per_month_micro: cap }),
  fc.record({ payout_cover_required: fc.boolean() }),
);

const wait = fc.constantFrom<Wait>(
  'a tick',
  'an hour',
  'a day',
  'a day',
  'eleven days',
  'the next month',
  'the end of a hold',
  'the end of a hold',
  'the end of a hold',
  'just before the end of a hold',
);

const typed = fc.constantFrom<Typed>('code', 'code', 'slug', 'nonsense');
const pointEvent: fc.Arbitrary<PointStep> = fc.record({
  task: fc.constantFrom('verification', 'auction', 'direct', 'wallet', 'staking', 'staking', 'reversal', 'reversal'),
  user,
  micro: fc.constantFrom(0, 1, 999_999, 10_000_000, 123_456_789, 10 ** 12, MICRO_MAX),
  days: fc.constantFrom(0, 29, 30, 365),
  twist: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    'the same again',
    'the same again',
    'the id of another',
    'from the future',
    'malformed',
  ),
});

/** One step by itself. */
export const step = fc.oneof(
  { weight: 20, arbitrary: fc.record({ do: fc.constant('report' as const), events }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('preview' as const), events }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('wait' as const), until: wait }) },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('spend' as const),
      user: earner,
      amount: fc.oneof({ arbitrary: percent, weight: 4 }, { arbitrary: micro, weight: 1 }),
      wrongBy: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('payout' as const),
      user: earner,
      amount: fc.oneof({ arbitrary: percent, weight: 4 }, { arbitrary: micro, weight: 1 }),
      network: fc.constantFrom('ethereum', 'ethereum', 'ethereum', 'ethereum', 'ethereum', 'polygon'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('end payout' as const),
      payout: fc.nat(5),
      how: fc.constantFrom('processing', 'sent', 'sent', 'sent', 'failed', 'cancelled', 'returned', 'returned'),
      by: earner,
      who,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('end payouts' as const),
      payouts: somePayouts,
      how: fc.constantFrom('processing', 'sent', 'sent', 'sent', 'failed'),
      who,
      isBare: fc.constantFrom(false, false, false, true),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('approve' as const),
      payouts: somePayouts,
      who,
      wrongBy: fc.constantFrom(0, 0, 0, 0, 0, 0, 1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), payout: fc.nat(3), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('payouts' as const), user: earner, times: fc.constantFrom(3, 11, 21) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tier' as const), user: earner, tier: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('programme' as const), change: programme }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('user' as const),
      user,
      change: fc.oneof(
        fc.record({ blocked: fc.boolean() }),
        fc.record({ email: fc.constantFrom('ada', 'Grace', 'ada@gmail.com', 'a.d.a+tag@gmail.com') }),
        fc.record({ signedDaysAgo: fc.constantFrom(0, 1, 7, 31, 60, -1) }),
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), user, writeOff: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('sign up' as const),
      user,
      code: user,
      touchedDaysAgo: fc.constantFrom(undefined, 0, 1, 30, 31),
      typed,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('slug' as const), user, slug: fc.constantFrom(undefined, 0, 1, 2, 3, 4, 5, 6, 7) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('code' as const),
      how: fc.constantFrom('disable', 'release'),
      code: fc.nat(SLUGS - 1),
      typed: fc.constantFrom<Typed>('slug', 'slug', 'slug', 'code', 'nonsense'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('click' as const), code: user, typed, carried: fc.option(user, { nil: undefined }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('attribute' as const),
      user,
      code: user,
      typed: fc.oneof(typed, fc.constant('nothing' as const)),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('points' as const), events: fc.array(pointEvent, { minLength: 1, maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('setting' as const), setting: fc.nat(2) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('rung' as const),
      how: fc.constantFrom('add', 'add', 'change', 'remove'),
      level: fc.integer({ min: 1, max: 5 }),
      point: fc.constantFrom(1, 10, 123, 1_000, 50_000, 1_000_000),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'sweep' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'look' as const }) },
) as fc.Arbitrary<Step>;

export const history: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 10, maxLength: 80, size: 'max' });
