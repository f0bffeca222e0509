import type { LoggedEvent } from '../../events/batch.ts';
import type { Retry } from './due-retries.ts';
import type { Lane } from './lane.ts';

/** Whether there is anything to be sent: for the first time, and again. */
export interface Queues {
  readonly fresh: boolean;
  readonly again: boolean;
}

/** What is sent next, and where it was taken from. */
export interface Due {
  readonly event: LoggedEvent;
  readonly lane?: Lane;
  readonly retry?: Retry;
}

interface Choice {
  readonly queues: Queues;
  /** How many requests are on their way, of each kind. */
  readonly sending: Readonly<Record<keyof Queues, number>>;
  /** How many may be on their way together. */
  readonly limit: number;
  /** What was sent last. */
  readonly last: keyof Queues;
}

/**
 * Of which kind the next request is; undefined where there is nothing to be sent, or no room. What is sent again has half of the room at most,
 * so that a backlog cannot keep fresh events waiting; while there is both, they take turns.
 */
export function nextDue({ queues, sending, limit, last }: Choice): keyof Queues | undefined {
  if (sending.fresh + sending.again >= limit) return undefined;
  const mayAgain = queues.again && sending.again < Math.max(1, Math.floor(limit / 2));
  if (queues.fresh && mayAgain) return last === 'fresh' ? 'again' : 'fresh';
  return queues.fresh ? 'fresh' : mayAgain ? 'again' : undefined;
}
