import { expect, test } from 'vitest';
import { knownBad } from './patroni-version.ts';

test.each(['patroni 3.0.2', 'patroni 3.0.0', 'patroni 2.1.9'])('%s is refused, with the reason', (says) => {
  expect(knownBad(says)).toMatch(/^Patroni \d\.\d\.\d with etcd v3 .*2689/);
});

test.each(['patroni 3.0.3', 'patroni 3.1.0', 'patroni 4.0.0', 'patroni 4.1.5'])('%s is taken', (says) => {
  expect(knownBad(says)).toBeUndefined();
});

test('what says no version is refused', () => {
  expect(knownBad('command not found')).toBe('"command not found" is no version of Patroni');
});
