/** Several webhooks, several servers, and one that is gone: everything arrives, and what is slow is slow for itself. */
import { expect, test } from 'vitest';
import { startBeside } from '../../support/beside.ts';
import { startReceiver } from '../../support/receiver.ts';
import { startServer } from '../../support/server.ts';
import { makeWebhook } from '../../support/webhooks.ts';
import { LOOPBACK, webhookOf } from './sending.ts';

test('two servers share the webhooks, and each event arrives once', async () => {
  const receivers = await Promise.all([startReceiver(), startReceiver(), startReceiver()]);
  const server = await startServer({ webhooks: LOOPBACK });
  const other = await startBeside(server, { webhooks: LOOPBACK });
  for (const { url } of receivers) await makeWebhook(server, { url, types: ['user.created'] });
  const stops = [server, other].flatMap(({ eventLog, dispatcher }) => [eventLog.sequencer.start(), dispatcher.start()]);
  const made: string[] = [];
  for (let round = 0; round < 10; round++)
    made.push(...(await Promise.all([server.createUser(), other.createUser(), server.createUser()])));
  for (const receiver of receivers) {
    await expect.poll(() => new Set(receiver.received.map(({ event }) => event.user_id)).size).toBe(made.length);
    expect(receiver.received).toHaveLength(made.length);
  }
  for (const stop of stops) await stop();
  await other.stop();
  await server.stop();
  for (const receiver of receivers) await receiver.stop();
});

test('what a server had taken on that is gone is sent by another, when its lease has ended, and nothing is left out', async () => {
  const receiver = await startReceiver();
  const server = await startServer({ webhooks: LOOPBACK });
  const other = await startBeside(server, { webhooks: LOOPBACK });
  const { webhook_id: id } = await makeWebhook(server, { url: receiver.url, types: ['user.created'] });
  // A server that was killed has left its lease behind.
  await server.sql("update webhook_cursors set leased_until = now() + interval '2 seconds', leased_by = gen_random_uuid()");
  const stops = [other.eventLog.sequencer.start(), other.dispatcher.start()];
  const users = [await server.createUser(), await server.createUser()];
  await new Promise((done) => setTimeout(done, 800));
  expect(receiver.received).toEqual([]);
  await expect.poll(() => receiver.received.map(({ event }) => event.user_id)).toEqual(users);
  await expect.poll(() => webhookOf(server, id)).toMatchObject({ lag: 0 });
  for (const stop of stops) await stop();
  await other.stop();
  await server.stop();
  await receiver.stop();
});

test('a server that has lost a webhook while requests were on their way lets it go, and takes it up again', async () => {
  const receiver = await startReceiver();
  const server = await startServer({ webhooks: LOOPBACK });
  const { webhook_id: id } = await makeWebhook(server, { url: receiver.url, types: ['user.created'], concurrency: 2 });
  receiver.answer = (_, response) => void setTimeout(() => response.writeHead(204).end(), receiver.received.length === 1 ? 300 : 900);
  const stops = [server.eventLog.sequencer.start(), server.dispatcher.start()];
  const users = [await server.createUser(), await server.createUser()];
  await expect.poll(() => receiver.received.length, { interval: 10 }).toBe(2);
  await server.sql("update webhook_cursors set leased_by = gen_random_uuid(), leased_until = now() + interval '2 seconds'");
  receiver.answer = (_, response) => void response.writeHead(204).end();
  await expect.poll(() => webhookOf(server, id), { timeout: 20_000 }).toMatchObject({ lag: 0 });
  expect(receiver.received.map(({ event }) => event.user_id)).toEqual([...users, ...users]);
  for (const stop of stops) await stop();
  await server.stop();
  await receiver.stop();
});

test('one that answers slowly keeps nobody else waiting', async () => {
  const [slow, ...fast] = await Promise.all([startReceiver(), startReceiver(), startReceiver()]);
  slow.answer = (_, response) => void setTimeout(() => response.writeHead(204).end(), 900);
  const server = await startServer({ webhooks: LOOPBACK });
  for (const { url } of [slow, ...fast]) await makeWebhook(server, { url, types: ['user.created'], concurrency: 2 });
  const stops = [server.eventLog.sequencer.start(), server.dispatcher.start()];
  for (let made = 0; made < 20; made++) await server.createUser();
  for (const receiver of fast) await expect.poll(() => receiver.received.length).toBe(20);
  expect(slow.received.length).toBeLessThan(20);
  await expect.poll(() => slow.received.length).toBe(20);
  for (const stop of stops) await stop();
  await server.stop();
  for (const receiver of [slow, ...fast]) await receiver.stop();
});
