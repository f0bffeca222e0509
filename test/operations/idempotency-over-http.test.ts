import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { environmentOperator } from '../../src/core/actor.ts';
import type { Tx } from '../../src/core/tx.ts';
import { isRetryable } from '../../src/db/failures.ts';
import type { Content } from '../../src/operations/idempotency.ts';
import { idempotencyKey, once } from '../../src/operations/idempotency.ts';

const contentOf = (text: string, isWhole = true): Content => ({ value: JSON.parse(text), bytes: Buffer.from(text), isWhole });
const EMPTY = contentOf('{}');
const fingerprint = (text: string, path = '/v1/path') => idempotencyKey('key', path, contentOf(text)).fingerprint.toString('hex');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('quotes around a key are no part of it', () => {
  expect(idempotencyKey('"key"', '/', EMPTY)).toEqual(idempotencyKey('key', '/', EMPTY));
  expect([idempotencyKey('"key"', '/', EMPTY).key, idempotencyKey('key', '/', EMPTY).key]).toEqual(['key', 'key']);
});

test('a request is known by its path and what its body says, however that is written', () => {
  expect(fingerprint('{ "b": 1, "a": [true, null] }')).toBe(sha256('/v1/path\n{"a":[true,null],"b":1}'));
  expect(fingerprint('{"a":[true,null],"b":1.0}')).toBe(fingerprint('{"b":1,"a":[true,null]}'));
  expect(idempotencyKey('key', '/v1/path', undefined).fingerprint.toString('hex')).toBe(sha256('/v1/path\n'));
  expect(fingerprint('{}', '/v1/other')).not.toBe(fingerprint('{}'));
});

test('one whose body has no canonical form is known by the bytes that it came in', () => {
  for (const text of ['{"b": 1e400}', '{"b": "\\ud800"}', '{"\\udfff": -1e400}', `{"a": [1e400${',0'.repeat(100_000)}]}`]) {
    expect(fingerprint(text)).toBe(sha256(`/v1/path\n${text}`));
    expect(fingerprint(text.replace(': ', ':'))).not.toBe(fingerprint(text));
  }
});

test('so is one whose body was not read as it was written', () => {
  const text = '{ "b": 1 }';
  expect(idempotencyKey('key', '/v1/path', contentOf(text, false)).fingerprint.toString('hex')).toBe(sha256(`/v1/path\n${text}`));
});

test('a key that is cleaned up between its claim and its reading makes the transaction run again', async () => {
  const tx = { actor: environmentOperator('default'), operation: 'test', query: async () => [] } as unknown as Tx;
  const replay = once(tx, idempotencyKey('key', '/', EMPTY), [], () => Promise.reject(new Error('it was claimed')));
  expect(await replay.catch(isRetryable)).toBe(true);
});
