import { DAY_MS } from '../core/clock.ts';
import type { Person } from './cast.ts';
import type { Chance } from './chance.ts';
import type { InvoiceEvent, Report, Scene } from './scene.ts';

/** Micro-units in 1.00. */
export const UNIT = 1_000_000;

/** What a month costs; the cheapest plan sells best. */
const PLANS = [19, 19, 49, 49, 49, 149].map((price) => price * UNIT);
const MONTH_DAYS = 30;
const REPORT_HOUR_MS = (DAY_MS / 24) * 2;

/** What somebody's money does: what is said of the invoices, and what the user does. */
export interface Money {
  events: InvoiceEvent[];
  scenes: Scene[];
}

/** What somebody buys: many subscribe, for as long as they like it, some order now and then, others only look around. */
export function purchases(who: Person, from: number, until: number, luck: Chance): InvoiceEvent[] {
  const first = from + luck.next() * 10 * DAY_MS;
  const events: InvoiceEvent[] = [];
  const buy = (price: number, at: number) => {
    const made = invoiced(who, Math.round((at - from) / DAY_MS), price, at);
    events.push(made.created, ...fate(made, luck));
  };
  if (luck.happens(0.7)) {
    const price = luck.pick(PLANS);
    for (let at = first; at < until; at += MONTH_DAYS * DAY_MS) {
      buy(price, at);
      if (luck.happens(0.07)) break;
    }
  } else if (luck.happens(0.5)) {
    for (let at = first; at < until && luck.happens(0.8); at += luck.whole(10, 60) * DAY_MS) buy(luck.whole(16, 700) * (UNIT / 2), at);
  }
  return events;
}

/** An invoice, and what can be said of it so many days later. */
interface Invoiced {
  price: number;
  created: InvoiceEvent;
  later(type: Exclude<InvoiceEvent['type'], 'invoice_voided'>, days: number, amount: number): InvoiceEvent;
  voided(days: number): InvoiceEvent;
}

export function invoiced(who: Person, number: number, price: number, at: number): Invoiced {
  const invoice_id = `inv_${who.userId.slice(0, 8)}_${number}`;
  const about = (type: string, days: number) => ({
    id: `${invoice_id}.${type}.${Math.round(days)}`,
    occurred_at: new Date(at + days * DAY_MS).toISOString(),
    invoice_id,
    user_id: who.userId,
  });
  const later: Invoiced['later'] = (type, days, amount) => ({ ...about(type, days), type, amount_micro: amount });
  return {
    price,
    created: later('invoice_created', 0, price),
    later,
    voided: (days) => ({ ...about('invoice_voided', days), type: 'invoice_voided' }),
  };
}

/** Most invoices are paid, at once or by bank transfer. A few are not, and of those that are some money goes back. */
function fate({ price, later, voided }: Invoiced, luck: Chance): InvoiceEvent[] {
  if (luck.happens(0.05)) return luck.happens(0.6) ? [voided(21)] : [];
  const paid = luck.happens(0.8) ? luck.next() / 50 : luck.whole(2, 6);
  const payment = later('invoice_paid', paid, price);
  const days = paid + 1 + luck.next() * 18;
  const part = Math.floor(price * luck.pick([0.1, 0.25, 0.5]));
  const what = luck.next();
  if (what < 0.04) return [payment, later('invoice_refunded', days, price)];
  if (what < 0.08) return [payment, later('invoice_refunded', days, part)];
  if (what < 0.1) return [payment, later('invoice_refunded', days, part), later('invoice_refunded', days + 5, price - part)];
  // Whoever asks the bank instead does it late, when the reward has often left already.
  if (what < 0.13) return [payment, later('invoice_disputed', days + 20, price)];
  if (what < 0.15) return [payment, later('invoice_disputed', days, price), later('invoice_dispute_won', days + 15, price)];
  if (what < 0.16) return [payment, voided(days)];
  return [payment];
}

/** The host reports every night what happened since the last one. */
export function nightly<Event extends { occurred_at: string }>(events: readonly Event[], report: (batch: Event[]) => Report): Scene[] {
  const inOrder = events.toSorted((a, b) => (a.occurred_at < b.occurred_at ? -1 : 1));
  const nights = Map.groupBy(inOrder, ({ occurred_at }) => Math.ceil((Date.parse(occurred_at) - REPORT_HOUR_MS) / DAY_MS));
  return [...nights].map(([day, batch]) => ({ at: new Date(day * DAY_MS + REPORT_HOUR_MS), ...report(batch) }));
}
