import { fromDatabase } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { lockAddresses, refuseTaken, typesOf, type WebhookDraft, type WebhookSettings } from './create-webhook.ts';
import { tellDisabled } from './disable-webhook.ts';
import { getWebhook } from './get-webhook.ts';
import { setHeaders } from './secrets.ts';
import { readHeaders } from './webhook-headers.ts';
import { endPause, lockWebhook, type WebhookRow, type WebhookState } from './webhook-row.ts';
import { readWebhookUrl, withoutQuery } from './webhook-url.ts';

/** What of a webhook is to be otherwise; what is absent stays. */
export type WebhookChange = Partial<Omit<WebhookDraft, 'secret'>> & {
  state?: WebhookState | undefined;
  /** Where it goes on when it is enabled again. */
  resume?: 'from_disabled' | 'from_now' | undefined;
};

const CHANGE = statement(
  'webhook_change',
  `update webhooks set revision = revision + 1, url = coalesce($2, url), types = coalesce($3::text[], types),
     description = coalesce($4, description), concurrency = coalesce($5, concurrency)
   where webhook_id = $1`,
  { $3: 'text' },
);
const ENABLE = statement(
  'webhook_enable',
  `update webhooks set state = 'enabled', state_reason = null, failing_since = null, failures = 0, failing_told = false where webhook_id = $1`,
);
const DISABLE = statement('webhook_disable', `update webhooks set state = 'disabled', state_reason = $2 where webhook_id = $1`);
const SKIP = statement(
  'webhook_skip',
  `update webhook_cursors c set position = greatest(c.position, h.position) from log_heads h where h.shard = 0 and c.shard = 0 and c.webhook_id = $1`,
);

/**
 * Changes a webhook. One that is enabled again begins without the failures before, where it had stopped or with what is told from now on.
 *
 * Throws `invalid_json`, `webhook_url_invalid`, `webhook_not_found`, `webhook_url_taken`.
 */
export async function updateWebhook(tx: Tx, webhookId: string, change: WebhookChange, settings: WebhookSettings): Promise<WebhookRow> {
  const headers = change.headers && readHeaders(change.headers);
  const url = change.url === undefined ? undefined : readWebhookUrl(change.url, settings.urls);
  if (url !== undefined) await lockAddresses(tx);
  const before = await lockWebhook(tx, webhookId);
  if (url !== undefined) await refuseTaken(tx, url, webhookId);
  const { types, description = null, concurrency = null } = change;
  tx.write([{ statement: CHANGE, values: [webhookId, url ?? null, types ? typesOf(types) : null, description, concurrency] }]);
  if (headers) setHeaders(tx, settings.sealer, webhookId, headers);
  if (change.state === 'enabled' && before.state === 'disabled') enable(tx, webhookId, change.resume);
  if (change.state === 'disabled' && before.state === 'enabled') {
    tx.write([{ statement: DISABLE, values: [webhookId, 'operator'] }]);
    const failingSince = before.failing_since === null ? null : fromDatabase(before.failing_since);
    tellDisabled(tx, { webhookId, reason: 'operator', failingSince, publicUrl: settings.publicUrl });
  }
  const fields = Object.keys(change).filter((field) => field !== 'resume');
  tx.audit('webhook.updated', null, { webhook_id: webhookId, address: withoutQuery(url ?? before.url), fields });
  return getWebhook(tx, webhookId);
}

function enable(tx: Tx, webhookId: string, resume: WebhookChange['resume']): void {
  endPause(tx, webhookId);
  tx.write([{ statement: ENABLE, values: [webhookId] }, ...(resume === 'from_now' ? [{ statement: SKIP, values: [webhookId] }] : [])]);
}
