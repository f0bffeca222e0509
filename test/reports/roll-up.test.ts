import { randomUUID } from 'node:crypto';
import { afterAll, expect } from 'vitest';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../src/core/clock.ts';
import { rollUp } from '../../src/reports/roll-up.ts';
import { accrue } from '../../src/rewards/purse.ts';
import { createJobs } from '../../src/start/jobs.ts';
import { couple, invoiceOf, report } from '../support/billing.ts';
import { jobsOf, openWorkshop, type Workshop, waitLongFor } from '../support/jobs.ts';
import { earn, onPurse } from '../support/money.ts';
import { rollAll } from '../support/reports.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const MINUTE_MS = 60 * SECOND_MS;
let workshop: Workshop;
let userId: string;

test.beforeAll(async ({ server }) => {
  workshop = await openWorkshop(server);
});
test.beforeEach(async ({ server }) => {
  await server.sql('truncate users, balances, transfers, rewards, clicks, attribution_log, billing_events cascade');
  await server.sql('truncate roll_ups, report_flows, report_hours, report_inviters, graphile_worker._private_jobs');
  server.clock.set('2026-03-01T12:00:00.000Z');
  userId = await server.createUser();
});
afterAll(() => workshop.close());

const roll = () => workshop.inTransaction(rollUp);
const flows = async (server: TestServer) =>
  (await server.sql('select hour, kind, count, amount_micro from report_flows order by hour, kind')).map(
    ({ hour, kind, count, amount_micro }) => `${new Date(hour).toISOString()} ${kind} ${count} ${amount_micro}`,
  );
const hours = async (server: TestServer) =>
  (await server.sql('select hour, measure, key, count, amount_micro from report_hours order by hour, measure, key')).map(
    ({ hour, measure, key, count, amount_micro }) => `${new Date(hour).toISOString()} ${measure} ${key} ${count} ${amount_micro}`,
  );
const rolledUntil = async (server: TestServer) => {
  const [row] = await server.sql('select rolled_until from roll_ups');
  return row && new Date(row.rolled_until).toISOString();
};

test('without users there is nothing to count, and a demo can still be played', async ({ server }) => {
  await server.sql('truncate users cascade');
  await roll();
  expect(await rolledUntil(server)).toBeUndefined();
});

test('an hour is counted when it has been over for ten minutes', async ({ server }) => {
  server.clock.set('2026-03-01T12:59:59.999Z');
  await earn(server, userId, 5);
  server.clock.set('2026-03-01T13:00:00.000Z');
  await earn(server, userId, 7);
  server.clock.set('2026-03-01T13:09:59.999Z');
  await roll();
  expect(await rolledUntil(server)).toBe('2026-03-01T12:00:00.000Z');
  server.clock.set('2026-03-01T13:10:00.000Z');
  await roll();
  expect(await rolledUntil(server)).toBe('2026-03-01T13:00:00.000Z');
  expect(await flows(server)).toEqual(['2026-03-01T12:00:00.000Z accrue 1 5', '2026-03-01T12:00:00.000Z unlock 1 5']);
});

test('what is committed within these minutes is in its hour', async ({ server }) => {
  server.clock.set('2026-03-01T12:59:00.000Z');
  await onPurse(server, userId, async (purse, { now }) => {
    const share = {
      base: 9n,
      rateBps: 10_000,
      tier: 1,
      amount: 9n,
      createdAt: now,
      occurredAt: now,
      availableAt: new Date(now.getTime() + DAY_MS),
    };
    accrue(purse, { rewardId: randomUUID(), inviteeUserId: randomUUID(), invoiceId: 'late', ...share }, 'paid');
    server.clock.set('2026-03-01T13:09:59.999Z');
    await roll();
  });
  expect(await flows(server)).toEqual([]);
  server.clock.set('2026-03-01T13:10:00.000Z');
  await roll();
  expect(await flows(server)).toEqual(['2026-03-01T12:00:00.000Z accrue 1 9']);
});

test('repeated it counts the same, also when it is not known how far it came', async ({ server }) => {
  await earn(server, userId, 5);
  server.clock.advance(30 * HOUR_MS);
  await rollAll(server, workshop);
  const counted = [await flows(server), await hours(server)];
  await rollAll(server, workshop);
  expect([await flows(server), await hours(server)]).toEqual(counted);
  await server.sql("update roll_ups set rolled_until = '2026-03-01T11:00:00Z'");
  await rollAll(server, workshop);
  expect([await flows(server), await hours(server)]).toEqual(counted);
});

test('of several at once one counts, and the others do nothing', async ({ server }) => {
  await earn(server, userId, 5);
  server.clock.advance(30 * HOUR_MS);
  await Promise.all([roll(), roll(), roll(), roll()]);
  await rollAll(server, workshop);
  expect(await flows(server)).toEqual(['2026-03-01T12:00:00.000Z accrue 1 5', '2026-03-01T12:00:00.000Z unlock 1 5']);
});

test('a statement of it may take longer than one of a request', async ({ server }) => {
  await earn(server, userId, 5);
  server.clock.advance(2 * HOUR_MS);
  const { run } = createJobs({ payoutRetentionYears: 10, eventsRetentionDays: 30 }).rollUp;
  await waitLongFor(server, 'report_flows', () => run(workshop.inTransaction, {}));
  expect(await flows(server)).toHaveLength(2);
});

test('one that is killed has counted nothing', async ({ server }) => {
  await earn(server, userId, 5);
  server.clock.advance(2 * HOUR_MS);
  const killed = workshop.inTransaction(async (tx) => {
    await rollUp(tx);
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  expect([await rolledUntil(server), await flows(server), await hours(server)]).toEqual([undefined, [], []]);
  await rollAll(server, workshop);
  expect(await flows(server)).toHaveLength(2);
});

test('after a long pause it goes on in stretches, each of which asks for the next', async ({ server }) => {
  await earn(server, userId, 5);
  server.clock.advance(20 * DAY_MS);
  await earn(server, userId, 6);
  server.clock.advance(2 * HOUR_MS);
  await roll();
  expect([await jobsOf(server), await rolledUntil(server)]).toEqual([['rollUp'], '2026-03-08T11:00:00.000Z']);
  expect(await rollAll(server, workshop)).toBe(2);
  expect(await rolledUntil(server)).toBe('2026-03-21T13:00:00.000Z');
  expect(await flows(server)).toHaveLength(4);
});

test('what else happened is counted by what it was, clicks when their day is over', async ({ server }) => {
  const { inviter, invitee, code } = await couple(server);
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: invitee, code });
  await server.call('GET', `/r/${code}`);
  const invoice = invoiceOf(server, invitee);
  await report(server, invoice.paid(100_000_000));
  await report(server, invoice.paid(100_000_000));
  server.clock.set('2026-03-01T23:30:00.000Z');
  await rollAll(server, workshop);
  const noon = '2026-03-01T12:00:00.000Z';
  const happened = [
    `${noon} attributed  1 0`,
    `${noon} billing already_paid 1 100000000`,
    `${noon} billing invoice_paid 1 100000000`,
    `${noon} first_paid  1 0`,
    `${noon} rejected already_attributed 1 0`,
    `${noon} signups  3 0`,
  ];
  expect(await hours(server)).toEqual(happened);
  server.clock.set('2026-03-02T00:10:00.000Z');
  await rollAll(server, workshop);
  expect(await hours(server)).toEqual(['2026-03-01T00:00:00.000Z clicks  1 0', ...happened]);
  server.clock.set('2026-04-01T00:10:00.000Z');
  await rollAll(server, workshop);
  const [row, ...others] = await server.sql('select user_id, clicks, signups, first_paid, paid_micro, rewards_micro from report_inviters');
  const [{ amount_micro }] = (await server.sql("select amount_micro from transfers where kind = 'accrue'")) as [{ amount_micro: string }];
  expect([row, others]).toEqual([
    { user_id: inviter, clicks: '1', signups: '1', first_paid: '1', paid_micro: '100000000', rewards_micro: amount_micro },
    [],
  ]);
});

test('after 400 days hours are days, which add up to the same', async ({ server }) => {
  await earn(server, userId, 5);
  server.clock.advance(3 * HOUR_MS);
  await earn(server, userId, 6);
  server.clock.advance(9 * HOUR_MS);
  await earn(server, userId, 7);
  server.clock.set('2027-04-05T23:00:00.000Z');
  await rollAll(server, workshop);
  expect(await flows(server)).toHaveLength(6);
  server.clock.set('2027-04-06T00:10:00.000Z'); // 401 days after the beginning of the first
  await rollAll(server, workshop);
  const folded = ['2026-03-01T00:00:00.000Z accrue 2 11', '2026-03-01T00:00:00.000Z unlock 2 11'];
  expect((await flows(server)).slice(0, 2)).toEqual(folded);
  expect((await hours(server)).slice(0, 2)).toEqual([
    '2026-03-01T00:00:00.000Z billing invoice_paid 2 11',
    '2026-03-01T00:00:00.000Z signups  1 0',
  ]);
  server.clock.advance(5 * MINUTE_MS);
  await server.sql("update roll_ups set folded_until = '2026-02-28T00:00:00Z'");
  await rollAll(server, workshop);
  expect((await flows(server)).slice(0, 2)).toEqual(folded);
});
