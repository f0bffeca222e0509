import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let userId: string;
const path = (id: string) => `/v1/admin/referrals/users/${id}/attributions`;
const notes = async (server: TestServer, query: string) =>
  (await server.admin('GET', `${path(userId)}?${query}`)).body.items.map((row: { Note: string }) => Number(row.Note));

test.beforeAll(async ({ server }) => {
  userId = await server.createUser();
  for (let note = 1; note <= 60; note++) {
    await server.admin('POST', `/v1/admin/referrals/users/${userId}/tier`, { tier: (note % 2) + 1, note: String(note) });
  }
});

test('the whole log is there, newest first, also where rows are of the same moment', async ({ server }) => {
  expect(await notes(server, 'limit=200')).toEqual(Array.from({ length: 60 }, (_, index) => 60 - index));
});

test('a row has every published property in its published casing, null where it does not apply', async ({ server }) => {
  const { body } = await server.admin('GET', `${path(userId)}?limit=1`);
  expect(body).toEqual({
    items: [
      {
        ID: expect.stringMatching(/^[0-9a-f-]{36}$/),
        UserID: userId,
        Event: 'tier_changed',
        InviterID: null,
        InviteeID: null,
        Code: null,
        Reason: null,
        OldTier: 2,
        NewTier: 1,
        Note: '60',
        InvoiceID: null,
        CreatedAt: '2026-03-01T12:00:00.000Z',
      },
    ],
  });
});

test('pages are cut by limit and offset, 50 from the start without them', async ({ server }) => {
  expect(await notes(server, '')).toEqual(Array.from({ length: 50 }, (_, index) => 60 - index));
  expect(await notes(server, 'limit=3&offset=57')).toEqual([3, 2, 1]);
  expect(await notes(server, 'offset=60')).toEqual([]);
  expect(await notes(server, 'limit=many&offset=-3')).toHaveLength(50);
});

test('a user without history has an empty list', async ({ server }) => {
  expect((await server.admin('GET', path(await server.createUser()))).body).toEqual({ items: [] });
});

refusesInOrder('listUserAttributions', {
  good: (attempt) => {
    attempt.path = path(userId);
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

test('user_not_found: the log of an erased user is not shown', async ({ server }) => {
  const id = await server.createUser();
  await server.admin('DELETE', `/v1/admin/users/${id}`);
  expectRefusal(await server.admin('GET', path(id)), 'user_not_found');
});
