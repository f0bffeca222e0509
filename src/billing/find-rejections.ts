import { fromDatabase } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Rejection } from './outcome.ts';

/** A rejected event as it is kept. */
export interface KeptRejection {
  readonly reason: Rejection;
  /** The element as it was sent, as JSON, cut where it was too long. */
  readonly event: string;
  readonly receivedAt: Date;
  readonly reportedBy: string;
}

const FIND = statement(
  'billing_rejections_find',
  'select event_id, reason, event, received_at, reported_by from billing_rejections where event_id = any($1::text[])',
  { $1: 'text' },
  {},
);

interface RejectionRow {
  event_id: string;
  reason: Rejection;
  event: string;
  received_at: string;
  reported_by: string;
}

/** The rejected events among these ids, by id. */
export async function findRejections(db: Reader, ids: readonly string[]): Promise<Map<string, KeptRejection>> {
  const rows = await db.query<RejectionRow>(FIND, [ids]);
  return new Map(
    rows.map(({ event_id, reason, event, received_at, reported_by: reportedBy }) => {
      return [event_id, { reason, event, receivedAt: fromDatabase(received_at), reportedBy }];
    }),
  );
}
