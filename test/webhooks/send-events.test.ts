/** Events reach a receiver, signed, once each, and what it answers decides what comes next. */
import { test as base, expect } from 'vitest';
import { HOUR_MS } from '../../src/core/clock.ts';
import { isSigned, type Received, type Receiver, startReceiver } from '../support/receiver.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeWebhook, WEBHOOKS } from '../support/webhooks.ts';

interface Around {
  server: TestServer;
  receiver: Receiver;
}

const LOOPBACK = { allowHttp: true, allowNetworks: ['127.0.0.0/8'], timeoutMs: 2000, proxy: undefined };

const test = base.extend<Around>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest asks for it
  receiver: async ({}, use) => {
    const receiver = await startReceiver();
    await use(receiver);
    await receiver.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: vitest asks for it
  server: async ({}, use) => {
    const server = await startServer({ webhooks: LOOPBACK });
    const stops = [server.eventLog.sequencer.start(), server.dispatcher.start()];
    await use(server);
    for (const stop of stops) await stop();
    if (server.failures.length) console.log(JSON.stringify(server.failures).slice(0, 3000));
    await server.stop();
  },
});

const deliveries = async (server: TestServer, id: string, query = '') =>
  (await server.admin('GET', `${WEBHOOKS}/${id}/deliveries${query}`)).body.items;

test('what happens is sent, signed, and recorded', async ({ server, receiver }) => {
  const webhook = await makeWebhook(server, { url: receiver.url, types: ['user.created'] });
  const userId = await server.createUser({ display_name: 'Ada Lovelace' });
  await expect.poll(() => receiver.received.length).toBe(1);
  const [received] = receiver.received as [Received];
  expect(isSigned(received, webhook.secret)).toBe(true);
  expect(received.event).toMatchObject({ type: 'user.created', user_id: userId });
  await expect.poll(() => deliveries(server, webhook.webhook_id)).toMatchObject([{ state: 'delivered', attempts: [{ status: 204 }] }]);
});

test('what fails is tried again by the ladder', async ({ server, receiver }) => {
  const webhook = await makeWebhook(server, { url: receiver.url, types: ['user.created'] });
  receiver.answer = (_, response) => void response.writeHead(500).end('not\u0000now');
  await server.createUser();
  await expect.poll(() => deliveries(server, webhook.webhook_id)).toMatchObject([{ state: 'waiting' }]);
  receiver.answer = (_, response) => void response.writeHead(200).end();
  server.clock.advance(7000);
  await expect.poll(() => receiver.received.length).toBe(2);
  await expect.poll(() => deliveries(server, webhook.webhook_id)).toMatchObject([{ state: 'delivered' }]);
  void HOUR_MS;
});
