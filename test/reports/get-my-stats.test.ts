import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { DAY_MS } from '../../src/core/clock.ts';
import { changeProgramme, couple, invoiceOf, report } from '../support/billing.ts';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { type Books, type Made, readBooks, STEPS, type Told, take } from '../support/reports.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/referrals/stats';
const read = (server: TestServer, session: string, query = '') => server.as(session, 'GET', `${path}?${query}`);
const iso = (moment: number) => new Date(moment).toISOString();
const NOTHING = { clicks: 0, signups: 0, first_paid: 0, rewards_micro: 0 };

let workshop: Workshop | undefined;
let ada: string;
let session: string;
afterAll(() => workshop?.close());

test.beforeAll(async ({ server }) => {
  workshop = await openWorkshop(server);
  server.clock.set('2026-03-01T23:59:59.999Z');
  const { inviter, invitee, code } = await couple(server);
  ada = inviter;
  await server.call('GET', `/r/${code}`);
  server.clock.set('2026-03-02T00:00:00.000Z');
  const invoice = invoiceOf(server, invitee);
  await report(server, invoice.paid(100_000_000));
  await server.call('GET', `/r/${code}`);
  await server.call('GET', `/r/${code}`);
  await couple(server, ada);
  server.clock.set('2026-03-04T06:00:00.000Z');
  await report(server, invoice.refunded(70_000_000));
  session = await server.login(ada);
});

test('a point for each day that the range touches, up to now; a reward is taken off when it is reversed', async ({ server }) => {
  const { status, body } = await read(server, session, 'since=2026-03-01T00:00:00Z&until=2026-04-01T00:00:00Z');
  expect([status, body]).toEqual([
    200,
    {
      interval: 'day',
      complete_until: '2026-03-04T06:00:00.000Z',
      points: [
        { at: '2026-03-01T00:00:00.000Z', ...NOTHING, clicks: 1, signups: 1 },
        { at: '2026-03-02T00:00:00.000Z', clicks: 2, signups: 1, first_paid: 1, rewards_micro: 10_000_000 },
        { at: '2026-03-03T00:00:00.000Z', ...NOTHING },
        { at: '2026-03-04T00:00:00.000Z', ...NOTHING, rewards_micro: -7_000_000 },
      ],
      totals: { clicks: 3, signups: 2, first_paid: 1, rewards_micro: 3_000_000 },
    },
  ]);
});

test('totals are those of the range, which begins and ends at any moment; a day of clicks is in it when its beginning is', async ({
  server,
}) => {
  const totals = async (query: string) => (await read(server, session, query)).body.totals;
  const most = { clicks: 2, signups: 2, first_paid: 1, rewards_micro: 10_000_000 };
  expect(await totals('since=2026-03-01T12:00:00Z&until=2026-03-04T06:00:00Z&interval=month'), 'now is not past').toEqual({
    ...most,
    rewards_micro: 3_000_000,
  });
  expect(await totals('since=2026-03-01T12:00:00Z&until=2026-03-04T05:59:59.999Z')).toEqual(most);
  expect(await totals('since=2026-03-02T00:00:00Z&until=2026-03-02T00:00:00.001Z')).toEqual({ ...most, signups: 1 });
  expect(await totals('since=2026-03-02T00:00:00.001Z&until=2026-03-03T00:00:00Z')).toEqual(NOTHING);
});

test('weeks begin on Monday, and months on their first day', async ({ server }) => {
  const points = async (interval: string) =>
    (await read(server, session, `since=2026-02-28T00:00:00Z&interval=${interval}`)).body.points.map(
      ({ at, signups }: { at: string; signups: number }) => [at.slice(0, 10), signups],
    );
  expect(await points('week')).toEqual([
    ['2026-02-23', 1],
    ['2026-03-02', 1],
  ]);
  expect(await points('month')).toEqual([
    ['2026-02-01', 0],
    ['2026-03-01', 2],
  ]);
});

test('without a range it is the last 30 days by days; one without a moment, or that has not begun, has no points', async ({ server }) => {
  const { body } = await read(server, session);
  expect([body.interval, body.points.length, body.points[0].at]).toEqual(['day', 31, '2026-02-02T00:00:00.000Z']);
  for (const range of ['since=2027-01-01T00:00:00Z&until=2027-02-01T00:00:00Z', 'since=2026-03-02T00:00:00Z&until=2026-03-02T00:00:00Z']) {
    const { body: empty } = await read(server, session, range);
    expect([empty.points, empty.totals]).toEqual([[], NOTHING]);
  }
});

test('what another server’s clock calls later than now is in the last point', async ({ server }) => {
  const user = await server.createUser();
  await server.sql(`insert into clicks (user_id, code, day, clicks) values ($1, 'ahead', '2026-03-05', 4)`, [user]);
  const { points, totals } = (await read(server, await server.login(user))).body;
  expect([points.at(-1), totals]).toEqual([
    { at: '2026-03-04T00:00:00.000Z', ...NOTHING, clicks: 4 },
    { ...NOTHING, clicks: 4 },
  ]);
});

test('it has 1,100 points, and not one more', async ({ server }) => {
  const days = (since: string) => read(server, session, `since=${since}&until=2026-03-04T00:00:00Z`);
  const first = Date.UTC(2026, 2, 4) - 1100 * DAY_MS;
  expect((await days(iso(first))).body.points).toHaveLength(1100);
  expectRefusal(await days(iso(first - 1)), 'invalid_query');
});

test('what was disputed is taken off, and counted again when the dispute is won', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  const rewards = async () => (await read(server, await server.login(inviter))).body.totals.rewards_micro;
  const seen: number[] = [];
  for (const event of [invoice.paid(100_000_000), invoice.disputed(60_000_000), invoice.won(60_000_000)]) {
    await report(server, event);
    seen.push(await rewards());
  }
  expect(seen).toEqual([10_000_000, 4_000_000, 10_000_000]);
});

test('nobody sees what another’s link has brought, and a blocked user sees their own', async ({ server }) => {
  const other = await server.login(await server.createUser({ blocked: true }));
  expect((await read(server, other)).body.totals).toEqual(NOTHING);
  const { inviter } = await couple(server);
  expect((await read(server, await server.login(inviter))).body.totals).toEqual({ ...NOTHING, signups: 1 });
  await server.admin('PUT', `/v1/admin/users/${ada}`, { blocked: true });
  expect((await read(server, session)).body.totals.signups).toBe(2);
});

/** What a user's rows add up to between two moments, one by one. */
function recount({ clicks, log, transfers }: Books, user: string, since: number, until: number) {
  const own = (rows: readonly Told[]) => rows.filter((row) => row['user_id'] === user && row.at >= since && row.at < until);
  const sum = (rows: readonly Told[], column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
  const told = (event: string) => own(log).filter((row) => row['event'] === event && row['inviter_user_id'] === user).length;
  const moved = (kind: string) =>
    sum(
      own(transfers).filter((row) => row['kind'] === kind),
      'amount_micro',
    );
  return {
    clicks: sum(own(clicks), 'clicks'),
    signups: told('signup'),
    first_paid: told('first_paid'),
    rewards_micro: moved('accrue') + moved('restore') - moved('reverse'),
  };
}

const POINTS_MAX = 1000;
const PART = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000);
const RANGES = fc.array(fc.record({ one: PART, other: PART, interval: fc.constantFrom('week', 'month') }), { minLength: 2, maxLength: 2 });

test('after any history it says what the rows add up to, and the same as the list of the best inviters, of each of them', async ({
  server,
}) => {
  await changeProgramme(server, { hold_days: 2 });
  const beginning = server.clock.now().getTime();
  const made: Made = { couples: [], paid: [], payouts: [] };
  const all = { ...NOTHING };
  await fc.assert(
    fc.asyncProperty(STEPS, RANGES, async (steps, ranges) => {
      for (const step of steps) await take(server, workshop as Workshop, made, step);
      const now = server.clock.now().getTime();
      const books = await readBooks(server);
      for (const { one, other, interval } of ranges) {
        const [since, until] = [one, other].map((part) => Math.round(beginning + part * (now - beginning))).sort((a, b) => a - b) as [
          number,
          number,
        ];
        const range = `since=${iso(since)}&until=${iso(until)}`;
        const fitting = until - since < POINTS_MAX * 7 * DAY_MS ? interval : 'month'; // histories may last for decades
        const end = until < now ? until : Number.POSITIVE_INFINITY; // now is not past
        const best = new Map<string, object>();
        for (const by of ['rewards', 'first_paid', 'signups', 'clicks'])
          for (const item of (await server.admin('GET', `/v1/admin/reports/inviters?top=200&by=${by}&${range}`)).body.items)
            best.set(item.user_id, item);
        for (const user of new Set([...best.keys(), ...made.couples.flatMap(({ inviter, invitee }) => [inviter, invitee])])) {
          const { points, totals } = (await read(server, await server.login(user), `interval=${fitting}&${range}`)).body;
          expect(totals).toEqual(recount(books, user, since, end));
          if (best.has(user)) expect(best.get(user)).toMatchObject(totals);
          points.forEach(({ at, ...point }: { at: string }, index: number) => {
            const next = index === points.length - 1 ? end : Date.parse(points[index + 1].at);
            expect(point, at).toEqual(recount(books, user, Math.max(since, Date.parse(at)), next));
          });
          for (const name of Object.keys(all) as (keyof typeof all)[]) all[name] += Math.abs(totals[name]);
        }
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
  for (const [name, sum] of Object.entries(all)) expect(sum, name).toBeGreaterThan(0); // what is compared must have happened
});

refusesInOrder('getMyStats', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'hours are refused, for clicks are kept by days',
      spoil: (attempt) => {
        attempt.path = `${path}?interval=hour`;
      },
    },
  ],
});

test.for([
  'interval=',
  'interval=year',
  'interval=day&interval=day',
  'since=yesterday',
  'since=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z',
  'since=2020-01-01T00:00:00Z',
])('invalid_query: %s', async (query, { server }) => {
  expectRefusal(await read(server, await server.login(ada), query), 'invalid_query');
});
