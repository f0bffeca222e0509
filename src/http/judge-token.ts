import type { Scope } from '../../generated/operations.ts';
import type { OperatorActor } from '../core/actor.ts';
import { SECOND_MS } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import { isTokenSecret } from '../core/token-secret.ts';
import type { IncomingCall } from './incoming-call.ts';
import type { RateLimit } from './rate-limit.ts';
import { createRecent } from './recent.ts';

/** For how long what was found of a token counts: so long at most a revocation takes to reach every server. */
const FRESH_MS = 5 * SECOND_MS;
/** How long a token is known to be none that was made up, and how many are. */
const KNOWN_MS = 600_000;
const KNOWN_MAX = 2000;
const NOTED_MS = 60 * SECOND_MS;

/** What of a call a token is judged by, beside itself. */
export type Asked = Pick<IncomingCall, 'address' | 'quota'>;

/** An API token of which somebody has the secret. */
export interface FoundToken {
  readonly tokenId: string;
  readonly operator: string;
  readonly knownTo: readonly string[];
  /** What it may do, its operator's role considered. */
  readonly scopes: ReadonlySet<Scope>;
  /** Whether it was revoked, or its operator may do nothing any more. */
  readonly isRevoked: boolean;
  /** When this secret stops working, in milliseconds since 1970; infinity when it does not by itself. */
  readonly endsAt: number;
  /** Whether it may be used from this address. */
  isAllowedAt(address: string): boolean;
}

/** What the judge asks about API tokens. */
export interface ApiTokens {
  /** The token that has a secret with this hash. */
  find(hash: Buffer): Promise<FoundToken | undefined>;
  /** Whether any API token is alive. */
  exist(): Promise<boolean>;
  /** Writes down that a token was just used. Never fails, and nobody waits for it. */
  noteUse(tokenId: string): void;
  readonly rateLimit: RateLimit;
  now(): number;
}

export interface TokenJudge {
  /**
   * Returns the operator as whom this token acts, of which the hash is given; undefined when there is none. What cannot be a token, by its
   * form or its checksum, is not looked up. Throws `token_expired`, `token_revoked`,
   * `token_network_forbidden`, and `rate_limited`, before it looks anything up, when too many guesses came from the caller's address.
   */
  judge(call: Asked, token: string, hash: Buffer): Promise<OperatorActor | undefined>;
  /** Whether any API token is alive, as it was five seconds ago at most. */
  exist(): Promise<boolean>;
  /** Looks every token up again before it is believed: somebody may just have changed what they may do. */
  forget(): void;
}

interface Seen<Value> {
  readonly value: Value;
  /** When it was asked for, and how often everything had been forgotten then. */
  readonly at: number;
  readonly round: number;
}

/**
 * Judges API tokens by what was found of them in the last five seconds. One that was not seen here of late may be made up: to look it up
 * takes a token of its address, which comes back when there is such a one, as with the sessions of users.
 */
export function createTokenJudge({ find, exist, noteUse, rateLimit, now }: ApiTokens): TokenJudge {
  const known = createRecent<Seen<FoundToken>>(KNOWN_MS, KNOWN_MAX, now);
  const noted = createRecent<number>(NOTED_MS, KNOWN_MAX, now);
  let existed: Seen<Promise<boolean>> | undefined;
  let round = 0;
  const isFresh = (seen: Seen<unknown> | undefined) => seen?.round === round && Math.abs(now() - seen.at) < FRESH_MS;

  async function lookUp(call: Asked, secret: string, hash: Buffer): Promise<FoundToken | undefined> {
    const key = hash.toString('latin1');
    const before = known.get(key);
    if (before && isFresh(before)) return before.value;
    if (!before && !isTokenSecret(secret)) return undefined;
    const guess = before ? undefined : rateLimit.lookUp(call.address);
    if (guess?.isExceeded) {
      call.quota = guess;
      throw new Problem('rate_limited');
    }
    const asked = { at: now(), round };
    let isMadeUp = false;
    try {
      const value = await find(hash);
      isMadeUp = value === undefined;
      if (value) known.set(key, { value, at: asked.at, round: asked.round });
      else known.delete(key);
      return value;
    } finally {
      if (guess && !isMadeUp) rateLimit.giveBack(call.address);
    }
  }

  function note(tokenId: string): void {
    const at = now();
    if (at - (noted.get(tokenId) ?? Number.NEGATIVE_INFINITY) < NOTED_MS) return;
    noted.set(tokenId, at);
    noteUse(tokenId);
  }

  return {
    async judge(call, secret, hash) {
      const token = await lookUp(call, secret, hash);
      if (!token) return undefined;
      const { tokenId, operator, knownTo, scopes } = token;
      if (token.endsAt <= now()) throw new Problem('token_expired');
      if (token.isRevoked) throw new Problem('token_revoked');
      if (!token.isAllowedAt(call.address)) throw new Problem('token_network_forbidden');
      note(tokenId);
      return { kind: 'operator', name: operator, scopes, knownTo, tokenId };
    },
    exist() {
      if (existed && isFresh(existed)) return existed.value;
      const value = exist();
      existed = { value, at: now(), round };
      value.catch(() => {
        if (existed?.value === value) existed = undefined;
      });
      return value;
    },
    forget() {
      round++;
    },
  };
}
