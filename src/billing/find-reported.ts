import type { Reader } from '../core/tx.ts';
import { findEvents, type RecordedEvent } from './find-events.ts';
import { findRejections, type KeptRejection } from './find-rejections.ts';

/** An event as it was reported and is kept. */
export type Reported =
  | { readonly kind: 'accepted'; readonly recorded: RecordedEvent }
  | { readonly kind: 'rejected'; readonly id: string; readonly rejection: KeptRejection };

export interface ReportedId {
  readonly event_id: string;
  readonly is_rejected: boolean;
}

/** Reported events by their ids. A rejection that is gone meanwhile is missing. */
export async function findReported(db: Reader, ids: readonly ReportedId[]): Promise<Map<string, Reported>> {
  const idsOf = (isRejected: boolean) => ids.filter(({ is_rejected }) => is_rejected === isRejected).map(({ event_id }) => event_id);
  const [accepted, rejected] = [idsOf(false), idsOf(true)];
  const events = accepted.length === 0 ? new Map<string, RecordedEvent>() : await findEvents(db, accepted);
  const rejections = rejected.length === 0 ? new Map<string, KeptRejection>() : await findRejections(db, rejected);
  const found = new Map<string, Reported>();
  for (const [id, rejection] of rejections) found.set(id, { kind: 'rejected', id, rejection });
  for (const [id, recorded] of events) found.set(id, { kind: 'accepted', recorded });
  return found;
}
