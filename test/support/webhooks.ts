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

interface Attempt {
  status: number | null;
  failure?: string;
  excerpt?: string;
}

/** Writes into the tables that an event was tried for a webhook, a minute apart, up to now. */
async function recordAttempts(server: TestServer, webhookId: string, position: number, attempts: readonly Attempt[]): Promise<void> {
  for (const [index, { status, failure = null, excerpt = null }] of attempts.entries()) {
    const at = new Date(server.clock.now().getTime() - (attempts.length - index) * 60_000);
    await server.sql(
      `insert into webhook_attempts (webhook_id, position, started_at, ms, status, failure, excerpt) values ($1, $2, $3, $4, $5, $6, $7)`,
      [webhookId, position, at, 40 * (index + 1), status, failure, excerpt],
    );
  }
}

const EXCERPT = `<script>alert(1)</script>${'x'.repeat(1000)}`;

/**
 * A webhook of which the tables say that it was sent the last events: one was taken, one is tried again, one was given up; and with a
 * replay that runs. Nothing was sent. The event is the one that is tried again, and was answered with what wants to be a script.
 */
export async function sendWithoutSuccess(server: TestServer, change: object = {}): Promise<{ webhookId: string; eventId: string }> {
  const { webhook_id: webhookId } = await makeWebhook(server, {
    description: 'Bookkeeping',
    headers: [{ name: 'authorization', value: 'Bearer x' }],
    ...change,
  });
  for (let users = 0; users < 3; users += 1) await server.createUser();
  await server.sequence();
  const [{ position: last }] = await server.sql('select position from log_heads where shard = 0');
  const [taken, waiting, exhausted] = [0, 1, 2].map((back) => Number(last) - back) as [number, number, number];
  const failed: Attempt[] = [
    { status: null, failure: 'tls' },
    { status: null, failure: 'timeout' },
    { status: 500, failure: 'status', excerpt: EXCERPT },
  ];
  await recordAttempts(server, webhookId, taken, [{ status: 204 }]);
  await recordAttempts(server, webhookId, waiting, failed);
  await recordAttempts(server, webhookId, exhausted, failed);
  for (const [position, state] of [
    [waiting, 'waiting'],
    [exhausted, 'exhausted'],
  ])
    await server.sql(`insert into webhook_retries (webhook_id, position, failures, state, due_at) values ($1, $2, 3, $3, $4)`, [
      webhookId,
      position,
      state,
      new Date(server.clock.now().getTime() + 300_000),
    ]);
  await server.admin('POST', `${WEBHOOKS}/${webhookId}/replays`, {});
  const { items } = (await server.admin('GET', `${WEBHOOKS}/${webhookId}/deliveries?state=waiting`)).body;
  return { webhookId, eventId: items[0].event_id };
}
