import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { spend } from '../../src/rewards/purse.ts';
import { earn, onPurse } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (userId: string, query = '') => `/v1/admin/referrals/users/${userId}/rewards${query}`;
const idsIn = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

async function earnThree(server: TestServer) {
  const userId = await server.createUser();
  const spent = await earn(server, userId, 10);
  await onPurse(server, userId, async (purse, tx) => {
    await loadLeft(tx, purse, 10n);
    spend(purse, 10n, randomUUID());
  });
  const held = await earn(server, userId, 20, { availableAt: new Date(server.clock.now().getTime() + 60_000) });
  const free = await earn(server, userId, 30);
  return { userId, spent, held, free };
}

test('an operator sees what the user sees, and nobody else’s', async ({ server }) => {
  const { userId, spent, held, free } = await earnThree(server);
  await earn(server, await server.createUser(), 1);
  const session = await server.login(userId);
  const { status, body } = await server.admin('GET', path(userId.toUpperCase()));
  expect([status, Object.keys(body), idsIn(body)]).toEqual([200, ['items'], [free, held, spent]]);
  expect(body).toEqual((await server.as(session, 'GET', '/v1/referrals/rewards')).body);
});

test('the filter and the cursor are those of the user’s own list, and Link keeps the filter', async ({ server }) => {
  const { userId, spent, held, free } = await earnThree(server);
  const read = async (query: string) => (await server.admin('GET', path(userId, query))).body;
  expect(idsIn(await read('?status=spent,pending'))).toEqual([held, spent]);
  expect((await read('?status=gone')).items).toEqual([]);
  const first = await server.admin('GET', path(userId, '?status=spent,pending&limit=1&after='));
  expect(idsIn(first.body)).toEqual([held]);
  expect(first.headers.get('link')).toContain('?status=pending%2Cspent&limit=1&after=');
  expect(await read(`?status=spent,pending&after=${first.body.next}`)).toMatchObject({ items: [{ id: spent }], has_more: false });
  expect(idsIn(await read('?offset=2'))).toEqual([free, held, spent]);
});

test('a user who earned nothing has none; an erased one keeps them', async ({ server }) => {
  expect((await server.admin('GET', path(await server.createUser()))).body.items).toEqual([]);
  const userId = await server.createUser();
  const id = await earn(server, userId, 1);
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  expect(idsIn((await server.admin('GET', path(userId))).body)).toEqual([id]);
  expectRefusal(await server.admin('GET', path(randomUUID())), 'user_not_found');
});

refusesInOrder('listUserRewards', {
  good: async (attempt) => {
    attempt.path = path(await attempt.server.createUser());
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a cursor that is none of this list is refused',
      spoil: (attempt) => {
        attempt.path += '?after=x';
      },
    },
  ],
});
