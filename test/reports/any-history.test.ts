/**
 * After random histories, counted ahead as far as it happened to be, every report is held against a plain count of the rows that there
 * are, one by one.
 */
import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/clock.ts';
import { MEASURED } from '../../src/reports/measures.ts';
import { changeProgramme } from '../support/billing.ts';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import { type Books, type Made, readBooks, rollAll, STEPS, type Step, type Told, take } from '../support/reports.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/reports';
const iso = (moment: number) => new Date(moment).toISOString();
const within = (rows: readonly Told[], since: number, until: number) => rows.filter(({ at }) => at >= since && at < until);
const sum = (rows: readonly Told[], column: string) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);

type Interval = 'hour' | 'day' | 'week' | 'month';

/** The first moment of the bucket of a moment, and of the one after it, by the calendar. */
function bucketAt(interval: Interval, moment: number): [start: number, next: number] {
  const date = new Date(moment);
  const [year, month, day, hour] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours()];
  if (interval === 'hour') return [Date.UTC(year, month, day, hour), Date.UTC(year, month, day, hour + 1)];
  if (interval === 'day') return [Date.UTC(year, month, day), Date.UTC(year, month, day + 1)];
  if (interval === 'month') return [Date.UTC(year, month), Date.UTC(year, month + 1)];
  const monday = day - ((date.getUTCDay() + 6) % 7);
  return [Date.UTC(year, month, monday), Date.UTC(year, month, monday + 7)];
}

const held = ({ transfers }: Books, until: number, accounts: readonly string[]) =>
  transfers
    .filter(({ at }) => at < until)
    .reduce((total, { debit, credit, amount_micro }) => {
      const sign = Number(accounts.includes(credit)) - Number(accounts.includes(debit));
      return total + sign * Number(amount_micro);
    }, 0);

const HELD: Record<string, string[]> = {
  pending_micro: ['pending'],
  available_micro: ['available'],
  reserved_micro: ['reserved'],
  debt_micro: ['debt'],
  owed_micro: ['pending', 'available', 'reserved'],
};
const KINDS: Record<string, string> = {
  rewards: 'accrue',
  accrued_micro: 'accrue',
  unlocked_micro: 'unlock',
  reversed_micro: 'reverse',
  restored_micro: 'restore',
  spent_micro: 'spend',
  payouts_requested: 'reserve',
  payouts_requested_micro: 'reserve',
  payouts_sent: 'settle',
  payouts_sent_micro: 'settle',
  payouts_returned: 'bounce',
  payouts_returned_micro: 'bounce',
};

/** What a measure is in a bucket, counted row by row. */
function measure(name: string, books: Books, since: number, until: number): number {
  const counted = (rows: readonly Told[]) => (name.endsWith('_micro') ? sum(rows, 'amount_micro') : rows.length);
  const own = within(books.log, since, until).filter(({ user_id, invitee_user_id }) => user_id === invitee_user_id);
  const billed = within(books.billing, since, until);
  const kind = KINDS[name];
  if (HELD[name]) return held(books, until, HELD[name]);
  if (kind) return counted(within(books.transfers, since, until).filter((row) => row['kind'] === kind));
  if (name === 'clicks') return sum(within(books.clicks, since, until), 'clicks');
  if (name === 'signups') return within(books.users, since, until).length;
  if (name === 'attributed') return own.filter(({ event }) => event === 'signup').length;
  if (name === 'first_paid') return own.filter(({ event }) => event === 'first_paid').length;
  if (name === 'rejected') return own.filter(({ event }) => event === 'rejected').length;
  if (name.startsWith('rejected_')) return own.filter(({ event, reason }) => event === 'rejected' && `rejected_${reason}` === name).length;
  if (name === 'refunded_micro') return counted(billed.filter(({ type }) => type === 'invoice_refunded'));
  if (name === 'payments' || name === 'paid_micro')
    return counted(billed.filter(({ type, reason }) => type === 'invoice_paid' && reason !== 'already_paid'));
  return within(books.ends, since, until).filter(({ action }) => `payouts_${action.slice(7)}` === name).length;
}

async function checkSeries(server: TestServer, books: Books, interval: Interval, since: number, until: number | undefined): Promise<void> {
  const end = until ?? server.clock.now().getTime() + 1;
  const names = [...MEASURED.keys()].filter((name) => name !== 'clicks' || interval !== 'hour');
  for (let first = 0; first < names.length; first += 12) {
    const asked = names.slice(first, first + 12);
    const range = `since=${iso(since)}${until === undefined ? '' : `&until=${iso(until)}`}`;
    const { status, body, text } = await server.admin('GET', `${path}/series?measures=${asked.join()}&interval=${interval}&${range}`);
    expect(status, text).toBe(200);
    const points = [];
    for (let at = since; at < end; at = bucketAt(interval, at)[1]) {
      const [start, next] = bucketAt(interval, at);
      const values = asked.map((name) => [name, measure(name, books, at, Math.min(next, end))]);
      points.push({ at: iso(start), ...Object.fromEntries(values) });
    }
    expect(body.points, `${interval} ${range}`).toEqual(points);
  }
}

async function checkInviters(server: TestServer, books: Books, by: string, since: number, until: number): Promise<void> {
  const { body, status, text } = await server.admin('GET', `${path}/inviters?by=${by}&top=200&since=${iso(since)}&until=${iso(until)}`);
  expect(status, text).toBe(200);
  const log = within(books.log, since, until);
  const paid = within(books.billing, since, until).filter(({ type, reason }) => type === 'invoice_paid' && reason !== 'already_paid');
  const expected = books.users.map(({ user_id, display_name }) => {
    const moved = (kind: string) =>
      sum(
        within(books.transfers, since, until).filter((row) => row['user_id'] === user_id && row['kind'] === kind),
        'amount_micro',
      );
    const told = (wanted: string) =>
      log.filter(({ event, user_id: of, inviter_user_id }) => event === wanted && of === user_id && inviter_user_id === user_id).length;
    return {
      user_id,
      display_name,
      clicks: sum(
        within(books.clicks, since, until).filter((row) => row['user_id'] === user_id),
        'clicks',
      ),
      signups: told('signup'),
      first_paid: told('first_paid'),
      paid_micro: sum(
        paid.filter(({ inviter_user_id }) => inviter_user_id === user_id),
        'amount_micro',
      ),
      rewards_micro: moved('accrue') + moved('restore') - moved('reverse'),
    };
  });
  const rankOf = (row: Record<string, unknown>) => Number(row[by === 'rewards' ? 'rewards_micro' : by]);
  const ranked = expected.filter((row) => rankOf(row) > 0).sort((a, b) => rankOf(b) - rankOf(a) || (a.user_id < b.user_id ? -1 : 1));
  expect(body.items, `${by} from ${iso(since)} to ${iso(until)}`).toEqual(ranked);
}

async function checkFunnel(server: TestServer, books: Books, since: number, until: number): Promise<void> {
  const { body } = await server.admin('GET', `${path}/funnel?since=${iso(since)}&until=${iso(until)}`);
  const cohort = within(books.users, since, until);
  const ids = new Set(cohort.map(({ user_id }) => user_id));
  const invitees = (await server.sql('select * from invitees')).filter(({ invitee_user_id }) => ids.has(invitee_user_id));
  const paidOut = (
    await server.sql(
      `select distinct r.invitee_user_id from rewards r join allocations a on a.user_id = r.user_id and a.reward_seq = r.seq
       where exists (select from transfers t where t.user_id = a.user_id and t.seq = a.seq and t.kind = 'settle')`,
    )
  ).filter(({ invitee_user_id }) => ids.has(invitee_user_id));
  const rejected = books.log.filter(({ event, user_id }) => event === 'rejected' && ids.has(user_id));
  const byReason = Map.groupBy(rejected, ({ reason }) => reason as string);
  expect(body).toMatchObject({
    clicks: sum(within(books.clicks, since, until), 'clicks'),
    signups: cohort.length,
    attributed: cohort.filter(({ inviter_user_id }) => inviter_user_id !== null).length,
    rejected: [...byReason].map(([reason, rows]) => ({ reason, count: new Set(rows.map(({ user_id }) => user_id)).size })),
    first_paid: invitees.filter(({ first_paid_at }) => first_paid_at !== null).length,
    rewarded: invitees.filter(({ accrued_micro }) => Number(accrued_micro) > 0).length,
    paid_out: paidOut.length,
  });
}

const ACCOUNTS = ['pending', 'available', 'reserved', 'debt', 'paid_out', 'spent'];

async function checkLiabilities(server: TestServer, books: Books, at: number): Promise<void> {
  const { body: past } = await server.admin('GET', `${path}/liabilities?at=${iso(at)}`);
  for (const account of ACCOUNTS) expect(past[`${account}_micro`], `${account} at ${iso(at)}`).toBe(held(books, at, [account]));
  expect(past.unlocks).toBeNull();
  const { body: now } = await server.admin('GET', `${path}/liabilities`);
  for (const account of ACCOUNTS) expect(now[`${account}_micro`], `${account} now`).toBe(held(books, Number.POSITIVE_INFINITY, [account]));
  expect(sum(now.unlocks, 'amount_micro')).toBe(now.pending_micro);
  expect(now.unlocks.map(({ day }: { day: string }) => day)).toEqual(now.unlocks.map(({ day }: { day: string }) => day).toSorted());
}

let workshop: Workshop;
afterAll(() => workshop?.close());

const PART = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000);
const RANGES = fc.array(
  fc.record({ one: PART, other: PART, isWhole: fc.boolean(), by: fc.constantFrom('rewards', 'first_paid', 'signups', 'clicks') }),
  { minLength: 3, maxLength: 3 },
);

/** What happens in every run: a newcomer is invited, pays much, and takes three payouts, of which one goes and comes back. */
const SURE = (
  ['couple', 'click', 'reject', 'pay', 'sweep', 'payout', 'send', 'return', 'payout', 'fail', 'payout', 'cancel', 'refund'] as const
).map((kind, index): Step => ({ kind, which: 0, amount: 900_000_000, pauseMs: index === 4 ? 3 * DAY_MS : 0 }));

test('every report says what the rows add up to', async ({ server }) => {
  workshop = await openWorkshop(server);
  await changeProgramme(server, { hold_days: 2 });
  const beginning = server.clock.now().getTime();
  const made: Made = { couples: [], paid: [], payouts: [] };
  const check = async (ranges: { one: number; other: number; isWhole: boolean; by: string }[]) => {
    server.clock.advance(30_000); // for so long what is owed is kept
    const now = server.clock.now().getTime();
    const books = await readBooks(server);
    for (const { one, other, isWhole, by } of ranges) {
      const moments = [one, other].map((part) => Math.round(beginning + part * (now - beginning)));
      const [since, until] = moments.map((at) => (isWhole ? Math.floor(at / HOUR_MS) * HOUR_MS : at)).sort((a, b) => a - b) as [
        number,
        number,
      ];
      const days = (until - since) / DAY_MS;
      await checkSeries(server, books, days < 40 ? 'hour' : 'week', since, until);
      await checkSeries(server, books, 'month', since, undefined);
      await checkSeries(server, books, 'day', Math.max(since, until - 900 * DAY_MS), until);
      await checkInviters(server, books, by, since, until);
      await checkFunnel(server, books, since, until);
      await checkLiabilities(server, books, since);
    }
    await checkSeries(server, books, 'hour', beginning, beginning + 3 * DAY_MS);
    await checkSeries(server, books, 'hour', now - 2 * DAY_MS, undefined);
  };
  await fc.assert(
    fc.asyncProperty(STEPS, RANGES, async (steps, ranges) => {
      for (const step of steps) await take(server, workshop, made, step);
      await check(ranges);
    }),
    { numRuns: 5, endOnFailure: true },
  );
  const sure: Made = { couples: [], paid: [], payouts: [] };
  for (const step of SURE) await take(server, workshop, sure, step);
  await rollAll(server, workshop);
  await check([{ one: 0, other: 0.9, isWhole: false, by: 'rewards' }]);
  // What is compared must have happened.
  const books = await readBooks(server);
  const kinds = new Set(books.transfers.map((row) => row['kind']));
  expect([...kinds]).toEqual(expect.arrayContaining(['accrue', 'unlock', 'reserve', 'release', 'settle', 'bounce', 'reverse']));
  expect([books.clicks.length, books.ends.length, books.log.length].every((count) => count > 0)).toBe(true);
});
