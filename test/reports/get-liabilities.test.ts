import { expect } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/clock.ts';
import { earn } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { serving, test } from '../support/serving.ts';

const path = '/v1/admin/reports/liabilities';
const read = async (server: TestServer, query = '') => (await server.admin('GET', `${path}?${query}`)).body;
const inHours = (server: TestServer, hours: number) => new Date(server.clock.now().getTime() + hours * HOUR_MS);

test('what is owed now, and on which days it becomes available', async ({ server }) => {
  const [ada, grace] = [await server.createUser(), await server.createUser()];
  await earn(server, ada, 100);
  await earn(server, ada, 20, { availableAt: inHours(server, 11) }); // 2026-03-01T23:00
  await earn(server, grace, 3, { availableAt: inHours(server, 12) });
  await earn(server, grace, 4, { availableAt: inHours(server, 36) });
  expect(await read(server)).toEqual({
    at: '2026-03-01T12:00:00.000Z',
    complete_until: '2026-03-01T12:00:00.000Z',
    pending_micro: 27,
    available_micro: 100,
    reserved_micro: 0,
    debt_micro: 0,
    paid_out_micro: 0,
    spent_micro: 0,
    unlocks: [
      { day: '2026-03-01', amount_micro: 20 },
      { day: '2026-03-02', amount_micro: 3 },
      { day: '2026-03-03', amount_micro: 4 },
    ],
  });
});

test('it is added up once in thirty seconds', async ({ server }) => {
  const userId = await server.createUser();
  server.clock.advance(30_000);
  const before = await read(server);
  await earn(server, userId, 5);
  server.clock.advance(29_999);
  expect(await read(server)).toEqual(before);
  server.clock.advance(1);
  expect((await read(server)).available_micro).toBe(before.available_micro + 5);
});

test('what is due and was not unlocked yet stands under today', async ({ server }) => {
  server.clock.advance(3 * DAY_MS);
  const { unlocks, pending_micro } = await read(server);
  expect(unlocks).toEqual([{ day: '2026-03-04', amount_micro: pending_micro }]);
});

test('a moment that is past is what had moved before it, and one that is to come is now', async ({ server }) => {
  const userId = await server.createUser();
  server.clock.advance(DAY_MS);
  const before = await read(server);
  const moment = server.clock.now().toISOString();
  await earn(server, userId, 9);
  server.clock.advance(DAY_MS);
  expect(await read(server, `at=${moment}`)).toEqual({
    ...before,
    at: moment,
    complete_until: server.clock.now().toISOString(),
    unlocks: null,
  });
  const now = await read(server);
  expect(now.available_micro).toBe(before.available_micro + 9);
  expect(await read(server, 'at=2030-01-01T00:00:00Z')).toEqual(now);
});

const empty = serving();

empty('nobody is owed anything where there is nobody', async ({ server }) => {
  expect(await read(server)).toMatchObject({ pending_micro: 0, available_micro: 0, unlocks: [] });
  expect(await read(server, 'at=2026-01-01T00:00:00Z')).toMatchObject({ pending_micro: 0, unlocks: null });
});

refusesInOrder('getLiabilities', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a moment that is none is refused, not taken for now',
      spoil: (attempt) => {
        attempt.path = `${path}?at=yesterday`;
      },
    },
  ],
});

test('invalid_query: two moments', async ({ server }) => {
  expectRefusal(await server.admin('GET', `${path}?at=2026-01-01T00:00:00Z&at=2026-01-01T00:00:00Z`), 'invalid_query');
});
