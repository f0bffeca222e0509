import { DAY_MS, HOUR_MS, SECOND_MS } from '../../core/clock.ts';

const MINUTE_MS = 60 * SECOND_MS;

/** How long after each try comes the next (Standard Webhooks 1.0.0, "Deliverability and reliability"): ten tries in 75 hours and 35 minutes. */
const STEPS_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
] as const;

/** How many tries there are by themselves, the first one included. */
export const TRIES_MAX = STEPS_MS.length + 1;

/** By how much a step is longer or shorter by chance, so that what failed together does not come back together. */
const JITTER = 0.2;

/**
 * When an event that has failed so many times is tried again; undefined when it is tried no more. `chance` is from 0 to 1. A receiver that said
 * when to come back can only make it later, by a day at most.
 */
export function nextTryAt(failures: number, now: Date, retryAfterMs: number, chance: number): Date | undefined {
  const step = STEPS_MS[failures - 1];
  if (step === undefined) return undefined;
  const wait = step * (1 - JITTER + 2 * JITTER * chance);
  return new Date(now.getTime() + Math.max(wait, Math.min(retryAfterMs, DAY_MS)));
}

const PAUSE_S = 60;
const PAUSE_MAX_S = 900;

/** For how many seconds a receiver that cannot take anything is left alone: a minute, then twice as long each time, up to 15 minutes. */
export function nextPauseS(pauseS: number): number {
  return pauseS === 0 ? PAUSE_S : Math.min(PAUSE_MAX_S, pauseS * 2);
}

/** How long `Retry-After` (RFC 9110, section 10.2.3) asks to wait, in milliseconds, seconds or a date; 0 where it says nothing that can be read. */
export function retryAfterMs(header: string | undefined, now: Date): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * SECOND_MS;
  const until = /GMT$/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(until) ? 0 : Math.max(0, until - now.getTime());
}
