import { type ComponentType, lazy } from 'react';
import type { PlaceName } from './places.ts';
import { HomeScreen } from './screens/home/home-screen.tsx';

const named = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(() => load().then((module) => ({ default: module[name] })));

/** The screen of each place. It is loaded when somebody goes there. */
export const SCREENS: Readonly<Record<PlaceName, ComponentType>> = {
  home: HomeScreen,
  users: named(() => import('./screens/users/users-screen.tsx'), 'UsersScreen'),
  user: named(() => import('./screens/user/user-screen.tsx'), 'UserScreen'),
  payouts: named(() => import('./screens/payouts/payouts-screen.tsx'), 'PayoutsScreen'),
  payout: named(() => import('./screens/payout/payout-screen.tsx'), 'PayoutScreen'),
  why: named(() => import('./screens/why/why-screen.tsx'), 'WhyScreen'),
  ledger: named(() => import('./screens/ledger/ledger-screen.tsx'), 'LedgerScreen'),
  events: named(() => import('./screens/events/events-screen.tsx'), 'EventsScreen'),
  programme: named(() => import('./screens/programme/programme-screen.tsx'), 'ProgrammeScreen'),
  userTiers: named(() => import('./screens/user-tiers/user-tiers-screen.tsx'), 'UserTiersScreen'),
  tasks: named(() => import('./screens/tasks/tasks-screen.tsx'), 'TasksScreen'),
  audit: named(() => import('./screens/audit/audit-screen.tsx'), 'AuditScreen'),
  operators: named(() => import('./screens/operators/operators-screen.tsx'), 'OperatorsScreen'),
  upload: named(() => import('./screens/upload/upload-screen.tsx'), 'UploadScreen'),
  me: named(() => import('./screens/me/me-screen.tsx'), 'MeScreen'),
  more: named(() => import('./screens/more/more-screen.tsx'), 'MoreScreen'),
};
