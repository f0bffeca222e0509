/** `If-None-Match`: a caller who has the current version is told so, every other caller gets it (RFC 9110, 13.1.2). */

import { describe, expect } from 'vitest';
import { changed, fingerprint } from '../support/fingerprint.ts';
import { signUp } from '../support/good-call-makers.ts';
import { goodCall, goodCredentials, headerLines, targetOf } from '../support/good-calls.ts';
import { OPERATIONS, type Walked } from '../support/operations.ts';
import { type RawReply, rawRequest } from '../support/raw.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

/** A good GET or HEAD, and the same again with any conditions. */
async function asking(
  server: TestServer,
  { operationId }: Walked,
): Promise<(method: string, ...conditions: string[]) => Promise<RawReply>> {
  const person = await signUp(server);
  const target = targetOf(operationId, await goodCall(server, operationId, person));
  const lines = headerLines(goodCredentials(operationId, person));
  return (method, ...conditions) =>
    rawRequest(server.url, method, target, [...lines, ...conditions.map((value) => ['if-none-match', value] as const)]);
}

const READS = OPERATIONS.filter(({ method }) => method === 'GET');
const [CONDITIONAL, PLAIN] = [true, false].map((is) => READS.filter(({ headers }) => '304' in headers === is)) as [Walked[], Walked[]];

/** Conditions of callers who have it; the entity tag is put in for ETAG. */
const HAS: Record<string, string[]> = {
  'the tag': ['ETAG'],
  'the tag as weak': ['W/ETAG'],
  anything: ['*'],
  'anything, with blanks around': [' * '],
  'the tag first of a list': ['ETAG, "b"'],
  'the tag last of a list': ['"a", W/"b",ETAG'],
  'a list with holes': [', ,ETAG,'],
  'the tag in a second header': ['"a"', 'ETAG'],
};
const HAS_NOT: Record<string, string[]> = {
  'another tag': ['"another"'],
  'another weak tag': ['W/"another"'],
  'a list of others': ['"a", W/"b"'],
  'an empty tag': ['""'],
  'a tag of a star': ['"*"'],
  nothing: [''],
  garbage: ['garbage'],
  'half a tag': ['"'],
  'the tag without quotes': ['BARE'],
  'the beginning of the tag': ['HALF"'],
};

test('the contract has something to ask for twice', () => {
  expect(CONDITIONAL.map(({ headers }) => headers[200])).toEqual(CONDITIONAL.map(() => expect.arrayContaining(['etag'])));
  expect(CONDITIONAL).not.toEqual([]);
});

describe.each(CONDITIONAL)('$operationId', (operation) => {
  const filled = (conditions: readonly string[], etag: string) =>
    conditions.map((value) => value.replace('ETAG', etag).replace('BARE', etag.slice(1, -1)).replace('HALF', etag.slice(0, -2)));

  test.for(Object.entries(HAS))('%s: 304, without a body', async ([_, conditions], { server }) => {
    const ask = await asking(server, operation);
    const whole = await ask('GET');
    const etag = whole.headers.etag as string;
    expect(etag).toMatch(/^"[!#-~]+"$/);
    const before = await fingerprint(server);
    for (const method of ['GET', 'HEAD']) {
      const reply = await ask(method, ...filled(conditions, etag));
      expect([reply.status, reply.body]).toEqual([304, '']);
      expect(reply.headers).toMatchObject({ etag, 'cache-control': whole.headers['cache-control'] });
      for (const name of ['content-type', 'content-length']) expect(reply.headers).not.toHaveProperty(name);
    }
    expect(changed(before, await fingerprint(server))).toEqual([]);
  });

  test.for(Object.entries(HAS_NOT))('%s: the whole of it', async ([_, conditions], { server }) => {
    const ask = await asking(server, operation);
    const whole = await ask('GET');
    for (const method of ['GET', 'HEAD']) {
      const reply = await ask(method, ...filled(conditions, whole.headers.etag as string));
      expect([reply.status, reply.headers.etag]).toEqual([200, whole.headers.etag]);
      expect(reply.body).toBe(method === 'GET' ? whole.body : '');
    }
  });

  test('what is not there cannot be had already', async ({ server }) => {
    const target = operation.path.replaceAll(/\{\w+\}/g, '999999');
    expect((await rawRequest(server.url, 'GET', target, [['if-none-match', '*']])).status).toBe(404);
  });
});

test.for(PLAIN)('$operationId has no versions, and takes no notice', async (operation, { server }) => {
  const [ask, askAgain] = [await asking(server, operation), await asking(server, operation)];
  const plain = await ask('HEAD');
  expect(plain.headers).not.toHaveProperty('etag');
  for (const condition of ['*', '"a"']) expect((await askAgain('HEAD', condition)).status).toBe(plain.status);
});
