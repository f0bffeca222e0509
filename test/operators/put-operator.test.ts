import { expect } from 'vitest';
import { fromConsole, takeSeat } from '../support/console.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (name: string) => `/v1/admin/operators/${name}`;
const ME = '/v1/admin/operators/me';
const audited = (server: TestServer, name: string) =>
  server.sql(`select action, details from audit_log where details->>'operator' = $1 order by created_at, id`, [name]);

test('an operator is made, then changed in what is said, and both are written down without the address', async ({ server }) => {
  const made = await server.admin('PUT', path('grace'), { role: 'viewer', email: 'Grace@Example.org' });
  expect([made.status, made.body]).toMatchObject([201, { name: 'grace', role: 'viewer', email: 'grace@example.org', disabled: false }]);
  const changed = await server.admin('PUT', path('grace'), { role: 'support' });
  expect([changed.status, changed.body]).toEqual([200, { ...made.body, role: 'support' }]);
  const without = await server.admin('PUT', path('grace'), { role: 'support', email: null });
  expect(without.body.email).toBe(null);
  const rows = await audited(server, 'grace');
  expect(rows).toEqual([
    { action: 'operator.created', details: { operator: 'grace', role: 'viewer' } },
    { action: 'operator.changed', details: { operator: 'grace', fields: ['role'], old_role: 'viewer', new_role: 'support' } },
    { action: 'operator.changed', details: { operator: 'grace', fields: ['email'], old_role: 'support', new_role: 'support' } },
  ]);
});

test('a new role counts at once in a session that is there already', async ({ server }) => {
  const seat = await takeSeat(server, { operator: 'hedy', role: 'owner' });
  const list = () => fromConsole(server, seat, 'GET', '/v1/admin/referrals/payouts');
  expect((await list()).status).toBe(200);
  await server.admin('PUT', path('hedy'), { role: 'viewer' });
  expectRefusal(await list(), 'scope_missing');
});

test('whoever is disabled is out at once, and sessions that ended so stay ended', async ({ server }) => {
  const seat = await takeSeat(server, { operator: 'ida', role: 'support' });
  await server.admin('PUT', path('ida'), { role: 'support', disabled: true });
  expectRefusal(await fromConsole(server, seat, 'GET', ME), 'console_session_required');
  const back = await server.admin('PUT', path('ida'), { role: 'support', disabled: false });
  expect(back.body).toMatchObject({ disabled: false, open_sessions: 0 });
  expectRefusal(await fromConsole(server, seat, 'GET', ME), 'console_session_required');
});

test('with another address, what the old one signed in with counts no more', async ({ server }) => {
  await server.admin('PUT', path('jean'), { role: 'support', email: 'jean@example.org' });
  await server.sql(`update operators set oidc_issuer = 'https://id.example', oidc_subject = 'jean-1' where name = 'jean'`);
  const seat = await takeSeat(server, { operator: 'jean' });
  expect((await server.admin('PUT', path('jean'), { role: 'rules' })).body).toMatchObject({ has_oidc: true, open_sessions: 1 });
  const moved = await server.admin('PUT', path('jean'), { role: 'rules', email: 'other@example.org' });
  expect(moved.body).toMatchObject({ has_oidc: false, open_sessions: 0 });
  expectRefusal(await fromConsole(server, seat, 'GET', ME), 'console_session_required');
});

test('nobody gives more than they hold, nor changes whoever holds more', async ({ server }) => {
  await server.admin('PUT', path('owner-1'), { role: 'owner' });
  const seat = await takeSeat(server, { operator: 'kate', role: 'owner' });
  await server.sql(`update operator_sessions set scopes = '{operators:write,operators:read}' where operator = 'kate'`);
  const put = (name: string, body: object) => fromConsole(server, seat, 'PUT', path(name), { body });
  for (const role of ['owner', 'finance', 'viewer']) expectRefusal(await put('lise', { role }), 'scope_missing');
  expectRefusal(await put('owner-1', { role: 'viewer' }), 'scope_missing');
  expect(await server.sql(`select role from operators where name in ('lise', 'owner-1')`)).toEqual([{ role: 'owner' }]);
});

test('of two who make the same operator at once, one makes and the other changes', async ({ server }) => {
  const replies = await Promise.all(['viewer', 'support', 'rules'].map((role) => server.admin('PUT', path('mary'), { role })));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
});

test('of two who give one address to different operators at once, one is refused', async ({ server }) => {
  for (const name of ['nina', 'olga']) await server.admin('PUT', path(name), { role: 'viewer' });
  const give = (name: string) => server.admin('PUT', path(name), { role: 'viewer', email: 'same@example.org' });
  const replies = await Promise.all([give('nina'), give('olga'), give('new-one')]);
  expect(
    replies
      .map(({ status }) => status)
      .sort()
      .slice(1),
  ).toEqual([409, 409]);
});

test('what changes nothing is not written down', async ({ server }) => {
  for (let time = 0; time < 2; time++) await server.admin('PUT', path('rosa'), { role: 'viewer', email: 'rosa@example.org' });
  expect(await audited(server, 'rosa')).toHaveLength(1);
});

refusesInOrder('putOperator', {
  good: async (attempt) => {
    await attempt.server.sql(`delete from operators where name like 'crowd-%'`);
    attempt.path = path('petra');
    attempt.body = { role: 'viewer' };
  },
  own: [
    {
      tag: 'operator_name_invalid',
      promise: 'a name that nobody can have is refused',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/operators\/[^/]+$/, 'operators/No_Name');
      },
    },
    {
      tag: 'operator_name_reserved',
      promise: 'a name of the environment is changed there, and nobody comes by its rights',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/operators\/[^/]+$/, 'operators/default');
      },
    },
    {
      tag: 'operator_email_taken',
      promise: 'an address is one operator’s only',
      spoil: async (attempt) => {
        await attempt.server.sql(
          `insert into operators (name, role, email, created_at) values ('quinn', 'viewer', 'quinn@example.org', now()) on conflict do nothing`,
        );
        attempt.body = { role: 'viewer', email: 'QUINN@example.org' };
      },
    },
    {
      tag: 'operators_full',
      promise: 'there is room for 500',
      spoil: async ({ server }) => {
        await server.sql(
          `insert into operators (name, role, created_at, disabled_at) select 'crowd-' || n, 'viewer', now(), now()
           from generate_series(1, 500) n on conflict do nothing`,
        );
      },
    },
  ],
});
