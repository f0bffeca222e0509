import type { PlaceName } from '../../src/console/places.ts';
import { ADA } from '../../src/demo/cast.ts';
import type { TestServer } from '../support/server.ts';

/** Things of the demo programme that have a page of their own. */
export interface Found {
  userId: string;
  payoutId: string;
  invoiceId: string;
  eventId: string;
  /** A webhook, and an event that it has not taken. The demo programme has none: a test makes one that wants to see its page. */
  webhook?: { webhookId: string; eventId: string };
  /** Who earned the reward of that event, and by whose payment. */
  inviterId: string;
  inviteeId: string;
}

/** Something of each kind, as it is in the demo programme. */
export async function findSomething(server: TestServer): Promise<Found> {
  const [payout] = (await server.admin('GET', '/v1/admin/referrals/payouts?status=sent&limit=1')).body.items;
  const [reported] = (await server.admin('GET', '/v1/admin/billing/events?outcome=reward_created&limit=1')).body.items;
  const { id: eventId, invoice_id: invoiceId, user_id: inviteeId } = reported.event;
  const { inviter_user_id: inviterId } = reported.outcome.reward;
  return { userId: ADA.userId, payoutId: payout.id, invoiceId, eventId, inviterId, inviteeId };
}

const USER_TABS = ['log', 'ledger', 'rewards', 'invitees', 'payouts', 'points', 'codes', 'sessions', 'audit'];

/** The addresses of a page: itself, and each of its tabs. What is about one thing has none where there is nothing. */
export function addressesOf(name: PlaceName, found?: Found): string[] {
  const more: Partial<Record<PlaceName, string[]>> = {
    home: ['/'],
    user: found ? USER_TABS.map((tab) => `/users/${found.userId}?tab=${tab}`) : [],
    payout: found ? [`/payouts/${found.payoutId}`] : [],
    why: found
      ? [
          '/why',
          `/why?invoice=${found.invoiceId}`,
          `/why?event=${found.eventId}`,
          `/why?inviter=${found.inviterId}&invitee=${found.inviteeId}`,
        ]
      : ['/why'],
    webhook: found?.webhook
      ? [`/webhooks/${found.webhook.webhookId}`, `/webhooks/${found.webhook.webhookId}?delivery=${found.webhook.eventId}`]
      : [],
    userTiers: ['/user-tiers'],
    ledger: ['statement', 'journal', 'verification'].map((tab) => `/ledger?tab=${tab}`),
    programme: ['/programme', '/programme?view=versions'],
  };
  return more[name] ?? [`/${name}`];
}
