import type { OperatorActor } from '../core/actor.ts';
import { newId } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import type { Sealer } from '../core/sealing.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { getWebhook } from './get-webhook.ts';
import { addSecret, setHeaders } from './secrets.ts';
import { newWebhookSecret } from './signature.ts';
import { readHeaders, type WebhookHeader } from './webhook-headers.ts';
import type { WebhookRow } from './webhook-row.ts';
import { readWebhookUrl, type UrlRules, withoutQuery } from './webhook-url.ts';

/** How many there can be: each of them is sent every event. */
const WEBHOOKS_MAX = 50;

export interface WebhookDraft {
  url: string;
  types: readonly string[];
  description: string;
  concurrency: number;
  headers: readonly WebhookHeader[];
  /** One that the receiver has already; undefined: one is made. */
  secret: string | undefined;
}

/** What is needed of the configuration. */
export interface WebhookSettings {
  readonly urls: UrlRules;
  readonly sealer: Sealer;
  /** The address of this deployment. */
  readonly publicUrl: string;
}

const LOCK = statement('webhooks_lock', "select pg_advisory_xact_lock(hashtext('triport webhooks'))");
const COUNT = statement('webhooks_count', 'select count(*)::integer as count from webhooks');
const TAKEN = statement('webhook_taken', 'select from webhooks where url = $1 and webhook_id is distinct from $2');
const INSERT = statement(
  'webhook_insert',
  `insert into webhooks (webhook_id, url, types, description, concurrency, state, state_reason, version, revision, failing_since, failures,
     failing_told, created_by, created_at)
   values ($1, $2, $3, $4, $5, 'enabled', null, 1, 1, null, 0, false, $6, $7)`,
  { $3: 'text' },
);
// What is told from now on: the head of the log is read as late as can be.
const INSERT_CURSOR = statement(
  'webhook_cursor_insert',
  `insert into webhook_cursors (webhook_id, shard, position, leased_until, leased_by, paused_until, pause_s)
   select $1, shard, position, '-infinity', null, null, 0 from log_heads where shard = 0`,
);

/**
 * Makes a webhook, which is sent what is told from now on. Its secret and headers are kept sealed.
 *
 * Throws `invalid_json` for headers that requests have anyway, `webhook_url_invalid`, `webhooks_full`, `webhook_url_taken`.
 */
export async function createWebhook(
  tx: Tx,
  maker: OperatorActor,
  draft: WebhookDraft,
  settings: WebhookSettings,
): Promise<{ row: WebhookRow; secret: string }> {
  const headers = readHeaders(draft.headers);
  const url = readWebhookUrl(draft.url, settings.urls);
  const [, [count]] = await Promise.all([tx.query(LOCK, []), tx.query<{ count: number }>(COUNT, [])]);
  if ((count?.count ?? 0) >= WEBHOOKS_MAX) throw new Problem('webhooks_full');
  await refuseTaken(tx, url, null);
  const webhookId = newId(tx.now);
  const { types, description, concurrency, secret = newWebhookSecret() } = draft;
  const values = [webhookId, url, typesOf(types), description, concurrency, maker.name, tx.now];
  tx.write([
    { statement: INSERT, values },
    { statement: INSERT_CURSOR, values: [webhookId] },
  ]);
  addSecret(tx, settings.sealer, webhookId, secret);
  setHeaders(tx, settings.sealer, webhookId, headers);
  tx.audit('webhook.created', null, { webhook_id: webhookId, address: withoutQuery(url), types: typesOf(types) });
  return { row: await getWebhook(tx, webhookId), secret };
}

/** Types of events, each once. */
export function typesOf(types: readonly string[]): string[] {
  return [...new Set(types)];
}

/** Throws `webhook_url_taken` where another webhook has this address. */
export async function refuseTaken(tx: Tx, url: string, webhookId: string | null): Promise<void> {
  if ((await tx.query(TAKEN, [url, webhookId])).length > 0) throw new Problem('webhook_url_taken');
}

/** Waits until nobody else gives a webhook an address. */
export async function lockAddresses(tx: Tx): Promise<void> {
  await tx.query(LOCK, []);
}
