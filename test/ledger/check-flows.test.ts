import { afterAll, expect } from 'vitest';
import { HOUR_MS } from '../../src/core/clock.ts';
import type { Reader } from '../../src/core/tx.ts';
import { checkFlows } from '../../src/ledger/check-flows.ts';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import { earn } from '../support/money.ts';
import { rollAll } from '../support/reports.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

/** What a verification finds: one in a request, and one beside requests, which find the same. */
async function verify(server: TestServer): Promise<{ found: string }[]> {
  const { differences } = (await server.admin('GET', '/v1/admin/ledger/verification')).body;
  expect((await server.admin('POST', '/v1/admin/ledger/verifications')).status).toBe(202);
  await workshop.continueVerification();
  const [newest] = (await server.admin('GET', '/v1/admin/ledger/verifications')).body.items;
  expect(newest).toMatchObject({ status: 'completed', differences });
  return differences;
}
const EVERYBODY = '00000000-0000-0000-0000-000000000000';

let workshop: Workshop;
afterAll(() => workshop.close());

test('what reports are read from is held against the balances of all users', async ({ server }) => {
  workshop = await openWorkshop(server);
  const userId = await server.createUser();
  await earn(server, userId, 100);
  expect(await verify(server)).toEqual([]); // nothing is counted ahead
  server.clock.advance(2 * HOUR_MS);
  await rollAll(server, workshop);
  await earn(server, userId, 20);
  expect(await verify(server)).toEqual([]);
  await server.sql("update report_flows set amount_micro = amount_micro + 7 where kind = 'accrue'");
  expect(await verify(server)).toEqual([
    { user_id: EVERYBODY, check: 'report_flows', expected: 'programme: -120', found: 'programme: -127' },
    { user_id: EVERYBODY, check: 'report_flows', expected: 'pending: 0', found: 'pending: 7' },
  ]);
  await server.sql("update report_flows set amount_micro = amount_micro - 7 where kind = 'accrue'");
  expect(await verify(server)).toEqual([]);
});

test('an hour that was not counted, and one that was counted twice, are found', async ({ server }) => {
  await server.sql("update roll_ups set rolled_until = rolled_until + interval '3 hours'");
  expect((await verify(server)).map(({ found }) => found)).toEqual(['programme: -100', 'available: 100']);
  await server.sql("update roll_ups set rolled_until = rolled_until - interval '9 hours'");
  expect((await verify(server)).map(({ found }) => found)).toEqual(['programme: -220', 'available: 220']);
});

test('a difference that is another one at the second look is none: money has moved between two machines meanwhile', async () => {
  const row = (account: string, moved: bigint, kept: bigint) => ({ account, moved: String(moved), kept: String(kept) });
  const found = async (...looks: object[][]) => {
    let asked = 0;
    const db = { query: async () => looks[asked++] } as unknown as Reader;
    const differences = await checkFlows(db);
    return [differences.map((each) => each.found), asked];
  };
  expect(await found([])).toEqual([[], 1]);
  expect(await found([row('pending', 5n, 7n)], [row('pending', 5n, 8n)])).toEqual([[], 2]);
  expect(await found([row('pending', 5n, 7n)], [])).toEqual([[], 2]);
  expect(await found([row('pending', 5n, 7n)], [row('pending', 9n, 11n)])).toEqual([['pending: 9'], 2]);
  expect(await found([row('pending', 5n, 7n)], [row('pending', 7n, 5n)])).toEqual([[], 2]);
});
