import { expect, inject } from 'vitest';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { test } from '../support/serving.ts';

const ZONE = 'America/New_York';

test.beforeAll(async ({ server }) => {
  const [{ name }] = await server.sql('select current_database() as name');
  await server.sql(`alter database ${name} set timezone to '${ZONE}'`);
  await endSessionsOfRole(inject('cluster').app.replace('DATABASE', name));
});

/** A session takes the zone up when it begins. A role may end its own sessions. */
async function endSessionsOfRole(url: string): Promise<void> {
  const orm = await openOrm(ENTITIES, { url, poolMax: 1, statementTimeoutMs: 5000, connectTimeoutMs: 10_000, warn: () => {} });
  await orm.em.execute(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
  );
  await closeOrm(orm);
}

test('times are right whatever zone the database has, to the ends of the calendar', async ({ server }) => {
  for (const signed_at of [
    '0001-01-01T00:00:00.000Z',
    '1883-11-18T16:00:00.000Z',
    '2026-07-01T00:00:00.123Z',
    '9999-12-31T23:59:59.999Z',
  ]) {
    const id = await server.createUser();
    await server.sql('update users set signed_at = $2::timestamptz where user_id = $1', [id, signed_at]); // no host could say the last one
    const { status, body } = await server.admin('PUT', `/v1/admin/users/${id}`, { display_name: 'x' });
    expect([status, body.signed_at, body.created_at]).toEqual([200, signed_at, '2026-03-01T12:00:00.000Z']);
  }
});

test('sessions, tickets and codes, which are read through entities, keep their moments', async ({ server }) => {
  const session = await server.login(await server.createUser());
  expect((await server.as(session, 'GET', '/v1/auth/me')).body.session.expires_at).toBe('2026-03-31T12:00:00.000Z');
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'zoned' });
  const { body } = await server.as(session, 'POST', '/v1/referrals/code', { slug: 'zoned' });
  expect(body.code.CreatedAt).toBe('2026-03-01T12:00:00.000Z');
  server.clock.advance(60_000);
  expect((await server.as(session, 'GET', '/v1/auth/me')).body.user.created_at).toBe('2026-03-01T12:00:00.000Z');
});
