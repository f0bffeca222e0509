import { type ComponentType, lazy } from 'react';
import { PLACES, type PlaceName } from './places.ts';
import { HomeScreen, loadNumbers } from './screens/home/home-screen.tsx';

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
  home: { Component: HomeScreen, load: loadNumbers },
  users: later(() => import('./screens/users/users-screen.tsx'), 'UsersScreen'),
  user: later(() => import('./screens/user/user-screen.tsx'), 'UserScreen'),
  payouts: later(() => import('./screens/payouts/payouts-screen.tsx'), 'PayoutsScreen'),
  payout: later(() => import('./screens/payout/payout-screen.tsx'), 'PayoutScreen'),
  why: later(() => import('./screens/why/why-screen.tsx'), 'WhyScreen'),
  ledger: later(() => import('./screens/ledger/ledger-screen.tsx'), 'LedgerScreen'),
  events: later(() => import('./screens/events/events-screen.tsx'), 'EventsScreen'),
  programme: later(() => import('./screens/programme/programme-screen.tsx'), 'ProgrammeScreen'),
  userTiers: later(() => import('./screens/user-tiers/user-tiers-screen.tsx'), 'UserTiersScreen'),
  tasks: later(() => import('./screens/tasks/tasks-screen.tsx'), 'TasksScreen'),
  audit: later(() => import('./screens/audit/audit-screen.tsx'), 'AuditScreen'),
  operators: later(() => import('./screens/operators/operators-screen.tsx'), 'OperatorsScreen'),
  upload: later(() => import('./screens/upload/upload-screen.tsx'), 'UploadScreen'),
  me: later(() => import('./screens/me/me-screen.tsx'), 'MeScreen'),
  more: later(() => import('./screens/more/more-screen.tsx'), 'MoreScreen'),
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
