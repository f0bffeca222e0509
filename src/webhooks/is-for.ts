import type { LoggedEvent } from '../events/batch.ts';

/** Of what happens to webhooks themselves. */
interface AboutWebhook {
  readonly webhook_id: string;
}

/**
 * Whether an event is for a webhook with these types, of which none are all. An event for trial is for its own webhook alone, whatever the
 * types; that a webhook fails is told to the others.
 */
export function isFor(webhookId: string, types: ReadonlySet<string>, { type, data }: LoggedEvent): boolean {
  if (type.startsWith('webhook.')) {
    const isItself = (data as AboutWebhook).webhook_id === webhookId;
    if (type === 'webhook.tested') return isItself;
    if (isItself) return false;
  }
  return types.size === 0 || types.has(type);
}
