import type { EventStep, Step } from '../model/steps.ts';

/** What a chapter may begin with: rounds of steps. By chance alone they would hardly ever come together. */
type Scene = readonly (readonly Step[])[];

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

/** Two payments at once of which each has room under the cap, and both together have not. */
const UNDER_ONE_CAP: Scene = [[cap(60)], [pay, pay], [cap(null)]];

/** Somebody wants the slug that another has given up. */
const GIVEN_UP: Scene = [[slug(1, 0)], [slug(1, 1)], [slug(2, 0)]];

/** Somebody with a slug is forgotten. */
const FORGOTTEN: Scene = [[slug(5, 2)], [{ do: 'erase', user: 5 }]];

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

export const SCENES = [BELOW_EACH_OTHER, TWO_INVITERS, UNDER_ONE_CAP, GIVEN_UP, FORGOTTEN, LINKS_OF_BLOCKED, FIRST_TOUCH, VIRAL];
