import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { lockWebhook } from './webhook-row.ts';
import { withoutQuery } from './webhook-url.ts';

// Attempts are many, and go when their time is over.
const DELETE = statement(
  'webhook_delete',
  `with replays as (delete from webhook_replays where webhook_id = $1),
     retries as (delete from webhook_retries where webhook_id = $1),
     cursors as (delete from webhook_cursors where webhook_id = $1),
     headers as (delete from webhook_headers where webhook_id = $1),
     secrets as (delete from webhook_secrets where webhook_id = $1)
   delete from webhooks where webhook_id = $1`,
);

/** Deletes a webhook with its secrets and with what it was to be sent. Throws `webhook_not_found`. */
export async function deleteWebhook(tx: Tx, webhookId: string): Promise<void> {
  const { url } = await lockWebhook(tx, webhookId);
  tx.write([{ statement: DELETE, values: [webhookId] }]);
  tx.audit('webhook.deleted', null, { webhook_id: webhookId, address: withoutQuery(url) });
}
