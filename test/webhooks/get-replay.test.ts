import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { makeWebhook, NOBODY, WEBHOOKS } from '../support/webhooks.ts';

test('a replay says how many events it looks at, and a webhook which replay it was', async ({ server }) => {
  const { webhook_id: id } = await makeWebhook(server);
  await server.createUser();
  await server.sequence();
  const begun = (await server.admin('POST', `${WEBHOOKS}/${id}/replays`, {})).body;
  expect(begun).toMatchObject({ state: 'running', done: 0, sent: 0, asked_by: 'default', ended_at: null });
  expect(begun.events).toBeGreaterThan(0);
  expect((await server.admin('GET', `${WEBHOOKS}/${id}/replays/${begun.replay_id}`)).body).toEqual(begun);
  expect((await server.admin('GET', `${WEBHOOKS}/${id}`)).body.replay_id).toBe(begun.replay_id);
});

refusesInOrder('getReplay', {
  good: async (attempt) => {
    const { webhook_id: id } = await makeWebhook(attempt.server);
    const { replay_id } = (await attempt.server.admin('POST', `${WEBHOOKS}/${id}/replays`, {})).body;
    attempt.path = `${WEBHOOKS}/${id}/replays/${replay_id}`;
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
      tag: 'replay_not_found',
      promise: 'there is no such replay of this webhook',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/[0-9a-f-]{36}$/, NOBODY);
      },
    },
  ],
});
