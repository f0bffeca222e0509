import type { Log } from '../core/log.ts';
import { Problem } from '../core/problem.ts';

/** How long a request may stand before the gate. Refused sooner, clients that ask again at once would keep us refusing. */
const PATIENCE_MS = 500;

/** How many may stand there; the one that has stood longest makes room for one more. */
const WAITING_MAX = 1000;

/** How often a log may say that requests are refused here. */
const SAID_EVERY_MS = 1000;

/** Lets in only so many requests at once, so that those are answered about as fast as ever however many come. */
export interface Gate {
  /** Does the work of one request when it is let in. Throws `unavailable` when it is not. */
  pass<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for the client of a request that is in, which meanwhile is no work: slow clients must not keep others out. */
  outside<T>(wait: () => Promise<T>): Promise<T>;
}

interface Waiting {
  letIn(): void;
  refuse(): void;
}

/**
 * A gate for `max` requests. Of those before it the newest goes first: in an overload some are answered at once and others refused,
 * where in the order of their coming all would be answered too late.
 */
export function createGate(max: number, log: Log): Gate {
  const full = new Problem('unavailable'); // one for all: its stack would cost more than the rest of the refusal
  const waiting: Waiting[] = []; // the oldest first
  let inWork = 0;
  let refused = 0;
  let saidAt = Number.NEGATIVE_INFINITY;

  function enter(): Promise<void> | undefined {
    if (inWork < max) {
      inWork++;
      return undefined;
    }
    return new Promise((done, failed) => {
      const timer = setTimeout(refuseOldest, PATIENCE_MS); // all wait for the same time, so the oldest is whose time is over
      waiting.push({
        letIn: () => {
          clearTimeout(timer);
          done();
        },
        refuse: () => {
          clearTimeout(timer);
          failed(full);
        },
      });
      if (waiting.length > WAITING_MAX) refuseOldest();
    });
  }

  /** The place of who leaves is the next one's, unless there are too many in work already: who was outside comes back unasked. */
  function leave(): void {
    const next = inWork <= max ? waiting.pop() : undefined;
    if (next) next.letIn();
    else inWork--;
  }

  function refuseOldest(): void {
    waiting.shift()?.refuse();
    refused++;
    const now = performance.now();
    if (now - saidAt < SAID_EVERY_MS) return;
    saidAt = now;
    log.warn({ in_work: inWork, waiting: waiting.length, refused }, 'overloaded');
    refused = 0;
  }

  return {
    async pass(work) {
      const entered = enter();
      if (entered) await entered;
      try {
        return await work();
      } finally {
        leave();
      }
    },
    async outside(wait) {
      leave();
      try {
        return await wait();
      } finally {
        inWork++;
      }
    },
  };
}
