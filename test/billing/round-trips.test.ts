import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { recordBillingEvents } from '../../src/billing/record-billing-events.ts';
import { unchecked } from '../../src/core/report.ts';
import type { Statement } from '../../src/core/statement.ts';
import type { Tx } from '../../src/core/tx.ts';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { spend } from '../../src/rewards/purse.ts';
import { type Couple, changeProgramme, couple, invoiceOf, report } from '../support/billing.ts';
import { onPurse } from '../support/money.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let couples: Couple[];
const INVITERS = 5;
const SPEND = '5eed0000-0000-4000-8000-000000000002';

beforeAll(async () => {
  server = await startServer();
  await changeProgramme(server, { hold_days: 0 });
});
beforeEach(async () => {
  couples = await Promise.all(Array.from({ length: INVITERS }, () => couple(server)));
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

/** The same transaction, counting round trips: each time it waits for an answer while no other is pending. */
function counting(tx: Tx): { tx: Tx; trips: () => number } {
  let trips = 0;
  let out = 0;
  const query = async <Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> => {
    if (out++ === 0) trips++;
    try {
      return await tx.query<Row>(statement, values);
    } finally {
      out--;
    }
  };
  return { tx: { ...tx, query }, trips: () => trips };
}

/** The number of round trips for which a batch waits before its writes, which travel with COMMIT. */
function tripsOf(events: readonly unknown[]): Promise<number> {
  const context = { now: server.clock.now(), actor: { kind: 'anyone' }, operation: 'test', requestId: 'test', report: () => {} } as const;
  return server.database.transaction(context, async (tx) => {
    const counted = counting(tx);
    const rules = { schema: unchecked<never>(), currency: 'USD' };
    const reports = events.map((element) => ({ element, reportedBy: 'test' }));
    const outcomes = await recordBillingEvents(counted.tx, reports, rules);
    expect(outcomes.map(({ kind }) => kind)).toEqual(events.map(() => 'accepted'));
    return counted.trips();
  });
}

const paid = async (amount = 10_000) => {
  const invoices = couples.map(({ invitee }) => invoiceOf(server, invitee));
  await report(server, ...invoices.map((invoice) => invoice.paid(amount)));
  return invoices;
};

test('payments and refunds wait for two round trips, however many inviters they are for', async () => {
  expect(await tripsOf(couples.map(({ invitee }) => invoiceOf(server, invitee).paid(10_000)))).toBe(2);
  const [first, ...others] = await paid();
  expect(await tripsOf([first?.refunded(100)])).toBe(2);
  expect(await tripsOf(others.map((invoice) => invoice.refunded(100)))).toBe(2);
});

test('what was used is made up for by other rewards, which are looked up in one round trip for all inviters', async () => {
  const used = await paid();
  server.clock.advance(1000);
  await paid();
  for (const { inviter } of couples) {
    await onPurse(server, inviter, async (purse, tx) => {
      await loadLeft(tx, purse, 1000n);
      spend(purse, 1000n, SPEND);
    });
  }
  expect(await tripsOf(used.map((invoice) => invoice.refunded(5000)))).toBe(3);
  const spent = await server.sql('select user_id, used_micro, reversed_micro from rewards where user_id = any($1) order by user_id, seq', [
    couples.map(({ inviter }) => inviter),
  ]);
  expect(spent.map(({ used_micro, reversed_micro }) => [used_micro, reversed_micro])).toEqual(
    couples.flatMap(() => [
      ['1000', '500'],
      ['500', '0'],
    ]),
  );
});
