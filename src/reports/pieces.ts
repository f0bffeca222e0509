import { DAY_MS } from '../core/clock.ts';
import { ceilTo, floorTo } from './buckets.ts';
import type { Range } from './range.ts';

/** A part of a range, and what it is read from: hours counted ahead, the tail that is kept for seconds, or the tables themselves. */
export interface Piece extends Range {
  readonly by: 'rolled' | 'kept' | 'counted';
}

/** How far what was counted ahead reaches, in milliseconds. */
export interface Reach {
  /** Up to here it was counted ahead. */
  readonly rolledUntil: number;
  /** From here on it is kept for some seconds. */
  readonly keptFrom: number;
  /** Before this day it may be kept by days alone. */
  readonly foldedBefore: number;
  /** How long what is counted as one is at the least. */
  readonly unitMs: number;
  /** Whether answers have a bucket for each unit, so that days do not do. */
  readonly isFine: boolean;
}

/** What one statement counts in the tables at most: some hundred thousand rows where ten million are of 400 days. */
const COUNTED_MAX_MS = 31 * DAY_MS;

/** Cuts a range into pieces that do not overlap and leave nothing out. The tables know any moment, what was counted ahead whole units. */
export function piecesOf(range: Range, reach: Reach): Piece[] {
  const { rolledUntil, keptFrom, foldedBefore, unitMs, isFine } = reach;
  const old = within(range, Number.NEGATIVE_INFINITY, isFine ? Math.min(foldedBefore, rolledUntil) : Number.NEGATIVE_INFINITY);
  const rolled = within(range, old.until, rolledUntil);
  const gap = within(range, rolledUntil, keptFrom);
  const tail = within(range, keptFrom, Number.POSITIVE_INFINITY);
  const stepAt = (moment: number, isEnd: boolean) =>
    moment < foldedBefore || (isEnd && moment === foldedBefore) ? Math.max(DAY_MS, unitMs) : unitMs;
  const pieces = [
    { ...old, by: 'counted' } as const,
    ...whole(rolled, 'rolled', ceilTo(stepAt(rolled.since, false), rolled.since), floorTo(stepAt(rolled.until, true), rolled.until)),
    { ...gap, by: 'counted' } as const,
    ...whole(tail, 'kept', ceilTo(unitMs, tail.since), floorTo(unitMs, tail.until)),
  ];
  return joined(pieces.filter(({ since, until }) => since < until)).flatMap(split);
}

function within({ since, until }: Range, first: number, end: number): Range {
  const start = Math.max(since, first);
  return { since: start, until: Math.max(start, Math.min(until, end)) };
}

/** The whole units of a range, and from the tables what is left at both ends. */
function whole({ since, until }: Range, by: Piece['by'], first: number, end: number): Piece[] {
  if (first >= end) return [{ since, until, by: 'counted' }];
  return [
    { since, until: first, by: 'counted' },
    { since: first, until: end, by },
    { since: end, until, by: 'counted' },
  ];
}

/** Pieces that are counted in the tables and follow each other are one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.by === 'counted' && piece.by === 'counted' && last.until === piece.since)
      result[result.length - 1] = { ...last, until: piece.until };
    else result.push(piece);
  }
  return result;
}

function split(piece: Piece): Piece[] {
  if (piece.by !== 'counted' || !Number.isFinite(piece.until)) return [piece];
  const parts = Math.ceil((piece.until - piece.since) / COUNTED_MAX_MS);
  return Array.from({ length: parts }, (_, index) => {
    const since = piece.since + index * COUNTED_MAX_MS;
    return { since, until: Math.min(piece.until, since + COUNTED_MAX_MS), by: 'counted' };
  });
}
