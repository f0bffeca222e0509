import { HOUR_MS } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import type { Sealer } from '../core/sealing.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { addSecret } from './secrets.ts';
import { newWebhookSecret } from './signature.ts';
import { lockWebhook, reviseWebhook } from './webhook-row.ts';

const OVER = statement('webhook_secrets_over', 'delete from webhook_secrets where webhook_id = $1 and expires_at <= $2');
const ROTATING = statement('webhook_rotating', 'select from webhook_secrets where webhook_id = $1 and expires_at > $2');
const EXPIRE = statement(
  'webhook_secret_expire',
  'update webhook_secrets set expires_at = $2 where webhook_id = $1 and expires_at is null',
);

export interface Rotation {
  readonly secret: string;
  readonly previousExpiresAt: Date;
}

/**
 * Gives a webhook a new secret, the given one or one that is made. Requests are signed with the one before as well for `overlapHours`, 0 to
 * 168. Throws `webhook_not_found`, `webhook_secrets_full`.
 */
export async function rotateWebhookSecret(
  tx: Tx,
  webhookId: string,
  { overlapHours, secret = newWebhookSecret() }: { overlapHours: number; secret: string | undefined },
  sealer: Sealer,
): Promise<Rotation> {
  await lockWebhook(tx, webhookId);
  if ((await tx.query(ROTATING, [webhookId, tx.now])).length > 0) throw new Problem('webhook_secrets_full');
  const previousExpiresAt = new Date(tx.now.getTime() + overlapHours * HOUR_MS);
  tx.write([
    { statement: EXPIRE, values: [webhookId, previousExpiresAt] },
    { statement: OVER, values: [webhookId, tx.now] },
  ]);
  reviseWebhook(tx, webhookId);
  addSecret(tx, sealer, webhookId, secret);
  tx.audit('webhook.secret_rotated', null, { webhook_id: webhookId, previous_expires_at: previousExpiresAt.toISOString() });
  return { secret, previousExpiresAt };
}
