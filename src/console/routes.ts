import { type LoadedScreen, laterScreen } from '../kit/later-screen.ts';
import { PLACES, type PlaceName } from './places.ts';
import { HomeScreen, loadNumbers } from './screens/home/home-screen.tsx';

/** The screen of each place. It is loaded when somebody goes there. */
export const SCREENS: Readonly<Record<PlaceName, LoadedScreen>> = {
  home: { Component: HomeScreen, load: loadNumbers },
  users: laterScreen(() => import('./screens/users/users-screen.tsx'), 'UsersScreen'),
  user: laterScreen(() => import('./screens/user/user-screen.tsx'), 'UserScreen'),
  payouts: laterScreen(() => import('./screens/payouts/payouts-screen.tsx'), 'PayoutsScreen'),
  payout: laterScreen(() => import('./screens/payout/payout-screen.tsx'), 'PayoutScreen'),
  why: laterScreen(() => import('./screens/why/why-screen.tsx'), 'WhyScreen'),
  ledger: laterScreen(() => import('./screens/ledger/ledger-screen.tsx'), 'LedgerScreen'),
  events: laterScreen(() => import('./screens/events/events-screen.tsx'), 'EventsScreen'),
  programme: laterScreen(() => import('./screens/programme/programme-screen.tsx'), 'ProgrammeScreen'),
  userTiers: laterScreen(() => import('./screens/user-tiers/user-tiers-screen.tsx'), 'UserTiersScreen'),
  tasks: laterScreen(() => import('./screens/tasks/tasks-screen.tsx'), 'TasksScreen'),
  audit: laterScreen(() => import('./screens/audit/audit-screen.tsx'), 'AuditScreen'),
  operators: laterScreen(() => import('./screens/operators/operators-screen.tsx'), 'OperatorsScreen'),
  webhooks: laterScreen(() => import('./screens/webhooks/webhooks-screen.tsx'), 'WebhooksScreen'),
  webhook: laterScreen(() => import('./screens/webhook/webhook-screen.tsx'), 'WebhookScreen'),
  upload: laterScreen(() => import('./screens/upload/upload-screen.tsx'), 'UploadScreen'),
  me: laterScreen(() => import('./screens/me/me-screen.tsx'), 'MeScreen'),
  more: laterScreen(() => import('./screens/more/more-screen.tsx'), 'MoreScreen'),
};

/** Wouter matches for its components alone. An address may end in a slash, as that of the home page need not. */
function matches(pattern: string, pathname: string): boolean {
  const path = pattern.replace(/\/$/, '').replace(/:\w+/g, '[^/]+');
  return new RegExp(`^/console${path}/?$`).test(pathname);
}

/** Fetches the screen of an address, before it is known who may see it. */
export function loadScreen(pathname: string): void {
  const place = PLACES.find(({ path }) => matches(path, pathname));
  // Should it not come, it is asked for once more when it is shown, and its absence is told there.
  if (place) SCREENS[place.name].load?.().catch(() => {});
}
