/** How far back a list over the time of the ledger looks, on a ledger that is nothing but moments. */
import { expect, test } from 'vitest';
import type { Reader } from '../../src/core/tx.ts';
import { endOf, guessAfter, reachBack, type TransferFilter } from '../../src/ledger/reach-back.ts';

const NOW = new Date('2026-03-01T12:00:00.000Z').getTime();
const NEWEST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '9223372036854775807'];
const SECOND = 1000;
const YEAR = 365 * 86_400 * SECOND;

/** So many moments, evenly spread over so many milliseconds before another one. */
const spread = (count: number, ms: number, end = NOW) => Array.from({ length: count }, (_, n) => end - 1 - Math.floor((n * ms) / count));

/** A reader of a ledger in which money has moved at these moments, and what it was asked: the length of each stretch. */
function ledgerOf(moments: readonly number[], isWanted = (_: number) => true) {
  const lengths: number[] = [];
  const looked: number[] = [];
  const query = async (_: unknown, [since, until, first, limit]: [Date, Date | 'infinity', Date, number]) => {
    const end = until === 'infinity' ? Number.POSITIVE_INFINITY : until.getTime();
    lengths.push((until === 'infinity' ? NOW : end) - since.getTime());
    const near = moments.filter((at) => at >= since.getTime() && at < end);
    looked.push(Math.min(near.length, limit));
    const is_more = moments.some((at) => at >= first.getTime() && at < since.getTime());
    return [{ looked_at: Math.min(near.length, limit), wanted: near.filter(isWanted).length, is_more }];
  };
  return { db: { now: new Date(NOW), query } as unknown as Reader, lengths, looked };
}

const reach = (db: Reader, filter: TransferFilter = {}, part: { behind?: string[]; count?: number; guess?: number } = {}) =>
  reachBack(db, filter, { behind: NEWEST, count: 50, ...part });

test('a minute is looked at first, and four times as long where little has moved, until there is enough', async () => {
  const { db, lengths } = ledgerOf(spread(10_000, 100_000 * SECOND));
  expect(await reach(db)).toEqual({ since: new Date(NOW - 1260 * SECOND), until: 'infinity', isMore: true });
  expect(lengths).toEqual([60, 240, 960].map((seconds) => seconds * SECOND));
  const exact = ledgerOf(spread(10_000, 100_000 * SECOND));
  await reach(exact.db, {}, { count: 30 });
  expect(exact.lengths).toHaveLength(2);
});

test('where much has moved the next stretch is as long as the one before', async () => {
  const { db, lengths } = ledgerOf(spread(100_000, 10_000 * SECOND), () => false);
  await reach(db);
  expect(lengths).toEqual([60, ...Array(9).fill(240)].map((seconds) => seconds * SECOND));
});

test('as many milliseconds as are guessed are looked at first', async () => {
  const { db, lengths } = ledgerOf(spread(100, 100_000));
  await reach(db, {}, { guess: 12_345 });
  expect(lengths[0]).toBe(12_345);
});

test('a stretch that holds too much is halved, and is not looked at before it does not', async () => {
  const { db, lengths } = ledgerOf(spread(18_000, 60 * SECOND));
  expect((await reach(db)).since).toEqual(new Date(NOW - 15 * SECOND));
  expect(lengths).toEqual([60, 30, 15].map((seconds) => seconds * SECOND));
});

test('no stretch reaches more than half of the way to where there is known to be too much', async () => {
  const { db, lengths } = ledgerOf([NOW - 1, ...spread(6000, 100, NOW - 50 * SECOND)], () => false);
  await reach(db);
  expect(lengths.slice(0, 4)).toEqual([60, 30, 15, 7.5].map((seconds) => seconds * SECOND));
});

test('what moved within one millisecond is never divided', async () => {
  const { db, looked } = ledgerOf([...Array(5001).fill(NOW - 1), NOW - 2]);
  expect(await reach(db)).toMatchObject({ since: new Date(NOW - 1), isMore: true });
  expect(looked.at(-1)).toBe(5001);
});

test('twenty thousand are looked at, give or take a stretch, however few are wanted', async () => {
  const { db, looked } = ledgerOf(spread(1_000_000, 4000 * SECOND), () => false);
  expect((await reach(db)).isMore).toBe(true);
  const all = looked.filter((one) => one <= 5000).reduce((sum, one) => sum + one, 0);
  expect(all).toBeGreaterThanOrEqual(20_000);
  expect(all).toBeLessThan(25_000);
});

test('sixty-four stretches are asked for at most, where the ledger bursts and rests', async () => {
  const bursts = Array.from({ length: 30 }, (_, n) => spread(6000, 1, NOW - (n + 1) * YEAR)).flat();
  const { db, lengths } = ledgerOf(bursts, () => false);
  expect((await reach(db)).isMore).toBe(true);
  expect(lengths).toHaveLength(64);
});

test('it ends where the time of the filter begins, or where there is nothing before', async () => {
  const since = new Date(NOW - 100 * SECOND);
  const bounded = ledgerOf(spread(100, 1000 * SECOND));
  expect(await reach(bounded.db, { since })).toEqual({ since, until: 'infinity', isMore: false });
  expect(bounded.lengths).toEqual([60 * SECOND, 40 * SECOND]);
  const short = ledgerOf([NOW - 1]);
  expect(await reach(short.db)).toEqual({ since: new Date(NOW - 60 * SECOND), until: 'infinity', isMore: false });
  expect(short.lengths).toHaveLength(1);
});

test('it begins at the earlier of where the filter ends and the millisecond behind the key', async () => {
  const { db } = ledgerOf(spread(1000, 1000 * SECOND));
  const [early, late] = [new Date(NOW - 200 * SECOND), new Date(NOW - 100 * SECOND)];
  const behind = (moment: Date) => [moment.toISOString(), NEWEST[1], NEWEST[2]] as string[];
  const behindKey = (moment: Date) => new Date(moment.getTime() + 1);
  expect((await reach(db, { until: late })).until).toEqual(late);
  expect((await reach(db, {}, { behind: behind(late) })).until).toEqual(behindKey(late));
  expect((await reach(db, { until: late }, { behind: behind(early) })).until).toEqual(behindKey(early));
  expect((await reach(db, { until: early }, { behind: behind(late) })).until).toEqual(early);
});

test('the next part is guessed to take as long as a full one did, a millisecond at least', () => {
  const rows = [3000, 2000, 500].map((ms) => ({ created_at: new Date(NOW + ms).toISOString().replace('T', ' ').replace('Z', '+00') }));
  expect(guessAfter({ rows }, 3)).toBe(2500);
  expect(guessAfter({ rows: [rows[0], rows[0]] as typeof rows }, 2)).toBe(1);
  expect(guessAfter({ rows }, 4)).toBeUndefined();
  expect(guessAfter({ rows: [] }, 1)).toBeUndefined();
  expect(guessAfter(undefined, 1)).toBeUndefined();
});

test('the end of a reach stands behind all of it', () => {
  const since = new Date(NOW);
  expect(endOf({ since, until: 'infinity', isMore: true })).toEqual({
    created_at: since,
    user_id: '00000000-0000-0000-0000-000000000000',
    seq: '0',
  });
});
