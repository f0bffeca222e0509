import { SECOND_MS } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import { createRecent } from '../http/recent.ts';

/** How many wrong tries there may be in a minute, from one address or of one name. */
const TRIES_MAX = 5;
const TRIES_MS = 60 * SECOND_MS;

/** How many addresses and names are remembered. */
const KEYS_MAX = 20_000;

export interface WrongTries {
  /**
   * Judges a try that counts for these keys unless it is good. Throws what `judge` throws, and `rate_limited`, with the seconds until
   * the next try, where five were wrong within the last minute. Tries in flight count as wrong, so that many at once are no way around.
   */
  judge<T>(keys: readonly string[], judge: () => T | Promise<T>): Promise<T>;
}

/** Counts wrong tries in the memory of this server. */
export function countWrongTries(now: () => number): WrongTries {
  const tries = createRecent<number[]>(TRIES_MS, KEYS_MAX, now);
  const recent = (key: string, at: number) => (tries.get(key) ?? []).filter((moment) => at - moment < TRIES_MS && moment <= at);

  return {
    async judge(keys, judge) {
      const at = now();
      for (const key of keys) {
        const [first, ...rest] = recent(key, at);
        if (first === undefined || rest.length + 1 < TRIES_MAX) continue;
        throw new Problem('rate_limited', 'Too many wrong tries.', { retryAfter: Math.ceil((first + TRIES_MS - at) / SECOND_MS) });
      }
      for (const key of keys) tries.set(key, [...recent(key, at), at]);
      const judged = await judge();
      for (const key of keys) tries.set(key, without(tries.get(key) ?? [], at));
      return judged;
    },
  };
}

/** One of these moments less. */
function without(moments: readonly number[], moment: number): number[] {
  const place = moments.indexOf(moment);
  return place < 0 ? [...moments] : moments.toSpliced(place, 1);
}

/** Where nothing is limited. */
export const uncounted: WrongTries = { judge: async (_, judge) => judge() };
