import type { Delivery, ListDeliveriesQuery } from '../../sdk/typescript/sdk.ts';
import { again, asking } from './asking.ts';
import { client } from './client.ts';

const SOON_MS = 5000;
/** How often a page asks that waits for something. */
const WATCHING_MS = 1000;

/** All webhooks, with how they stand. */
export const listWebhooks = () => ({
  ...asking(['listWebhooks'], (options) => client.webhooks.listWebhooks(options).firstPage()),
  refetchInterval: again(SOON_MS * 2),
});

/** One webhook, with how it stands. */
export const getWebhook = (webhookId: string) => ({
  ...asking(['getWebhook', webhookId], (options) => client.webhooks.getWebhook(webhookId, options)),
  refetchInterval: again(SOON_MS),
});

/**
 * A page of what became of events for a webhook. Until a moment of the page's clock, `performance.now()`, something is waited for, and it is
 * asked again every second.
 */
export const listDeliveries = (webhookId: string, query: ListDeliveriesQuery, until = 0) => ({
  ...asking(['listDeliveries', webhookId, query], (options) => client.webhooks.listDeliveries(webhookId, query, options).firstPage()),
  refetchInterval: again(() => (performance.now() < until ? WATCHING_MS : SOON_MS)),
});

/** What became of one event for a webhook, by the clock of the page: undefined as long as it was not tried. */
export interface Watched {
  delivery: Delivery | undefined;
  at: number;
}

/** Watches one event for a webhook, every second until it was tried, or until a moment of the page's clock, `performance.now()`, is over. */
export const watchDelivery = (webhookId: string, eventId: string, until: number) => ({
  ...asking(['listDeliveries', webhookId, eventId], async (options): Promise<Watched> => {
    const { items } = await client.webhooks.listDeliveries(webhookId, { eventId }, options).firstPage();
    return { delivery: items[0], at: performance.now() };
  }),
  refetchInterval: again<Watched>((seen) => (seen && (seen.delivery?.attempts.length || seen.at > until) ? false : WATCHING_MS)),
});

/** A replay, which is watched while it runs. */
export const getReplay = (webhookId: string, replayId: string) => ({
  ...asking(['getReplay', webhookId, replayId], (options) => client.webhooks.getReplay(webhookId, replayId, options)),
  refetchInterval: again<{ state: string }>((replay) => (replay?.state === 'running' ? WATCHING_MS : false)),
});
