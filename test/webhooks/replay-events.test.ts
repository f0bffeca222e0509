import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { makeWebhook, NOBODY, WEBHOOKS } from '../support/webhooks.ts';

test('a stretch that ends before it begins is refused, and one of a time without events is empty', async ({ server }) => {
  const { webhook_id: id } = await makeWebhook(server);
  const path = `${WEBHOOKS}/${id}/replays`;
  const day = (text: string) => `${text}T00:00:00.000Z`;
  expectRefusal(await server.admin('POST', path, { since: day('2026-03-02'), until: day('2026-03-01') }), 'invalid_json');
  expect((await server.admin('POST', path, { until: day('2020-01-01') })).body).toMatchObject({ events: 0, done: 0, state: 'running' });
});

refusesInOrder('replayEvents', {
  good: async (attempt) => {
    attempt.path = `${WEBHOOKS}/${(await makeWebhook(attempt.server)).webhook_id}/replays`;
    attempt.body = {};
  },
  own: [
    {
      tag: 'cursor_invalid',
      promise: 'the place is none of the log',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), after: 'nowhere' };
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
      tag: 'webhook_disabled',
      promise: 'it is disabled',
      spoil: async ({ server, path }) => {
        await server.admin('PATCH', (/^.*webhooks\/[0-9a-f-]{36}/.exec(path) as RegExpExecArray)[0], { state: 'disabled' });
      },
    },
    {
      tag: 'replay_running',
      promise: 'a replay runs',
      spoil: async ({ server, path }) => {
        await server.admin('POST', path, {});
      },
    },
    {
      tag: 'cursor_expired',
      promise: 'what lies behind the place is kept no longer',
      spoil: async (attempt) => {
        const { server } = attempt;
        for (let made = 0; made < 2; made++) await server.createUser();
        await server.sequence();
        const { next } = (await server.admin('GET', '/v1/admin/events?limit=1')).body;
        await server.sql('update log_heads set dropped = position');
        attempt.body = { ...(attempt.body as object), after: next };
      },
    },
  ],
});
