import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { makeWebhook, NOBODY, WEBHOOKS } from '../support/webhooks.ts';

test('what is named changes, what is not stays, and headers are replaced together', async ({ server }) => {
  const { secret: _, ...made } = await makeWebhook(server, { types: ['code.set'], headers: [{ name: 'x-a', value: '1' }] });
  const path = `${WEBHOOKS}/${made.webhook_id}`;
  const changed = await server.admin('PATCH', path, { description: 'Books', concurrency: 2, headers: [{ name: 'X-B', value: '2' }] });
  expect(changed.body).toEqual({ ...made, description: 'Books', concurrency: 2, header_names: ['x-b'] });
  expect((await server.admin('PATCH', path, { types: [], url: `${made.url}/new` })).body).toMatchObject({
    types: [],
    url: `${made.url}/new`,
  });
});

test('one that is disabled says who did it, loses nothing, and goes on where it stood or with what comes', async ({ server }) => {
  const { webhook_id: id } = await makeWebhook(server);
  const path = `${WEBHOOKS}/${id}`;
  expect((await server.admin('PATCH', path, { state: 'disabled' })).body).toMatchObject({ state: 'disabled', state_reason: 'operator' });
  await server.createUser();
  await server.sequence();
  const before = (await server.admin('GET', path)).body;
  expect(before.lag).toBeGreaterThan(0);
  const goesOn = await server.admin('PATCH', path, { state: 'enabled' });
  expect(goesOn.body).toMatchObject({ state: 'enabled', state_reason: null, position: before.position });
  await server.admin('PATCH', path, { state: 'disabled' });
  expect((await server.admin('PATCH', path, { state: 'enabled', resume: 'from_now' })).body).toMatchObject({ state: 'enabled', lag: 0 });
  await server.sequence();
  const { items } = (await server.admin('GET', '/v1/admin/events?types=webhook.disabled')).body;
  expect(items.filter(({ data }: { data: { webhook_id: string } }) => data.webhook_id === id)).toMatchObject([
    { data: { reason: 'operator', failing_since: null } },
    { data: { reason: 'operator' } },
  ]);
});

refusesInOrder('updateWebhook', {
  good: async (attempt) => {
    attempt.path = `${WEBHOOKS}/${(await makeWebhook(attempt.server)).webhook_id}`;
    attempt.body = { description: 'Books' };
  },
  own: [
    {
      tag: 'webhook_url_invalid',
      promise: 'the address is of no public network',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), url: 'https://127.0.0.1/' };
      },
    },
    {
      tag: 'webhook_not_found',
      promise: 'there is no such webhook',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/webhooks\/[0-9a-f-]{36}/, `webhooks/${NOBODY}`);
      },
    },
    {
      tag: 'webhook_url_taken',
      promise: 'another webhook has the address',
      spoil: async (attempt) => {
        attempt.body = { ...(attempt.body as object), url: (await makeWebhook(attempt.server)).url };
      },
    },
  ],
});
