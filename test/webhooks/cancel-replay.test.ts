import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { makeWebhook, NOBODY, WEBHOOKS } from '../support/webhooks.ts';

test('a replay that is cancelled has an end, and makes room for another', async ({ server }) => {
  const { webhook_id: id } = await makeWebhook(server);
  const path = `${WEBHOOKS}/${id}/replays`;
  const { replay_id: replay } = (await server.admin('POST', path, {})).body;
  for (let times = 0; times < 2; times++) expect((await server.admin('DELETE', `${path}/${replay}`)).body).toEqual({ ok: true });
  expect((await server.admin('GET', `${path}/${replay}`)).body).toMatchObject({ state: 'cancelled', ended_at: expect.any(String) });
  expect((await server.admin('POST', path, {})).status).toBe(202);
});

refusesInOrder('cancelReplay', {
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
