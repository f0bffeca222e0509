import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../../src/core/clock.ts';
import { nextPauseS, nextTryAt, retryAfterMs, TRIES_MAX } from '../../../src/webhooks/sending/ladder.ts';
import type { Outcome } from '../../../src/webhooks/sending/outcome.ts';
import { createPace } from '../../../src/webhooks/sending/pace.ts';
import { nextDue } from '../../../src/webhooks/sending/queues.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);
const outcome = (change: Partial<Outcome>): Outcome => ({
  ms: 5,
  status: 200,
  failure: null,
  excerpt: null,
  retryAfter: undefined,
  ...change,
});
const TAKEN = outcome({});
const BUSY = outcome({ status: 503, failure: 'status' });

test('there are ten tries in 75 hours and 35 minutes, each up to a fifth sooner or later', () => {
  const steps = Array.from({ length: TRIES_MAX - 1 }, (_, index) => Number(nextTryAt(index + 1, NOW, 0, 0.5)) - Number(NOW));
  expect(steps.reduce((sum, step) => sum + step, 0)).toBe(75 * HOUR_MS + 35 * 60 * SECOND_MS + 5 * SECOND_MS);
  expect([0, 1].map((chance) => Number(nextTryAt(2, NOW, 0, chance)) - Number(NOW))).toEqual([240 * SECOND_MS, 360 * SECOND_MS]);
  expect(nextTryAt(TRIES_MAX, NOW, 0, 0.5)).toBeUndefined();
});

test('Retry-After makes a step longer, never shorter, and by a day at most', () => {
  const step = (ms: number) => Number(nextTryAt(1, NOW, ms, 0.5)) - Number(NOW);
  expect([step(1), step(HOUR_MS), step(9 * DAY_MS)]).toEqual([5 * SECOND_MS, HOUR_MS, DAY_MS]);
});

test('Retry-After is seconds or a date of HTTP, and anything else is nothing', () => {
  const read = (header: string | undefined) => retryAfterMs(header, NOW);
  expect([read('0'), read('120'), read('Sun, 01 Mar 2026 12:01:00 GMT'), read('Sun, 01 Mar 2026 11:00:00 GMT')]).toEqual([
    0, 120_000, 60_000, 0,
  ]);
  for (const header of [undefined, '', '-1', '1.5', '1e9', '9999999999', 'soon', '2026-03-01']) expect(read(header), header).toBe(0);
});

test('pauses are a minute, then twice as long each time, fifteen minutes at most', () => {
  const pauses = [nextPauseS(0)];
  while (pauses.length < 7) pauses.push(nextPauseS(pauses.at(-1) as number));
  expect(pauses).toEqual([60, 120, 240, 480, 900, 900, 900]);
});

test('who can take nothing is left alone, then asked by one request, and by many once it takes something', () => {
  const pace = createPace();
  expect(pace.limit(8, NOW)).toBe(8);
  for (let failed = 0; failed < 8; failed++) pace.note(BUSY, NOW); // what was on its way counts as one pause
  expect([pace.limit(8, NOW), pace.pauseS, pace.pausedUntil]).toEqual([0, 60, later(60 * SECOND_MS)]);
  expect(pace.limit(8, later(60 * SECOND_MS))).toBe(1);
  pace.note(outcome({ status: null, failure: 'timeout', retryAfter: '300' }), later(60 * SECOND_MS));
  expect(pace.pausedUntil).toEqual(later(360 * SECOND_MS));
  pace.note(TAKEN, later(360 * SECOND_MS));
  expect([pace.limit(8, later(360 * SECOND_MS)), pace.pauseS, pace.pausedUntil]).toEqual([8, 0, null]);
});

test('what fails otherwise pauses nobody', () => {
  const pace = createPace();
  for (const failed of [outcome({ status: 500, failure: 'status' }), outcome({ status: null, failure: 'reset' })]) pace.note(failed, NOW);
  expect(pace.limit(8, NOW)).toBe(8);
});

test('who takes more than two seconds for one request of twenty has two at once, until that is over', () => {
  const pace = createPace();
  for (let sent = 0; sent < 50; sent++) pace.note(outcome({ ms: sent % 10 === 0 ? 2500 : 10 }), NOW);
  expect([pace.limit(8, NOW), pace.limit(1, NOW)]).toEqual([2, 1]);
  for (let sent = 0; sent < 50; sent++) pace.note(TAKEN, NOW);
  expect(pace.limit(8, NOW)).toBe(8);
});

test('what is sent again has half of the room at most, and takes turns with what is fresh', () => {
  const queues = { fresh: true, again: true };
  const sending = { fresh: 0, again: 0 };
  let last: 'fresh' | 'again' = 'fresh';
  const order: string[] = [];
  for (let due = nextDue({ queues, sending, limit: 8, last }); due; due = nextDue({ queues, sending, limit: 8, last })) {
    order.push(due);
    sending[due]++;
    last = due;
  }
  expect(order).toEqual(['again', 'fresh', 'again', 'fresh', 'again', 'fresh', 'again', 'fresh']);
  expect(nextDue({ queues: { fresh: false, again: true }, sending: { fresh: 0, again: 4 }, limit: 8, last })).toBeUndefined();
  expect(nextDue({ queues, sending: { fresh: 0, again: 4 }, limit: 8, last: 'fresh' })).toBe('fresh');
  expect(nextDue({ queues, sending: { fresh: 0, again: 0 }, limit: 1, last: 'fresh' })).toBe('again');
  expect(nextDue({ queues: { fresh: false, again: false }, sending: { fresh: 0, again: 0 }, limit: 8, last })).toBeUndefined();
});
