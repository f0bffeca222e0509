import type { operations } from '../../generated/operations.ts';
import type { PlaceName } from './places.ts';

type Operations = typeof operations;

/** Everything that a user may call, signed in or not. */
export type UserOperation = {
  [Id in keyof Operations]: Operations[Id]['caller'] extends 'user' | 'anyone' | 'operator_or_user' ? Id : never;
}[keyof Operations];

/** Where users meet an operation: on a page, around every page, or nowhere, and then why not. */
export const WALK: Readonly<Record<UserOperation, PlaceName | 'frame' | { why: string }>> = {
  getMe: 'frame',
  getMyBalance: 'balance',
  getMyStats: 'home',
  setSlug: 'link',
  deleteCode: 'link',
  resolveCode: 'link',
  followLink: { why: 'Whoever follows a link is no user yet: it leads on to the landing page of the host.' },
  attribute: { why: 'The page of the host calls it, on which somebody has just signed up.' },
  listInvitees: 'friends',
  listRewards: 'rewards',
  listMyTransfers: 'balance',
  listMyInvoices: 'credit',
  spendOnInvoice: 'credit',
  listPayouts: 'withdraw',
  requestPayout: 'withdraw',
  checkAddress: 'withdraw',
  cancelPayout: 'withdraw',
  enter: { why: 'The host leads a browser through it before there is a page.' },
  getSession: 'frame',
  logout: 'account',
  getTerms: 'frame',
  listUserTiers: 'tier',
  getMyTier: 'tier',
  getBadge: 'tier',
  beginConsoleSession: { why: 'Operators enter their console by it.' },
  enterByLink: { why: 'Operators enter their console by it.' },
  beginOidcLogin: { why: 'Operators enter their console by it.' },
  finishOidcLogin: { why: 'Operators enter their console by it.' },
  graphql: { why: 'It is the published way of another system; the same operations are called as they are.' },
};
