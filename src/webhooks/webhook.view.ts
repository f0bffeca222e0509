import type { components } from '../../generated/openapi.ts';
import { instant, instantOrNull } from '../core/clock.ts';
import type { WebhookRow } from './webhook-row.ts';

export function webhookView(row: WebhookRow): components['schemas']['Webhook'] {
  const { webhook_id, url, types, description, state, state_reason, concurrency, header_names, version, replay_id, created_by } = row;
  return {
    webhook_id,
    url,
    types,
    description,
    state,
    state_reason,
    failing_since: instantOrNull(row.failing_since),
    concurrency,
    header_names,
    version,
    position: Number(row.position),
    lag: Number(row.lag),
    replay_id,
    secrets: row.secrets_created.map((created, index) => ({
      created_at: instant(created),
      expires_at: instantOrNull(row.secrets_expire[index] ?? null),
    })),
    created_by,
    created_at: instant(row.created_at),
  };
}

/** A webhook whose secret was just made. */
export function newWebhookView(row: WebhookRow, secret: string): components['schemas']['NewWebhook'] {
  return Object.assign(webhookView(row), { secret });
}
