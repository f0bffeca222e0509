import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/audit';

/** The newest entry about a user as the list has it. */
const newestOf = async (server: TestServer, userId: string, action: string) =>
  (await server.admin('GET', `${path}?user_id=${userId}&action=${action}`)).body.items[0];

test('an entry is what the list says of it, by its id in any case', async ({ server }) => {
  const listed = await newestOf(server, await server.createUser(), 'user.created');
  const { status, body } = await server.admin('GET', `${path}/${listed.audit_id.toUpperCase()}`);
  expect([status, body]).toEqual([200, { ...listed, note: null }]);
});

test('the note that an entry names is there until its user is erased; the entry stays, and proves what the note was', async ({
  server,
}) => {
  const userId = await server.createUser();
  await server.admin('POST', `/v1/admin/referrals/users/${userId}/tier`, { tier: 2, note: 'a promise to Ada' });
  const listed = await newestOf(server, userId, 'user.tier_changed');
  expect(JSON.stringify(listed)).not.toContain('promise');
  const read = async () => (await server.admin('GET', `${path}/${listed.audit_id}`)).body;
  expect(await read()).toEqual({ ...listed, note: 'a promise to Ada' });
  expect((await server.admin('DELETE', `/v1/admin/users/${userId}`)).status).toBe(200);
  expect(await read()).toEqual({ ...listed, note: null });
  expect(listed.details).toMatchObject({ note_id: expect.any(String), note_commitment: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('audit_entry_not_found: what is no id', async ({ server }) => {
  for (const id of ['7', 'x', '%00', `${randomUUID()}0`])
    expectRefusal(await server.admin('GET', `${path}/${id}`), 'audit_entry_not_found');
});

refusesInOrder('getAuditEntry', {
  good: async (attempt) => {
    const { audit_id } = await newestOf(attempt.server, await attempt.server.createUser(), 'user.created');
    attempt.path = `${path}/${audit_id}`;
  },
  own: [
    {
      tag: 'audit_entry_not_found',
      promise: 'there is no such entry',
      spoil: (attempt) => {
        attempt.path = `${path}/${randomUUID()}`;
      },
    },
  ],
});
