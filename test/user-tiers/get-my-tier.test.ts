import { expect } from 'vitest';
import { givePoints } from '../support/points.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { addLadder, TIERS } from '../support/user-tiers.ts';

const path = '/v1/user-tiers/me';

const mine = async (server: TestServer, session: string) => (await server.as(session, 'GET', path)).body;
const signIn = async (server: TestServer, points = 0) => {
  const userId = await server.createUser();
  if (points > 0) await givePoints(server, userId, points);
  return server.login(userId);
};

test('without a ladder there is no level, and nothing is missing', async ({ server }) => {
  expect(await mine(server, await signIn(server))).toEqual({ level: null, points: 0, next_level: null, points_missing: null });
});

test('a level begins with the points of its tier, and what is missing is missing to the next', async ({ server }) => {
  await addLadder(server);
  expect(await mine(server, await signIn(server))).toEqual({ level: null, points: 0, next_level: 1, points_missing: 1000 });
  expect(await mine(server, await signIn(server, 999))).toEqual({ level: null, points: 999, next_level: 1, points_missing: 1 });
  expect(await mine(server, await signIn(server, 1000))).toEqual({ level: 1, points: 1000, next_level: 2, points_missing: 4000 });
  expect(await mine(server, await signIn(server, 6250))).toEqual({ level: 2, points: 6250, next_level: 3, points_missing: 8750 });
  expect(await mine(server, await signIn(server, 150_000))).toEqual({ level: 5, points: 150_000, next_level: null, points_missing: null });
});

test('a tier that begins at nothing holds everybody, and new points move everybody at once', async ({ server }) => {
  const session = await signIn(server, 1200);
  await server.admin('PATCH', `${TIERS}/1`, { point: 0 });
  expect((await mine(server, await signIn(server))).level).toBe(1);
  await server.admin('PATCH', `${TIERS}/1`, { point: 1500 });
  expect(await mine(server, session)).toEqual({ level: null, points: 1200, next_level: 1, points_missing: 300 });
});

refusesInOrder('getMyTier', { good: () => {} });
