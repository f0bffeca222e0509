import type { Clock } from '../../src/core/clock.ts';

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  set(iso: string): void;
  advance(ms: number): void;
}

/** A day after everything that the contract's examples, and with them the demo, tell with dates of their own. */
export const AFTER_THE_EXAMPLES = '2026-11-16T09:30:00.000Z';

export function testClock(iso = '2026-03-01T12:00:00.000Z'): TestClock {
  let now = Date.parse(iso);
  return {
    now: () => new Date(now),
    set: (next) => {
      now = Date.parse(next);
    },
    advance: (ms) => {
      now += ms;
    },
  };
}
