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

export const SCENES = [
  ...[BELOW_EACH_OTHER, TWO_INVITERS, UNDER_ONE_CAP, GIVEN_UP, FORGOTTEN],
  ...[REJECTED_OFTEN, TOO_MANY_SLUGS, RELEASED, ONE_PERSON],
];
