import type { Tx } from '../core/tx.ts';
import type { DisabledReason } from './webhook-row.ts';

interface Disabled {
  readonly webhookId: string;
  readonly reason: DisabledReason;
  readonly failingSince: Date | null;
  readonly publicUrl: string;
}

/** Tells the audit log, and whoever follows the event log, that a webhook is sent nothing any more. */
export function tellDisabled(tx: Tx, { webhookId, reason, failingSince, publicUrl }: Disabled): void {
  tx.audit('webhook.disabled', null, { webhook_id: webhookId, reason });
  const failing_since = failingSince?.toISOString() ?? null;
  tx.emit('webhook.disabled', null, { webhook_id: webhookId, public_url: publicUrl, reason, failing_since });
}
