import { expect } from 'vitest';
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

test('who cannot be written down is shown nothing', async () => {
  const broken = await startServer({ adminTokens });
  await broken.sql('revoke insert on audit_log from triport_app');
  expect((await get(broken, ADA)).status).toBe(500);
  expect(broken.failures).toHaveLength(1);
  await broken.stop();
});
