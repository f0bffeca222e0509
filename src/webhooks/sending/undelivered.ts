import { statement } from '../../core/statement.ts';
import type { Reader } from '../../core/tx.ts';
import type { LoggedEvent } from '../../events/batch.ts';

const DELIVERED = statement(
  'webhook_delivered',
  `select distinct position from webhook_attempts where webhook_id = $1 and position between $2 and $3 and failure is null`,
);

/** Those of these events, which stand in their order, that the receiver has not taken yet. */
export async function undelivered(db: Reader, webhookId: string, events: readonly LoggedEvent[]): Promise<LoggedEvent[]> {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return [];
  const rows = await db.query<{ position: string }>(DELIVERED, [webhookId, first.position, last.position]);
  const taken = new Set(rows.map(({ position }) => position));
  return events.filter(({ position }) => !taken.has(String(position)));
}
