import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/referrals/simulate-paid';

refusesInOrder('simulatePaid', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [{ tag: 'endpoint_retired', promise: 'the endpoint is retired, and says why', spoil: () => {} }],
});

test('410 is the published body: the tag and the reason', async ({ server }) => {
  const { status, body } = await server.admin('POST', path, {});
  expect([status, body.error, body.reason]).toEqual([410, 'endpoint_retired', 'billing_bridge_active']);
});

test.for([
  ['none', undefined],
  ['malformed', '{"'],
  ['a list', '[]'],
  ['over every cap', 'x'.repeat(100_000)],
] as const)('endpoint_retired: the body is ignored, whatever it is: %s', async ([_, body], { server }) =>
  expectRefusal(await server.admin('POST', path, body), 'endpoint_retired'),
);

test('endpoint_retired: a media type, an encoding and an Idempotency-Key are ignored too', async ({ server }) => {
  const headers = { 'content-type': 'text/xml', 'content-encoding': 'gzip', 'idempotency-key': 'two words' };
  for (let call = 0; call < 2; call++) expectRefusal(await server.admin('POST', path, '<x/>', headers), 'endpoint_retired');
  expect(await server.sql('select from idempotency_keys')).toEqual([]);
});

test('the token comes first: without it nobody learns that the endpoint is retired', async ({ server }) => {
  expectRefusal(await server.call('POST', path), 'admin_token_invalid');
  expectRefusal(await server.call('POST', path, { headers: { 'x-admin-token': ADMIN_TOKEN.slice(1) } }), 'admin_token_invalid');
});

test('nothing is written', async ({ server }) => {
  await server.admin('POST', path, {});
  expect(await server.sql(`select from audit_log where operation = 'simulatePaid'`)).toEqual([]);
});
