import { idOf, type Report } from '../core/report.ts';
import type { Tx } from '../core/tx.ts';
import { type BillingEvent, type BillingEventSchema, faultOf, readBillingEvent } from './billing-event.ts';
import { decide } from './decide.ts';
import { keepRejections } from './keep-rejections.ts';
import type { Outcome } from './outcome.ts';
import { readBatch } from './read-batch.ts';
import { saveBatch } from './save-batch.ts';

/** How billing events are read: by the contract's schema, in the deployment's currency. */
export interface BillingRules {
  schema: BillingEventSchema;
  currency: string;
}

/**
 * Takes the host application's reports of invoices, decides them in order, and does what follows, as one step however many there are. Each
 * report gets its own outcome; a bad one does not stop the others. An event id counts once, no matter who repeats it and how often.
 */
export async function recordBillingEvents(tx: Tx, reports: readonly Report[], rules: BillingRules): Promise<Outcome[]> {
  const read = reports.map(({ element }) => readBillingEvent(element, rules.schema, tx.now));
  const batch = await readBatch(
    tx,
    read.filter((event) => event !== undefined),
    rules.currency,
  );
  const outcomes = reports.map(({ element }, index): Outcome => {
    const event = read[index];
    if (event) return decide(batch, event);
    const detail = faultOf(element, rules.schema, tx.now);
    return { kind: 'rejected', id: idOf(element), reason: 'invalid_event', detail, replayed: false };
  });
  const accepted = outcomes.flatMap((outcome, index) => {
    if (outcome.kind === 'rejected' || outcome.replayed) return [];
    const { reportedBy, requestId } = reports[index] as Report;
    return [{ event: read[index] as BillingEvent, effect: outcome.effect, reportedBy, requestId }];
  });
  saveBatch(tx, batch, accepted);
  keepRejections(tx, batch, reports, outcomes);
  return outcomes;
}
