import { expect } from 'vitest';
import { bid, deposited, reportPoints, returned, SETTING, staked, TASK_SETTING, verified } from '../support/points.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';

const path = (userId: string, query = '') => `/v1/admin/points/users/${userId}/events${query}`;

test.beforeAll(async ({ server }) => {
  await server.admin('PUT', TASK_SETTING, SETTING);
});

test('events are listed in the order in which they counted, the last first, with what each earned and why', async ({ server }) => {
  const userId = await server.createUser();
  const deposit = deposited(server, userId, 640_000_000);
  const events = [
    verified(server, userId),
    verified(server, userId),
    deposit,
    staked(server, userId, 500_500_000, 90),
    returned(server, deposit),
  ];
  await reportPoints(server, ...events, { ...deposit, amount_micro: 1 }, bid(server, await server.createUser()));
  const { status, body } = await server.admin('GET', path(userId.toUpperCase()));
  const record = (index: number, points: number, reason: string | null = null) => {
    const received_at = server.clock.now().toISOString();
    return { event: events[index], points, reason, received_at, reported_by: 'operator:default' };
  };
  expect([status, Object.keys(body)]).toEqual([200, ['items']]);
  expect(body.items).toEqual([record(4, -75), record(3, 1001), record(2, 75), record(1, 0, 'already_verified'), record(0, 50)]);
  expect(body.items).toEqual((await server.admin('GET', `/v1/admin/points/users/${userId}`)).body.events);
});

test('all of them are there, beyond the newest 50, page by page, whatever comes meanwhile', async ({ server }) => {
  const userId = await server.createUser();
  const events = Array.from({ length: 60 }, () => bid(server, userId));
  await reportPoints(server, ...events);
  const seen: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { body } = await server.admin('GET', path(userId, `?limit=25&after=${after}`));
    seen.push(...body.items.map(({ event }: { event: { id: string } }) => event.id));
    after = body.next;
    await reportPoints(server, bid(server, userId));
  }
  expect(seen).toEqual(events.map(({ id }) => id).reverse());
});

test('user_not_found: an erased user’s events are not shown', async ({ server }) => {
  const userId = await server.createUser();
  await reportPoints(server, bid(server, userId));
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  expectRefusal(await server.admin('GET', path(userId)), 'user_not_found');
});

refusesInOrder('listPointEvents', {
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
