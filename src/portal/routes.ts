import { type ComponentType, lazy } from 'react';
import { PLACES, type PlaceName } from './places.ts';
import { HomeScreen } from './screens/home/home-screen.tsx';

interface Screen {
  Component: ComponentType;
  /** Fetches what it has in a file of its own. */
  load?(): Promise<unknown>;
}

const later = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): Screen => ({
  Component: lazy(() => load().then((module) => ({ default: module[name] as ComponentType }))),
  load,
});

/** The screen of each place. It is loaded when somebody goes there. */
export const SCREENS: Readonly<Record<PlaceName, Screen>> = {
  home: { Component: HomeScreen },
  link: later(() => import('./screens/link/link-screen.tsx'), 'LinkScreen'),
  friends: later(() => import('./screens/friends/friends-screen.tsx'), 'FriendsScreen'),
  rewards: later(() => import('./screens/rewards/rewards-screen.tsx'), 'RewardsScreen'),
  balance: later(() => import('./screens/balance/balance-screen.tsx'), 'BalanceScreen'),
  withdraw: later(() => import('./screens/withdraw/withdraw-screen.tsx'), 'WithdrawScreen'),
  credit: later(() => import('./screens/credit/credit-screen.tsx'), 'CreditScreen'),
  tier: later(() => import('./screens/tier/tier-screen.tsx'), 'TierScreen'),
  account: later(() => import('./screens/account/account-screen.tsx'), 'AccountScreen'),
  more: later(() => import('./screens/more/more-screen.tsx'), 'MoreScreen'),
};

/** Fetches the screen of an address, before it is known who may see it. */
export function loadScreen(pathname: string): void {
  const path = pathname.replace(/^\/portal/, '').replace(/\/$/, '') || '/';
  const place = PLACES.find((each) => each.path === path);
  // Should it not come, it is asked for once more when it is shown, and its absence is told there.
  if (place) SCREENS[place.name].load?.().catch(() => {});
}
