import { expect } from 'vitest';
import { invoiceOf, report } from '../support/billing.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';

const path = (userId: string, query = '') => `/v1/admin/referrals/users/${userId}/invitees${query}`;

test('whom a user brought, the latest first: by which code, since when they pay, what that earned', async ({ server }) => {
  const userId = await server.createUser();
  const { primary_code: code } = (await server.admin('GET', `/v1/admin/referrals/users/${userId}`)).body;
  const invitees: string[] = [];
  for (const display_name of ['Grace', 'Alan', 'Mary']) {
    server.clock.advance(1000);
    const user_id = await server.createUser({ display_name, signed_at: server.clock.now().toISOString() });
    await server.admin('POST', '/v1/admin/referrals/signups', { user_id, code });
    invitees.push(user_id);
  }
  const [grace, alan, mary] = invitees as [string, string, string];
  server.clock.advance(1000);
  const paidAt = server.clock.now().toISOString();
  const [outcome] = (await report(server, invoiceOf(server, grace).paid(100_000_000))) as { reward?: { amount_micro: number } }[];
  await server.admin('DELETE', `/v1/admin/users/${mary}`);
  const { status, body } = await server.admin('GET', path(userId.toUpperCase()));
  expect(status).toBe(200);
  expect(body.items.map((item: { user_id: string; display_name: string }) => [item.user_id, item.display_name])).toEqual([
    [mary, 'Deleted user'],
    [alan, 'Alan'],
    [grace, 'Grace'],
  ]);
  expect(body.items[1]).toMatchObject({ first_paid_at: null, accrued_micro: 0, total_paid_micro: 0 });
  expect(body.items[2]).toEqual({
    user_id: grace,
    display_name: 'Grace',
    signed_at: '2026-03-01T12:00:01.000Z',
    total_paid_micro: 100_000_000,
    first_paid_at: paidAt,
    accrued_micro: outcome?.reward?.amount_micro,
    code,
  });
  expect(body.items[2].accrued_micro).toBeGreaterThan(0);
  const [first] = (await server.admin('GET', path(userId, '?limit=1'))).body.items;
  expect(first.user_id).toBe(mary);
  expect((await server.admin('GET', path(alan))).body).toEqual({ items: [] });
});

test('user_not_found: an erased user’s invitees are not shown', async ({ server }) => {
  const userId = await server.createUser();
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  expectRefusal(await server.admin('GET', path(userId)), 'user_not_found');
});

refusesInOrder('listUserInvitees', {
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
