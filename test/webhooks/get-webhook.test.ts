import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { makeWebhook, NOBODY, WEBHOOKS } from '../support/webhooks.ts';

test('a webhook is shown as it was made, without its secret, under its id in any case', async ({ server }) => {
  const { secret, ...made } = await makeWebhook(server, { types: ['reward.created'], headers: [{ name: 'X-Of-Mine', value: 'hidden' }] });
  const shown = await server.admin('GET', `${WEBHOOKS}/${made.webhook_id.toUpperCase()}`);
  expect(shown.body).toEqual(made);
  expect(made).toMatchObject({ state: 'enabled', types: ['reward.created'], header_names: ['x-of-mine'], lag: 0, replay_id: null });
  expect(shown.text).not.toContain('hidden');
});

refusesInOrder('getWebhook', {
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
