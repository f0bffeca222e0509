import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { makeWebhook, NOBODY, WEBHOOKS } from '../support/webhooks.ts';

test('the answer names the event that is in the log a moment later', async ({ server }) => {
  const { webhook_id: id } = await makeWebhook(server);
  const { event_id: event } = (await server.admin('POST', `${WEBHOOKS}/${id}/test`)).body;
  await server.sequence();
  expect((await server.admin('GET', `/v1/admin/events/${event}`)).body).toMatchObject({ type: 'webhook.tested', data: { webhook_id: id } });
});

refusesInOrder('testWebhook', {
  good: async (attempt) => {
    attempt.path = `${WEBHOOKS}/${(await makeWebhook(attempt.server)).webhook_id}/test`;
  },
  own: [
    {
      tag: 'webhook_not_found',
      promise: 'there is no such webhook',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/webhooks\/[0-9a-f-]{36}/, `webhooks/${NOBODY}`);
      },
    },
    {
      tag: 'webhook_disabled',
      promise: 'it is disabled',
      spoil: async ({ server, path }) => {
        await server.admin('PATCH', (/^.*webhooks\/[0-9a-f-]{36}/.exec(path) as RegExpExecArray)[0], { state: 'disabled' });
      },
    },
  ],
});
