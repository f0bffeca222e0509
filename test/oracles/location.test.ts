/** Every `Location` leads somewhere, and the contract declares each. */

import { expect } from 'vitest';
import { signUp } from '../support/good-call-makers.ts';
import { goodCall, goodCredentials, sendCall } from '../support/good-calls.ts';
import { OPERATIONS } from '../support/operations.ts';
import { PUBLIC_URL } from '../support/server.ts';
import { test } from '../support/serving.ts';

test.for(OPERATIONS)('$operationId', async ({ operationId, headers }, { server }) => {
  const person = await signUp(server);
  const call = await goodCall(server, operationId, person);
  const reply = await sendCall(server, operationId, call, goodCredentials(operationId, person));
  expect(reply.status).toBe(call.status);
  const location = reply.headers.get('location');
  expect(location !== null).toBe(headers[call.status]?.includes('location') || false);
  if (location === null) return;
  const { origin, pathname, search } = new URL(location, PUBLIC_URL);
  expect(origin).toBe(PUBLIC_URL);
  expect((await server.call('GET', `${pathname}${search}`)).status).toBe(200);
});

test('what is redirected says so by a Location', () => {
  const redirects = OPERATIONS.filter(({ headers }) => Object.keys(headers).some((status) => /^30[12378]$/.test(status)));
  expect(redirects.length).toBeGreaterThan(0);
  for (const { operationId, headers } of redirects) expect(headers[302], operationId).toContain('location');
});
