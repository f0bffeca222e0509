/** Events reach receivers, signed, and what those answer decides what comes next. */
import { expect } from 'vitest';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../../src/core/clock.ts';
import { isSigned, type Received } from '../../support/receiver.ts';
import { makeWebhook, WEBHOOKS } from '../../support/webhooks.ts';
import { deliveriesOf, test, webhookOf } from './sending.ts';

const MINUTE_MS = 60 * SECOND_MS;

test('what happens is sent as the log has it, signed, with the headers of the webhook, once', async ({ server, receiver }) => {
  const headers = [{ name: 'Authorization', value: 'Bearer of-the-receiver' }];
  const made = await makeWebhook(server, { url: `${receiver.url}?key=1`, types: ['user.created'], headers });
  const userId = await server.createUser({ display_name: 'Ada Lovelace' });
  await expect.poll(() => deliveriesOf(server, made.webhook_id)).toMatchObject([{ state: 'delivered', attempts: [{ status: 204 }] }]);
  expect(receiver.received).toHaveLength(1);
  const [received] = receiver.received as [Received];
  expect(received).toMatchObject({
    path: '/hooks?key=1',
    headers: { authorization: 'Bearer of-the-receiver', 'webhook-id': received.event.id },
  });
  expect(received.event).toEqual((await server.admin('GET', `/v1/admin/events/${received.event.id}`)).body);
  expect(received.event.user_id).toBe(userId);
  expect(isSigned(received, made.secret)).toBe(true);
  expect(received.body).not.toContain('Ada');
  expect(await webhookOf(server, made.webhook_id)).toMatchObject({ lag: 0, failing_since: null });
});

test('while a secret is rotated each request bears both signatures, afterwards the new one alone', async ({ server, receiver }) => {
  const made = await makeWebhook(server, { url: receiver.url, types: ['user.created'] });
  const { secret } = (await server.admin('POST', `${WEBHOOKS}/${made.webhook_id}/secret`, { overlap_hours: 1 })).body;
  const next = async () => {
    receiver.received.length = 0;
    await server.createUser();
    await expect.poll(() => receiver.received.length).toBe(1);
    return receiver.received.map((received) => [isSigned(received, made.secret), isSigned(received, secret)]);
  };
  expect(await next()).toEqual([[true, true]]);
  // An endpoint that rests for two seconds is read anew.
  await new Promise((done) => setTimeout(done, 2600));
  server.clock.advance(HOUR_MS);
  expect(await next()).toEqual([[false, true]]);
});

test('what fails is tried again at the times of the ladder, ten times in all, and then only when somebody asks', async ({
  server,
  receiver,
}) => {
  const { webhook_id: id } = await makeWebhook(server, { url: receiver.url, types: ['user.created'] });
  receiver.answer = (_, response) => void response.writeHead(500).end('not\u0000now');
  await server.createUser();
  const steps = [5 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR_MS)];
  for (const [index, step] of steps.entries()) {
    await expect
      .poll(() => deliveriesOf(server, id))
      .toMatchObject([{ state: 'waiting', attempts: Array(index + 1).fill({ status: 500 }) }]);
    const [{ next_attempt_at: next, attempts }] = await deliveriesOf(server, id);
    const wait = Date.parse(next) - Date.parse(attempts.at(-1).at);
    expect(wait / step, `step ${index}`).toBeGreaterThanOrEqual(0.79);
    expect(wait / step, `step ${index}`).toBeLessThanOrEqual(1.21);
    server.clock.advance(Date.parse(next) - server.clock.now().getTime());
  }
  await expect.poll(() => deliveriesOf(server, id, '?state=exhausted')).toHaveLength(1);
  expect((await server.call('GET', '/metrics')).text).toContain('triport_webhook_exhausted_total 1\n');
  const [exhausted] = await deliveriesOf(server, id);
  expect(exhausted).toMatchObject({ next_attempt_at: null, attempts: Array(10).fill({ status: 500 }) });
  expect(exhausted.attempts[0]).toMatchObject({ failure: 'status', excerpt: 'not\\u0000now' });
  receiver.answer = (_, response) => void response.writeHead(200).end();
  server.clock.advance(SECOND_MS);
  expect((await server.admin('POST', `${WEBHOOKS}/${id}/deliveries/${exhausted.event_id}`)).status).toBe(202);
  await expect.poll(() => deliveriesOf(server, id)).toMatchObject([{ state: 'delivered' }]);
  expect((await deliveriesOf(server, id))[0].attempts).toHaveLength(11);
  expect(new Set(receiver.ids()).size).toBe(1);
});

test('an attempt that somebody asked for and that fails leaves what was to come as it was', async ({ server, receiver }) => {
  const { webhook_id: id } = await makeWebhook(server, { url: receiver.url, types: ['user.created'] });
  await server.createUser();
  await expect.poll(() => deliveriesOf(server, id)).toMatchObject([{ state: 'delivered' }]);
  receiver.answer = (_, response) => void response.writeHead(500).end();
  const [{ event_id: event }] = await deliveriesOf(server, id);
  server.clock.advance(SECOND_MS);
  await server.admin('POST', `${WEBHOOKS}/${id}/deliveries/${event}`);
  const both = [{ status: 204 }, { status: 500 }];
  await expect.poll(() => deliveriesOf(server, id)).toMatchObject([{ state: 'delivered', next_attempt_at: null, attempts: both }]);
});

test('a receiver that can take nothing is left alone for a minute, or as long as it says, and then asked with one request', async ({
  server,
  receiver,
}) => {
  const { webhook_id: id } = await makeWebhook(server, { url: receiver.url, types: ['user.created'] });
  receiver.answer = (_, response) => void response.writeHead(503, { 'retry-after': '120' }).end();
  await server.createUser();
  await expect.poll(() => deliveriesOf(server, id)).toMatchObject([{ state: 'waiting' }]);
  for (let made = 0; made < 5; made++) await server.createUser();
  server.clock.advance(110 * SECOND_MS);
  await new Promise((done) => setTimeout(done, 600));
  expect(receiver.received).toHaveLength(1);
  expect(await deliveriesOf(server, id, '?state=pending')).toHaveLength(5);
  server.clock.advance(20 * SECOND_MS);
  await expect.poll(() => receiver.received.length).toBe(2);
  receiver.answer = (_, response) => void response.writeHead(200).end();
  server.clock.advance(HOUR_MS);
  await expect.poll(() => deliveriesOf(server, id, '?state=delivered')).toHaveLength(6);
});

test('who asks for an event, or for a trial, does not wait for the end of a pause', async ({ server, receiver }) => {
  const { webhook_id: id } = await makeWebhook(server, { url: receiver.url, types: ['user.created'] });
  receiver.answer = (_, response) => void response.writeHead(503, { 'retry-after': '3600' }).end();
  await server.createUser();
  await expect.poll(() => deliveriesOf(server, id)).toMatchObject([{ state: 'waiting' }]);
  receiver.answer = (_, response) => void response.writeHead(200).end();
  server.clock.advance(SECOND_MS);
  const [{ event_id: event }] = await deliveriesOf(server, id);
  await server.admin('POST', `${WEBHOOKS}/${id}/deliveries/${event}`);
  await expect.poll(() => deliveriesOf(server, id)).toMatchObject([{ state: 'delivered' }]);
});

test('who says that it is gone is sent nothing more, and that is told to the others', async ({ server, receiver, other }) => {
  const { webhook_id: id } = await makeWebhook(server, { url: receiver.url });
  await makeWebhook(server, { url: other.url, types: ['webhook.disabled'] });
  receiver.answer = (_, response) => void response.writeHead(410).end();
  await server.createUser();
  await expect.poll(() => webhookOf(server, id)).toMatchObject({ state: 'disabled', state_reason: 'gone' });
  await expect.poll(() => other.received.map(({ event }) => event.data)).toMatchObject([{ webhook_id: id, reason: 'gone' }]);
  const sent = receiver.received.length;
  await server.createUser();
  await expect.poll(async () => (await webhookOf(server, id)).lag).toBeGreaterThan(0);
  expect(receiver.received).toHaveLength(sent);
  receiver.answer = (_, response) => void response.writeHead(200).end();
  await server.admin('PATCH', `${WEBHOOKS}/${id}`, { state: 'enabled' });
  await expect.poll(() => webhookOf(server, id)).toMatchObject({ lag: 0 });
  expect(receiver.received.filter(({ event }) => event.type === 'webhook.disabled')).toEqual([]);
});

test('where nothing is taken for a day that is told, and after five days it is disabled; what was not sent is sent when it is enabled', async ({
  server,
  receiver,
  other,
}) => {
  const { webhook_id: id } = await makeWebhook(server, { url: receiver.url, types: ['user.created'] });
  await makeWebhook(server, { url: other.url, types: ['webhook.failing', 'webhook.disabled'] });
  receiver.answer = (_, response) => void response.writeHead(404).end();
  for (let day = 0; day < 6; day++) {
    for (let made = 0; made < 3; made++) await server.createUser();
    const tried = 3 * (day + 1);
    if (day < 5) await expect.poll(async () => (await deliveriesOf(server, id)).length).toBe(tried);
    server.clock.advance(DAY_MS);
  }
  await expect.poll(() => webhookOf(server, id)).toMatchObject({ state: 'disabled', state_reason: 'failing' });
  await expect.poll(() => other.received.map(({ event }) => event.type)).toEqual(['webhook.failing', 'webhook.disabled']);
  const { failing_since: since } = await webhookOf(server, id);
  expect(other.received.map(({ event }) => event.data.failing_since)).toEqual([since, since]);
  await server.createUser();
  receiver.answer = (_, response) => void response.writeHead(200).end();
  await server.admin('PATCH', `${WEBHOOKS}/${id}`, { state: 'enabled' });
  await expect.poll(() => webhookOf(server, id)).toMatchObject({ state: 'enabled', lag: 0, failing_since: null });
});

test('an event for trial reaches its own webhook alone, whatever its types', async ({ server, receiver, other }) => {
  const { webhook_id: id } = await makeWebhook(server, { url: receiver.url, types: ['code.set'] });
  await makeWebhook(server, { url: other.url });
  const { event_id: event } = (await server.admin('POST', `${WEBHOOKS}/${id}/test`)).body;
  await expect.poll(() => receiver.ids()).toEqual([event]);
  await server.createUser();
  await expect.poll(() => other.received.map(({ event: { type } }) => type)).toEqual(['user.created']);
});

test('a replay sends a stretch again, or what of it was not taken, and says how far it is', async ({ server, receiver }) => {
  const { webhook_id: id } = await makeWebhook(server, { url: receiver.url, types: ['user.created'] });
  for (let made = 0; made < 5; made++) await server.createUser();
  await expect.poll(() => receiver.received.length).toBe(5);
  const replay = async (body: object) => {
    receiver.received.length = 0;
    const begun = await server.admin('POST', `${WEBHOOKS}/${id}/replays`, body);
    expect(begun.status).toBe(202);
    const path = `${WEBHOOKS}/${id}/replays/${begun.body.replay_id}`;
    await expect.poll(async () => (await server.admin('GET', path)).body.state).toBe('done');
    return (await server.admin('GET', path)).body;
  };
  expect(await replay({})).toMatchObject({ sent: 5, done: (await webhookOf(server, id)).position });
  expect(new Set(receiver.ids()).size).toBe(5);
  expect(await replay({ only_undelivered: true })).toMatchObject({ sent: 0 });
  expect(await replay({ since: new Date(server.clock.now().getTime() + 1).toISOString() })).toMatchObject({ sent: 0 });
  expect(await replay({ types: ['code.set'] })).toMatchObject({ sent: 0 });
  receiver.answer = (_, response) => void response.writeHead(500).end();
  await server.createUser();
  await expect.poll(() => deliveriesOf(server, id, '?state=waiting')).toHaveLength(1);
  receiver.answer = (_, response) => void response.writeHead(200).end();
  expect(await replay({ only_undelivered: true })).toMatchObject({ sent: 1 });
  await expect.poll(() => deliveriesOf(server, id, '?state=delivered')).toHaveLength(6);
});
