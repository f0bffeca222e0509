import { DAY_MS } from '../core/clock.ts';
import type { Person } from './cast.ts';
import { invoiced, type Money, UNIT } from './purchases.ts';
import { addressOf, receiptOf } from './wallets.ts';

const ORDER = 480 * UNIT;

/**
 * The other side of the business: somebody is brought, orders much, and disputes it when the inviter's reward has been paid out.
 * From then on the inviter owes it.
 */
export function setback(inviter: Person, customer: Person, from: number): Money {
  const on = (days: number) => new Date(from + days * DAY_MS);
  const order = invoiced(customer, 1, ORDER, on(1).getTime());
  return {
    events: [order.created, order.later('invoice_paid', 0.1, ORDER), order.later('invoice_disputed', 34, ORDER)],
    scenes: [
      { what: 'is_clicked', at: on(-0.1), who: inviter },
      { what: 'signs_up', at: on(0.01), who: customer, inviter },
      { what: 'asks', at: on(20), who: inviter, network: 'sepa', address: addressOf(inviter, 'sepa'), keeps: 0n },
      { what: 'is_paid', at: on(23), who: inviter, txHash: receiptOf(inviter, 'sepa', 1) },
    ],
  };
}
