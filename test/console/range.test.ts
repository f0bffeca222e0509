/** The days that a page is about, as its address has them. */
import { expect, test } from 'vitest';
import {
  daysOf,
  isBackwards,
  isDay,
  lastMonths,
  lengthOf,
  momentsOf,
  queryOf,
  rangeBefore,
  rangeOf,
  rangeText,
  withDays,
} from '../../src/console/frame/range.ts';
import { queryOf as auditQueryOf } from '../../src/console/screens/audit/audit-filter.ts';
import { queryOf as eventsQueryOf } from '../../src/console/screens/events/events-filter.ts';
import { queryOf as payoutsQueryOf } from '../../src/console/screens/payouts/payouts-filter.ts';
import { queryOf as usersQueryOf } from '../../src/console/screens/users/users-filter.ts';

const NOW = new Date('2026-11-16T09:30:00Z');
const told = (filter: Parameters<typeof rangeOf>[0]) => {
  const range = rangeOf(filter, '30', NOW);
  return [range.id, ...Object.values(daysOf(range, NOW))];
};

test('an address names a span, a month, all time, or two days that are both in it', () => {
  expect(told({})).toEqual(['30', '2026-10-18', '2026-11-16']);
  expect(told({ range: '7' })).toEqual(['7', '2026-11-10', '2026-11-16']);
  expect(told({ range: '2026-10' })).toEqual(['2026-10', '2026-10-01', '2026-10-31']);
  expect(told({ range: '2026-11' })).toEqual(['2026-11', '2026-11-01', '2026-11-16']);
  expect(told({ range: 'all' })).toEqual(['all', '2015-01-01', '2026-11-16']);
  expect(told({ since: '2026-10-05', until: '2026-10-05' })).toEqual(['custom', '2026-10-05', '2026-10-05']);
  expect(queryOf(rangeOf({ since: '2026-10-05', until: '2026-10-05' }, '30', NOW))).toEqual({
    since: '2026-10-05T00:00:00.000Z',
    until: '2026-10-06T00:00:00.000Z',
  });
});

test('what an address has wrong counts as left out, and days to come as now', () => {
  expect(told({ since: '2026-02-31' })).toEqual(told({}));
  for (const range of ['', '0', '-7', '2026-13', 'week', '<script>', '99999']) expect(told({ range })).toEqual(told({}));
  expect(told({ since: '2026-02-31x' })).toEqual(told({}));
  expect(told({ since: '2026-11-01', until: '2027-01-01' })).toEqual(['custom', '2026-11-01', '2026-11-16']);
  expect(rangeOf({ until: '2026-11-16' }, '30', NOW).until).toBeUndefined();
});

test('it is compared with as many days before, and a day that is not over with as much of one', () => {
  const week = rangeBefore(rangeOf({ range: '7' }, '30', NOW), NOW);
  expect([week.since, week.until].map((at) => at.toISOString())).toEqual(['2026-11-03T00:00:00.000Z', '2026-11-09T09:00:00.000Z']);
  const october = rangeBefore(rangeOf({ range: '2026-10' }, '30', NOW), NOW);
  expect(daysOf(october, NOW)).toEqual({ since: '2026-08-31', until: '2026-09-30' });
});

test('it is told in words, with its length and the months that can be chosen', () => {
  const range = rangeOf({ range: '2026-10' }, '30', NOW);
  // Thin spaces stand around the dash.
  expect(rangeText(range, NOW, 'en').replaceAll(/\s/g, ' ')).toBe('Oct 1 – 31, 2026');
  expect(lengthOf(range, NOW)).toBe(31);
  expect(lastMonths(new Date('2026-01-31T23:59:59Z'), 3)).toEqual(['2026-01', '2025-12', '2025-11']);
});

test.each([
  ['users', usersQueryOf],
  ['audit', auditQueryOf],
  ['events', eventsQueryOf],
  ['payouts', payoutsQueryOf],
])('the list of %s is asked for from the beginning of the first day until the end of the last one', (_, queryIn) => {
  expect(queryIn({ since: '2024-02-28', until: '2024-02-29' })).toMatchObject({
    since: '2024-02-28T00:00:00.000Z',
    until: '2024-03-01T00:00:00.000Z',
  });
  expect(queryIn({ until: '2026-12-31' })).toMatchObject({ since: undefined, until: '2027-01-01T00:00:00.000Z' });
  expect(queryIn({ since: 'yesterday', until: '2026-02-30' })).toMatchObject({ since: undefined, until: undefined });
});

test.each([
  ['?since=2026-10-05&until=2026-10-05', '2026-10-05', '2026-10-05'],
  // As the lists of events and payouts were led to.
  ['?since=2026-10-05T00:00:00.000Z&until=2026-10-06T00:00:00.000Z', '2026-10-05', '2026-10-05'],
  ['?until=2026-10-06T00:00:00.001Z', null, '2026-10-06'],
  // As the list of users called them.
  ['?from=2026-10-05&to=2026-10-07', '2026-10-05', '2026-10-07'],
  ['?since=2026-10-06&from=2026-10-05', '2026-10-06', null],
  ['?since=2026-02-30&until=soon', null, null],
  ['?since=2026-10-06&until=2026-10-05', null, null],
])('the days of %s are read', (address, since, until) => {
  const params = withDays(new URLSearchParams(`${address}&type=invoice_paid`));
  expect([params.get('since'), params.get('until'), params.get('from'), params.get('to')]).toEqual([since, until, null, null]);
  expect(params.get('type')).toBe('invoice_paid');
});

test('days are whole when they can be meant, and in order when the last is not before the first', () => {
  expect(['2026-11-16', '0002-11-16', '2014-12-31', '2026-11-31', ''].map(isDay)).toEqual([true, false, false, false, false]);
  expect(isBackwards({ since: '2026-11-16', until: '2026-11-15' })).toBe(true);
  expect([{ since: '2026-11-16', until: '2026-11-16' }, { until: '2026-11-15' }, {}].map(isBackwards)).toEqual([false, false, false]);
  expect(momentsOf({})).toEqual({});
});
