import { DAY_MS } from '../core/clock.ts';
import type { Person } from './cast.ts';
import { invoiced, type Money, UNIT } from './purchases.ts';
import type { InvoiceEvent, Scene } from './scene.ts';
import { addressOf, receiptOf } from './wallets.ts';

const NETWORK = 'ethereum';
const PRICE = 49 * UNIT;
/** What she keeps back of each open payout: enough for another one. */
const KEPT = 75n * BigInt(UNIT);

/**
 * What becomes of the money of the user whom the printed calls are about, so that each list of hers has something to show: three payouts
 * that were sent, one that failed, one that is being sent and one that waits; one invoice covered with credit, another that was withdrawn
 * afterwards, and one to be covered by whoever tries.
 */
export function adasMoney(who: Person, end: number): Money {
  const on = (daysAgo: number) => new Date(end - daysAgo * DAY_MS);
  const invoice = (number: number, daysAgo: number) => invoiced(who, number, PRICE, on(daysAgo).getTime());
  const [paid, covered, withdrawn, open] = [invoice(1, 140), invoice(2, 80), invoice(3, 50), invoice(4, 9)];
  const events = [
    paid.created,
    paid.later('invoice_paid', 0.1, PRICE),
    covered.created,
    covered.later('invoice_paid', 3, PRICE),
    withdrawn.created,
    withdrawn.voided(5),
    open.created,
  ];
  const address = addressOf(who, NETWORK);
  const asks = (daysAgo: number, keeps = 0n): Scene => ({ what: 'asks', at: on(daysAgo), who, network: NETWORK, address, keeps });
  const isPaid = (daysAgo: number, nth: number): Scene => ({ what: 'is_paid', at: on(daysAgo), who, txHash: receiptOf(who, NETWORK, nth) });
  const covers = (daysAgo: number, { created }: { created: InvoiceEvent }): Scene => {
    return { what: 'covers', at: on(daysAgo), who, invoiceId: created.invoice_id, amount: BigInt(PRICE) };
  };
  const scenes: Scene[] = [
    asks(110),
    isPaid(108, 1),
    covers(78, covered),
    asks(70),
    { what: 'is_not_paid', at: on(68), who, reason: 'The exchange returned the transfer.' },
    asks(67),
    isPaid(66, 2),
    covers(48, withdrawn),
    asks(44),
    { what: 'is_attended_to', at: on(43), who },
    isPaid(42, 3),
    asks(2.5, 2n * KEPT),
    { what: 'is_attended_to', at: on(2), who },
    asks(1, KEPT),
  ];
  return { events, scenes };
}
