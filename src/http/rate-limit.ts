import type { ConsoleSession, OperatorActor, UserActor } from '../core/actor.ts';
import { addressKey } from './address-key.ts';
import { type Buckets, createBuckets, type Level } from './token-bucket.ts';

/** Requests a second that may go on and on. The burst is what comes together in two seconds. */
const SUSTAINED = { user: 50, operator: 500, console: 50, anyone: 100 } as const;
const BURST_S = 2;

/** Past that, parts in whole requests would add up to a tenth more or less than the limit, and `Retry-After: 1` could be too soon. */
export const SERVERS_MAX = 20;

/** Anyone who can send a request. All sessions of a user are one caller. */
export type Caller =
  | Pick<UserActor, 'kind' | 'userId'>
  | (Pick<OperatorActor, 'kind' | 'name'> & { session?: Pick<ConsoleSession, 'hash'> | undefined })
  | { kind: 'anyone' };

/** What a caller is limited as: who sits in the console is not to use up what the same operator's programs may. */
type Kind = keyof typeof SUSTAINED;

/** Where a caller stands after a request. */
export interface Quota {
  isExceeded: boolean;
  /** The same in the words of draft-ietf-httpapi-ratelimit-headers: the limit, what is left of it, and seconds until it is whole again. */
  headers: { ratelimit: string; 'ratelimit-policy': string };
}

export interface RateLimit {
  /** Counts one request of this actor at this address. Undefined where nothing is limited. */
  count(actor: Caller, address: string): Quota | undefined;
  /** Counts a look-up of a session that nobody knows to be one against its address, which it costs nothing when there is such a session. */
  lookUp(address: string): Quota | undefined;
  /** Gives back what a look-up took that was no guess, or was not answered. */
  giveBack(address: string): void;
}

/**
 * Limits per user, per operator token, per console session and, for everybody else, per address. Sessions that nobody knows may be looked up as often as an
 * address may call: it has a bucket of its own for them, so that those who call without credentials do not keep users out who share
 * their address.
 *
 * Each of `servers` (1 to SERVERS_MAX) allows its part, and its headers say that part: a caller whose requests come to all of them has the
 * whole limit. Nothing is shared between them, for a count that every request had to ask for would cost more than most requests.
 */
export function memoryRateLimit(now: () => number, servers = 1): RateLimit {
  const ofEach = <Of>(of: (kind: Kind) => Of) => ({
    user: of('user'),
    operator: of('operator'),
    console: of('console'),
    anyone: of('anyone'),
  });
  const bursts = ofEach((kind) => burstOf(kind, servers));
  const bucketsOf = (kind: Kind) => createBuckets(bursts[kind] / BURST_S, bursts[kind], now);
  const callers = ofEach(bucketsOf);
  const lookUps: Buckets = bucketsOf('anyone');
  const policies = ofEach((kind) => policyOf(kind, bursts[kind]));
  const quotaOf = (kind: Kind, { isTaken, left, wholeInS }: Level): Quota => ({
    isExceeded: !isTaken,
    headers: { ratelimit: `"${POLICIES[kind]}";r=${left};t=${wholeInS}`, 'ratelimit-policy': policies[kind] },
  });
  return {
    count(actor, address) {
      const kind = actor.kind === 'operator' && actor.session ? 'console' : actor.kind;
      return quotaOf(kind, callers[kind].take(keyOf(actor, address)));
    },
    lookUp: (address) => quotaOf('anyone', lookUps.take(addressKey(address))),
    giveBack: (address) => lookUps.giveBack(addressKey(address)),
  };
}

/** How many requests of a caller one of so many servers lets in together. */
const burstOf = (kind: Kind, servers: number) => Math.round((SUSTAINED[kind] * BURST_S) / servers);

function keyOf(actor: Caller, address: string): string {
  if (actor.kind === 'user') return actor.userId;
  if (actor.kind === 'operator') return actor.session ? actor.session.hash.toString('latin1') : actor.name;
  return addressKey(address);
}

/** The policies keep the names under which clients know them: all sessions of a user are one, and each of the console is one. */
const POLICIES = { user: 'session', operator: 'token', console: 'session', anyone: 'address' } as const;

const policyOf = (kind: Kind, burst: number) => `"${POLICIES[kind]}";q=${burst};w=${BURST_S}`;

export const noRateLimit: RateLimit = { count: () => undefined, lookUp: () => undefined, giveBack: () => {} };
