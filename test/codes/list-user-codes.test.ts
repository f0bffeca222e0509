import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';

const path = (userId: string) => `/v1/admin/users/${userId}/codes`;

test('every code of a user is listed, newest first, disabled, barred and released ones too, and nobody else’s', async ({ server }) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  const { primary_code } = (await server.as(session, 'GET', '/v1/referrals/me')).body;
  for (const slug of ['barred-one', 'released-one', 'disabled-one', 'active-one']) {
    server.clock.advance(1000);
    await server.as(session, 'POST', '/v1/referrals/code', { slug });
  }
  await server.admin('POST', '/v1/admin/codes/barred-one/disable');
  await server.admin('POST', '/v1/admin/codes/released-one/release');
  const { status, body } = await server.admin('GET', path(userId.toUpperCase()));
  expect(status).toBe(200);
  const seen = body.items.map((item: Record<string, unknown>) => [item.code, item.kind, item.disabled_at, item.barred, item.released_at]);
  expect(seen).toEqual([
    ['active-one', 'custom', null, false, null],
    ['disabled-one', 'custom', '2026-03-01T12:00:04.000Z', false, null],
    ['released-one', 'custom', '2026-03-01T12:00:03.000Z', false, '2026-03-01T12:00:04.000Z'],
    ['barred-one', 'custom', '2026-03-01T12:00:02.000Z', true, null],
    [primary_code, 'uid', null, false, null],
  ]);
  expect(body.items[0]).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    user_id: userId,
    code: 'active-one',
    kind: 'custom',
    created_at: '2026-03-01T12:00:04.000Z',
    disabled_at: null,
    barred: false,
    released_at: null,
  });
  const page = (await server.admin('GET', `${path(userId)}?limit=2&offset=1`)).body.items;
  expect(page.map(({ code }: { code: string }) => code)).toEqual(['disabled-one', 'released-one']);
});

refusesInOrder('listUserCodes', {
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

test('user_not_found: an erased user’s codes are not shown', async ({ server }) => {
  const userId = await server.createUser();
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  expect((await server.admin('GET', path(userId))).body.error).toBe('user_not_found');
});
