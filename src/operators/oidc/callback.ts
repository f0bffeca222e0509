import type { OperatorActor } from '../../core/actor.ts';
import type { Reader, Tx } from '../../core/tx.ts';
import type { RequestFacts } from '../../operations/contract.ts';
import type { BegunSession } from '../begin-session.ts';
import { nameOf } from './admit.ts';
import { type Attempt, checksOf, useAttempt } from './attempt.ts';
import type { Failure } from './failure.ts';
import { type EntranceRules, finishOidcLogin, type Sitting } from './finish-oidc-login.ts';
import type { Provider } from './provider.ts';

/** What the log-in by a provider needs of the server. */
export interface OidcParts {
  readonly provider: Provider;
  readonly rules: EntranceRules;
  /** Reads at this moment. */
  reader(): Reader;
  /** Runs work in a transaction of its own, beside that of the request. */
  transaction<T>(requestId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The operator whose console session has this hash, while it is alive. */
  findSession(hash: Buffer): Promise<OperatorActor | undefined>;
}

/** Somebody whom the provider has sent back, and what is left to do in a transaction. */
export interface Returned {
  readonly actor: OperatorActor;
  /** Whether they were an operator before. */
  readonly isKnown: boolean;
  finish(tx: Tx): Promise<BegunSession | Failure>;
}

/**
 * Uses an attempt up, and asks the provider who was sent back with this query: before there is a transaction, for none waits for another
 * server. Of two who come with one attempt, one gets so far: a provider takes back what it gave for a code that it sees twice.
 */
export async function returned(
  parts: OidcParts,
  attempt: Attempt,
  { search, requestId }: Pick<RequestFacts, 'search' | 'requestId'>,
): Promise<Returned | Failure> {
  const { provider, rules, reader, transaction } = parts;
  const kept = await transaction(requestId, (tx) => useAttempt(tx, attempt));
  if ('why' in kept) return kept;
  const confirms = kept.confirms === null ? undefined : await sittingOf(parts, kept.confirms);
  if (kept.confirms !== null && !confirms) return { why: 'ended' };
  const identity = await provider.identityOf(search, checksOf(attempt));
  if ('why' in identity) return confirms ? { actor: confirms, isKnown: true, finish: async () => identity } : identity;
  if (confirms) return { actor: confirms, isKnown: true, finish: (tx) => finishOidcLogin(tx, identity, { confirms }, rules) };
  const enters = await nameOf(reader(), identity, rules.environment);
  if ('why' in enters) return enters;
  const { name, isNew } = enters;
  return {
    actor: { kind: 'operator', name, scopes: new Set(), knownTo: [name], tokenId: null },
    isKnown: !isNew,
    finish: (tx) => finishOidcLogin(tx, identity, { enters }, rules),
  };
}

/** Who sits in the console of this session, while it is alive. */
export async function sittingOf({ findSession }: OidcParts, hash: Buffer): Promise<Sitting | undefined> {
  const operator = await findSession(hash);
  return operator?.session && { ...operator, session: operator.session };
}
