import type { Reader } from '../core/tx.ts';
import { BILLING_ORDER, type BillingStretch, listBillingEvents, type ReportedEvent } from './list-billing-events.ts';
import { type BillingFilter, FIRST_WIDTH_MS, type Place } from './read-places.ts';

/** How many rows are in memory at once, some 5 KB each at most. */
const PART = 500;

/**
 * All reported events of a filter, newest first, part by part. Each part is read by short statements of its own that go on where the part
 * before ended, however long the reader takes in between: no snapshot is held, and what is reported meanwhile is left out.
 */
export async function* exportBillingEvents(db: Reader, filter: BillingFilter): AsyncGenerator<ReportedEvent[], void> {
  let [behind, width]: [readonly string[] | undefined, number] = [BILLING_ORDER.beginning, FIRST_WIDTH_MS];
  while (behind) {
    const { rows, stoppedAt, widthMs }: BillingStretch = await listBillingEvents(db, filter, { behind, count: PART }, width);
    const last: Place | undefined = stoppedAt ?? rows[PART - 1];
    [behind, width] = [last && BILLING_ORDER.keyOf(BILLING_ORDER.cursorOf(last)), widthMs];
    if (rows.length > 0) yield rows;
  }
}
