import type { OperationId } from '../../generated/operations.ts';

export type PlaceName =
  | 'home'
  | 'users'
  | 'user'
  | 'payouts'
  | 'payout'
  | 'why'
  | 'ledger'
  | 'events'
  | 'programme'
  | 'userTiers'
  | 'tasks'
  | 'audit'
  | 'operators'
  | 'webhooks'
  | 'webhook'
  | 'upload'
  | 'me'
  | 'more';

/** A page of the console, and what leads to it. */
export interface Place {
  /** Its address below `/console`, as wouter writes patterns. */
  path: string;
  /** What it is called, in the navigation and in `src/words/`. */
  name: PlaceName;
  /** The operation without which there is nothing to see: whoever may not call it is not led there. */
  needs: OperationId;
  /** Under which heading it stands in the navigation; nowhere for pages that others lead to. */
  group?: 'daily' | 'money' | 'programme' | 'system';
  /** The key that leads there after `g`. */
  key?: string;
}

/** Something that operators do often, and the address at which it begins. */
export interface Deed extends Pick<Place, 'path' | 'needs'> {
  name: 'markSent' | 'verify' | 'addTier' | 'invite' | 'addWebhook';
}

export const DEEDS: readonly Deed[] = [
  { path: '/payouts?status=processing', name: 'markSent', needs: 'changePayouts' },
  { path: '/ledger?tab=verification', name: 'verify', needs: 'startVerification' },
  { path: '/user-tiers?open=add', name: 'addTier', needs: 'addUserTier' },
  { path: '/operators?open=invite', name: 'invite', needs: 'putOperator' },
  { path: '/webhooks?open=add', name: 'addWebhook', needs: 'createWebhook' },
];

export const PLACES: readonly Place[] = [
  { path: '/', name: 'home', needs: 'getSeries', group: 'daily', key: 'h' },
  { path: '/users', name: 'users', needs: 'listUsers', group: 'daily', key: 'u' },
  { path: '/users/:id', name: 'user', needs: 'getUserRecord' },
  { path: '/payouts', name: 'payouts', needs: 'listAllPayouts', group: 'daily', key: 'p' },
  { path: '/payouts/:id', name: 'payout', needs: 'getPayout' },
  { path: '/why', name: 'why', needs: 'getBillingEvent', group: 'daily', key: 'w' },
  { path: '/ledger', name: 'ledger', needs: 'getStatement', group: 'money', key: 'l' },
  { path: '/events', name: 'events', needs: 'listBillingEvents', group: 'money', key: 'e' },
  { path: '/programme', name: 'programme', needs: 'getProgramme', group: 'programme', key: 'r' },
  { path: '/user-tiers', name: 'userTiers', needs: 'getLadderCounts', group: 'programme' },
  { path: '/tasks', name: 'tasks', needs: 'getTaskSetting', group: 'programme' },
  { path: '/webhooks', name: 'webhooks', needs: 'listWebhooks', group: 'system' },
  { path: '/webhooks/:id', name: 'webhook', needs: 'getWebhook' },
  { path: '/audit', name: 'audit', needs: 'listAuditEntries', group: 'system', key: 'a' },
  { path: '/operators', name: 'operators', needs: 'listOperators', group: 'system', key: 'o' },
  { path: '/upload', name: 'upload', needs: 'recordBillingEvents', group: 'system' },
  { path: '/me', name: 'me', needs: 'getOperator' },
  { path: '/more', name: 'more', needs: 'getOperator' },
];
