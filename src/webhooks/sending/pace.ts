import { DAY_MS, SECOND_MS } from '../../core/clock.ts';
import { nextPauseS, retryAfterMs } from './ladder.ts';
import { isOverwhelmed, type Outcome } from './outcome.ts';

/** How fast a receiver is sent something. */
export interface Pace {
  /** How many requests may be on their way to it now, of so many that may be at best. */
  limit(concurrency: number, now: Date): number;
  /** Until when it is left alone; null when it is not. */
  readonly pausedUntil: Date | null;
  /** How long the last pause was, in seconds; 0 since something was taken. */
  readonly pauseS: number;
  /** Takes into account what came of a request. */
  note(outcome: Outcome, now: Date): void;
}

const SEEN = 50;
const SLOW_MS = 2000;
/** So many requests at once for a receiver that is slow, of which each holds a place that others could have. */
const LIMIT_SLOW = 2;

/**
 * Lets as many requests be on their way as may be; two, while one of twenty takes more than two seconds; one, and after a pause, since the
 * receiver could take nothing, until it takes something. `pauseS` is how long the last pause was, on whatever server.
 */
export function createPace(pauseS = 0): Pace {
  const durations: number[] = [];
  let pausedUntil: Date | null = null;
  const isPaused = (now: Date) => pausedUntil !== null && pausedUntil > now;
  const isSlow = () => durations.length === SEEN && durations.filter((ms) => ms > SLOW_MS).length > SEEN / 20;
  return {
    limit(concurrency, now) {
      if (isPaused(now)) return 0;
      if (pauseS > 0) return 1;
      return isSlow() ? Math.min(LIMIT_SLOW, concurrency) : concurrency;
    },
    get pausedUntil() {
      return pausedUntil;
    },
    get pauseS() {
      return pauseS;
    },
    note(outcome, now) {
      durations.push(outcome.ms);
      if (durations.length > SEEN) durations.shift();
      if (outcome.failure === null) {
        pauseS = 0;
        pausedUntil = null;
      } else if (isOverwhelmed(outcome) && !isPaused(now)) {
        pauseS = nextPauseS(pauseS);
        const wait = Math.max(pauseS * SECOND_MS, Math.min(retryAfterMs(outcome.retryAfter, now), DAY_MS));
        pausedUntil = new Date(now.getTime() + wait);
      }
    },
  };
}
