import type { Tx } from '../core/tx.ts';
import { eventId, newBatchId } from '../events/event-id.ts';
import { endPause, lockEnabledWebhook } from './webhook-row.ts';

/**
 * Writes an event for trial, which is sent to this webhook alone, and returns its id. Throws `webhook_not_found`, `webhook_disabled`.
 */
export async function testWebhook(tx: Tx, webhookId: string, publicUrl: string): Promise<string> {
  await lockEnabledWebhook(tx, webhookId);
  const batchId = newBatchId(tx.now);
  const id = eventId(batchId, 0);
  tx.emit('webhook.tested', null, { webhook_id: webhookId, public_url: publicUrl }, { batchId });
  endPause(tx, webhookId);
  tx.audit('webhook.tested', null, { webhook_id: webhookId, event_id: id });
  return id;
}
