import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let userId: string;
const path = (id: string) => `/v1/admin/referrals/users/${id}/attributions`;
const notes = async (query: string) =>
  (await server.admin('GET', `${path(userId)}?${query}`)).body.items.map((row: { Note: string }) => Number(row.Note));

beforeAll(async () => {
  server = await startServer();
  userId = await server.createUser();
  for (let note = 1; note <= 60; note++) {
    await server.admin('POST', `/v1/admin/referrals/users/${userId}/tier`, { tier: (note % 2) + 1, note: String(note) });
  }
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

test('the whole log is there, newest first, also where rows are of the same moment', async () => {
  expect(await notes('limit=200')).toEqual(Array.from({ length: 60 }, (_, index) => 60 - index));
});

test('a row has every published property in its published casing, null where it does not apply', async () => {
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

test('pages are cut by limit and offset, 50 from the start without them', async () => {
  expect(await notes('')).toEqual(Array.from({ length: 50 }, (_, index) => 60 - index));
  expect(await notes('limit=3&offset=57')).toEqual([3, 2, 1]);
  expect(await notes('offset=60')).toEqual([]);
  expect(await notes('limit=many&offset=-3')).toHaveLength(50);
});

test('a user without history has an empty list', async () => {
  expect((await server.admin('GET', path(await server.createUser()))).body).toEqual({ items: [] });
});

refusesInOrder('listUserAttributions', {
  server: () => server,
  good: (attempt) => {
    attempt.path = path(userId);
  },
});

test('user_not_found: the log of an erased user is not shown', async () => {
  const id = await server.createUser();
  await server.admin('DELETE', `/v1/admin/users/${id}`);
  expectRefusal(await server.admin('GET', path(id)), 'user_not_found');
});
