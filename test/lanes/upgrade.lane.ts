/**
 * The release before, its own program with its own packages, serves while the new one brings the schema up to date, and beside it
 * afterwards. TRANSFERS is how many transfers there are before.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedMoney, settle } from '../bench/money-seed.ts';
import { balanceOf } from '../support/billing.ts';
import { type EmptyDatabase, emptyDatabase, type Fleet, joined, startFleet, stopFleet } from '../support/fleet.ts';
import { type Counts, SCENARIOS } from '../support/fleet-scenarios.ts';
import { oldRelease } from '../support/old-release.ts';
import { openPool } from '../support/pool.ts';
import { startProgram } from '../support/program.ts';
import { type Met, type SteadyLoad, startLoad } from '../support/steady-load.ts';

const TRANSFERS = Number(process.env.TRANSFERS ?? '100000');
const COUNTS: Counts = { repeated: 200, keyed: 100, contested: 20, payments: 60, batches: 40, batchSize: 30, payouts: 40 };
/** No request may take longer while the schema changes, unless the machine made one wait as long when nothing was migrated. */
const LONGEST_MS = 3000;
const REQUESTS = 500;

let database: EmptyDatabase;
let env: Record<string, string>;
let tree: string;
let old: Fleet;
let fresh: Fleet;
let load: SteadyLoad;
/** The longest request while one more of the old servers started: that costs the machine what the new one costs it, without its migration. */
let usualMs: number;

const longest = (met: readonly Met[]) => Math.max(...met.map(({ ms }) => ms));
const statuses = (met: readonly Met[]) => [...new Set(met.map(({ call, status }) => `${call} ${status}`))].sort();
const GOOD = ['createTicket 201', 'getUser 200', 'listUserTiers 200', 'putUser 200', 'recordBillingEvents 200'];

function expectGood(what: string, met: readonly Met[]): void {
  console.log(`${what}: ${met.length} requests, the longest ${Math.round(longest(met))} ms (usually ${Math.round(usualMs)})`);
  expect(statuses(met)).toEqual(GOOD);
}

beforeAll(async () => {
  tree = await oldRelease();
  database = await emptyDatabase();
  env = { ...database.env, RATE_LIMIT: 'off', CONCURRENCY_MAX: '1000' };
  old = await startFleet(2, env, tree);
  const owner = openPool(env.MIGRATION_DATABASE_URL as string, 1);
  await seedMoney(owner, settle([{ inviters: TRANSFERS / 100, payersEach: 10, paymentsEach: 5 }]));
  await owner.end();
  load = await startLoad(old);
  await load.met(REQUESTS);
});

afterAll(() => database.drop());

test('the release before serves, also while one more of it starts', async () => {
  const more = await startFleet(1, env, tree);
  const met = await load.met(REQUESTS);
  expect(await stopFleet(more)).toEqual([]);
  usualMs = longest(met);
  expectGood('before', met);
});

test('it serves while the new one migrates, and no request fails or waits for long', async () => {
  await load.met(0);
  const began = performance.now();
  fresh = await startFleet(2, env);
  console.log(`two new servers were ready after ${Math.round(performance.now() - began)} ms`);
  const met = await load.met(REQUESTS);
  expectGood('during the migration', met);
  expect(longest(met)).toBeLessThanOrEqual(Math.max(LONGEST_MS, 2 * usualMs));
});

test('both serve side by side, in turn', async () => {
  load.sendTo(joined(old, fresh));
  await load.met(REQUESTS / 5);
  expectGood('side by side', await load.met(2 * REQUESTS));
});

test.each(SCENARIOS)('on old and new in turn: %s', (_, play) => play(fleetOfBoth(), COUNTS));

/** One of each: what is said of two servers is said of an old one and a new one. */
const fleetOfBoth = () => joined({ ...old, each: [old.each[0]] as never }, { ...fresh, each: [fresh.each[0]] as never });

test('the old ones stop, and nothing was lost or done twice', async () => {
  load.sendTo(fresh);
  await load.met(REQUESTS / 5); // nobody waits for an old one any more
  expect(await stopFleet(old)).toEqual([]);
  expectGood('after', await load.met(REQUESTS));
  const { inviters, payments } = await load.stop();
  const balances = await Promise.all(inviters.map((inviter) => balanceOf(fresh, inviter)));
  expect(balances.reduce((sum, { lifetime }) => sum + lifetime, 0)).toBe(1000 * payments);
  expect(await stopFleet(fresh)).toEqual([]);
  const sum = startProgram(['src/start/verify-ledger.ts'], env);
  expect((await sum.exit).code, sum.stdout()).toBe(0);
});
