import { type LoadedScreen, laterScreen } from '../kit/later-screen.ts';
import { PLACES, type PlaceName } from './places.ts';
import { HomeScreen } from './screens/home/home-screen.tsx';

/** The screen of each place. It is loaded when somebody goes there. */
export const SCREENS: Readonly<Record<PlaceName, LoadedScreen>> = {
  home: { Component: HomeScreen },
  link: laterScreen(() => import('./screens/link/link-screen.tsx'), 'LinkScreen'),
  friends: laterScreen(() => import('./screens/friends/friends-screen.tsx'), 'FriendsScreen'),
  rewards: laterScreen(() => import('./screens/rewards/rewards-screen.tsx'), 'RewardsScreen'),
  balance: laterScreen(() => import('./screens/balance/balance-screen.tsx'), 'BalanceScreen'),
  withdraw: laterScreen(() => import('./screens/withdraw/withdraw-screen.tsx'), 'WithdrawScreen'),
  credit: laterScreen(() => import('./screens/credit/credit-screen.tsx'), 'CreditScreen'),
  tier: laterScreen(() => import('./screens/tier/tier-screen.tsx'), 'TierScreen'),
  account: laterScreen(() => import('./screens/account/account-screen.tsx'), 'AccountScreen'),
  more: laterScreen(() => import('./screens/more/more-screen.tsx'), 'MoreScreen'),
};

/** Fetches the screen of an address, before it is known who may see it. */
export function loadScreen(pathname: string): void {
  const path = pathname.replace(/^\/portal/, '').replace(/\/$/, '') || '/';
  const place = PLACES.find((each) => each.path === path);
  // Should it not come, it is asked for once more when it is shown, and its absence is told there.
  if (place) SCREENS[place.name].load?.().catch(() => {});
}
