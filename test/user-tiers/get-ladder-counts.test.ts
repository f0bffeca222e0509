import { expect } from 'vitest';
import { givePoints } from '../support/points.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { addLadder, TIERS } from '../support/user-tiers.ts';

const path = `${TIERS}/counts`;
const counts = async (server: TestServer) => (await server.admin('GET', path)).body;

test('users stand on the level that they are told they stand on', async () => {
  const server = await startServer();
  await server.createUser();
  expect(await counts(server)).toEqual({ items: [], below: 1 });
  await addLadder(server);
  const sessions: string[] = [];
  for (const points of [0, 999, 1000, 4999, 5000, 5001, 15_000, 150_000, 2_000_000]) {
    const userId = await server.createUser();
    if (points > 0) await givePoints(server, userId, points);
    sessions.push(await server.login(userId));
  }
  const expectTruth = async (others: number) => {
    const levels = await Promise.all(sessions.map(async (each) => (await server.as(each, 'GET', '/v1/user-tiers/me')).body.level));
    const { items, below } = await counts(server);
    const { body: ladder } = await server.admin('GET', '/v1/user-tiers');
    const users = (level: number | null) => levels.filter((each) => each === level).length;
    const everyLevel = ladder.items.map(({ level }: { level: number }) => level) as number[];
    const [lowest] = everyLevel;
    const beginsAtNothing = ladder.items[0].point === 0;
    expect(items).toEqual(everyLevel.map((level) => ({ level, users: users(level) + (level === lowest && beginsAtNothing ? others : 0) })));
    expect(below).toBe(users(null) + (beginsAtNothing ? 0 : others));
  };
  await expectTruth(1);
  await server.admin('PATCH', `${TIERS}/1`, { point: 0 });
  await expectTruth(1);
  await server.admin('PATCH', `${TIERS}/1`, { point: 0.000_001 });
  await expectTruth(1);
  await server.stop();
});

test('erased users count for nothing', async () => {
  const server = await startServer();
  await addLadder(server);
  const userId = await server.createUser();
  await givePoints(server, userId, 5000);
  const before = await counts(server);
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  const after = await counts(server);
  expect([before.items[1].users, after.items[1].users, after.below]).toEqual([1, 0, before.below]);
  await server.stop();
});

refusesInOrder('getLadderCounts', { good: () => {} });
