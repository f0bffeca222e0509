import { expect } from 'vitest';
import { bid, deposited, reportPoints, SETTING, staked, TASK_SETTING, verified } from '../support/points.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { addLadder } from '../support/user-tiers.ts';

const standing = async (server: TestServer, userId: string) => (await server.admin('GET', `/v1/admin/points/users/${userId}`)).body;

test.beforeAll(async ({ server }) => {
  await server.admin('PUT', TASK_SETTING, SETTING);
  await addLadder(server);
});

test('a user who did nothing yet has no points and no events', async ({ server }) => {
  const expected = { level: null, points: 0, next_level: 1, points_missing: 1000, events: [] };
  expect(await standing(server, await server.createUser())).toEqual(expected);
});

test('a user stands where the events say, newest first, each with what it earned and why', async ({ server }) => {
  const userId = await server.createUser();
  const events = [
    verified(server, userId),
    verified(server, userId),
    deposited(server, userId, 640_000_000),
    staked(server, userId, 500_500_000, 90),
  ];
  await reportPoints(server, ...events);
  const { events: records, ...rest } = await standing(server, userId.toUpperCase());
  expect(rest).toEqual({ level: 1, points: 1126, next_level: 2, points_missing: 3874 });
  const record = (index: number, points: number, reason: string | null = null) => {
    const received_at = server.clock.now().toISOString();
    return { event: events[index], points, reason, received_at, reported_by: 'operator:default' };
  };
  expect(records).toEqual([record(3, 1001), record(2, 75), record(1, 0, 'already_verified'), record(0, 50)]);
});

test('only the newest 50 are shown', async ({ server }) => {
  const userId = await server.createUser();
  const events = Array.from({ length: 60 }, () => bid(server, userId));
  await reportPoints(server, ...events);
  const { points, events: records } = await standing(server, userId);
  expect(points).toBe(300);
  expect(records.map(({ event }: { event: { id: string } }) => event.id)).toEqual(
    events
      .slice(10)
      .map(({ id }) => id)
      .reverse(),
  );
});

test('an erased user stands nowhere, and what was recorded stays', async ({ server }) => {
  const userId = await server.createUser();
  const event = bid(server, userId);
  await reportPoints(server, event);
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  expect((await server.admin('GET', `/v1/admin/points/users/${userId}`)).status).toBe(404);
  const [again, later] = await reportPoints(server, event, bid(server, userId));
  expect(again).toMatchObject({ points: 5, replayed: true });
  expect(later).toMatchObject({ points: 0, reason: 'user_not_found' });
});

refusesInOrder('getUserStanding', {
  good: async (attempt) => {
    attempt.path = `/v1/admin/points/users/${await attempt.server.createUser()}`;
  },
});
