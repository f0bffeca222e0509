import { expect } from 'vitest';
import { createSealer } from '../../src/core/sealing.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { DEFAULTS } from '../support/server.ts';
import { serving, test } from '../support/serving.ts';
import { fillUp, makeWebhook, WEBHOOKS, webhookDraft } from '../support/webhooks.ts';

const SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;

test('it has a secret that no table keeps as it is, and begins with what is told from now on', async ({ server }) => {
  await server.createUser();
  await server.sequence();
  const made = await makeWebhook(server, { types: ['user.created', 'user.created'], description: 'Bookkeeping' });
  expect(made).toMatchObject({ types: ['user.created'], description: 'Bookkeeping', concurrency: 8, created_by: 'default', lag: 0 });
  expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const [{ sealed, secret_id }] = await server.sql('select * from webhook_secrets where webhook_id = $1', [made.webhook_id]);
  expect(sealed.toString('latin1')).not.toContain(made.secret.slice(6, 20));
  const sealer = createSealer(DEFAULTS.sealingKey);
  expect(sealer.open(sealed, `webhook ${made.webhook_id} secret ${secret_id}`)).toBe(made.secret);
  expect(() => sealer.open(sealed, `webhook ${secret_id} secret ${secret_id}`)).toThrow();
});

test('a secret of 24 to 64 bytes can be brought along, of no other length', async ({ server }) => {
  expect(await makeWebhook(server, { secret: SECRET })).toMatchObject({ secret: SECRET });
  for (const bytes of [24, 25, 26, 62, 63, 64]) {
    const secret = `whsec_${Buffer.alloc(bytes, bytes).toString('base64')}`;
    expect(await makeWebhook(server, { secret }), `${bytes} bytes`).toMatchObject({ secret });
  }
  for (const secret of [`whsec_${Buffer.alloc(23).toString('base64')}`, `whsec_${Buffer.alloc(65).toString('base64')}`, SECRET.slice(6)])
    expectRefusal(await server.admin('POST', WEBHOOKS, webhookDraft({ secret })), 'invalid_json');
});

test('headers that requests have anyway, or that are there twice, are refused', async ({ server }) => {
  const names = [
    'Host',
    'content-type',
    'Content-Encoding',
    'webhook-id',
    'connection',
    'transfer-encoding',
    'te',
    'upgrade',
    'cookie',
    'proxy-x',
  ];
  for (const name of names)
    expectRefusal(await server.admin('POST', WEBHOOKS, webhookDraft({ headers: [{ name, value: 'x' }] })), 'invalid_json');
  const twice = [
    { name: 'X-Mine', value: 'a' },
    { name: 'x-mine', value: 'b' },
  ];
  expectRefusal(await server.admin('POST', WEBHOOKS, webhookDraft({ headers: twice })), 'invalid_json');
  for (const value of ['a\r\nb', ' a', 'ä', '']) {
    expectRefusal(await server.admin('POST', WEBHOOKS, webhookDraft({ headers: [{ name: 'x', value }] })), 'invalid_json');
  }
});

const crowded = serving();

crowded('of many that are made at once for one address there is one, and never more than fifty', async ({ server }) => {
  const draft = webhookDraft();
  const answers = await Promise.all(Array.from({ length: 8 }, () => server.admin('POST', WEBHOOKS, draft)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
  const many = await Promise.all(Array.from({ length: 60 }, () => server.admin('POST', WEBHOOKS, webhookDraft())));
  expect(many.filter(({ status }) => status === 201)).toHaveLength(49);
  expect((await server.admin('GET', WEBHOOKS)).body.items).toHaveLength(50);
});

refusesInOrder('createWebhook', {
  good: (attempt) => {
    attempt.path = WEBHOOKS;
    attempt.body = webhookDraft();
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
      tag: 'webhooks_full',
      promise: 'there are fifty',
      spoil: ({ server }) => fillUp(server),
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
