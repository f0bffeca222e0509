import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { cookieValue, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (id: string) => `/v1/admin/sessions/${id}`;
const live = (server: TestServer, id: string) => server.sql('select from sessions where user_id = $1 and ended_at is null', [id]);

test('every session of the user ends at once, nobody else’s does', async ({ server }) => {
  const [id, other] = [await server.createUser(), await server.createUser()];
  const sessions = [await server.login(id), await server.login(id), await server.login(id)];
  const kept = await server.login(other);
  const reply = await server.admin('DELETE', path(id.toUpperCase()));
  expect([reply.status, reply.body]).toEqual([200, { ok: true }]);
  for (const session of sessions) expectRefusal(await server.as(session, 'GET', '/v1/auth/me'), 'unauthenticated');
  expect((await server.as(kept, 'GET', '/v1/auth/me')).status).toBe(200);
  const audit = await server.sql(`select actor, operation, details from audit_log where action = 'session.revoked' and user_id = $1`, [id]);
  expect(audit).toEqual([{ actor: 'operator:default', operation: 'revokeSessions', details: { sessions_ended: 3 } }]);
});

test('without sessions the answer is the same', async ({ server }) => {
  const id = await server.createUser();
  for (let call = 0; call < 2; call++) expect((await server.admin('DELETE', path(id))).body).toEqual({ ok: true });
});

test('tickets that nobody has used yet are void; the user can log in anew', async ({ server }) => {
  const id = await server.createUser();
  const { body } = await server.admin('POST', '/v1/admin/sessions', { user_id: id });
  await server.admin('DELETE', path(id));
  expectRefusal(await server.call('GET', `/v1/auth/enter?ticket=${body.ticket}`), 'ticket_invalid');
  expect((await server.as(await server.login(id), 'GET', '/v1/auth/me')).status).toBe(200);
});

test('of logins that race with a revocation none survives, whichever came first', async ({ server }) => {
  for (let round = 0; round < 10; round++) {
    const id = await server.createUser();
    const make = async () => (await server.admin('POST', '/v1/admin/sessions', { user_id: id })).body.ticket as string;
    const tickets = [await make(), await make(), await make()];
    const [revoked, ...entered] = await Promise.all([
      server.admin('DELETE', path(id)),
      ...tickets.map((ticket) => server.call('GET', `/v1/auth/enter?ticket=${ticket}`)),
    ]);
    expect(revoked.status).toBe(200);
    expect(entered.filter(({ status }) => status !== 302 && status !== 401)).toEqual([]);
    expect(await live(server, id)).toEqual([]);
    for (const { headers } of entered) {
      const session = cookieValue(headers, 'nl_session');
      if (session === undefined) continue;
      expectRefusal(await server.as(session, 'GET', '/v1/auth/me'), 'unauthenticated');
    }
  }
});

refusesInOrder('revokeSessions', {
  good: async (attempt) => {
    attempt.path = path(await attempt.server.createUser());
  },
});

test('user_not_found: an erased user has no sessions to end', async ({ server }) => {
  const id = await server.createUser();
  await server.admin('DELETE', `/v1/admin/users/${id}`);
  expectRefusal(await server.admin('DELETE', path(id)), 'user_not_found');
});
