/** A page of the audit log reads a bounded number of rows, whatever is asked for; and a walk finds every row, however few it wants. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AUDIT_ORDER } from '../../src/audit/list-audit-entries.ts';
import { type AuditFilter, LOOKED_AT_MAX, readStretch } from '../../src/audit/read-stretch.ts';
import type { Statement } from '../../src/core/statement.ts';
import type { Reader } from '../../src/core/tx.ts';
import { addEntries, entriesWhere } from '../support/audit.ts';
import { openPool, type Pool } from '../support/pool.ts';
import { startServer, type TestServer } from '../support/server.ts';

const ROWS = 30_000;
const USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';

/** Half of all is by one actor with one action, half by another with another; one in three thousand of either is rare. */
const EVEN = 'n % 2 = 0';
const MADE = {
  count: ROWS,
  actor: `case when n % 3000 = 0 then 'operator:rare' when ${EVEN} then 'operator:even' else 'operator:odd' end`,
  action: `case when n % 2999 = 0 then 'rare.done' when ${EVEN} then 'even.done' else 'odd.done' end`,
  operation: `case when n % 2998 = 0 then 'rare' when ${EVEN} then 'even' else 'odd' end`,
  requestId: `case when n % 2997 = 0 then 'rare' when ${EVEN} then 'even' else 'odd' end`,
  userId: `case when ${EVEN} then '${USER}'::uuid else gen_random_uuid() end`,
  at: 'n / 7', // seven at each moment
};

const COMMON: Required<Omit<AuditFilter, 'since' | 'until'>> = {
  actor: 'operator:even',
  action: 'even.done',
  operation: 'even',
  requestId: 'even',
  userId: USER,
};
const NEVER: AuditFilter = { actor: 'operator:odd', action: 'odd.done', operation: 'odd', requestId: 'odd' };
const RARE: AuditFilter = { actor: 'operator:rare', action: 'rare.done', operation: 'rare', requestId: 'rare' };
const NAMES = Object.keys(COMMON) as (keyof typeof COMMON)[];

let server: TestServer;
let pool: Pool;

beforeAll(async () => {
  server = await startServer();
  await addEntries(server, MADE);
  await server.sql('analyze audit_log');
  pool = openPool(server.databaseUrl, 1);
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

interface Plan {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
}

/** How many rows the scans of a plan looked at. */
function lookedAt(plan: Plan): number {
  const below = (plan.Plans ?? []).reduce((sum, each) => sum + lookedAt(each), 0);
  if (!/^(Index|Seq|Bitmap Heap|Bitmap Index|Tid)/.test(plan['Node Type'])) return below;
  const removed = (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0);
  return below + (plan['Actual Rows'] + removed) * plan['Actual Loops'];
}

const literal = (value: unknown) =>
  typeof value === 'number' ? String(value) : `'${value instanceof Date ? value.toISOString() : String(value)}'`;

/** A reader that has every statement explained as it is answered, and adds up what they looked at. */
function explaining(mode: string): { db: Reader; total: () => number } {
  let total = 0;
  const query = async <Row>({ text }: Statement, values: readonly unknown[]) => {
    const execute = `execute explained (${values.map(literal).join(', ')})`;
    await pool.query({ text: `set plan_cache_mode = ${mode}` });
    await pool.query({ text: `prepare explained as ${text}` });
    const { rows } = await pool.query({ text: `explain (analyze, timing off, format json) ${execute}` });
    const [{ Plan }] = (rows[0] as { 'QUERY PLAN': [{ Plan: Plan }] })['QUERY PLAN'];
    total += lookedAt(Plan);
    const answer = await pool.query({ text: execute });
    await pool.query({ text: 'deallocate explained' });
    return answer.rows as Row[];
  };
  return { db: { now: new Date(), query } as unknown as Reader, total: () => total };
}

/** Each single filter, and every combination: of what is common and goes together, what never meets, and what is rare. */
function* filters(): Generator<[name: string, filter: AuditFilter]> {
  for (let chosen = 0; chosen < 2 ** NAMES.length; chosen++) {
    const names = NAMES.filter((_, place) => chosen & (2 ** place));
    const common: AuditFilter = Object.fromEntries(names.map((name) => [name, COMMON[name]]));
    yield [`common: ${names}`, common];
    for (const name of names.filter((each) => RARE[each] !== undefined)) {
      yield [`common: ${names}, rare ${name}`, { ...common, [name]: RARE[name] }];
      if (names.length > 1) yield [`common: ${names}, which never have this ${name}`, { ...common, [name]: NEVER[name] }];
    }
  }
}

const MIDDLE = new Date('2026-01-01T00:00:02.000Z');
const RANGES: [name: string, range: AuditFilter][] = [
  ['ever', {}],
  ['before the middle', { until: MIDDLE }],
  ['since the middle', { since: MIDDLE }],
];
/** Beside the stretch: of each index so many entries are counted, and PostgreSQL reads one more here and there. */
const MORE = 110 * NAMES.length;

describe.each(['force_custom_plan', 'force_generic_plan'])('%s', (mode) => {
  test.each([...filters()])('%s', async (_, filter) => {
    for (const [name, range] of RANGES) {
      for (const behind of [AUDIT_ORDER.beginning, ['2026-01-01T00:00:03.000001Z', AUDIT_ORDER.beginning[1] as string]]) {
        const { db, total } = explaining(mode);
        await readStretch(db, { ...filter, ...range }, behind, 201);
        expect(total(), `${name}, behind ${behind[0]}`).toBeLessThanOrEqual(LOOKED_AT_MAX + MORE);
      }
    }
  });
});

/** All that a walk finds, stretch by stretch, and how many stretches it takes. */
async function walk(filter: AuditFilter, count: number): Promise<{ ids: string[]; stretches: number }> {
  const db = server.database.reader(server.clock.now());
  const ids: string[] = [];
  let stretches = 0;
  for (let behind: readonly string[] | undefined = AUDIT_ORDER.beginning; behind; stretches++) {
    const { rows, stoppedAt } = await readStretch(db, filter, behind, count);
    ids.push(...rows.map(({ id }) => id));
    const last = rows.length === count ? rows.at(-1) : stoppedAt;
    behind = last && AUDIT_ORDER.keyOf(AUDIT_ORDER.cursorOf(last));
  }
  return { ids, stretches };
}

const found = async (condition: string) => (await entriesWhere(server, condition)).map(({ id }) => id);

test('who looks for what is common but never together comes to the end, with nothing', async () => {
  const { ids, stretches } = await walk({ actor: 'operator:even', action: 'odd.done' }, 50);
  expect(ids).toEqual(await found(`actor = 'operator:even' and action = 'odd.done'`));
  expect(stretches).toBeGreaterThan(5);
  expect(stretches).toBeLessThan(ROWS / LOOKED_AT_MAX);
});

test('a common actor with a rare action takes one stretch: the rare one leads', async () => {
  const { ids, stretches } = await walk({ actor: 'operator:even', action: 'rare.done' }, 50);
  expect(ids).toEqual(await found(`actor = 'operator:even' and action = 'rare.done'`));
  expect([ids.length > 0, stretches]).toEqual([true, 1]);
});

test.each([1, 6, 50])('in pages of %i a walk finds every row once, also where many are of one moment', async (count) => {
  const range = { since: new Date('2026-01-01T00:00:04.000Z'), until: new Date('2026-01-01T00:00:04.040Z') };
  const inRange = `created_at >= '2026-01-01T00:00:04Z' and created_at < '2026-01-01T00:00:04.04Z'`;
  expect((await walk(range, count)).ids).toEqual(await found(inRange));
  const both = { ...range, actor: 'operator:odd', operation: 'odd' };
  expect((await walk(both, count)).ids).toEqual(await found(`${inRange} and actor = 'operator:odd' and operation = 'odd'`));
});

test('an entry that looks older than where a walk has come to does not push others out of it, nor in twice', async () => {
  const before = await found('true');
  const db = server.database.reader(server.clock.now());
  const seen: string[] = [];
  for (let behind: readonly string[] | undefined = AUDIT_ORDER.beginning; behind; ) {
    const { rows, stoppedAt } = await readStretch(db, {}, behind, 900);
    seen.push(...rows.map(({ id }) => id));
    const last = rows.length === 900 ? rows.at(-1) : stoppedAt;
    behind = last && AUDIT_ORDER.keyOf(AUDIT_ORDER.cursorOf(last));
    await addEntries(server, { count: 20, at: 'n * 200' });
  }
  const known = new Set(before);
  expect(seen.filter((id) => known.has(id))).toEqual(before);
  expect(new Set(seen).size).toBe(seen.length);
});
