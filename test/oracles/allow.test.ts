/** Every address tells which methods it takes: `Allow` is exactly those of the contract. */

import { expect } from 'vitest';
import { changed, fingerprint } from '../support/fingerprint.ts';
import { signUp } from '../support/good-call-makers.ts';
import { goodCall, goodCredentials, headerLines, targetOf } from '../support/good-calls.ts';
import { PATHS, type Walked } from '../support/operations.ts';
import { rawRequest } from '../support/raw.ts';
import { test } from '../support/serving.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'];

test.for(PATHS)('$path', async ({ methods, operations }, { server }) => {
  const taken = [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'];
  const { operationId } = operations[0] as Walked;
  const person = await signUp(server);
  const call = await goodCall(server, operationId, person);
  const target = targetOf(operationId, call);
  const body = JSON.stringify(call.body ?? {});
  const bodyLines: [string, string][] = [
    ['content-type', 'application/json'],
    ['content-length', String(Buffer.byteLength(body))],
  ];
  const before = await fingerprint(server);
  for (const headers of [[], headerLines(goodCredentials(operationId, person))]) {
    const options = await rawRequest(server.url, 'OPTIONS', target, headers);
    expect([options.status, options.headers.allow, options.body]).toEqual([204, taken.join(', '), '']);
    for (const method of METHODS.filter((each) => !taken.includes(each))) {
      const reply = await rawRequest(server.url, method, target, [...headers, ...bodyLines], body);
      expect([reply.status, reply.headers.allow], method).toEqual([405, taken.join(', ')]);
      if (method === 'HEAD') expect(reply.body).toBe('');
      else expect(JSON.parse(reply.body)).toMatchObject({ error: 'method_not_allowed', request_id: reply.headers['x-request-id'] });
    }
  }
  expect(changed(before, await fingerprint(server)), 'tables that were changed').toEqual([]);
});
