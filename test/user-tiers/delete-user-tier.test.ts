import { expect } from 'vitest';
import { givePoints } from '../support/points.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { addLadder, addTier, TIERS } from '../support/user-tiers.ts';

test('users of a deleted level are on the next lower one, and nothing of theirs is written', async ({ server }) => {
  await addLadder(server);
  const userId = await server.createUser();
  await givePoints(server, userId, 16_000);
  const session = await server.login(userId);
  const levelNow = async () => (await server.as(session, 'GET', '/v1/user-tiers/me')).body.level;
  const version = async () => (await server.sql('select xmin::text from point_balances where user_id = $1', [userId]))[0]?.xmin;
  const before = await version();
  expect(await levelNow()).toBe(3);
  expect((await server.admin('DELETE', `${TIERS}/3`)).body).toEqual({ ok: true });
  expect(await levelNow()).toBe(2);
  for (const level of [1, 2]) await server.admin('DELETE', `${TIERS}/${level}`);
  expect(await levelNow()).toBeNull();
  expect(await version()).toBe(before);
  const audited = await server.sql("select details from audit_log where action = 'user-tier.deleted' order by created_at, id");
  expect(audited[0]).toEqual({ details: { level: 3, name: 'Gold', points_micro: 15_000_000_000 } });
});

test('a deleted level is gone, its badge too, and can be added anew', async ({ server }) => {
  const level = await addTier(server);
  await server.admin('DELETE', `${TIERS}/${level}`);
  expect((await server.admin('DELETE', `${TIERS}/${level}`)).status).toBe(404);
  expect((await server.call('GET', `/v1/user-tiers/${level}/badge.svg`)).status).toBe(404);
  await addTier(server, { level: Number(level), point: Number(level) });
});

test('of 10 deletions at once one finds the level', async ({ server }) => {
  const level = await addTier(server);
  const replies = await Promise.all(Array.from({ length: 10 }, () => server.admin('DELETE', `${TIERS}/${level}`)));
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
});

refusesInOrder('deleteUserTier', {
  good: async (attempt) => {
    attempt.path = `${TIERS}/${await addTier(attempt.server)}`;
  },
  own: [
    {
      tag: 'tier_not_found',
      promise: 'a level that nobody has added cannot be deleted',
      spoil: (attempt) => {
        attempt.path = `${TIERS}/999999`;
      },
    },
  ],
});
