import { sinceUntil } from '../core/clock.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import type { Handlers } from '../operations/contract.ts';
import { cancelReplay } from './cancel-replay.ts';
import { createWebhook, type WebhookSettings } from './create-webhook.ts';
import { deleteWebhook } from './delete-webhook.ts';
import { deliveryView } from './delivery.ts';
import { getReplay } from './get-replay.ts';
import { getWebhook } from './get-webhook.ts';
import { DELIVERY_ORDER, listDeliveries } from './list-deliveries.ts';
import { listWebhooks } from './list-webhooks.ts';
import { redeliverEvent } from './redeliver-event.ts';
import { replayView } from './replay.view.ts';
import { replayEvents } from './replay-events.ts';
import { rotateWebhookSecret } from './rotate-webhook-secret.ts';
import { testWebhook } from './test-webhook.ts';
import { updateWebhook } from './update-webhook.ts';
import { newWebhookView, webhookView } from './webhook.view.ts';

const CONCURRENCY = 8;
const OVERLAP_HOURS = 24;

type WebhookOperations =
  | ('createWebhook' | 'listWebhooks' | 'getWebhook' | 'updateWebhook' | 'deleteWebhook' | 'rotateWebhookSecret' | 'testWebhook')
  | ('listDeliveries' | 'redeliverEvent' | 'replayEvents' | 'getReplay' | 'cancelReplay');

/** Ids are written in small letters wherever they are kept or shown. */
const webhookId = (path: { webhook_id: string }) => path.webhook_id.toLowerCase();

export const webhookHandlers = (settings: WebhookSettings): Pick<Handlers, WebhookOperations> => ({
  createWebhook: async ({ tx, actor, body }) => {
    const { url, types = [], description = '', concurrency = CONCURRENCY, headers = [], secret } = body;
    const { row, secret: made } = await createWebhook(tx, actor, { url, types, description, concurrency, headers, secret }, settings);
    return { status: 201, body: newWebhookView(row, made) };
  },
  listWebhooks: async ({ db }) => ({ status: 200, body: { items: (await listWebhooks(db)).map(webhookView) } }),
  getWebhook: async ({ db, path }) => ({ status: 200, body: webhookView(await getWebhook(db, webhookId(path))) }),
  updateWebhook: async ({ tx, path, body }) => {
    return { status: 200, body: webhookView(await updateWebhook(tx, webhookId(path), body, settings)) };
  },
  deleteWebhook: async ({ tx, path }) => {
    await deleteWebhook(tx, webhookId(path));
    return { status: 200, body: { ok: true } };
  },
  rotateWebhookSecret: async ({ tx, path, body }) => {
    const { overlap_hours: overlapHours = OVERLAP_HOURS, secret } = body ?? {};
    const rotation = await rotateWebhookSecret(tx, webhookId(path), { overlapHours, secret }, settings.sealer);
    return { status: 200, body: { secret: rotation.secret, previous_expires_at: rotation.previousExpiresAt.toISOString() } };
  },
  testWebhook: async ({ tx, path }) => {
    return { status: 202, body: { event_id: await testWebhook(tx, webhookId(path), settings.publicUrl) } };
  },
  listDeliveries: async ({ db, path, query, request }) => {
    const page = pageOf(DELIVERY_ORDER, request, query);
    const filter = { state: query.state, type: query.type, eventId: query.event_id };
    const { deliveries, stoppedAt } = await listDeliveries(db, webhookId(path), filter, page);
    return { status: 200, ...pageAnswer(page, deliveries, deliveryView, stoppedAt) };
  },
  redeliverEvent: async ({ tx, path }) => {
    await redeliverEvent(tx, webhookId(path), path.event_id);
    return { status: 202, body: { ok: true } };
  },
  replayEvents: async ({ tx, actor, path, body }) => {
    const { after, types = [], only_undelivered: onlyUndelivered = false } = body;
    const row = await replayEvents(tx, actor, webhookId(path), { ...sinceUntil(body), after, types, onlyUndelivered });
    return { status: 202, body: replayView(row) };
  },
  getReplay: async ({ db, path }) => ({
    status: 200,
    body: replayView(await getReplay(db, webhookId(path), path.replay_id.toLowerCase())),
  }),
  cancelReplay: async ({ tx, path }) => {
    await cancelReplay(tx, webhookId(path), path.replay_id.toLowerCase());
    return { status: 200, body: { ok: true } };
  },
});
