import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN, PUBLIC_URL } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { addTier, BADGE, LADDER } from '../support/user-tiers.ts';

const path = '/v1/user-tiers';

test('without tiers the ladder is empty', async ({ server }) => {
  expect((await server.admin('GET', path)).body).toEqual({ items: [] });
});

test('the ladder is whole and by level, whatever the order in which it was made, for users and for operators', async ({ server }) => {
  for (const tier of LADDER.toReversed()) await addTier(server, tier);
  const session = await server.login(await server.createUser());
  const items = LADDER.map((tier) => ({ ...tier, svg: BADGE, badge_url: `${PUBLIC_URL}/v1/user-tiers/${tier.level}/badge.svg` }));
  expect((await server.admin('GET', path)).body).toEqual({ items });
  expect((await server.as(session, 'GET', path)).body).toEqual({ items });
});

test('a token that is sent is judged alone: a session does not stand in for a wrong one', async ({ server }) => {
  const session = await server.login(await server.createUser());
  const reply = await server.as(session, 'GET', path, undefined, { headers: { 'x-admin-token': `${ADMIN_TOKEN}x` } });
  expect([reply.status, reply.body.error]).toEqual([401, 'admin_token_invalid']);
});

refusesInOrder('listUserTiers', { good: () => {} });
