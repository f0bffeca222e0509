import fc from 'fast-check';

/**
 * Steps of a history, in words that fit every moment: which amount "all that is available" is, or which payout the second one, is
 * found out when the step is taken. So a history stays a history when steps are left out of it.
 */
export type Step =
  | { do: 'wait'; until: Wait }
  | { do: 'report' | 'preview'; events: EventStep[] }
  | { do: 'spend'; user: number; amount: Share; wrongBy: number }
  | { do: 'payout'; user: number; amount: Share; network: string }
  | { do: 'payouts'; user: number; times: number }
  | { do: 'end payout'; payout: number; how: 'processing' | 'sent' | 'failed' | 'cancelled' | 'returned'; by: number }
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

/** What somebody types for a code, or follows: that which was made with its owner, a slug, or what nobody has. */
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

export interface EventStep {
  type: 'created' | 'paid' | 'voided' | 'refunded' | 'disputed' | 'dispute_won';
  of: Which;
  invoice: number;
  amount: Share;
  daysAgo: number;
  twist: Twist | undefined;
}
/** Of which invoices it is one: a new one, one that earned a reward, that was not paid yet, that credit covered, or any. */
export type Which = 'new' | 'rewarded' | 'unpaid' | 'covered' | 'any';
export type Twist =
  | 'the same again'
  | 'the id of another'
  | 'another currency'
  | 'our currency'
  | 'another payer'
  | 'from the future'
  | 'at the end of the months'
  | 'malformed';

/** An amount as such, or a part of what there is: of what was paid or is to be paid for a report, of what is available for the rest. */
export type Share = { micro: number } | { percent: number };

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
/** How many slugs are wanted; more than a user may take in a day. */
export const SLUGS = 8;
const MICRO_MAX = Number.MAX_SAFE_INTEGER;

const user = fc.nat(USERS - 1);
const earner = fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: user, weight: 1 });
const invoice = fc.nat(29);
const percent = fc.constantFrom(1, 10, 30, 33, 50, 70, 99, 100, 101).map((percent) => ({ percent }));
const micro = fc
  .oneof(
    { arbitrary: fc.constantFrom(0, 1, 2, 3, 7, 9, 10, 11, 99, 100, 101, 1000), weight: 3 },
    { arbitrary: fc.integer({ min: 1, max: 2_000 }), weight: 4 },
    { arbitrary: fc.constantFrom(49_000_000, 10 ** 12), weight: 1 },
    { arbitrary: fc.constantFrom(MICRO_MAX, MICRO_MAX - 1, 6 * 10 ** 15, 3 * 10 ** 15), weight: 1 },
  )
  .map((micro) => ({ micro }));

const twist = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 12 },
  { arbitrary: fc.constant<Twist>('the same again'), weight: 2 },
  {
    arbitrary: fc.constantFrom<Twist>(
      ...(['the id of another', 'another currency', 'our currency', 'another payer', 'from the future', 'malformed'] as const),
      ...(['at the end of the months', 'at the end of the months'] as const),
    ),
    weight: 1,
  },
);
const daysAgo = fc.oneof({ arbitrary: fc.constant(0), weight: 5 }, { arbitrary: fc.constantFrom(0.001, 1, 2, 3, 10, 31, 45), weight: 2 });

const total = fc.record({
  type: fc.constantFrom(...(['created', 'paid', 'paid', 'paid', 'paid'] as const)),
  of: fc.constantFrom<Which>('new', 'new', 'new', 'new', 'unpaid', 'unpaid', 'any'),
  invoice,
  daysAgo,
  twist,
  amount: fc.oneof({ arbitrary: micro, weight: 4 }, { arbitrary: percent, weight: 1 }),
});
const change = fc.record({
  type: fc.constantFrom(
    ...(['voided', 'refunded', 'refunded', 'refunded', 'refunded', 'disputed', 'disputed', 'dispute_won', 'dispute_won'] as const),
  ),
  of: fc.constantFrom<Which>('rewarded', 'rewarded', 'rewarded', 'rewarded', 'rewarded', 'rewarded', 'any', 'new'),
  invoice,
  daysAgo,
  twist,
  amount: fc.oneof({ arbitrary: percent, weight: 4 }, { arbitrary: micro, weight: 1 }),
});
/** What credit covers is paid, sometimes with money beside it, and given back. */
const ofCovered = fc.record({
  type: fc.constantFrom(...(['paid', 'paid', 'refunded', 'refunded', 'refunded', 'disputed', 'voided'] as const)),
  of: fc.constant<Which>('covered'),
  invoice,
  daysAgo,
  twist,
  amount: fc.constantFrom(1, 50, 100, 100, 120, 200).map((percent) => ({ percent })),
});
const event: fc.Arbitrary<EventStep> = fc.oneof(
  { arbitrary: total, weight: 12 },
  { arbitrary: change, weight: 8 },
  { arbitrary: ofCovered, weight: 3 },
);
/** One invoice is disputed and refunded, and the dispute is won more than once. */
const quarrel = fc
  .record({ invoice, daysAgo, parts: fc.array(percent, { minLength: 4, maxLength: 4 }) })
  .map(({ invoice, daysAgo, parts }) =>
    (['disputed', 'refunded', 'dispute_won', 'dispute_won'] as const).map((type, index): EventStep => {
      return { type, of: 'rewarded', invoice, daysAgo, twist: undefined, amount: parts[index] as Share };
    }),
  );
const events = fc.oneof(
  { arbitrary: fc.array(event, { minLength: 1, maxLength: 2 }), weight: 12 },
  { arbitrary: fc.array(event, { minLength: 3, maxLength: 9 }), weight: 4 },
  { arbitrary: quarrel, weight: 1 },
);

const cap = fc.constantFrom(null, null, 1, 5, 50, 200, 100_000_000);
const programme = fc.oneof(
  fc.record({ rates: fc.array(fc.constantFrom(0, 1, 1000, 1500, 3333, 5000, 9999, 10_000), { minLength: 1, maxLength: 3 }) }),
  fc.record({ hold_days: fc.constantFrom(0, 0, 1, 2, 14) }),
  fc.record({ payout_min_micro: fc.constantFrom(1, 1, 10, 500) }),
  fc.record({ account_age_max_days: fc.constantFrom(0, 7, 3650), attribution_window_days: fc.constantFrom(1, 30) }),
  fc.record({ touch: fc.constantFrom(...(['first', 'last'] as const)) }),
  fc.record({ reward_months_max: fc.constantFrom(null, 1, 2) }),
  fc.record({ reward_cap_per_invitee_micro: cap }),
  fc.record({ reward_cap_per_month_micro: cap }),
  fc.record({ payout_cover_required: fc.boolean() }),
);

const wait = fc.constantFrom<Wait>(
  ...(['a tick', 'an hour', 'a day', 'a day', 'eleven days', 'the next month'] as const),
  ...(['the end of a hold', 'the end of a hold', 'the end of a hold', 'just before the end of a hold'] as const),
);

const typed = fc.constantFrom<Typed>('code', 'code', 'slug', 'nonsense');
const pointEvent: fc.Arbitrary<PointStep> = fc.record({
  task: fc.constantFrom(...(['verification', 'auction', 'direct', 'wallet', 'staking', 'staking', 'reversal', 'reversal'] as const)),
  user,
  micro: fc.constantFrom(0, 1, 999_999, 10_000_000, 123_456_789, 10 ** 12, MICRO_MAX),
  days: fc.constantFrom(0, 29, 30, 365),
  twist: fc.constantFrom(
    ...([undefined, undefined, undefined, undefined, undefined, undefined, 'the same again', 'the same again'] as const),
    ...(['the id of another', 'from the future', 'malformed'] as const),
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
      how: fc.constantFrom(...(['processing', 'sent', 'sent', 'sent', 'failed', 'cancelled', 'returned', 'returned'] as const)),
      by: earner,
    }),
  },
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
      how: fc.constantFrom(...(['disable', 'release'] as const)),
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
      how: fc.constantFrom(...(['add', 'add', 'change', 'remove'] as const)),
      level: fc.integer({ min: 1, max: 5 }),
      point: fc.constantFrom(1, 10, 123, 1_000, 50_000, 1_000_000),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'sweep' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'look' as const }) },
) as fc.Arbitrary<Step>;

export const history: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 10, maxLength: 80, size: 'max' });
