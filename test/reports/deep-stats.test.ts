/** A range among very many transfers of one user: found by their numbers, and none of it missed where moments are a little out of order. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/clock.ts';
import type { Statement } from '../../src/core/statement.ts';
import type { Reader } from '../../src/core/tx.ts';
import { getMyStats } from '../../src/reports/get-my-stats.ts';
import { openPool, type Pool } from '../support/pool.ts';
import { startServer, type TestServer } from '../support/server.ts';

const ROWS = 50_000;
const FIRST = Date.UTC(2025, 0, 1);
const ADA = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const OTHER = 'b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570';

let server: TestServer;
let pool: Pool;

/** A transfer every ten minutes, each up to 25 minutes before or behind its turn: two can be 50 minutes out of order. */
const transfers = (user: string) => `
  insert into transfers (user_id, seq, amount_micro, created_at, subject_id, kind, debit, credit, debit_after, credit_after)
  select '${user}', i, i, timestamptz '2025-01-01' + i * interval '10 minutes' + (i * 7919 % 51 - 25) * interval '1 minute', gen_random_uuid(),
    case i % 3 when 0 then 'reverse' when 1 then 'accrue' else 'unlock' end::transfer_kind, 'programme', 'pending', 0, 0
  from generate_series(1, ${ROWS}) as i`;

beforeAll(async () => {
  server = await startServer();
  for (const user of [ADA, OTHER]) {
    await server.createUser({}, user);
    await server.sql(transfers(user));
  }
  await server.sql(`update balances set seq = ${ROWS}`);
  await server.sql('analyze');
  server.clock.set('2026-12-31T12:00:00.000Z');
  pool = openPool(server.databaseUrl, 1);
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

test('it has every transfer of the range and no other, wherever the range begins and ends', async () => {
  const session = await server.login(ADA);
  const end = FIRST + ROWS * 10 * 60_000;
  for (let part = 0; part < 40; part++) {
    const since = FIRST + Math.round(((end - FIRST) * part) / 40) + part * 61_003;
    const [from, until] = [since, since + (part % 4) * DAY_MS + HOUR_MS].map((moment) => new Date(moment).toISOString());
    const { totals } = (await server.as(session, 'GET', `/v1/referrals/stats?since=${from}&until=${until}`)).body;
    const [{ micro }] = (await server.sql(
      `select coalesce(sum(case kind when 'reverse' then -amount_micro when 'accrue' then amount_micro else 0 end), 0) as micro
       from transfers where user_id = '${ADA}' and created_at >= $1 and created_at < $2`,
      [from, until],
    )) as [{ micro: string }];
    expect(totals.rewards_micro, `${from} to ${until}`).toBe(Number(micro));
  }
});

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** How many blocks of tables and indexes a range takes, and how transfers are found. */
async function planOf(since: string, until: string, plan: string): Promise<{ blocks: number; ways: string[] }> {
  let sent: { statement: Statement; values: readonly unknown[] } | undefined;
  const query = async (statement: Statement, values: readonly unknown[]) => {
    sent = { statement, values };
    return [];
  };
  const range = { since: Date.parse(since), until: Date.parse(until) };
  await getMyStats({ now: server.clock.now(), query } as unknown as Reader, ADA, range, 'week');
  const { statement, values } = sent as NonNullable<typeof sent>;
  const literals = values.map((value) => `'${value instanceof Date ? value.toISOString() : value}'`).join(', ');
  await pool.query({ text: `set plan_cache_mode = ${plan}` });
  await pool.query({ text: `prepare stats as ${statement.text}` });
  const { rows } = await pool.query({ text: `explain (analyze, buffers, format json) execute stats (${literals})` });
  await pool.query({ text: 'deallocate stats' });
  const [{ Plan }] = (rows[0] as { 'QUERY PLAN': [{ Plan: Node }] })['QUERY PLAN'];
  const ways = nodesOf(Plan).flatMap((node) => (node['Relation Name'] === 'transfers' ? [node['Node Type']] : []));
  return { blocks: Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'], ways };
}

/** Far fewer than what all of the user's transfers fill. */
const FEW = 400;
const PLANS = ['force_custom_plan', 'force_generic_plan'];

test.for(['2025-01-01', '2025-06-01', '2025-12-01'])(
  'a day among them is found by the numbers of the user’s transfers: %s',
  async (day) => {
    for (const plan of PLANS) {
      const { blocks, ways } = await planOf(`${day}T00:00:00Z`, `${day}T23:59:59Z`, plan);
      expect(ways, plan).toEqual(['Index Scan', 'Index Scan']);
      expect(blocks, plan).toBeLessThan(FEW);
    }
  },
);

test('all of them take many more: this is what is measured here', async () => {
  for (const plan of PLANS) expect((await planOf('2025-01-01T00:00:00Z', '2026-12-31T00:00:00Z', plan)).blocks).toBeGreaterThan(2 * FEW);
});
