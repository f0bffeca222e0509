import type { UserActor } from '../core/actor.ts';
import { hashSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import type { IncomingCall } from './incoming-call.ts';
import type { RateLimit } from './rate-limit.ts';
import { createRecent } from './recent.ts';

/** How long a session is known after it was last used here, and how many are. */
const KNOWN_MS = 600_000;
const KNOWN_MAX = 50_000;

/** A session that was alive when it was last looked at, and whose it is, if that was seen. */
interface Known {
  userId: string | undefined;
}

/** Returns the user whose live session this token names, with the hash that is kept of it. */
export type FindSession = (token: string, hash: Buffer) => Promise<UserActor | undefined>;

export interface SessionJudge {
  /**
   * Returns the user of the first of these sessions that is alive. Throws `unauthenticated` when none is, and `rate_limited`, before it
   * looks anything up, when its user has called too often, or too many guesses came from the address of one that may only be a guess.
   */
  judge(call: IncomingCall): Promise<UserActor>;
  /** Knows a session that has just begun. */
  know(token: string): void;
}

/**
 * Sessions that were alive here of late are known, and looked up whatever else comes from their address. Any other may be made up, and
 * to look it up costs the database a read: it takes a token of its address, which comes back when there is such a session.
 */
export function createSessionJudge(findSession: FindSession, rateLimit: RateLimit, now: () => number): SessionJudge {
  const known = createRecent<Known>(KNOWN_MS, KNOWN_MAX, now);

  async function find(call: IncomingCall, token: string): Promise<UserActor | undefined> {
    const hash = hashSecret(token);
    const key = hash.toString('latin1');
    const before = known.get(key);
    if (before?.userId !== undefined) call.quota = rateLimit.count({ kind: 'user', userId: before.userId }, call.address);
    const guess = before ? undefined : rateLimit.lookUp(call.address);
    if (guess?.isExceeded) call.quota = guess;
    if (call.quota?.isExceeded) throw new Problem('rate_limited');
    let isMadeUp = false;
    try {
      const actor = await findSession(token, hash);
      isMadeUp = actor === undefined;
      if (actor) known.set(key, { userId: actor.userId });
      else known.delete(key);
      return actor;
    } finally {
      if (guess && !isMadeUp) rateLimit.giveBack(call.address);
    }
  }

  return {
    async judge(call) {
      for (const token of call.cookies.sessions) {
        call.quota = undefined; // what was counted for the one before
        const actor = await find(call, token);
        if (actor) return actor;
      }
      throw new Problem('unauthenticated');
    },
    know: (token) => known.set(hashSecret(token).toString('latin1'), { userId: undefined }),
  };
}
