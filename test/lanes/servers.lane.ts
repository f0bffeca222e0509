/** Two and four servers on one database, in greater numbers than `make test` has time for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmptyDatabase, emptyDatabase, type Fleet, startFleet, stopFleet } from '../support/fleet.ts';
import { floodSession } from '../support/fleet-limits.ts';
import { type Counts, SCENARIOS } from '../support/fleet-scenarios.ts';
import { startProgram } from '../support/program.ts';

const COUNTS: Counts = { repeated: 200, keyed: 100, contested: 20, payments: 60, batches: 40, batchSize: 30, payouts: 40 };
const ROUNDS = 3;

describe.each([2, 4])('%i servers', (count) => {
  let database: EmptyDatabase;
  let fleet: Fleet;

  beforeAll(async () => {
    database = await emptyDatabase();
    fleet = await startFleet(count, { ...database.env, CONCURRENCY_MAX: '1000', RATE_LIMIT: 'off' });
  });
  afterAll(() => database.drop());

  describe.each(Array.from({ length: ROUNDS }, (_, index) => index + 1))('round %i', () => {
    test.each(SCENARIOS)('%s', (_, play) => play(fleet, COUNTS));
  });

  test('stop without an error, and the ledger adds up', async () => {
    expect(await stopFleet(fleet)).toEqual([]);
    const sum = startProgram(['src/start/verify-ledger.ts'], database.env);
    expect((await sum.exit).code, sum.stdout()).toBe(0);
  });

  test.each(Array.from({ length: ROUNDS }, (_, index) => index + 1))(
    'let one session do together what one alone would, time %i',
    async () => {
      const limited = await startFleet(count, { ...database.env, SERVERS: String(count) });
      try {
        await floodSession(limited, 400);
      } finally {
        expect(await stopFleet(limited)).toEqual([]);
      }
    },
  );
});
