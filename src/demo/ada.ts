import { DAY_MS } from '../core/clock.ts';
import type { Person } from './cast.ts';
import { invoiced, type Money, UNIT } from './purchases.ts';
import type { InvoiceEvent, NamedPayout, Scene } from './scene.ts';
import { receiptOf } from './wallets.ts';

const NETWORK = 'ethereum';
const ADDRESS = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const PRICE = 49 * UNIT;
/** What she keeps back: enough for another payout, also when some of it is reversed. */
const KEPT = 120n * BigInt(UNIT);

/** The payouts of the contract's examples: one that was sent, and how, and one that waits. */
const SENT: NamedPayout = { payoutId: '019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70', amount: 50n * BigInt(UNIT) };
const SENT_BY = '0x8b1f4c92d7e05a36b3c8e1f7a2d94506c7e8b9f01a2d3c4b5e6f708192a3b4c5';
const WAITING: NamedPayout = { payoutId: '019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68', amount: 60n * BigInt(UNIT) };

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
  const asking = { what: 'asks', who, network: NETWORK, address: ADDRESS } as const;
  const asks = (daysAgo: number, keeps = 0n): Scene => ({ ...asking, at: on(daysAgo), keeps });
  const asksFor = (daysAgo: number, named: NamedPayout): Scene => ({ ...asking, at: on(daysAgo), keeps: 0n, named });
  const isPaid = (daysAgo: number, nth: number): Scene => ({ what: 'is_paid', at: on(daysAgo), who, txHash: receiptOf(who, NETWORK, nth) });
  const covers = (daysAgo: number, { created }: { created: InvoiceEvent }): Scene => {
    return { what: 'covers', at: on(daysAgo), who, invoiceId: created.invoice_id, amount: BigInt(PRICE) };
  };
  const scenes: Scene[] = [
    asks(110, KEPT),
    isPaid(108, 1),
    covers(78, covered),
    asks(70),
    { what: 'is_not_paid', at: on(68), who, reason: 'The exchange returned the transfer.' },
    asks(67),
    isPaid(66, 2),
    covers(48, withdrawn),
    asksFor(44, SENT),
    { what: 'is_attended_to', at: on(43), who },
    { what: 'is_paid', at: on(42), who, txHash: SENT_BY },
    asks(2.5, WAITING.amount + KEPT),
    { what: 'is_attended_to', at: on(2), who },
    asksFor(1, WAITING),
  ];
  return { events, scenes };
}
