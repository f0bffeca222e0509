import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader, Tx } from '../core/tx.ts';

export type WebhookState = 'enabled' | 'disabled';
/** Why a webhook is disabled. */
export type DisabledReason = 'operator' | 'failing' | 'gone';

/** A webhook as PostgreSQL returns it, with how it stands. */
export interface WebhookRow {
  webhook_id: string;
  url: string;
  types: string[];
  description: string;
  concurrency: number;
  state: WebhookState;
  state_reason: DisabledReason | null;
  version: number;
  failing_since: string | null;
  created_by: string;
  created_at: string;
  position: string;
  lag: string;
  header_names: string[];
  /** Its secrets in use, the newest first. */
  secrets_created: string[];
  secrets_expire: (string | null)[];
  replay_id: string | null;
}

/** All of a row, and how the webhook stands at the moment `$1`. */
export const SELECT_WEBHOOK = `select w.webhook_id, w.url, w.types, w.description, w.concurrency, w.state, w.state_reason, w.version, w.failing_since,
     w.created_by, w.created_at, c.position, greatest(h.position - c.position, 0) as lag,
     array(select name from webhook_headers where webhook_id = w.webhook_id order by name) as header_names,
     array(
       select created_at::text from webhook_secrets where webhook_id = w.webhook_id and (expires_at is null or expires_at > $1)
       order by created_at desc, secret_id desc
     ) as secrets_created,
     array(
       select expires_at::text from webhook_secrets where webhook_id = w.webhook_id and (expires_at is null or expires_at > $1)
       order by created_at desc, secret_id desc
     ) as secrets_expire,
     (select replay_id from webhook_replays where webhook_id = w.webhook_id order by created_at desc, replay_id desc limit 1) as replay_id
   from webhooks w
   join webhook_cursors c on c.webhook_id = w.webhook_id and c.shard = 0
   join log_heads h on h.shard = 0`;

const LOCK = statement('webhook_lock', 'select state, failing_since, url from webhooks where webhook_id = $1 for update');
const EXISTS = statement('webhook_exists', 'select from webhooks where webhook_id = $1');

/** Throws `webhook_not_found`. */
export async function refuseNoWebhook(db: Reader, webhookId: string): Promise<void> {
  if ((await db.query(EXISTS, [webhookId])).length === 0) throw new Problem('webhook_not_found');
}

const REVISE = statement('webhook_revise', 'update webhooks set revision = revision + 1 where webhook_id = $1');

/** Has whoever sends for a webhook read it again. */
export function reviseWebhook(tx: Tx, webhookId: string): void {
  tx.write([{ statement: REVISE, values: [webhookId] }]);
}

const GO_ON = statement('webhook_go_on', 'update webhook_cursors set paused_until = null, pause_s = 0 where webhook_id = $1');

/** Has a receiver asked again that was left alone, because somebody wants to know. */
export function endPause(tx: Tx, webhookId: string): void {
  tx.write([{ statement: GO_ON, values: [webhookId] }]);
}

type LockedWebhook = Pick<WebhookRow, 'state' | 'failing_since' | 'url'>;

/** A webhook that nobody else changes until this transaction ends, nor records what it was sent. Throws `webhook_not_found`. */
export async function lockWebhook(tx: Tx, webhookId: string): Promise<LockedWebhook> {
  const [row] = await tx.query<LockedWebhook>(LOCK, [webhookId]);
  if (!row) throw new Problem('webhook_not_found');
  return row;
}

/** The same for what is sent something. Throws `webhook_not_found` and `webhook_disabled`. */
export async function lockEnabledWebhook(tx: Tx, webhookId: string): Promise<LockedWebhook> {
  const webhook = await lockWebhook(tx, webhookId);
  if (webhook.state === 'disabled') throw new Problem('webhook_disabled');
  return webhook;
}
