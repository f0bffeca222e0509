import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOfJson } from '../../src/billing/start-of-json.ts';

test('the start of a value’s JSON is that of the whole', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }), fc.integer({ min: 1, max: 60 }), (value, max) => {
      expect(startOfJson(value, max)).toBe(JSON.stringify(value).slice(0, max));
    }),
    { numRuns: 2000 },
  );
});

test('what comes after it is not looked at', () => {
  const trap = { enumerable: true, get: () => expect.unreachable('it was looked at') };
  const items = Object.defineProperty(
    Array.from({ length: 100 }, () => 'text'),
    50,
    trap,
  );
  const properties = Object.defineProperty({ long: 'x'.repeat(1000) }, 'after', trap);
  for (const value of [items, properties, [properties], { items }]) expect(startOfJson(value, 100)).toHaveLength(100);
});
