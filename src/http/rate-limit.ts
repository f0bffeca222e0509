import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Actor } from '../core/tx.ts';

/** Requests a second that may go on and on. The burst is twice that: a window of two seconds holds both. */
const SUSTAINED = { user: 50, operator: 500, anyone: 100 } as const;
const WINDOW_S = 2;

/** Whoever can send a request. */
type Caller = Exclude<Actor, { kind: 'system' }>;

/** Where a caller stands after a request. */
export interface Quota {
  isExceeded: boolean;
  /** The same in the words of draft-ietf-httpapi-ratelimit-headers: the limit, what is left of it, and seconds until it is whole again. */
  headers: { ratelimit: string; 'ratelimit-policy': string };
}

export interface RateLimit {
  /** Counts one request of this actor at this address. Undefined where nothing is limited. */
  count(actor: Caller, address: string): Promise<Quota | undefined>;
}

/** Limits per session, per operator token and, for everybody else, per address. */
export function memoryRateLimit(): RateLimit {
  const limiter = (perSecond: number) => new RateLimiterMemory({ points: perSecond * WINDOW_S, duration: WINDOW_S });
  const limiters = { user: limiter(SUSTAINED.user), operator: limiter(SUSTAINED.operator), anyone: limiter(SUSTAINED.anyone) };
  return {
    async count(actor, address) {
      const key = actor.kind === 'user' ? actor.session.hash.toString('base64') : actor.kind === 'operator' ? actor.name : address;
      try {
        return quotaOf(actor.kind, await limiters[actor.kind].consume(key), false);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return quotaOf(actor.kind, refusal, true);
      }
    },
  };
}

/** The policies are named by what is counted. */
const POLICIES = { user: 'session', operator: 'token', anyone: 'address' } as const;

function quotaOf(kind: Caller['kind'], { remainingPoints, msBeforeNext }: RateLimiterRes, isExceeded: boolean): Quota {
  const policy = POLICIES[kind];
  return {
    isExceeded,
    headers: {
      ratelimit: `"${policy}";r=${Math.max(0, remainingPoints)};t=${Math.ceil(msBeforeNext / 1000)}`,
      'ratelimit-policy': `"${policy}";q=${SUSTAINED[kind] * WINDOW_S};w=${WINDOW_S}`,
    },
  };
}

export const noRateLimit: RateLimit = { count: async () => undefined };
