import type { EventStep } from '../model/event-steps.ts';
import type { RightsStep } from '../model/rights-deeds.ts';
import type { PointStep, Step } from '../model/steps.ts';

/** A step by one of the tokens that the chapter begins with, as `handAt` counts them. */
interface ByHand {
  step: Step;
  as: number;
}

/** What a chapter may begin with: rounds of steps. By chance alone they would hardly ever come together. */
type Scene = readonly (readonly (Step | RightsStep | ByHand)[])[];

const signUp = (user: number, code: number): Step => ({ do: 'sign up', user, code, typed: 'code' });
const slug = (user: number, slug: number): Step => ({ do: 'slug', user, slug });
const cap = (reward_cap_per_invitee_micro: number | null): Step => ({ do: 'programme', change: { reward_cap_per_invitee_micro } });

/** User 1 pays a new invoice, which earns user 0 a reward of 50. */
const payment: EventStep = { type: 'paid', of: 'new', invoice: 0, amount: { micro: 500 }, daysAgo: 0, twist: undefined };
const pay: Step = { do: 'report', events: [payment] };

/** Two whom nobody has invited, 3 and 4, sign up at once, each below somebody who is below the other. */
const BELOW_EACH_OTHER: Scene = [[signUp(5, 3)], [signUp(3, 0), signUp(4, 5)]];

/** Two bring the same user. */
const TWO_INVITERS: Scene = [[signUp(3, 0), signUp(3, 2)]];

/** Two payments at once: each fits under the cap, both together do not. */
const UNDER_ONE_CAP: Scene = [[cap(60)], [pay, pay], [cap(null)]];

/** Somebody wants the slug that another has given up. */
const GIVEN_UP: Scene = [[slug(1, 0)], [slug(1, 1)], [slug(2, 0)]];

/** Somebody with a slug is forgotten. */
const FORGOTTEN: Scene = [[slug(5, 2)], [{ do: 'erase', user: 5 }]];

/** User 0 pays, which would earn user 4 a reward, while user 4 is forgotten. */
const FORGOTTEN_INVITER: Scene = [
  [
    { do: 'erase', user: 4 },
    { do: 'report', events: [{ ...payment, invoice: 12 }] },
  ],
];

const WAIT: Step = { do: 'wait', until: 'eleven days' };
const ask: Step = { do: 'payout', user: 0, amount: { micro: 1 }, network: 'ethereum' };
const askAll: Step = { ...ask, amount: { percent: 100 } };
const end = (how: 'sent' | 'returned', by: number): Step => ({ do: 'end payout', payout: 0, how, by });
const refund: Step = { do: 'report', events: [{ ...payment, type: 'refunded', of: 'rewarded', amount: { percent: 100 } }] };
const cover = (payout_cover_required: boolean): Step => ({ do: 'programme', change: { payout_cover_required } });
const FOUR = [ask, ask, ask, ask];

/** Four ask for the last payouts of the day, of which two are left. */
const LAST_OF_THE_DAY: Scene = [[pay], [WAIT], FOUR, FOUR, FOUR, FOUR, [ask, ask], FOUR, [WAIT]];

/** A payout is sent, its reward is reversed, and it comes back, twice at once: it meets the debt. */
const COMES_BACK: Scene = [[pay], [WAIT], [askAll], [end('sent', 1)], [refund], [end('returned', 0), end('returned', 0)]];

/** Where cover is asked for, a payout is sent while its reward is reversed, and then all the same. */
const UNCOVERED: Scene = [
  [pay],
  [WAIT],
  [askAll],
  [cover(true)],
  [refund, end('sent', 0)],
  [end('sent', 0)],
  [end('sent', 1)],
  [cover(false)],
];

const approve = (who: number, ...payouts: number[]): Step => ({ do: 'approve', payouts, who, wrongBy: 0 });
const sendAs = (who: number): Step => ({ do: 'end payout', payout: 0, how: 'sent', by: 1, who });
const sendAll = (who: number): Step => ({ do: 'end payouts', payouts: [0, 1], how: 'sent', who, isBare: false });
const takeBack: Step = { do: 'withdraw', payout: 0, who: 1 };
const ten: Step = { ...ask, amount: { micro: 10 } };

/** A payout is sent while one who agreed takes that back; by hand, and with another one. */
const TAKEN_BACK_WHEN_SENT: Scene = [
  [pay],
  [WAIT],
  [ten],
  [ten],
  [approve(1, 0, 1), approve(2, 0, 1)],
  [sendAs(0), takeBack],
  [sendAll(0), takeBack],
  [approve(1, 0, 1)],
  [takeBack, sendAll(2)],
];

/** Two agree and send at once, each what the other has agreed to; one of them a moment later. */
const TWO_APPROVERS: Scene = [
  [pay],
  [WAIT],
  [ten],
  [ten],
  [approve(1, 0), approve(2, 0), sendAs(1), sendAs(2)],
  [sendAs(1), sendAll(1)],
  [approve(0, 0, 1), approve(2, 1), sendAll(2)],
  [sendAll(1), sendAs(0)],
];

const CAROL = 8;
const DAVE = 6;
const by = (as: number, step: Step): ByHand => ({ step, as });

/** Two colleagues approve and send the same at once, and alone: one token was made by alice, the other by bob. */
const TWO_COLLEAGUES: Scene = [
  [pay],
  [WAIT],
  [ten],
  [by(CAROL, sendAs(0)), sendAs(1)],
  [by(CAROL, approve(0, 0)), by(CAROL, sendAs(0)), by(DAVE, approve(0, 0)), approve(1, 0)],
  [by(CAROL, sendAs(0)), sendAs(1)],
  [by(DAVE, sendAll(0)), sendAs(2)],
  [sendAs(0)],
];

/** Somebody loses the role, and somebody else the token, while they agree and send. */
const DISMISSED: Scene = [
  [pay],
  [WAIT],
  [ten],
  [by(CAROL, approve(0, 0)), { do: 'colleague', who: 0, role: 'viewer', disabled: false }],
  [by(DAVE, sendAs(0)), { do: 'revoke', token: 3 }],
  [by(CAROL, takeBack), by(CAROL, approve(0, 0))],
  [by(DAVE, sendAll(0))],
];

const point = (task: PointStep['task'], micro = 0): PointStep => ({ task, user: 1, micro, days: 0, twist: undefined });
const points = (...events: PointStep[]): Step => ({ do: 'points', events });

/** A purchase is taken back twice at once, and another before it comes. */
const TAKEN_BACK: Scene = [
  [{ do: 'setting', setting: 0 }],
  [points(point('direct'))],
  [points(point('reversal', 999_999)), points(point('reversal', 999_999))],
  [points(point('reversal'))],
  [points(point('direct'))],
];

const click = (code: number, carried?: number): Step => ({ do: 'click', code, typed: 'code', carried });
const block = (blocked: boolean): Step => ({ do: 'user', user: 5, change: { blocked } });
const first = (touch: 'first' | 'last'): Step => ({ do: 'programme', change: { touch } });

/** Links of somebody who is blocked are followed, also while it happens. */
const LINKS_OF_BLOCKED: Scene = [[click(5), block(true)], [click(5, 1)], [click(5), block(false)], [click(5), click(5), click(5)]];

/** The first touch counts, of somebody and of somebody who is blocked. */
const FIRST_TOUCH: Scene = [
  [first('first')],
  [click(1, 2), click(2, 5)],
  [block(true)],
  [click(1, 5), click(5, 1)],
  [block(false), first('last')],
];

/** Everybody follows one link, and some of them another. */
const VIRAL: Scene = [[click(0), click(0), click(1), click(0)]];

/** Somebody tries one code after the other, more often than is logged. */
const REJECTED_OFTEN: Scene = Array.from({ length: 8 }, (_, round) =>
  [0, 1, 2].map((number): Step => ({ do: 'attribute', user: 3, code: round * 3 + number, typed: 'nonsense' })),
);

/** Somebody wants more slugs than there are for one user in a day. */
const TOO_MANY_SLUGS: Scene = [8, 9, 10, 11, 12, 13].map((number) => [slug(4, number)]);

const bySlug = (user: number): Step => ({ do: 'sign up', user, code: 1, typed: 'slug' });
const release: Step = { do: 'code', how: 'release', code: 1, typed: 'slug' };

/** A slug is released at the moment of a signup under it, goes to somebody else, brings somebody, and is to be released again. */
const RELEASED: Scene = [[slug(2, 1)], [bySlug(3), release], [slug(4, 1)], [bySlug(5)], [release]];

/** Inviter and invitee get the same address at once. */
const ONE_PERSON: Scene = [[0, 1].map((user): Step => ({ do: 'user', user, change: { email: 'ada@gmail.com' } }))];

export const SCENES: readonly Scene[] = [
  BELOW_EACH_OTHER,
  TWO_INVITERS,
  UNDER_ONE_CAP,
  GIVEN_UP,
  FORGOTTEN,
  FORGOTTEN_INVITER,
  LAST_OF_THE_DAY,
  COMES_BACK,
  UNCOVERED,
  TAKEN_BACK_WHEN_SENT,
  TWO_APPROVERS,
  TWO_COLLEAGUES,
  DISMISSED,
  TAKEN_BACK,
  LINKS_OF_BLOCKED,
  FIRST_TOUCH,
  VIRAL,
  REJECTED_OFTEN,
  TOO_MANY_SLUGS,
  RELEASED,
  ONE_PERSON,
];
