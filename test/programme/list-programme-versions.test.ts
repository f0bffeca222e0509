import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/referrals/programme';
const change = async (server: TestServer, properties: object) =>
  server.admin('PUT', path, { ...(await server.admin('GET', path)).body, ...properties });
const list = async (server: TestServer) => (await server.admin('GET', `${path}/versions`)).body.items;

test('each version says who put it in force, when, why, and which rules it changed', async () => {
  const server = await startServer();
  const first = server.clock.now().toISOString();
  server.clock.advance(60_000);
  await change(server, { hold_days: 30, touch: 'first', note: 'Longer holds' });
  server.clock.advance(60_000);
  await change(server, { hold_days: 31 });
  server.clock.advance(60_000);
  await change(server, { note: '' });
  const at = (minutes: number) => new Date(new Date(first).getTime() + minutes * 60_000).toISOString();
  expect(await list(server)).toEqual([
    { version: 'v4', actor: 'operator:default', created_at: at(3), fields: [], note: null },
    { version: 'v3', actor: 'operator:default', created_at: at(2), fields: ['hold_days'], note: null },
    { version: 'v2', actor: 'operator:default', created_at: at(1), fields: ['hold_days', 'touch'], note: 'Longer holds' },
    { version: 'v1', actor: 'system', created_at: expect.any(String), fields: [], note: null },
  ]);
  await server.stop();
});

test('a note is no rule: the programme does not show it, and the next version does not inherit it', async ({ server }) => {
  const { body } = await change(server, { note: 'no rule' });
  expect(body).not.toHaveProperty('note');
  await change(server, {});
  expect((await list(server))[0].note).toBeNull();
  expect(await server.sql(`select from programme_versions where document ? 'note'`)).toEqual([]);
});

test('a rule that came after a version was no change where it is followed as before', async () => {
  const server = await startServer();
  await server.sql(`update programme_versions set document = document - 'payout_cover_required' - 'embed_origins' - 'show_invitee_names'`);
  await change(server, {});
  expect((await list(server))[0].fields).toEqual([]);
  await change(server, { payout_cover_required: true });
  expect((await list(server))[0].fields).toEqual(['payout_cover_required']);
  await change(server, { show_invitee_names: false, embed_origins: ['https://app.example.org'] });
  expect((await list(server))[0].fields).toEqual(['embed_origins', 'show_invitee_names']);
  await server.stop();
});

refusesInOrder('listProgrammeVersions', {
  good: () => {},
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
