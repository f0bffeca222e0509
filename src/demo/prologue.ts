import { DAY_MS } from '../core/clock.ts';
import { ADA, DOROTHY, GRACE, KATHERINE, MARY, type Person } from './cast.ts';
import { invoiced, type Money, UNIT } from './purchases.ts';
import type { Scene } from './scene.ts';

const SLUG = 'trip-with-me';
const MINUTE_MS = 60_000;

/** When the people whom Ada brought first signed up, and how long before they had followed her link. */
const BROUGHT: [who: Person, at: string, touchedDaysAgo: number][] = [
  [MARY, '2026-01-21T07:58:44.916Z', 2],
  [DOROTHY, '2026-02-19T15:31:07.402Z', 5],
  [KATHERINE, '2026-03-14T09:26:53.589Z', 0.64],
];

/**
 * What the contract's examples tell, on the days on which they say that it happened: Grace brings Ada, who chooses her slug, and then a
 * better one, brings three others and is promoted; they buy. An example that names an event can be sent to the demo only if it says the
 * same, to the moment.
 *
 * Ada, under whose code many come, is there when the programme begins, whenever that is.
 */
export function prologue(begin: number): Money {
  const joined = Math.min(Date.parse('2026-01-05T08:00:00.000Z'), begin);
  const scenes: Scene[] = [
    { what: 'joins', at: new Date(joined - 40 * DAY_MS), who: GRACE },
    { what: 'joins', at: new Date(joined), who: ADA },
    { what: 'signs_up', at: new Date(joined + MINUTE_MS), who: ADA, inviter: GRACE },
    { what: 'chooses', at: new Date(joined + 2 * MINUTE_MS), who: ADA, slug: ADA.slug },
    { what: 'chooses', at: new Date('2026-01-06T17:42:08.033Z'), who: ADA, slug: SLUG },
    { what: 'is_promoted', at: new Date('2026-03-02T11:04:17.250Z'), who: ADA, tier: 2, note: 'Promoted: verified creator partner' },
    ...BROUGHT.flatMap(([who, at, touchedDaysAgo]): Scene[] => [
      { what: 'joins', at: new Date(at), who },
      { what: 'signs_up', at: new Date(at), who, inviter: ADA, code: SLUG, touchedDaysAgo },
    ]),
  ];
  const paid = (who: Person, number: number, price: number, at: string) => {
    const { created, later } = invoiced(who, number, price * UNIT, Date.parse(at));
    return [created, later('invoice_paid', 0.1, price * UNIT)];
  };
  const events = [
    ...paid(MARY, 1, 325, '2026-02-03T11:20:00.000Z'),
    ...paid(DOROTHY, 1, 450, '2026-03-09T16:05:00.000Z'),
    ...REPORTED,
    ...paid(KATHERINE, 2, 49, '2026-05-02T10:15:00.000Z'),
    ...paid(KATHERINE, 3, 49, '2026-06-02T10:15:00.000Z'),
  ];
  return { events, scenes };
}

/** Three payments and invoices, word for word as the examples report them. */
const REPORTED: Money['events'] = [
  {
    id: 'evt_2026-04-02_0117',
    type: 'invoice_paid',
    occurred_at: '2026-04-02T10:15:31.000Z',
    invoice_id: 'inv_8f2c1a',
    user_id: KATHERINE.userId,
    amount_micro: 49 * UNIT,
  },
  {
    id: 'evt_2026-04-02_0118',
    type: 'invoice_created',
    occurred_at: '2026-04-02T10:15:32.000Z',
    invoice_id: 'inv_5b7e20',
    user_id: ADA.userId,
    amount_micro: 29 * UNIT,
  },
  {
    id: 'evt_2026-04-20_0204',
    type: 'invoice_paid',
    occurred_at: '2026-04-20T10:15:30.000Z',
    invoice_id: 'inv_a40d97',
    user_id: DOROTHY.userId,
    amount_micro: 30 * UNIT,
  },
];
