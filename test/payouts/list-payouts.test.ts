import { expect } from 'vitest';
import { ADDRESS, type Earner, openPayout, signUpEarner } from '../support/payouts.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let ada: Earner;
let ids: string[];
const path = '/v1/referrals/payouts';
const list = async (server: TestServer, session: string, query = '') => (await server.as(session, 'GET', `${path}${query}`)).body.items;

test.beforeAll(async ({ server }) => {
  ada = await signUpEarner(server, 500_000_000);
  const grace = await signUpEarner(server, 500_000_000);
  ids = [];
  for (const amount of [50_000_000, 60_000_000, 70_000_000, 80_000_000]) {
    ids.unshift(await openPayout(server, ada.session, amount));
    await openPayout(server, grace.session, amount);
    server.clock.advance(1000);
  }
  const [, sent, failed, cancelled] = ids as [string, string, string, string];
  await server.admin('POST', `/v1/admin/referrals/payouts/${sent}/sent`, { tx_hash: 'a hash' });
  await server.admin('POST', `/v1/admin/referrals/payouts/${failed}/failed`, { reason: 'a reason' });
  await server.as(ada.session, 'POST', `${path}/${cancelled}/cancel`);
});

test('the caller’s payouts alone, newest first; what does not apply is absent', async ({ server }) => {
  const common = { user_id: ada.userId, network: 'ethereum', address: ADDRESS };
  const ended = '2026-03-01T12:00:04.000Z';
  const asked = (second: number) => `2026-03-01T12:00:0${second}.000Z`;
  expect(await list(server, ada.session)).toEqual([
    { id: ids[0], ...common, amount_micro: 80_000_000, status: 'requested', requested_at: asked(3) },
    { id: ids[1], ...common, amount_micro: 70_000_000, status: 'sent', requested_at: asked(2), tx_hash: 'a hash', completed_at: ended },
    { id: ids[2], ...common, amount_micro: 60_000_000, status: 'failed', requested_at: asked(1), note: 'a reason', completed_at: ended },
    { id: ids[3], ...common, amount_micro: 50_000_000, status: 'cancelled', requested_at: asked(0), completed_at: ended },
  ]);
});

test('payouts of one moment stand in the order in which they were asked for, the last first', async ({ server }) => {
  const { session } = await signUpEarner(server, 500_000_000);
  const made: string[] = [];
  for (let index = 0; index < 5; index++) made.unshift(await openPayout(server, session, 50_000_000 + index));
  expect((await list(server, session)).map(({ id }: { id: string }) => id)).toEqual(made);
});

test('pages are cut by limit and offset', async ({ server }) => {
  const idsOf = async (query: string) => (await list(server, ada.session, query)).map(({ id }: { id: string }) => id);
  expect(await idsOf('?limit=2')).toEqual(ids.slice(0, 2));
  expect(await idsOf('?limit=2&offset=3')).toEqual(ids.slice(3));
  expect(await idsOf('?offset=4')).toEqual([]);
  expect(await idsOf('?limit=0&offset=x')).toEqual(ids);
});

test('a user without payouts has an empty list', async ({ server }) => {
  expect(await list(server, await server.login(await server.createUser()))).toEqual([]);
});

refusesInOrder('listPayouts', {
  good: (attempt) => {
    attempt.path = path;
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
