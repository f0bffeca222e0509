import { newId } from '../core/ids.ts';
import type { Sealer } from '../core/sealing.ts';
import { statement } from '../core/statement.ts';
import type { Reader, Tx } from '../core/tx.ts';
import { signingKey } from './signature.ts';
import type { WebhookHeader } from './webhook-headers.ts';

const ADD_SECRET = statement(
  'webhook_secret_add',
  'insert into webhook_secrets (webhook_id, secret_id, sealed, created_at, expires_at) values ($1, $2, $3, $4, null)',
);
const KEYS = statement(
  'webhook_keys',
  `select secret_id, sealed from webhook_secrets where webhook_id = $1 and (expires_at is null or expires_at > $2)
   order by created_at desc, secret_id desc`,
);
const ADD_HEADERS = statement(
  'webhook_headers_add',
  'insert into webhook_headers (webhook_id, name, sealed) select $1, name, sealed from unnest($2::text[], $3::bytea[]) as given (name, sealed)',
  { $2: 'text', $3: 'bytea' },
);
const DROP_HEADERS = statement('webhook_headers_drop', 'delete from webhook_headers where webhook_id = $1');
const HEADERS = statement('webhook_headers', 'select name, sealed from webhook_headers where webhook_id = $1 order by name');

const aboutSecret = (webhookId: string, secretId: string) => `webhook ${webhookId} secret ${secretId}`;
const aboutHeader = (webhookId: string, name: string) => `webhook ${webhookId} header ${name}`;

/** Keeps a secret of a webhook, sealed. */
export function addSecret(tx: Tx, sealer: Sealer, webhookId: string, secret: string): void {
  const secretId = newId(tx.now);
  const sealed = sealer.seal(secret, aboutSecret(webhookId, secretId));
  tx.write([{ statement: ADD_SECRET, values: [webhookId, secretId, sealed, tx.now] }]);
}

/** The keys that requests of a webhook are signed with, the newest first. */
export async function readKeys(db: Reader, sealer: Sealer, webhookId: string): Promise<Buffer[]> {
  const rows = await db.query<{ secret_id: string; sealed: Buffer }>(KEYS, [webhookId, db.now]);
  return rows.map(({ secret_id, sealed }) => signingKey(sealer.open(sealed, aboutSecret(webhookId, secret_id))));
}

/** Sets the headers that requests of a webhook carry, in place of those before. */
export function setHeaders(tx: Tx, sealer: Sealer, webhookId: string, headers: readonly WebhookHeader[]): void {
  tx.write([{ statement: DROP_HEADERS, values: [webhookId] }]);
  if (headers.length === 0) return;
  const names = headers.map(({ name }) => name);
  const sealed = headers.map(({ name, value }) => sealer.seal(value, aboutHeader(webhookId, name)));
  tx.write([{ statement: ADD_HEADERS, values: [webhookId, names, sealed] }]);
}

/** The headers that requests of a webhook carry. */
export async function readHeadersOf(db: Reader, sealer: Sealer, webhookId: string): Promise<Record<string, string>> {
  const rows = await db.query<{ name: string; sealed: Buffer }>(HEADERS, [webhookId]);
  return Object.fromEntries(rows.map(({ name, sealed }) => [name, sealer.open(sealed, aboutHeader(webhookId, name))]));
}

const ALL_SECRETS = statement('webhook_secrets_all', 'select webhook_id, secret_id, sealed from webhook_secrets for update');
const ALL_HEADERS = statement('webhook_headers_all', 'select webhook_id, name, sealed from webhook_headers for update');
const RESEAL_SECRET = statement('webhook_secret_reseal', 'update webhook_secrets set sealed = $3 where webhook_id = $1 and secret_id = $2');
const RESEAL_HEADER = statement('webhook_header_reseal', 'update webhook_headers set sealed = $3 where webhook_id = $1 and name = $2');

/** Seals with the key of now whatever was sealed with the one before. Returns how many it were. Throws where neither opens one. */
export async function resealWebhooks(tx: Tx, sealer: Sealer): Promise<number> {
  const secrets = await tx.query<{ webhook_id: string; secret_id: string; sealed: Buffer }>(ALL_SECRETS, []);
  const headers = await tx.query<{ webhook_id: string; name: string; sealed: Buffer }>(ALL_HEADERS, []);
  const all = [
    ...secrets.map(({ webhook_id: of, secret_id: which, sealed }) => ({
      write: RESEAL_SECRET,
      of,
      which,
      sealed,
      about: aboutSecret(of, which),
    })),
    ...headers.map(({ webhook_id: of, name: which, sealed }) => ({
      write: RESEAL_HEADER,
      of,
      which,
      sealed,
      about: aboutHeader(of, which),
    })),
  ];
  const old = all.filter(({ sealed, about }) => sealer.isOld(sealed, about));
  for (const { write, of, which, sealed, about } of old)
    tx.write([{ statement: write, values: [of, which, sealer.seal(sealer.open(sealed, about), about)] }]);
  return old.length;
}
