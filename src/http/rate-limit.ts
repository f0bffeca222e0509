import type { OperatorActor, UserActor } from '../core/actor.ts';
import { addressKey } from './address-key.ts';
import { type Buckets, createBuckets, type Level } from './token-bucket.ts';

/** Requests a second that may go on and on. The burst is what comes together in two seconds. */
const SUSTAINED = { user: 50, operator: 500, anyone: 100 } as const;
const BURST_S = 2;

/** Anyone who can send a request. All sessions of a user are one caller. */
export type Caller = Pick<UserActor, 'kind' | 'userId'> | OperatorActor | { kind: 'anyone' };

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
 * Limits per user, per operator token and, for everybody else, per address. Sessions that nobody knows may be looked up as often as an
 * address may call: it has a bucket of its own for them, so that those who call without credentials do not keep users out who share
 * their address.
 */
export function memoryRateLimit(now: () => number): RateLimit {
  const bucketsOf = (perSecond: number) => createBuckets(perSecond, perSecond * BURST_S, now);
  const callers = { user: bucketsOf(SUSTAINED.user), operator: bucketsOf(SUSTAINED.operator), anyone: bucketsOf(SUSTAINED.anyone) };
  const lookUps: Buckets = bucketsOf(SUSTAINED.anyone);
  return {
    count: (actor, address) => quotaOf(actor.kind, callers[actor.kind].take(keyOf(actor, address))),
    lookUp: (address) => quotaOf('anyone', lookUps.take(addressKey(address))),
    giveBack: (address) => lookUps.giveBack(addressKey(address)),
  };
}

function keyOf(actor: Caller, address: string): string {
  if (actor.kind === 'user') return actor.userId;
  return actor.kind === 'operator' ? actor.name : addressKey(address);
}

/** The policies keep the names under which clients know them: all sessions of a user are one. */
const POLICIES = { user: 'session', operator: 'token', anyone: 'address' } as const;

const policyOf = (kind: Caller['kind']) => `"${POLICIES[kind]}";q=${SUSTAINED[kind] * BURST_S};w=${BURST_S}`;
const POLICY_HEADERS = { user: policyOf('user'), operator: policyOf('operator'), anyone: policyOf('anyone') };

function quotaOf(kind: Caller['kind'], { isTaken, left, wholeInS }: Level): Quota {
  const ratelimit = `"${POLICIES[kind]}";r=${left};t=${wholeInS}`;
  return { isExceeded: !isTaken, headers: { ratelimit, 'ratelimit-policy': POLICY_HEADERS[kind] } };
}

export const noRateLimit: RateLimit = { count: () => undefined, lookUp: () => undefined, giveBack: () => {} };
