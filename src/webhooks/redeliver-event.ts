import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { getEvent } from '../events/get-event.ts';
import { endPause, lockWebhook } from './webhook-row.ts';

// What is tried by itself later is tried all the same: only that it was asked for is new.
const ASK = statement(
  'webhook_redeliver',
  `insert into webhook_retries (webhook_id, position, failures, state, due_at, asked_at) values ($1, $2, 0, 'none', $3, $3)
   on conflict (webhook_id, position) do update set asked_at = excluded.asked_at`,
);

/**
 * Has an event sent to a webhook at once, whatever became of it before. Throws `webhook_not_found`, `outgoing_event_not_found`,
 * `webhook_disabled`.
 */
export async function redeliverEvent(tx: Tx, webhookId: string, eventId: string): Promise<void> {
  const { state } = await lockWebhook(tx, webhookId);
  const { id, position } = await getEvent(tx, eventId);
  if (state === 'disabled') throw new Problem('webhook_disabled');
  tx.write([{ statement: ASK, values: [webhookId, position, tx.now] }]);
  endPause(tx, webhookId);
  tx.audit('webhook.redelivered', null, { webhook_id: webhookId, event_id: id });
}
