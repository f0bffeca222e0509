import { expect } from 'vitest';
import { HOUR_MS } from '../../src/core/clock.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { makeWebhook, NOBODY, WEBHOOKS } from '../support/webhooks.ts';

test('a new secret stands beside the one before for as long as was asked for', async ({ server }) => {
  const made = await makeWebhook(server);
  const path = `${WEBHOOKS}/${made.webhook_id}`;
  const { secret, previous_expires_at: until } = (await server.admin('POST', `${path}/secret`, { overlap_hours: 2 })).body;
  expect(secret).toMatch(/^whsec_/);
  expect(secret).not.toBe(made.secret);
  expect(Date.parse(until)).toBe(server.clock.now().getTime() + 2 * HOUR_MS);
  expect((await server.admin('GET', path)).body.secrets).toMatchObject([{ expires_at: null }, { expires_at: until }]);
  expectRefusal(await server.admin('POST', `${path}/secret`), 'webhook_secrets_full');
  server.clock.advance(2 * HOUR_MS);
  expect((await server.admin('GET', path)).body.secrets).toHaveLength(1);
  expect((await server.admin('POST', `${path}/secret`, { overlap_hours: 0 })).status).toBe(200);
  expect((await server.admin('GET', path)).body.secrets).toHaveLength(1);
});

refusesInOrder('rotateWebhookSecret', {
  good: async (attempt) => {
    attempt.path = `${WEBHOOKS}/${(await makeWebhook(attempt.server)).webhook_id}/secret`;
    attempt.body = { overlap_hours: 1 };
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
      tag: 'webhook_secrets_full',
      promise: 'it is rotating',
      spoil: async ({ server, path }) => {
        await server.admin('POST', path, { overlap_hours: 24 });
      },
    },
  ],
});
