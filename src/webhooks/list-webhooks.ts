import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { SELECT_WEBHOOK, type WebhookRow } from './webhook-row.ts';

const LIST = statement('webhooks_list', `${SELECT_WEBHOOK} order by w.created_at, w.webhook_id`);

/** All webhooks, the oldest first. */
export function listWebhooks(db: Reader): Promise<WebhookRow[]> {
  return db.query<WebhookRow>(LIST, [db.now]);
}
