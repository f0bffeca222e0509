import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import type { Reader } from '../core/tx.ts';
import { findReported, type Reported } from './find-reported.ts';
import { type BillingFilter, FIRST_WIDTH_MS, type Place, readPlaces } from './read-places.ts';

/** A reported event as a list shows it, and where it stands. */
export type ReportedEvent = Place & Reported;

/** What was found on a stretch of the list. */
export interface BillingStretch {
  readonly rows: ReportedEvent[];
  /** Up to where it was looked, where there may be more behind although fewer were found than were asked for. */
  readonly stoppedAt: Place | undefined;
  /** How wide the next stretch should look at once, in milliseconds. */
  readonly widthMs: number;
}

export const BILLING_ORDER = byMoment<Place>('listBillingEvents', ({ received_at, place }) => [received_at, place]);

/**
 * What was reported of invoices, rejected events too, the newest first, narrowed by the filter. Without an invoice it looks at a bounded
 * number of events, so that a page may be short and not the last one. Events of one moment stand in an order that means nothing and stays.
 */
export async function listBillingEvents(
  db: Reader,
  filter: BillingFilter,
  { behind, count }: Pick<Stretch, 'behind' | 'count'>,
  widthMs = FIRST_WIDTH_MS,
): Promise<BillingStretch> {
  const { places, stoppedAt, nextWidthMs } = await readPlaces(db, filter, behind, count, widthMs);
  const reported = await findReported(db, places);
  const rows = places.flatMap(({ event_id, received_at, place }): ReportedEvent[] => {
    const event = reported.get(event_id);
    return event ? [{ received_at, place, ...event }] : [];
  });
  // One that was rejected once more meanwhile, or forgotten, is passed over; the page still goes on behind the last place.
  const last = places.at(-1);
  return { rows, stoppedAt: rows.length < places.length && places.length === count ? last : stoppedAt, widthMs: nextWidthMs };
}
