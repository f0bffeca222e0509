import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let session: string;
const invitees: string[] = [];
const path = '/v1/referrals/invitees';
const names = async (server: TestServer, query = '') =>
  (await server.as(session, 'GET', path + query)).body.items.map((item: { display_name: string }) => item.display_name);

test.beforeAll(async ({ server }) => {
  session = await server.login(await server.createUser());
  const { primary_code: code } = (await server.as(session, 'GET', '/v1/referrals/me')).body;
  for (let number = 1; number <= 4; number++) {
    const user_id = await server.createUser({
      display_name: `Invitee ${number}`,
      email: `i${number}@example.org`,
      signed_at: '2026-02-28T08:00:00Z',
    });
    server.clock.advance(1000);
    await server.admin('POST', '/v1/admin/referrals/signups', { user_id, code });
    invitees.push(user_id);
  }
  await server.sql('update invitees set total_paid_micro = 9007199254740991 where invitee_user_id = $1', [invitees[0]]);
});

test('invitees are listed, the latest first, with exactly these properties', async ({ server }) => {
  const { status, body } = await server.as(session, 'GET', path);
  expect([status, Object.keys(body)]).toEqual([200, ['items']]);
  expect(await names(server)).toEqual(['Invitee 4', 'Invitee 3', 'Invitee 2', 'Invitee 1']);
  expect(body.items[3]).toEqual({
    user_id: invitees[0],
    display_name: 'Invitee 1',
    signed_at: '2026-02-28T08:00:00.000Z',
    total_paid_micro: 9_007_199_254_740_991,
  });
  expect(body.items[0].total_paid_micro).toBe(0);
});

test('pages are cut by limit and offset; what is not valid counts as left out', async ({ server }) => {
  expect(await names(server, '?limit=1&offset=1')).toEqual(['Invitee 3']);
  expect(await names(server, '?offset=4')).toEqual([]);
  for (const query of ['?limit=0', '?limit=201', '?limit=x', '?limit=1&limit=1', '?offset=-1', '?offset=9999999999', '?limit=%00']) {
    expect(await names(server, query)).toHaveLength(4);
  }
});

test('nobody sees another user’s invitees, and a user without any has an empty list', async ({ server }) => {
  const other = await server.login(invitees[0] as string);
  expect((await server.as(other, 'GET', path)).body).toEqual({ items: [] });
});

test('where the programme hides names, inviters see none of them, and operators all', async ({ server }) => {
  const programmePath = '/v1/admin/referrals/programme';
  const { body: programme } = await server.admin('GET', programmePath);
  const { body: hiding } = await server.admin('PUT', programmePath, { ...programme, show_invitee_names: false });
  const { items } = (await server.as(session, 'GET', path)).body;
  expect(items.map(({ display_name }: { display_name: string }) => display_name)).toEqual(
    invitees.toReversed().map((id) => `User ${id.slice(0, 4)}`),
  );
  expect(JSON.stringify(items)).not.toContain('Invitee');
  const { user } = (await server.as(session, 'GET', '/v1/auth/me')).body;
  const seen = (await server.admin('GET', `/v1/admin/referrals/users/${user.id}/invitees`)).body.items;
  expect(seen.map(({ display_name }: { display_name: string }) => display_name)).toEqual([4, 3, 2, 1].map((number) => `Invitee ${number}`));
  await server.admin('DELETE', `/v1/admin/users/${invitees[3]}`);
  expect((await names(server))[0]).toBe('Deleted user');
  await server.admin('PUT', programmePath, { ...hiding, show_invitee_names: true });
  expect(await names(server)).toEqual(['Deleted user', 'Invitee 3', 'Invitee 2', 'Invitee 1']);
});

refusesInOrder('listInvitees', {
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
