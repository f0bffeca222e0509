import { expect } from 'vitest';
import { auditLines } from '../../src/audit/audit-lines.ts';
import { AUDIT_TABLE } from '../../src/audit/audit-table.ts';
import { exportAuditEntries, PART } from '../../src/audit/export-audit-entries.ts';
import type { AuditFilter } from '../../src/audit/read-stretch.ts';
import { csv } from '../../src/core/csv.ts';
import type { Reader } from '../../src/core/tx.ts';
import { addEntries, entriesWhere } from '../support/audit.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const MANY = 20_500;
const RARE = `'rare.done'`;

test.beforeAll(async ({ server }) => {
  const action = `case when n % 10 = 0 then ${RARE} else 'user.updated' end`;
  await addEntries(server, { count: MANY, at: 'n / 100', action, actor: `case when n % 10 = 5 then 'operator:ada' else 'system' end` });
});

/** A reader that counts its statements, and how many rows were read that nobody has taken yet. */
function counting(server: TestServer) {
  const seen = { statements: 0, waiting: 0, waitingMax: 0 };
  const reader = server.database.reader(server.clock.now());
  const db: Reader = {
    ...reader,
    async query<Row>(...args: Parameters<Reader['query']>) {
      const rows = await reader.query<Row>(...args);
      seen.statements++;
      seen.waiting += rows.length;
      seen.waitingMax = Math.max(seen.waitingMax, seen.waiting);
      return rows;
    },
  };
  return { db, seen };
}

async function idsOf(db: Reader, filter: AuditFilter): Promise<string[]> {
  const ids: string[] = [];
  for await (const rows of exportAuditEntries(db, filter)) ids.push(...rows.map(({ id }) => id));
  return ids;
}

test.for<[filter: AuditFilter, condition: string]>([
  [{}, 'true'],
  [{ action: 'rare.done' }, `action = ${RARE}`],
  [{ action: 'rare.done', actor: 'system' }, `action = ${RARE} and actor = 'system'`],
  [{ action: 'rare.done', actor: 'operator:ada' }, 'false'],
  [{ until: new Date('2026-01-01T00:00:00.100Z') }, `created_at < '2026-01-01T00:00:00.1Z'`],
])('%o: everything is exported once, in the order of the list', async ([filter, condition], { server }) => {
  const expected = (await entriesWhere(server, condition)).map(({ id }) => id);
  expect(await idsOf(server.database.reader(server.clock.now()), filter)).toEqual(expected);
});

test.for([
  ['lines', auditLines],
  ['table', (parts) => csv(parts, AUDIT_TABLE)],
] satisfies [string, typeof auditLines][])(
  'of %s no more than two parts are in memory, however slowly they are taken',
  async ([_, form], { server }) => {
    const { db, seen } = counting(server);
    let rows = 0;
    for await (const part of form(exportAuditEntries(db, {}))) {
      const count = part.split('\n').length - 1;
      rows += count;
      seen.waiting -= count;
      expect(part.length).toBeLessThan(PART * 400);
      expect(seen.statements).toBeLessThanOrEqual(Math.ceil(rows / PART) + 2);
    }
    expect(rows).toBeGreaterThanOrEqual(MANY);
    expect(seen.waitingMax).toBeLessThanOrEqual(2 * PART);
  },
);

test('what is written while the export runs leaves no row out and none in twice', async ({ server }) => {
  const known = new Set((await entriesWhere(server, 'true')).map(({ id }) => id));
  const seen: string[] = [];
  for await (const rows of exportAuditEntries(server.database.reader(server.clock.now()), {})) {
    seen.push(...rows.map(({ id }) => id));
    await addEntries(server, { count: 5, at: 'n * 40' });
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.filter((id) => known.has(id))).toHaveLength(known.size);
});

test('a reader who leaves in the middle leaves nothing behind, also where the part ahead fails', async ({ server }) => {
  const { db, seen } = counting(server);
  const failing: Reader = {
    ...db,
    query: (...args) => (seen.statements < 1 ? db.query(...args) : Promise.reject(new Error('the database is gone'))),
  };
  for await (const rows of exportAuditEntries(failing, {})) {
    expect(rows).toHaveLength(PART);
    break;
  }
  await expect(idsOf(failing, {})).rejects.toThrow('the database is gone');
});

test('over the wire it is whole, and has no length in advance', async ({ server }) => {
  const headers = { 'x-admin-token': ADMIN_TOKEN, accept: 'application/x-ndjson' };
  const { text, headers: answered } = await server.call('GET', '/v1/admin/audit?until=2026-02-01T00:00:00Z', { headers });
  const expected = await entriesWhere(server, `created_at < '2026-02-01Z'`);
  expect(
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).audit_id),
  ).toEqual(expected.map(({ id }) => id));
  expect(answered.has('content-length')).toBe(false);
});
