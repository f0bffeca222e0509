export type PlaceName = 'home' | 'link' | 'friends' | 'rewards' | 'balance' | 'withdraw' | 'credit' | 'tier' | 'account' | 'more';

/** A page of the portal. */
export interface Place {
  /** Its address below `/portal`. */
  path: string;
  /** What it is called, in the navigation and in `src/words/`. */
  name: PlaceName;
  /** Whether it stands in the bar of four at the foot of a phone; the last place there leads to the others. */
  isInBar?: true;
}

export const PLACES: readonly Place[] = [
  { path: '/', name: 'home', isInBar: true },
  { path: '/link', name: 'link' },
  { path: '/friends', name: 'friends' },
  { path: '/rewards', name: 'rewards', isInBar: true },
  { path: '/balance', name: 'balance' },
  { path: '/withdraw', name: 'withdraw', isInBar: true },
  { path: '/credit', name: 'credit' },
  { path: '/tier', name: 'tier' },
  { path: '/account', name: 'account' },
  { path: '/more', name: 'more', isInBar: true },
];

/** The address of a page below `/portal`. */
export function pathOf(name: PlaceName): string {
  return PLACES.find((place) => place.name === name)?.path ?? '/';
}
