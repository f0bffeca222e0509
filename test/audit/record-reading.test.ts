import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { HOUR_MS } from '../../src/core/clock.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const path = '/v1/admin/audit';
const [ADA, GRACE] = ['a-token-of-ada-lovelace', 'a-token-of-grace-hopper'];
const adminTokens = [
  ['ada', ADA],
  ['grace', GRACE],
] as const;
const test = serving({ adminTokens });

const get = (server: TestServer, token: string, target = path, more: Record<string, string> = {}) =>
  server.call('GET', target, { headers: { 'x-admin-token': token, ...more } });
const readings = (server: TestServer) => server.sql(`select * from audit_log where action = 'audit.read' order by created_at, actor`);

test.beforeEach(async ({ server }) => {
  await server.sql(`delete from audit_log where action = 'audit.read'`);
  server.clock.advance(2 * HOUR_MS);
});

test('the first reading of an hour is recorded, whatever is read, and no other of that operator', async ({ server }) => {
  server.clock.set('2027-05-04T10:59:00Z');
  await get(server, ADA, path, { 'x-request-id': 'the-first' });
  await get(server, ADA, path, { accept: 'text/csv' });
  const [row, ...others] = await readings(server);
  await get(server, ADA, `${path}/${row.id}`);
  expect([await readings(server), others]).toEqual([[row], []]);
  expect(row).toMatchObject({
    actor: 'operator:ada',
    user_id: null,
    operation: 'listAuditEntries',
    request_id: 'the-first',
    details: { hour: '2027-05-04T10:00:00.000Z' },
    created_at: '2027-05-04 10:59:00+00',
  });
  server.clock.set('2027-05-04T11:00:00Z');
  await get(server, ADA, `${path}/${row.id}`);
  await get(server, GRACE);
  expect((await readings(server)).map(({ actor, operation }) => [actor, operation])).toEqual([
    ['operator:ada', 'listAuditEntries'],
    ['operator:ada', 'getAuditEntry'],
    ['operator:grace', 'listAuditEntries'],
  ]);
});

test('what was refused is no reading, and neither is HEAD', async ({ server }) => {
  await get(server, ADA, `${path}?limit=1&after=x`);
  await get(server, ADA, `${path}/00000000-0000-4000-8000-000000000000`);
  await get(server, 'nobody');
  await server.call('HEAD', path, { headers: { 'x-admin-token': ADA } });
  expect(await readings(server)).toEqual([]);
});

test('many at once are one row for each operator', async ({ server }) => {
  const asked = await Promise.all(Array.from({ length: 40 }, (_, n) => get(server, n % 2 ? ADA : GRACE)));
  expect(asked.map(({ status }) => status)).toEqual(Array(40).fill(200));
  expect((await readings(server)).map(({ actor }) => actor)).toEqual(['operator:ada', 'operator:grace']);
});

/** What shows an operator something about one user. */
const ABOUT_USERS = Object.values(operations).filter(
  ({ caller, writes, path: address }) => caller === 'operator' && !writes && address.includes('{user_id}'),
);

async function somebody(server: TestServer): Promise<string> {
  const userId = randomUUID();
  const { status } = await server.call('PUT', `/v1/admin/users/${userId}`, { headers: { 'x-admin-token': ADA }, body: {} });
  expect(status).toBe(201);
  return userId;
}

const userReadings = (server: TestServer) =>
  server.sql(`select actor, user_id, operation, details from audit_log where action = 'user.read' order by created_at, actor`);

test('whoever reads about a user is not written down unless that is asked for', async ({ server }) => {
  const userId = await somebody(server);
  for (const { path: address } of ABOUT_USERS) await get(server, ADA, address.replace('{user_id}', userId));
  expect(await userReadings(server)).toEqual([]);
});

const watching = serving({ adminTokens, auditReads: true });

watching('with AUDIT_READS, what an operator read about whom is written down once an hour, whatever was read', async ({ server }) => {
  expect(ABOUT_USERS.length).toBeGreaterThan(5);
  for (const { path: address, audit } of ABOUT_USERS) {
    expect([address, audit]).toEqual([address, ['user.read']]);
    server.clock.advance(HOUR_MS);
    const userId = await somebody(server);
    const target = address.replace('{user_id}', userId);
    const before = await userReadings(server);
    await server.call('HEAD', target, { headers: { 'x-admin-token': ADA } });
    await get(server, 'nobody', target);
    expect(await userReadings(server)).toEqual(before);
    for (const token of [ADA, ADA, GRACE]) expect((await get(server, token, target)).status).toBe(200);
    const hour = `${server.clock.now().toISOString().slice(0, 13)}:00:00.000Z`;
    const found = (await userReadings(server)).slice(before.length);
    expect(found.map(({ actor, user_id, details }) => [actor, user_id, details])).toEqual([
      ['operator:ada', userId, { hour }],
      ['operator:grace', userId, { hour }],
    ]);
  }
});

watching('of users who are not there nobody has read', async ({ server }) => {
  const before = await userReadings(server);
  expect((await get(server, ADA, '/v1/admin/referrals/users/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  expect(await userReadings(server)).toEqual(before);
});

test('who cannot be written down is shown nothing', async () => {
  const broken = await startServer({ adminTokens });
  await broken.sql('revoke insert on audit_log from triport_app');
  expect((await get(broken, ADA)).status).toBe(500);
  expect(broken.failures).toHaveLength(1);
  await broken.stop();
});
