import { createRecent } from './recent.ts';

/** How many callers a kind of bucket remembers; past that who came first is forgotten, and begins with a whole burst. */
const CALLERS_MAX = 50_000;

/** Where a caller stands with its bucket. */
export interface Level {
  /** False when there was no token left; then none was taken. */
  isTaken: boolean;
  /** How many whole tokens are left. */
  left: number;
  /** In how many seconds the bucket is whole again, rounded up. */
  wholeInS: number;
}

export interface Buckets {
  /** Takes a token out of the bucket of this caller. */
  take(key: string): Level;
  /** Puts a token back that was taken for nothing. */
  giveBack(key: string): void;
  /** How many callers are remembered. */
  readonly size: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * A token bucket for each caller: `perSecond` tokens flow in, and it holds `burst`. Whoever is refused finds `perSecond` tokens there
 * a second later, whatever came before. A bucket that nobody touches until it is whole is as good as none, and is forgotten.
 */
export function createBuckets(perSecond: number, burst: number, now: () => number): Buckets {
  const perMs = perSecond / 1000;
  const buckets = createRecent<Bucket>(burst / perMs, CALLERS_MAX, now);

  function filled(key: string): Bucket {
    const at = now();
    let bucket = buckets.get(key);
    if (!bucket) {
      bucket = { tokens: burst, at };
      buckets.set(key, bucket);
    }
    // A clock that was set back costs nobody what is there already.
    bucket.tokens = Math.min(burst, bucket.tokens + Math.max(0, at - bucket.at) * perMs);
    bucket.at = at;
    return bucket;
  }

  return {
    take(key) {
      const bucket = filled(key);
      const isTaken = bucket.tokens >= 1;
      if (isTaken) bucket.tokens -= 1;
      return { isTaken, left: Math.floor(bucket.tokens), wholeInS: Math.ceil((burst - bucket.tokens) / perSecond) };
    },
    giveBack(key) {
      const bucket = filled(key);
      bucket.tokens = Math.min(burst, bucket.tokens + 1);
    },
    get size() {
      return buckets.size;
    },
  };
}
