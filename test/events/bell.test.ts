import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createBell } from '../../src/events/bell.ts';

const LONG_MS = 60_000;

/** A bell, and how often it has looked how far the log goes. */
function someBell(log: { position: bigint; isAway?: boolean }) {
  let looks = 0;
  const position = async () => {
    looks += 1;
    if (log.isAway) throw new Error('the database is away');
    return log.position;
  };
  return { bell: createBell({ position, everyMs: 5 }), looks: () => looks };
}

test('only those hear it for whom there is something', async () => {
  const { bell } = someBell({ position: 0n });
  const [first, second] = [bell.heard(1n, LONG_MS).then(() => 'first'), bell.heard(2n, LONG_MS).then(() => 'second')];
  bell.ring(2n);
  expect(await Promise.race([second, first])).toBe('first');
  const later = bell.heard(2n, 20).then(() => 'later');
  expect(await Promise.race([second, later])).toBe('later');
  bell.ring(3n);
  expect(await second).toBe('second');
});

test('what another server has added is heard, also when a look has failed before', async () => {
  const log = { position: 4n, isAway: true };
  const { bell, looks } = someBell(log);
  const heard = bell.heard(4n, LONG_MS);
  await expect.poll(looks).toBeGreaterThan(2);
  Object.assign(log, { position: 5n, isAway: false });
  await heard;
});

test('while nobody waits, it does not look', async () => {
  const { bell, looks } = someBell({ position: 0n });
  await sleep(30);
  expect(looks()).toBe(0);
  await bell.heard(0n, 20);
  await sleep(20);
  const before = looks();
  await sleep(50);
  expect(looks()).toBe(before);
});

test('many who wait are one look', async () => {
  const { bell, looks } = someBell({ position: 0n });
  await Promise.all(Array.from({ length: 100 }, () => bell.heard(0n, 60)));
  expect(looks()).toBeLessThan(30);
});

test('a closed bell lets nobody wait', async () => {
  const { bell } = someBell({ position: 0n });
  const waiting = bell.heard(0n, LONG_MS);
  bell.close();
  await waiting;
  await bell.heard(0n, LONG_MS);
  expect(bell.isClosed).toBe(true);
});
