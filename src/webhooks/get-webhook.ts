import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { SELECT_WEBHOOK, type WebhookRow } from './webhook-row.ts';

const FIND = statement('webhook_find', `${SELECT_WEBHOOK} where w.webhook_id = $2`);

/** A webhook with how it stands. Throws `webhook_not_found`. */
export async function getWebhook(db: Reader, webhookId: string): Promise<WebhookRow> {
  const [row] = await db.query<WebhookRow>(FIND, [db.now, webhookId]);
  if (!row) throw new Problem('webhook_not_found');
  return row;
}
