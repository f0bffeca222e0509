import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { makeWebhook, NOBODY, WEBHOOKS } from '../support/webhooks.ts';

test('with a webhook goes all that was kept for it, and its address is free again', async ({ server }) => {
  const { webhook_id: id, url } = await makeWebhook(server, { headers: [{ name: 'x-of-mine', value: 'hidden' }] });
  await server.admin('POST', `${WEBHOOKS}/${id}/replays`, {});
  expect((await server.admin('DELETE', `${WEBHOOKS}/${id}`)).body).toEqual({ ok: true });
  for (const table of ['webhooks', 'webhook_secrets', 'webhook_headers', 'webhook_cursors', 'webhook_retries', 'webhook_replays'])
    expect(await server.sql(`select from ${table} where webhook_id = $1`, [id]), table).toEqual([]);
  expect((await server.admin('POST', WEBHOOKS, { url })).status).toBe(201);
});

refusesInOrder('deleteWebhook', {
  good: async (attempt) => {
    attempt.path = `${WEBHOOKS}/${(await makeWebhook(attempt.server)).webhook_id}`;
  },
  own: [
    {
      tag: 'webhook_not_found',
      promise: 'there is no such webhook',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/webhooks\/[0-9a-f-]{36}/, `webhooks/${NOBODY}`);
      },
    },
  ],
});
