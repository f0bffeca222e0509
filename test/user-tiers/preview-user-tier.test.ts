import { describe, expect } from 'vitest';
import { givePoints } from '../support/points.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { addLadder, addTier, TIERS } from '../support/user-tiers.ts';

const preview = async (server: TestServer, level: number, point: number | null) =>
  (await server.admin('POST', `${TIERS}/${level}/preview`, { point })).body;
const levels = async (server: TestServer, sessions: string[]) =>
  Promise.all(sessions.map(async (session) => ((await server.as(session, 'GET', '/v1/user-tiers/me')).body.level as number | null) ?? 0));

describe('with users all over the ladder', () => {
  const POINTS = [0, 999, 1000, 1001, 4999, 5000, 5001, 6000, 14_999, 15_000, 49_999, 50_000, 150_000, 2_000_000];
  const sessions: string[] = [];
  test.beforeAll(async ({ server }) => {
    await addLadder(server);
    for (const points of POINTS) {
      const userId = await server.createUser();
      if (points > 0) await givePoints(server, userId, points);
      sessions.push(await server.login(userId));
    }
  });

  test.for([
    ['a tier that rises', 2, 6000],
    ['a tier that falls', 2, 1001],
    ['a tier that stays', 2, 5000],
    ['the lowest tier that falls to nothing', 1, 0],
    ['the highest tier that goes out of reach', 5, 999_999_999],
    ['a tier in the middle that is deleted', 3, null],
    ['the lowest tier that is deleted', 1, null],
    ['the highest tier that is deleted', 5, null],
  ] as const)('%s: the preview says what then happens', async ([_, level, point], { server }) => {
    const { body: ladder } = await server.admin('GET', '/v1/user-tiers');
    const tier = ladder.items.find((each: { level: number }) => each.level === level);
    const before = await levels(server, sessions);
    const foretold = await preview(server, level, point);
    expect(await levels(server, sessions)).toEqual(before);
    if (point === null) await server.admin('DELETE', `${TIERS}/${level}`);
    else await server.admin('PATCH', `${TIERS}/${level}`, { point });
    const moves = (await levels(server, sessions)).map((now, index) => Math.sign(now - (before[index] as number)));
    const count = (sign: number) => moves.filter((move) => move === sign).length;
    expect(foretold).toEqual({ promoted: count(1), demoted: count(-1), unchanged: count(0) });
    if (point === null) await addTier(server, { level, name: tier.name, point: tier.point });
    else await server.admin('PATCH', `${TIERS}/${level}`, { point: tier.point });
  });

  test('erased users count for nothing', async ({ server }) => {
    const { unchanged } = await preview(server, 2, 5000);
    const userId = await server.createUser();
    expect((await preview(server, 2, 5000)).unchanged).toBe(unchanged + 1);
    await server.admin('DELETE', `/v1/admin/users/${userId}`);
    expect((await preview(server, 2, 5000)).unchanged).toBe(unchanged);
  });
});

test('what the change would be refused for, the preview is', async ({ server }) => {
  for (const point of [1000, 15_000]) {
    const reply = await server.admin('POST', `${TIERS}/2/preview`, { point });
    expect([reply.status, reply.body.error]).toEqual([409, 'tier_points_not_increasing']);
  }
});

refusesInOrder('previewUserTier', {
  good: async (attempt) => {
    attempt.path = `${TIERS}/${await addTier(attempt.server)}/preview`;
    attempt.body = { point: null };
  },
  own: [
    {
      tag: 'tier_points_invalid',
      promise: 'negative points are refused',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), point: -1 };
      },
    },
    {
      tag: 'tier_not_found',
      promise: 'a level that nobody has added has nothing to preview',
      spoil: (attempt) => {
        attempt.path = `${TIERS}/999999/preview`;
      },
    },
    {
      tag: 'tier_points_not_increasing',
      promise: 'points below those of a lower level are refused',
      spoil: async (attempt) => {
        await addTier(attempt.server);
        attempt.path = `${TIERS}/${await addTier(attempt.server)}/preview`;
        attempt.body = { ...(attempt.body as object), point: 0.5 };
      },
    },
  ],
});
