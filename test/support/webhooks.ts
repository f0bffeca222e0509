import { randomUUID } from 'node:crypto';
import type { Make } from './good-call-makers.ts';
import type { TestServer } from './server.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the server answered, as the test expects it
type Body = any;

export const WEBHOOKS = '/v1/admin/webhooks';

/** So many of the oldest go when there are fifty. */
const ROOM = 10;

/** The id of no webhook, and of no replay. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';

/** What is enough for a webhook, of an address that nobody has. Nothing is sent to it: no name of `.invalid` resolves. */
export const webhookDraft = (change: object = {}) => ({ url: `https://${randomUUID()}.receiver.invalid/hooks`, ...change });

/** Makes a webhook, for which others make room. */
export async function makeWebhook(server: TestServer, change: object = {}): Promise<Body> {
  const made = await server.admin('POST', WEBHOOKS, webhookDraft(change));
  if (made.status === 201) return made.body;
  if (made.body.error !== 'webhooks_full') throw new Error(`createWebhook: ${made.status} ${made.text}`);
  const { items } = (await server.admin('GET', WEBHOOKS)).body;
  for (const { webhook_id } of items.slice(0, ROOM)) await server.admin('DELETE', `${WEBHOOKS}/${webhook_id}`);
  return makeWebhook(server, change);
}

/** Makes so many webhooks that there cannot be one more. */
export async function fillUp(server: TestServer): Promise<void> {
  while ((await server.admin('POST', WEBHOOKS, webhookDraft())).status === 201);
}

/** A call about a webhook that was just made. */
export const onWebhook =
  (status = 200, body?: object): Make =>
  async (server) => {
    const { webhook_id: id } = await makeWebhook(server);
    return { path: { webhook_id: id }, names: id, status, ...(body && { body }) };
  };

/** The same about an event of the log that is about this person. */
export const onDelivery: Make = async (server, { userId }) => {
  const { path, names } = await onWebhook()(server, { userId, session: '' });
  await server.sequence();
  const { items } = (await server.admin('GET', `/v1/admin/events?user_id=${userId}`)).body;
  return { path: { ...path, event_id: items[0].id }, names: names as string, status: 202 };
};

/** The same about a replay that runs. */
export const onReplay: Make = async (server, person) => {
  const { path, names } = await onWebhook()(server, person);
  const begun = await server.admin('POST', `${WEBHOOKS}/${names}/replays`, {});
  return { path: { ...path, replay_id: begun.body.replay_id }, names: names as string, status: 200 };
};
