import { expect } from 'vitest';
import { DAY_MS } from '../../src/core/clock.ts';
import { MEASURED } from '../../src/reports/measures.ts';
import { readContract } from '../../src/start/read-contract.ts';
import { couple, invoiceOf, report } from '../support/billing.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/reports/series';
const read = (server: TestServer, query: string) => server.admin('GET', `${path}?${query}`);

test.beforeAll(async ({ server }) => {
  server.clock.set('2026-03-01T23:59:59.999Z');
  const { invitee, code } = await couple(server);
  await server.call('GET', `/r/${code}`);
  server.clock.set('2026-03-02T00:00:00.000Z');
  await report(server, invoiceOf(server, invitee).paid(100_000_000));
  await server.call('GET', `/r/${code}`);
  await server.call('GET', `/r/${code}`);
  server.clock.set('2026-03-03T06:00:00.000Z');
});

test('a point for each day that the range touches, up to now, in the order that was asked for', async ({ server }) => {
  const query = 'measures=accrued_micro,signups,clicks,owed_micro,signups&since=2026-03-01T00:00:00Z&until=2026-04-01T00:00:00Z';
  const { status, body, headers } = await read(server, query);
  expect([status, headers.get('vary')]).toEqual([200, 'Accept']);
  expect(body).toEqual({
    interval: 'day',
    complete_until: '2026-03-03T06:00:00.000Z',
    points: [
      { at: '2026-03-01T00:00:00.000Z', accrued_micro: 0, signups: 2, clicks: 1, owed_micro: 0 },
      { at: '2026-03-02T00:00:00.000Z', accrued_micro: 10_000_000, signups: 0, clicks: 2, owed_micro: 10_000_000 },
      { at: '2026-03-03T00:00:00.000Z', accrued_micro: 0, signups: 0, clicks: 0, owed_micro: 10_000_000 },
    ],
  });
});

test('without measures it is what most ask for', async ({ server }) => {
  const { points } = (await read(server, '')).body;
  expect(Object.keys(points[0])).toEqual(['at', 'signups', 'first_paid', 'accrued_micro', 'reversed_micro', 'payouts_sent_micro']);
});

test('without a range it is the last 30 days; one that has not begun has no points', async ({ server }) => {
  const { body } = await read(server, 'measures=rewards');
  expect([body.points.length, body.points[0].at]).toEqual([31, '2026-02-01T00:00:00.000Z']);
  expect((await read(server, 'measures=rewards&since=2027-01-01T00:00:00Z&until=2027-02-01T00:00:00Z')).body.points).toEqual([]);
});

test('a range that ends where it begins has no points, wherever in a bucket that is', async ({ server }) => {
  for (const moment of ['2026-03-02T00:00:00.000Z', '2026-03-02T14:23:23.567Z']) {
    const { status, body } = await server.admin('GET', `/v1/admin/reports/series?interval=hour&since=${moment}&until=${moment}`);
    expect([status, body.points]).toEqual([200, []]);
  }
});

test('buckets at both ends are counted as far as they lie in the range', async ({ server }) => {
  const count = async (range: string) =>
    (await read(server, `measures=signups&interval=month&${range}`)).body.points.map(({ signups }: { signups: number }) => signups);
  expect(await count('since=2026-03-01T23:59:59.999Z&until=2026-03-02T00:00:00Z')).toEqual([2]);
  expect(await count('since=2026-03-01T00:00:00Z&until=2026-03-01T23:59:59.999Z')).toEqual([0]);
  expect(await count('since=2026-03-02T00:00:00Z')).toEqual([0]);
});

test('as a table, amounts stand beside their micro-units', async ({ server }) => {
  const query = `${path}?measures=accrued_micro,rewards&since=2026-03-02T00:00:00Z&until=2026-03-03T00:00:00Z`;
  const { status, headers, text } = await server.call('GET', query, { headers: { 'x-admin-token': ADMIN_TOKEN, accept: 'text/csv' } });
  expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'attachment; filename=series.csv',
  ]);
  expect(text).toBe('at,accrued_micro,accrued_amount,rewards,currency\r\n2026-03-02T00:00:00.000Z,10000000,10.00,1,USD\r\n');
});

test('the contract names every measure', () => {
  const { components } = readContract() as { components: { schemas: Record<string, { properties: object }> } };
  const named = Object.keys(components.schemas['SeriesPoint']?.properties ?? {}).filter((name) => name !== 'at');
  expect(named.toSorted()).toEqual([...MEASURED.keys()].toSorted());
});

test('it has 1,100 points, and not one more', async ({ server }) => {
  server.clock.advance(2000 * DAY_MS);
  const days = (until: string) => read(server, `measures=clicks&since=2026-03-01T00:00:00Z&until=${until}`);
  expect((await days('2029-03-05T00:00:00Z')).body.points).toHaveLength(1100);
  expectRefusal(await days('2029-03-05T00:00:00.001Z'), 'invalid_query');
});

refusesInOrder('getSeries', {
  good: (attempt) => {
    attempt.path = `${path}?measures=clicks`;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a measure that there is not is refused, not passed over',
      spoil: (attempt) => {
        attempt.path = `${path}?measures=clicks,rejected_`;
      },
    },
  ],
});

const TOO_MANY = [...MEASURED.keys()].slice(0, 13).join();

test.for(
  [
    ['measures=', 'measures=clicks,', 'measures=constructor', `measures=${TOO_MANY}`, 'measures=clicks&interval=hour'],
    [
      'measures=signups&interval=year',
      'measures=signups&since=yesterday',
      'measures=signups&since=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z',
    ],
  ].flat(),
)('invalid_query: %s', async (query, { server }) => {
  expectRefusal(await read(server, query), 'invalid_query');
});
