import { partsOf } from '../core/parts.ts';
import type { Reader } from '../core/tx.ts';
import { BILLING_ORDER, type BillingStretch, listBillingEvents, type ReportedEvent } from './list-billing-events.ts';
import type { BillingFilter, Place } from './read-places.ts';

/** How many rows are in memory at once, some 5 KB each at most. */
const PART = 500;

/** All reported events of a filter, newest first, part by part. What is reported meanwhile is left out. */
export function exportBillingEvents(db: Reader, filter: BillingFilter): AsyncGenerator<ReportedEvent[], void> {
  return partsOf<ReportedEvent, Place, BillingStretch>(BILLING_ORDER, PART, (stretch, before) =>
    listBillingEvents(db, filter, stretch, before?.widthMs),
  );
}
