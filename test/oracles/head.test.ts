/** HEAD is GET without the body and without the effects. */

import { describe, expect } from 'vitest';
import { SESSION_MS } from '../../src/sessions/session.entity.ts';
import { changed, fingerprint } from '../support/fingerprint.ts';
import { signUp } from '../support/good-call-makers.ts';
import { goodCall, goodCredentials, headerLines, targetOf } from '../support/good-calls.ts';
import { OPERATIONS, type Walked } from '../support/operations.ts';
import { type RawReply, rawRequest } from '../support/raw.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

type Lines = [name: string, value: string][];

/** Headers that differ from one request to the next, and cookies: only a request with an effect sets one. */
const VARYING = ['x-request-id', 'date', 'set-cookie', 'transfer-encoding'];
const steady = ({ headers }: RawReply) => Object.fromEntries(Object.entries(headers).filter(([name]) => !VARYING.includes(name)));

/** Sends HEAD and then GET; returns the status that both have. */
async function expectAlike(server: TestServer, target: string, lines: Lines): Promise<number> {
  const before = await fingerprint(server);
  const head = await rawRequest(server.url, 'HEAD', target, lines);
  expect(changed(before, await fingerprint(server)), 'tables that HEAD has changed').toEqual([]);
  const get = await rawRequest(server.url, 'GET', target, lines);
  expect(head.status).toBe(get.status);
  expect(steady(head)).toEqual(steady(get));
  // An answer that is written in parts has no length in advance, neither for GET nor for HEAD.
  const isInParts = get.headers['transfer-encoding'] === 'chunked';
  expect(head.headers['content-length']).toBe(isInParts ? undefined : String(Buffer.byteLength(get.body)));
  expect(head.text.endsWith('\r\n\r\n'), 'HEAD has no body').toBe(true);
  expect(head.headers['set-cookie'], 'HEAD plants no cookie').toBeUndefined();
  return get.status;
}

/** A good call with its credentials as lines. */
async function goodRequest(server: TestServer, { operationId }: Walked): Promise<{ target: string; lines: Lines; status: number }> {
  const person = await signUp(server);
  const call = await goodCall(server, operationId, person);
  return { target: targetOf(operationId, call), lines: headerLines(goodCredentials(operationId, person)), status: call.status };
}

describe.each(OPERATIONS.filter(({ method }) => method === 'GET'))('$operationId', (operation) => {
  test('answers as GET does, whatever the request says', async ({ server }) => {
    const { target, lines, status } = await goodRequest(server, operation);
    const manners: Lines[] = [[], [['accept', 'text/csv']], [['x-request-id', 'a']], [['origin', 'https://app.example.org']]];
    for (const more of manners) {
      const isSpent = ['enter', 'enterByLink'].includes(operation.operationId) && more.length > 0; // GET has used it up
      expect(await expectAlike(server, target, [...lines, ...more])).toBe(isSpent ? 401 : status);
    }
  });

  test('is refused as GET is', async ({ server }) => {
    const { target } = await goodRequest(server, operation);
    await expectAlike(server, target, []);
    await expectAlike(server, target, [['x-admin-token', 'wrong']]);
    await expectAlike(server, target.replace(/[0-9a-f-]{5,}/g, 'nobodys'), headerLines({}));
  });

  test('leaves a session that is due for its next 30 days as it is', async ({ server }) => {
    const { target, lines } = await goodRequest(server, operation);
    server.clock.advance(SESSION_MS * 0.75);
    await expectAlike(server, target, lines);
  });
});

test('a page of ours that HEAD looks at counts no click', async ({ server }) => {
  const person = await signUp(server);
  const { path = {} } = await goodCall(server, 'followLink', person);
  expect(await expectAlike(server, `/?ref=${path.code}`, [])).toBe(200);
});
