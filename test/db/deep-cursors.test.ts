/** A page behind a cursor reads itself and not what lies before it, however deep: by the plan for its values, and by the one for any. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAttributions } from '../../src/attributions/list-attributions.ts';
import { readInvitees } from '../../src/attributions/list-invitees.ts';
import { listUserInvitees } from '../../src/attributions/list-user-invitees.ts';
import { listAuditEntries } from '../../src/audit/list-audit-entries.ts';
import type { AuditFilter } from '../../src/audit/read-stretch.ts';
import { readOpenInvoices } from '../../src/billing/list-my-invoices.ts';
import type { Stretch } from '../../src/core/page.ts';
import type { Statement } from '../../src/core/statement.ts';
import type { Reader } from '../../src/core/tx.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { listTransfers } from '../../src/ledger/list-transfers.ts';
import { listAllPayouts } from '../../src/payouts/list-all-payouts.ts';
import { listPayouts } from '../../src/payouts/list-payouts.ts';
import type { PayoutFilter } from '../../src/payouts/narrow-payouts.ts';
import { listRewards } from '../../src/rewards/list-rewards.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { listUsers, type UserFilter } from '../../src/users/list-users.ts';
import { startServer, type TestServer } from '../support/server.ts';

const ROWS = 20_000;
const ADA = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const id = (prefix: string) => `('${prefix}-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid`;
const AT = `timestamptz '2026-01-01' + i * interval '1 minute'`;
const EVERY = `from generate_series(1, ${ROWS}) as i`;

/** Rows of everything that is listed, of one user or of all. */
const ROWS_OF_ALL = [
  `insert into users (user_id, display_name, tier, signed_at, created_at)
   select ${id('aaaaaaaa')}, 'User ' || i, 1 + i % 2, ${AT}, ${AT} ${EVERY}`,
  `insert into balances (user_id) select ${id('aaaaaaaa')} ${EVERY}`,
  `insert into codes (user_id, code_id, code, kind, created_at)
   select ${id('aaaaaaaa')}, ${id('bbbbbbbb')}, 'c' || i, 'uid', ${AT} ${EVERY}`,
  `insert into invitees (user_id, invitee_user_id, code, attributed_at) select '${ADA}', ${id('aaaaaaaa')}, 'c', ${AT} ${EVERY}`,
  `insert into audit_log (id, action, actor, user_id, operation, request_id, details, created_at)
   select ${id('ffffffff')}, 'a.b', 'system', '${ADA}', 'o', 'r', '{}', ${AT} ${EVERY}`,
  `insert into attribution_log (user_id, id, event, created_at) select '${ADA}', ${id('cccccccc')}, 'rejected', ${AT} ${EVERY}`,
  `insert into payouts (user_id, payout_id, amount_micro, network, address, status, requested_at, completed_at)
   select '${ADA}', ${id('dddddddd')}, 1, 'paypal', 'x', 'failed', ${AT}, ${AT} ${EVERY}`,
  `insert into rewards (user_id, seq, reward_id, invitee_user_id, created_at, occurred_at, available_at, base_micro, amount_micro,
     used_micro, rate_bps, tier, ended_by, invoice_id)
   select '${ADA}', i, ${id('eeeeeeee')}, ${id('aaaaaaaa')}, ${AT}, ${AT}, ${AT}, 1, 1, i % 2, 1, 1,
     case when i % 2 = 1 then 'spent'::reward_end end, 'i' || i ${EVERY}`,
  `insert into transfers (user_id, seq, amount_micro, created_at, subject_id, kind, debit, credit, debit_after, credit_after)
   select '${ADA}', i, 1, ${AT}, ${id('eeeeeeee')}, 'accrue', 'programme', 'pending', 0, 0 ${EVERY}`,
  `insert into invoices (invoice_id, user_id, total_micro, created_at) select 'i' || i, '${ADA}', 1, ${AT} ${EVERY}`,
  'analyze',
];

interface Pool {
  query(text: string): Promise<{ rows: { 'QUERY PLAN': [{ Plan: Record<string, number> }] }[] }>;
}

let server: TestServer;
let serving: MikroORM;
let pool: Pool;

beforeAll(async () => {
  server = await startServer();
  await server.createUser({}, ADA);
  for (const text of ROWS_OF_ALL) await server.sql(text);
  const options = { poolMax: 1, statementTimeoutMs: 60_000, connectTimeoutMs: 60_000, warn: () => {} };
  serving = await openOrm(ENTITIES, { url: server.databaseUrl, ...options });
  pool = (await serving.em.getConnection().getNativeClient()) as unknown as Pool;
});
afterAll(async () => {
  await closeOrm(serving);
  await server.stop();
});

type List = (db: Reader, stretch: Stretch) => Promise<unknown>;

/** The one statement by which a list is read, with its values. */
async function sent(list: List, stretch: Stretch): Promise<{ statement: Statement; values: readonly unknown[] }> {
  let found: { statement: Statement; values: readonly unknown[] } | undefined;
  const query = async (statement: Statement, values: readonly unknown[]) => {
    found = { statement, values };
    return [{ payout_id: null, total_count: '0', total_amount: '0' }];
  };
  await list({ now: new Date('2027-01-01'), query } as unknown as Reader, stretch);
  return found as NonNullable<typeof found>;
}

const literal = (value: unknown): string => {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `'{${value.join(',')}}'`;
  return `'${value instanceof Date ? value.toISOString() : value}'`;
};

/** How many blocks of tables and indexes a page looks at. */
async function blocksOf(list: List, behind: readonly string[], plan: string): Promise<number> {
  const { statement, values } = await sent(list, { behind, offset: 0, count: 51 });
  await pool.query(`set plan_cache_mode = ${plan}`);
  await pool.query(`prepare deep as ${statement.text}`);
  const { rows } = await pool.query(`explain (analyze, buffers, format json) execute deep (${values.map(literal).join(', ')})`);
  await pool.query('deallocate deep');
  const { Plan } = (rows[0] as (typeof rows)[0])['QUERY PLAN'][0];
  return (Plan['Shared Hit Blocks'] ?? 0) + (Plan['Shared Read Blocks'] ?? 0);
}

const BEGINNING = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const DEEP = [new Date(Date.UTC(2026, 0, 1, 0, 100)).toISOString(), BEGINNING[1] as string];
const LAST_SEQ = String(2n ** 63n - 1n);

const users = (filter: Partial<UserFilter>): List => {
  return (db, stretch) => listUsers(db, { query: undefined, tier: undefined, blocked: undefined, ...filter }, stretch);
};
const payouts = (filter: Partial<PayoutFilter>): List => {
  const whole = { status: undefined, network: undefined, userId: undefined, covered: undefined, ...filter };
  return (db, stretch) => listAllPayouts(db, whole, stretch);
};

const entries =
  (filter: AuditFilter): List =>
  (db, stretch) =>
    listAuditEntries(db, filter, stretch);

const LISTS: [name: string, beginning: string[], deep: string[], list: List][] = [
  ['listUsers', BEGINNING, DEEP, users({})],
  ['listUsers, of a tier', BEGINNING, DEEP, users({ tier: 2 })],
  ['listUsers, not blocked', BEGINNING, DEEP, users({ blocked: false })],
  ['listUserAttributions', BEGINNING, DEEP, (db, stretch) => listAttributions(db, ADA, stretch)],
  ['listAuditEntries', BEGINNING, DEEP, entries({})],
  ['listAuditEntries, of a user', BEGINNING, DEEP, entries({ userId: ADA })],
  ['listAuditEntries, of an action', BEGINNING, DEEP, entries({ action: 'a.b' })],
  ['listAuditEntries, of an actor', BEGINNING, DEEP, entries({ actor: 'system' })],
  ['listAuditEntries, of an operation', BEGINNING, DEEP, entries({ operation: 'o' })],
  ['listAuditEntries, of a request', BEGINNING, DEEP, entries({ requestId: 'r' })],
  ['listAuditEntries, before a moment', BEGINNING, DEEP, entries({ until: new Date('2026-01-02T00:00:00Z') })],
  ['listInvitees', BEGINNING, DEEP, (db, stretch) => readInvitees(db, ADA, stretch)],
  ['listUserInvitees', BEGINNING, DEEP, (db, stretch) => listUserInvitees(db, ADA, stretch)],
  ['listPayouts', BEGINNING, DEEP, (db, stretch) => listPayouts(db, ADA, stretch)],
  // Its totals are counted over the whole filter for each page.
  ['listAllPayouts', BEGINNING, DEEP, payouts({})],
  ['listAllPayouts, of a status', BEGINNING, DEEP, payouts({ status: 'failed' })],
  ['listAllPayouts, of a user', BEGINNING, DEEP, payouts({ userId: ADA })],
  ['listAllPayouts, of a network', BEGINNING, DEEP, payouts({ network: 'paypal' })],
  ['listRewards', [LAST_SEQ], ['100'], (db, stretch) => listRewards(db, ADA, undefined, stretch)],
  ['listRewards, of a status', [LAST_SEQ], ['100'], (db, stretch) => listRewards(db, ADA, ['spent'], stretch)],
  ['listMyInvoices', BEGINNING, DEEP, (db, stretch) => readOpenInvoices(db, ADA, stretch)],
  ['listTransfers', [LAST_SEQ], ['100'], (db, stretch) => listTransfers(db, ADA, undefined, stretch)],
];

/** Far fewer blocks than the rows before the cursor fill: an index is climbed once more, and pages are filled in another way. */
const SLACK = 60;

test.each(LISTS)('%s', async (_, beginning, deep, list) => {
  for (const plan of ['force_custom_plan', 'force_generic_plan']) {
    const first = await blocksOf(list, beginning, plan);
    expect(await blocksOf(list, deep, plan), `${plan}, where the first page takes ${first}`).toBeLessThan(first + SLACK);
  }
});

test('an offset as deep reads all that it passes over: this is what is measured here', async () => {
  const { statement, values } = await sent((db, stretch) => listPayouts(db, ADA, stretch), {
    behind: BEGINNING,
    offset: ROWS - 100,
    count: 51,
  });
  await pool.query(`prepare passed_over as ${statement.text}`);
  const { rows } = await pool.query(`explain (analyze, buffers, format json) execute passed_over (${values.map(literal).join(', ')})`);
  expect((rows[0] as (typeof rows)[0])['QUERY PLAN'][0].Plan['Shared Hit Blocks']).toBeGreaterThan(5 * SLACK);
});
