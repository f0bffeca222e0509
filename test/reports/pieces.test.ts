import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/clock.ts';
import { bucketAfter, bucketOf } from '../../src/reports/buckets.ts';
import { piecesOf } from '../../src/reports/pieces.ts';

const DAY = Date.UTC(2026, 2, 1);
const at = (hours: number) => DAY + hours * HOUR_MS;
const moment = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }).map(at),
  fc.integer({ min: -7_200_000_000, max: 7_200_000_000 }).map((ms) => DAY + ms),
);
const open = fc.oneof(moment, fc.constant(Number.POSITIVE_INFINITY));

test('pieces follow each other without a gap, and whole units alone are taken from what was counted ahead', () => {
  fc.assert(
    fc.property(moment, open, moment, fc.nat({ max: 1000 }), moment, fc.constantFrom(HOUR_MS, DAY_MS), fc.boolean(), (...args) => {
      const [a, b, rolled, hours, folded, unitMs, isFine] = args;
      const [since, until] = a < b ? [a, b] : [b, a];
      const rolledUntil = Math.floor(rolled / unitMs) * unitMs;
      const reach = {
        rolledUntil,
        keptFrom: rolledUntil + hours * unitMs,
        foldedBefore: Math.floor(folded / DAY_MS) * DAY_MS,
        unitMs,
        isFine,
      };
      const pieces = piecesOf({ since, until }, reach);
      if (since === until) return void expect(pieces).toEqual([]);
      expect([pieces[0]?.since, pieces.at(-1)?.until]).toEqual([since, until]);
      for (const [index, piece] of pieces.entries()) {
        expect(piece.since).toBeLessThan(piece.until);
        if (index > 0) expect(piece.since).toBe(pieces[index - 1]?.until);
        if (piece.by === 'counted' && piece.since < reach.keptFrom) expect(piece.until - piece.since).toBeLessThanOrEqual(31 * DAY_MS);
        if (piece.by === 'rolled') {
          expect(piece.until).toBeLessThanOrEqual(rolledUntil);
          const needs = (end: number) => (end < reach.foldedBefore ? DAY_MS : unitMs);
          expect([piece.since % needs(piece.since), piece.until % needs(piece.until - 1)]).toEqual([0, 0]);
          if (isFine) expect(piece.since).toBeGreaterThanOrEqual(Math.min(reach.foldedBefore, rolledUntil));
        }
        if (piece.by === 'kept') expect([piece.since >= reach.keptFrom, piece.since % unitMs]).toEqual([true, 0]);
      }
    }),
    { numRuns: 2000 },
  );
});

test('of a range that is counted ahead the tables are asked for the hours at both ends alone', () => {
  const reach = { rolledUntil: at(100), keptFrom: at(100), foldedBefore: at(-10_000 * 24), unitMs: HOUR_MS, isFine: false };
  expect(piecesOf({ since: at(1) + 1, until: at(50) + 2 }, reach)).toEqual([
    { since: at(1) + 1, until: at(2), by: 'counted' },
    { since: at(2), until: at(50), by: 'rolled' },
    { since: at(50), until: at(50) + 2, by: 'counted' },
  ]);
  expect(piecesOf({ since: at(1), until: Number.POSITIVE_INFINITY }, reach)).toEqual([
    { since: at(1), until: at(100), by: 'rolled' },
    { since: at(100), until: Number.POSITIVE_INFINITY, by: 'kept' },
  ]);
});

test.each([
  ['hour', '2026-03-05T10:59:59.999Z', '2026-03-05T10:00:00.000Z', '2026-03-05T11:00:00.000Z'],
  ['day', '2026-03-05T10:59:59.999Z', '2026-03-05T00:00:00.000Z', '2026-03-06T00:00:00.000Z'],
  ['week', '2026-03-01T23:59:59.999Z', '2026-02-23T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
  ['week', '2026-03-02T00:00:00.000Z', '2026-03-02T00:00:00.000Z', '2026-03-09T00:00:00.000Z'],
  ['month', '2024-02-29T23:00:00.000Z', '2024-02-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ['month', '1969-12-31T23:00:00.000Z', '1969-12-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z'],
] as const)('the %s of %s', (interval, moment, bucket, next) => {
  const start = bucketOf(interval, Date.parse(moment));
  expect([new Date(start).toISOString(), new Date(bucketAfter(interval, start)).toISOString()]).toEqual([bucket, next]);
});
