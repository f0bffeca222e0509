/** Servers that share a database agree, whatever comes to them at once. `make lanes servers` does the same in greater numbers. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmptyDatabase, emptyDatabase, type Fleet, startFleet, stopFleet } from '../support/fleet.ts';
import { floodSession } from '../support/fleet-limits.ts';
import { type Counts, SCENARIOS } from '../support/fleet-scenarios.ts';
import { freePort } from '../support/free-port.ts';
import { startProgram } from '../support/program.ts';

const COUNTS: Counts = { repeated: 40, keyed: 30, contested: 10, payments: 20, batches: 10, batchSize: 10, payouts: 10 };
const PATIENCE_MS = 250_000;

let database: EmptyDatabase;
let fleet: Fleet;

beforeAll(async () => {
  database = await emptyDatabase();
  fleet = await startFleet(4, { ...database.env, CONCURRENCY_MAX: '1000', RATE_LIMIT: 'off' });
});

afterAll(() => database.drop());

const ends = async (program: ReturnType<typeof startProgram>) => ({ ...(await program.exit), said: program.stderr() });

test('four that start at once on an empty database are all ready, and none has an error to tell', async () => {
  const answers = await Promise.all(fleet.each.map((client) => client.call('GET', '/readyz')));
  expect(answers.map(({ body }) => body)).toEqual(
    Array(4).fill(expect.objectContaining({ status: 'ready', migrations: 'applied', append_only: 'enforced' })),
  );
  expect(fleet.programs.filter((program) => program.stdout().includes('"level":"error"'))).toEqual([]);
});

test.each(SCENARIOS)('%s', (_, play) => play(fleet, COUNTS));

test.each([
  ['EMAIL_HASH_KEY', 'another-email-key'],
  ['CURRENCY', 'EUR'],
])('one more with another %s is refused', async (name, value) => {
  const { code, said } = await ends(startProgram(['src/main.js'], { ...database.env, PORT: String(await freePort()), [name]: value }));
  expect([code, said]).toEqual([1, expect.stringMatching(new RegExp(`^triport: ${name} [^\\n]+\\n$`))]);
});

test('all of them do jobs, a server that did none knows it, and the ledger adds up when they have stopped without an error', async () => {
  for (const client of fleet.each)
    await expect.poll(async () => (await client.call('GET', '/readyz')).body.jobs, { timeout: PATIENCE_MS, interval: 200 }).toBe('ok');
  expect(await stopFleet(fleet)).toEqual([]);
  const sum = startProgram(['src/start/verify-ledger.ts'], database.env);
  expect(await ends(sum)).toEqual({ code: 0, signal: null, said: '' });
  expect(sum.stdout()).toMatch(/ 0 differences$/m);
});

test('two that know they are two let one session do together what one alone would', async () => {
  const limited = await startFleet(2, { ...database.env, SERVERS: '2' });
  try {
    await floodSession(limited, 400);
  } finally {
    expect(await stopFleet(limited)).toEqual([]);
  }
});
