import type { OperatorActor, UserActor } from '../core/actor.ts';
import { hashSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { embedToken } from './authenticate.ts';
import type { IncomingCall } from './incoming-call.ts';
import type { Caller, RateLimit } from './rate-limit.ts';
import { createRecent } from './recent.ts';

/** How long a session is known after it was last used here, and how many are. */
const KNOWN_MS = 600_000;
const KNOWN_MAX = 50_000;

/** A session that was alive when it was last looked at, and as whom it is counted, if that was seen. */
interface Known {
  caller: Caller | undefined;
}

/** Returns the actor whose live session this secret names, with the hash that is kept of it. */
type Find<A> = (secret: string, hash: Buffer) => Promise<A | undefined>;

/** Returns the user whose live session this token names. */
export type FindSession = Find<UserActor>;

/** Returns the operator whose live console session this secret names. */
export type FindConsoleSession = Find<OperatorActor>;

export interface SessionJudge<A = UserActor> {
  /**
   * Returns the actor of the first of these sessions that is alive. Throws the kind's refusal when none is, and `rate_limited`, before it
   * looks anything up, when its actor has called too often, or too many guesses came from the address of one that may only be a guess.
   */
  judge(call: IncomingCall): Promise<A>;
  /** Knows a session that has just begun. */
  know(secret: string): void;
}

/** A kind of sessions: those of users, or those of the console. */
interface SessionKind<A> {
  find: Find<A>;
  /** The secrets that a request carries. */
  secretsOf(call: IncomingCall): readonly string[];
  /** As whom the calls of a session are counted. */
  callerOf(actor: A): Caller;
  refusal: 'unauthenticated' | 'console_session_required';
}

const ofUsers = (find: FindSession): SessionKind<UserActor> => ({
  find,
  secretsOf: ({ cookies }) => cookies.sessions,
  callerOf: ({ userId }) => ({ kind: 'user', userId }),
  refusal: 'unauthenticated',
});

const ofEmbeds = (find: FindSession): SessionKind<UserActor> => ({
  ...ofUsers(find),
  secretsOf: ({ headers }) => [embedToken(headers) ?? []].flat(),
});

const ofConsole = (find: FindConsoleSession): SessionKind<OperatorActor> => ({
  find,
  secretsOf: ({ cookies }) => cookies.consoles,
  callerOf: ({ name, tokenId, session }) => ({ kind: 'operator', name, tokenId, session }),
  refusal: 'console_session_required',
});

/** Judges the sessions of users. */
export function createSessionJudge(find: FindSession, rateLimit: RateLimit, now: () => number): SessionJudge {
  return createJudge(ofUsers(find), rateLimit, now);
}

/** Judges the tokens of embedded pages. */
export function createEmbedJudge(find: FindSession, rateLimit: RateLimit, now: () => number): SessionJudge {
  return createJudge(ofEmbeds(find), rateLimit, now);
}

/** Judges the sessions of the console. */
export function createConsoleJudge(find: FindConsoleSession, rateLimit: RateLimit, now: () => number): SessionJudge<OperatorActor> {
  return createJudge(ofConsole(find), rateLimit, now);
}

/**
 * Sessions that were alive here of late are known, and looked up whatever else comes from their address. Any other may be made up, and
 * to look it up costs the database a read: it takes a token of its address, which comes back when there is such a session.
 */
function createJudge<A>(kind: SessionKind<A>, rateLimit: RateLimit, now: () => number): SessionJudge<A> {
  const known = createRecent<Known>(KNOWN_MS, KNOWN_MAX, now);

  async function find(call: IncomingCall, secret: string): Promise<A | undefined> {
    const hash = hashSecret(secret);
    const key = hash.toString('latin1');
    const before = known.get(key);
    if (before?.caller !== undefined) call.quota = rateLimit.count(before.caller, call.address);
    const guess = before ? undefined : rateLimit.lookUp(call.address);
    if (guess?.isExceeded) call.quota = guess;
    if (call.quota?.isExceeded) throw new Problem('rate_limited');
    let isMadeUp = false;
    try {
      const actor = await kind.find(secret, hash);
      isMadeUp = actor === undefined;
      if (actor) known.set(key, { caller: kind.callerOf(actor) });
      else known.delete(key);
      return actor;
    } finally {
      if (guess && !isMadeUp) rateLimit.giveBack(call.address);
    }
  }

  return {
    async judge(call) {
      for (const secret of kind.secretsOf(call)) {
        call.quota = undefined; // what was counted for the one before
        const actor = await find(call, secret);
        if (actor) return actor;
      }
      throw new Problem(kind.refusal);
    },
    know: (secret) => known.set(hashSecret(secret).toString('latin1'), { caller: undefined }),
  };
}
