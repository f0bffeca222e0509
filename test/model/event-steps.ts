import fc from 'fast-check';

/** What a host reports of an invoice, as a part of a step of a history. */
export interface EventStep {
  type: 'created' | 'paid' | 'voided' | 'refunded' | 'disputed' | 'dispute_won';
  of: Which;
  invoice: number;
  amount: Share;
  daysAgo: number;
  twist: Twist | undefined;
}
/** Which kind of invoice it is about: a new one, one that earned a reward, one that was not paid yet, one that credit covered, or any. */
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

/** An amount as such, or a percentage: in reports, of what was paid or is to be paid; otherwise, of what is available. */
export type Share = { micro: number } | { percent: number };

export const MICRO_MAX = Number.MAX_SAFE_INTEGER;

const invoice = fc.nat(29);
export const percent = fc.constantFrom(1, 10, 30, 33, 50, 70, 99, 100, 101).map((percent) => ({ percent }));
export const micro = fc
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
      'the id of another',
      'another currency',
      'our currency',
      'another payer',
      'from the future',
      'malformed',
      'at the end of the months',
      'at the end of the months',
    ),
    weight: 1,
  },
);
const daysAgo = fc.oneof({ arbitrary: fc.constant(0), weight: 5 }, { arbitrary: fc.constantFrom(0.001, 1, 2, 3, 10, 31, 45), weight: 2 });

const total = fc.record({
  type: fc.constantFrom('created', 'paid', 'paid', 'paid', 'paid'),
  of: fc.constantFrom<Which>('new', 'new', 'new', 'new', 'unpaid', 'unpaid', 'any'),
  invoice,
  daysAgo,
  twist,
  amount: fc.oneof({ arbitrary: micro, weight: 4 }, { arbitrary: percent, weight: 1 }),
});
const change = fc.record({
  type: fc.constantFrom('voided', 'refunded', 'refunded', 'refunded', 'refunded', 'disputed', 'disputed', 'dispute_won', 'dispute_won'),
  of: fc.constantFrom<Which>('rewarded', 'rewarded', 'rewarded', 'rewarded', 'rewarded', 'rewarded', 'any', 'new'),
  invoice,
  daysAgo,
  twist,
  amount: fc.oneof({ arbitrary: percent, weight: 4 }, { arbitrary: micro, weight: 1 }),
});
/** Events of covered invoices: they are paid, sometimes with money beside the credit, and given back. */
const ofCovered = fc.record({
  type: fc.constantFrom('paid', 'paid', 'refunded', 'refunded', 'refunded', 'disputed', 'voided'),
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
export const events = fc.oneof(
  { arbitrary: fc.array(event, { minLength: 1, maxLength: 2 }), weight: 12 },
  { arbitrary: fc.array(event, { minLength: 3, maxLength: 9 }), weight: 4 },
  { arbitrary: quarrel, weight: 1 },
);
