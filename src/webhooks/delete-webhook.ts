import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { lockWebhook } from './webhook-row.ts';
import { withoutQuery } from './webhook-url.ts';

// Attempts are many, and go when their time is over.
const DELETE = ['webhook_replays', 'webhook_retries', 'webhook_cursors', 'webhook_headers', 'webhook_secrets', 'webhooks'].map((table) =>
  statement(`${table}_delete`, `delete from ${table} where webhook_id = $1`),
);

/** Deletes a webhook with its secrets and with what it was to be sent. Throws `webhook_not_found`. */
export async function deleteWebhook(tx: Tx, webhookId: string): Promise<void> {
  const { url } = await lockWebhook(tx, webhookId);
  tx.write(DELETE.map((each) => ({ statement: each, values: [webhookId] })));
  tx.audit('webhook.deleted', null, { webhook_id: webhookId, address: withoutQuery(url) });
}
