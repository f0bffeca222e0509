import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Tx } from '../../src/core/tx.ts';
import { isRetryable } from '../../src/db/failures.ts';
import { idempotencyKey, once } from '../../src/http/idempotency.ts';

const fingerprint = (body: unknown, path = '/v1/path') => idempotencyKey('key', path, body).fingerprint.toString('hex');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('quotes around a key are no part of it', () => {
  expect(idempotencyKey('"key"', '/', {})).toEqual(idempotencyKey('key', '/', {}));
  expect([idempotencyKey('"key"', '/', {}).key, idempotencyKey('key', '/', {}).key]).toEqual(['key', 'key']);
});

test('a request is known by its path and what its body says, however that is written', () => {
  expect(fingerprint({ b: 1, a: [true, null] })).toBe(sha256('/v1/path\n{"a":[true,null],"b":1}'));
  expect(fingerprint({ a: [true, null], b: 1 })).toBe(fingerprint({ b: 1, a: [true, null] }));
  expect(fingerprint(undefined)).toBe(sha256('/v1/path\n'));
  expect(fingerprint({}, '/v1/other')).not.toBe(fingerprint({}));
});

test('so is one whose body has no canonical form, down to its last difference', () => {
  const odd = (rest: object) => ({ odd: Number.POSITIVE_INFINITY, ...rest });
  expect(fingerprint({ b: 1, ...odd({ a: 2 }) })).toBe(fingerprint({ a: 2, ...odd({ b: 1 }) }));
  const bodies = [
    ...[{ deep: [[[[1]]]] }, { deep: [[[[2]]]] }],
    ...[{ long: [...Array(200).fill(0), 1] }, { long: [...Array(200).fill(0), 2] }],
    ...[{ text: `${'x'.repeat(20_000)}1` }, { text: `${'x'.repeat(20_000)}2` }, { text: '\ud800' }, { text: '\ud801' }],
  ];
  expect(new Set(bodies.map((body) => fingerprint(odd(body)))).size).toBe(bodies.length);
});

test('a key that is cleaned up between its claim and its reading makes the transaction run again', async () => {
  const tx = { actor: { kind: 'operator', name: 'default' }, operation: 'test', query: async () => [] } as unknown as Tx;
  const replay = once(tx, idempotencyKey('key', '/', {}), [], () => Promise.reject(new Error('it was claimed')));
  expect(await replay.catch(isRetryable)).toBe(true);
});
