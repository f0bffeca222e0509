import { ADMIN, type Deed } from '../model/deed.ts';
import { codeOf } from '../model/deeds.ts';
import type { Plot } from '../model/reports.ts';
import { iso, refuse, type World } from '../model/world.ts';
import { NEVERS } from './invariants.ts';

/** Two users to whom nothing happens once the chapter has begun, though much is tried: one who earned, and one whose payments earned it. */
export function neverOf({ users }: Plot): { never: string; payer: string } {
  const [never, payer] = users.slice(-NEVERS) as [string, string];
  return { never, payer };
}

export const NEVER_INVOICE = 'never-paid-again';

/** Payments that the prologue reports, long enough ago that the reward is not held any more. */
export function neverPayment(plot: Plot, world: World) {
  const { payer } = neverOf(plot);
  const occurred_at = iso(world.now - 100 * 86_400_000);
  const [id, invoice_id] = [`${plot.run}.never`, `${plot.run}-${NEVER_INVOICE}`];
  return { id, type: 'invoice_paid', occurred_at, invoice_id, user_id: payer, amount_micro: 1_000_000 };
}

/** Something that would change one of them, if it ever were committed. */
export function neverDeed(what: number, plot: Plot, world: World): Deed {
  const { never, payer } = neverOf(plot);
  const payment = neverPayment(plot, world);
  const ADDRESS = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
  const code = codeOf(world, plot.users[0] as string);
  const report = (change: object) => ({ events: [{ ...payment, id: `${payment.id}.${what}`, ...change }] });
  const event = { id: `${payment.id}.${what}`, task: 'auction', user_id: never, occurred_at: iso(world.now) };
  const billing = { operation: 'recordBillingEvents', method: 'POST', path: '/v1/admin/billing/events' } as const;
  const deeds: Omit<Deed, 'does'>[] = [
    { operation: 'setUserTier', method: 'POST', path: `${ADMIN}/users/${never}/tier`, body: { tier: 1, note: 'never' } },
    { operation: 'putUser', method: 'PUT', path: `/v1/admin/users/${never}`, body: { blocked: true } },
    { operation: 'setSlug', method: 'POST', path: '/v1/referrals/code', body: { slug: `${plot.run}-never` }, caller: never },
    { operation: 'recordSignup', method: 'POST', path: `${ADMIN}/signups`, body: { user_id: never, code } },
    { operation: 'attribute', method: 'POST', path: '/v1/auth/attribute', cookie: code, caller: never },
    { operation: 'eraseUser', method: 'DELETE', path: `/v1/admin/users/${payer}` },
    { ...billing, body: report({ invoice_id: `${payment.invoice_id}.${what}` }) },
    { ...billing, body: report({ type: 'invoice_refunded', amount_micro: 1000 }) },
    { operation: 'recordPointEvents', method: 'POST', path: '/v1/admin/points/events', body: { events: [event] } },
    {
      operation: 'requestPayout',
      method: 'POST',
      path: '/v1/referrals/payouts',
      caller: never,
      body: { amount_micro: 1000, network: 'ethereum', address: ADDRESS },
    },
  ];
  return { ...(deeds[what % deeds.length] as Omit<Deed, 'does'>), does: () => refuse(503, 'unavailable') };
}
