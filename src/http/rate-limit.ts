import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Problem } from '../core/problem.ts';
import type { Actor } from '../core/tx.ts';

/** Requests a second that may go on and on. The burst is twice that: a window of two seconds holds both. */
const SUSTAINED = { user: 50, operator: 500, anyone: 100 } as const;
const WINDOW_S = 2;

/** Whoever can send a request. */
type Caller = Exclude<Actor, { kind: 'system' }>;

export interface RateLimit {
  /** Counts one request of this actor at this address. Throws `rate_limited`. */
  count(actor: Caller, address: string): Promise<void>;
}

/** Limits per session, per operator token and, for everybody else, per address. */
export function memoryRateLimit(): RateLimit {
  const limiter = (perSecond: number) => new RateLimiterMemory({ points: perSecond * WINDOW_S, duration: WINDOW_S });
  const limiters = { user: limiter(SUSTAINED.user), operator: limiter(SUSTAINED.operator), anyone: limiter(SUSTAINED.anyone) };
  return {
    async count(actor, address) {
      const key = actor.kind === 'user' ? actor.session.hash.toString('base64') : actor.kind === 'operator' ? actor.name : address;
      try {
        await limiters[actor.kind].consume(key);
      } catch {
        throw new Problem('rate_limited');
      }
    },
  };
}

export const noRateLimit: RateLimit = { count: async () => {} };
