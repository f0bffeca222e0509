/** Two servers behind PgBouncer with the file that is shipped, through load and through an outage; and what is mistaken about one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts';
import { countOf, vitest } from '../steps.ts';
import { freePort } from '../support/free-port.ts';
import { openPool } from '../support/pool.ts';
import { type Pooler, startPooler } from '../support/pooler.ts';
import { type Program, startProgram } from '../support/program.ts';
import { ADMIN_TOKEN } from '../support/server.ts';
import { run } from '../take-stages.ts';
import { askNothing, type Call, percentile, startLoad, statusesOf } from './load.ts';

const CLIENTS = 200;
const LOAD_MS = 30_000;
const DIRECT_MS = 10_000;
const OUTAGE_MS = 12_000;
const SLOWEST_MS = 1500;
const BACK_MS = 2000;

const folder = mkdtempSync(join(tmpdir(), 'triport-pooled-'));
const programs: Program[] = [];
const others: Pooler[] = [];
let start: () => Promise<Embedded>;
let cluster: Embedded;
let pooler: Pooler;
let past: Record<string, string>;

beforeAll(async () => {
  const passwords = { owner: 'owner', app: 'app' };
  const settings = { port: String(await freePort()), fsync: 'off' };
  start = () => startEmbedded({ directory: join(folder, 'postgres'), passwords, settings });
  cluster = await start();
  pooler = await startPooler(cluster.appUrl(), { default_pool_size: '4' });
  past = { MIGRATION_DATABASE_URL: cluster.ownerUrl(), WORKER_DATABASE_URL: cluster.appUrl() };
});
afterEach(async () => {
  await stopAll();
  for (const other of others.splice(0)) await other.stop();
});
afterAll(async () => {
  await pooler.stop();
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function stopAll(): Promise<void> {
  const ending = programs.splice(0);
  for (const { child } of ending) child.kill('SIGTERM');
  for (const { exit } of ending) await exit;
}

const common = { ADMIN_TOKEN, EMAIL_HASH_KEY: 'pooled', RATE_LIMIT: 'off', NODE_ENV: 'production', REQUIRE_LEAST_PRIVILEGE: 'on' };

function startOne(port: number, env: Record<string, string>): Program {
  return startProgram(['src/main.js'], { ...common, PORT: String(port), DATA_DIR: join(folder, String(port)), ...env });
}

/** Two servers, ready; their addresses. */
async function startTwo(env: Record<string, string>): Promise<string[]> {
  const urls: string[] = [];
  for (const port of [await freePort(), await freePort()]) {
    const program = startOne(port, { LOG_LEVEL: 'info', ...env });
    programs.push(program);
    await program.says('"msg":"ready"');
    urls.push(`http://127.0.0.1:${port}`);
  }
  return urls;
}

/** What the page says that servers behind PgBouncer are told. */
const pooled = () => ({ DATABASE_URL: pooler.through(cluster.appUrl()), DB_PREPARED_STATEMENTS: 'off', ...past });

/** What was answered beside 2xx and 503. */
const otherStatuses = (calls: readonly Call[]) => calls.map(({ status }) => status).filter((status) => ![200, 201, 503].includes(status));

async function loadFor(urls: readonly string[], ms: number) {
  const load = startLoad(urls, CLIENTS);
  await sleep(ms);
  await load.stop();
  return load.calls;
}

test('load: nothing but 2xx and 503, and nearly as soon as without the pooler', async () => {
  const direct = await loadFor(await startTwo({ DATABASE_URL: cluster.appUrl(), ...past }), DIRECT_MS);
  await stopAll();
  const calls = await loadFor(await startTwo(pooled()), LOAD_MS);
  const told = (what: string, of: typeof calls, ms: number) =>
    `${what}: ${Math.round((of.length * 1000) / ms)}/s, p50 ${percentile(of, 0.5)} ms, p99 ${percentile(of, 0.99)} ms, ${JSON.stringify(statusesOf(of))}`;
  console.log(told('direct', direct, DIRECT_MS));
  console.log(told('pooled', calls, LOAD_MS));
  console.log(`p99 pooled : direct = ${(percentile(calls, 0.99) / percentile(direct, 0.99)).toFixed(2)}`);
  expect(otherStatuses(calls)).toEqual([]);
  expect(calls.length).toBeGreaterThan(CLIENTS);
});

test('an outage: every answer is a 503 within a second and a half, and all is well two seconds after it', async () => {
  const urls = await startTwo(pooled());
  const load = startLoad(urls, 16);
  const idle = startLoad(urls, 2, askNothing);
  await sleep(2000);
  const went = performance.now();
  await cluster.stop();
  await sleep(OUTAGE_MS);
  cluster = await start();
  const back = performance.now();
  await sleep(5000);
  await Promise.all([load.stop(), idle.stop()]);
  const inOutage = ({ at, ms }: Call) => at + ms > went && at < back;
  const during = load.calls.filter(inOutage);
  // What the machine itself lets a call wait that asks nothing of the database.
  const machine = percentile(idle.calls.filter(inOutage), 1);
  const lastBad = Math.max(back, ...load.calls.filter(({ status }) => status === 503).map(({ at, ms }) => at + ms));
  const after = Math.round(lastBad - back);
  console.log(`outage: ${JSON.stringify(statusesOf(during))}, p50 ${percentile(during, 0.5)}, p99 ${percentile(during, 0.99)} ms`);
  console.log(`slowest ${percentile(during, 1)} ms, of which the machine ${machine} ms; the last 503 came ${after} ms after the outage`);
  expect(otherStatuses(load.calls)).toEqual([]);
  expect(percentile(during, 1) - machine).toBeLessThanOrEqual(SLOWEST_MS);
  expect(after).toBeLessThanOrEqual(BACK_MS + machine);
  expect(programs.map((program) => program.stdout().match(/"level":"error"/g))).toEqual([null, null]);
});

test('sessions of the pooler end statements as those of our own do', async () => {
  await startTwo(pooled());
  const pool = openPool(cluster.appUrl(), 1);
  const { rows } = await pool.query({
    text: "select current_setting('statement_timeout') as s, current_setting('idle_in_transaction_session_timeout') as i",
  });
  await pool.end();
  expect(rows).toEqual([{ s: '5s', i: '5s' }]);
});

/** The one line with which a server gives up. */
async function mistakeOf(env: Record<string, string>): Promise<string> {
  const program = startOne(await freePort(), env);
  expect(await program.exit).toEqual({ code: 1, signal: null });
  return program.stderr().trim();
}

test('prepared statements through it: the start ends with the variable and the remedy', async () => {
  const { DB_PREPARED_STATEMENTS: _, ...env } = pooled();
  for (let time = 0; time < 3; time++) expect(await mistakeOf(env)).toMatch(/^triport: DB_PREPARED_STATEMENTS: .* set it to off.*$/);
});

test('in session mode they may stay on, and the database can be migrated through it', async () => {
  const owner = openPool(cluster.ownerUrl('postgres'), 1);
  await owner.query({ text: 'create database kept' });
  await owner.end();
  const keeping = await startPooler(cluster.ownerUrl(), { pool_mode: 'session' });
  others.push(keeping);
  const fresh = startOne(await freePort(), { DATABASE_URL: keeping.through(cluster.ownerUrl('kept')), REQUIRE_LEAST_PRIVILEGE: 'off' });
  programs.push(fresh);
  await fresh.says('"msg":"ready"');
});

test('migrating through it: the start ends with the variable and the remedy, and nothing is locked', async () => {
  const owning = await startPooler(cluster.ownerUrl());
  others.push(owning);
  const env = {
    ...pooled(),
    DATABASE_URL: owning.through(cluster.ownerUrl('template1')),
    MIGRATION_DATABASE_URL: owning.through(cluster.ownerUrl('template1')),
  };
  expect(await mistakeOf({ ...env, REQUIRE_LEAST_PRIVILEGE: 'off' })).toMatch(/^triport: MIGRATION_DATABASE_URL: .* past the pooler$/);
});

test('what is promised of money and of repeated calls holds through it', { timeout: 3_600_000 }, async () => {
  const step = vitest(
    'unit-pooled',
    'test/vitest.config.ts',
    'test/billing',
    'test/rewards',
    'test/payouts',
    'test/ledger',
    'test/operations',
  );
  const { output, code } = await run(step.command, () => {}, { POOLER: 'pgbouncer' });
  const { passed, failed, failures } = countOf(step, output, code);
  console.log(`through PgBouncer: ${passed} passed, ${failed} failed`);
  expect([failed, failures]).toEqual([0, []]);
  expect(passed).toBeGreaterThan(100);
});
