import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Words } from '../../generated/words/words.ts';

/** A page of the console, and what leads to it. */
export interface Route {
  /** Its address below `/console`, as wouter writes patterns. */
  path: string;
  /** What it is called, in the navigation and in `src/words/`. */
  name: keyof Words['nav'];
  /** The operation without which there is nothing to see: whoever may not call it is not led there. */
  needs: string;
  screen: LazyExoticComponent<ComponentType>;
  /** Under which heading it stands in the navigation; nowhere for pages that others lead to. */
  group?: 'daily' | 'money' | 'programme' | 'system';
  /** The key that leads there after `g`. */
  key?: string;
}

const named = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(() => load().then((module) => ({ default: module[name] })));

export const ROUTES: readonly Route[] = [
  {
    path: '/',
    name: 'home',
    needs: 'getSeries',
    group: 'daily',
    key: 'h',
    screen: named(() => import('./screens/home/home-screen.tsx'), 'HomeScreen'),
  },
  {
    path: '/users',
    name: 'users',
    needs: 'listUsers',
    group: 'daily',
    key: 'u',
    screen: named(() => import('./screens/users/users-screen.tsx'), 'UsersScreen'),
  },
  { path: '/users/:id', name: 'user', needs: 'getUserRecord', screen: named(() => import('./screens/user/user-screen.tsx'), 'UserScreen') },
  {
    path: '/payouts',
    name: 'payouts',
    needs: 'listAllPayouts',
    group: 'daily',
    key: 'p',
    screen: named(() => import('./screens/payouts/payouts-screen.tsx'), 'PayoutsScreen'),
  },
  {
    path: '/payouts/:id',
    name: 'payout',
    needs: 'getPayout',
    screen: named(() => import('./screens/payout/payout-screen.tsx'), 'PayoutScreen'),
  },
  {
    path: '/why',
    name: 'why',
    needs: 'getBillingEvent',
    group: 'daily',
    key: 'w',
    screen: named(() => import('./screens/why/why-screen.tsx'), 'WhyScreen'),
  },
  {
    path: '/ledger',
    name: 'ledger',
    needs: 'getStatement',
    group: 'money',
    key: 'l',
    screen: named(() => import('./screens/ledger/ledger-screen.tsx'), 'LedgerScreen'),
  },
  {
    path: '/events',
    name: 'events',
    needs: 'listBillingEvents',
    group: 'money',
    key: 'e',
    screen: named(() => import('./screens/events/events-screen.tsx'), 'EventsScreen'),
  },
  {
    path: '/programme',
    name: 'programme',
    needs: 'getProgramme',
    group: 'programme',
    key: 'r',
    screen: named(() => import('./screens/programme/programme-screen.tsx'), 'ProgrammeScreen'),
  },
  {
    path: '/user-tiers',
    name: 'userTiers',
    needs: 'getLadderCounts',
    group: 'programme',
    screen: named(() => import('./screens/user-tiers/user-tiers-screen.tsx'), 'UserTiersScreen'),
  },
  {
    path: '/tasks',
    name: 'tasks',
    needs: 'getTaskSetting',
    group: 'programme',
    screen: named(() => import('./screens/tasks/tasks-screen.tsx'), 'TasksScreen'),
  },
  {
    path: '/audit',
    name: 'audit',
    needs: 'listAuditEntries',
    group: 'system',
    key: 'a',
    screen: named(() => import('./screens/audit/audit-screen.tsx'), 'AuditScreen'),
  },
  {
    path: '/operators',
    name: 'operators',
    needs: 'listOperators',
    group: 'system',
    key: 'o',
    screen: named(() => import('./screens/operators/operators-screen.tsx'), 'OperatorsScreen'),
  },
  {
    path: '/upload',
    name: 'upload',
    needs: 'recordBillingEvents',
    group: 'system',
    screen: named(() => import('./screens/upload/upload-screen.tsx'), 'UploadScreen'),
  },
  { path: '/me', name: 'me', needs: 'getOperator', screen: named(() => import('./screens/me/me-screen.tsx'), 'MeScreen') },
  { path: '/more', name: 'more', needs: 'getOperator', screen: named(() => import('./screens/more/more-screen.tsx'), 'MoreScreen') },
];
