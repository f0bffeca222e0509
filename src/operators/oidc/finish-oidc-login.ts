import type { ConsoleSession, OperatorActor } from '../../core/actor.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/tx.ts';
import { type BegunSession, beginSession } from '../begin-session.ts';
import { confirmOperator } from '../confirm-operator.ts';
import { admit, type Named } from './admit.ts';
import type { Failure } from './failure.ts';
import type { Identity } from './identity.ts';
import { isOf } from './is-of.ts';
import { provesNow } from './proves-now.ts';

/** Somebody who sits in the console. */
export type Sitting = OperatorActor & { session: ConsoleSession };

/** What a log-in is for: to let somebody in, or to confirm who sits in the console. */
export type Purpose = { readonly enters: Named } | { readonly confirms: Sitting };

export interface EntranceRules {
  /** The names of the environment's operators. */
  readonly environment: ReadonlySet<string>;
  /** For how many milliseconds a console session lasts at most. */
  readonly sessionMaxMs: number;
  /** The classes of authentication of which a confirmation must have one; none: any will do. */
  readonly acr: readonly string[];
}

/** Turns what the provider says into a console session, or makes the session that the log-in was to confirm fresh, under a new secret. */
export function finishOidcLogin(tx: Tx, identity: Identity, purpose: Purpose, rules: EntranceRules): Promise<BegunSession | Failure> {
  return 'enters' in purpose ? enter(tx, purpose.enters, identity, rules) : confirm(tx, purpose.confirms, identity, rules);
}

async function enter(tx: Tx, named: Named, identity: Identity, rules: EntranceRules): Promise<BegunSession | Failure> {
  const failure = await admit(tx, named, identity, rules.environment);
  if (failure) return failure;
  const { name } = named;
  const credentials = { scopes: null, tokenId: null, enteredWith: null, way: 'oidc' } as const;
  // The provider lets in again whoever was in of late: then somebody else may sit there.
  const isFresh = provesNow(identity, rules.acr, tx.now) === true;
  return beginSession(tx, { operator: name, knownTo: [name], ...credentials, isFresh }, rules.sessionMaxMs);
}

async function confirm(tx: Tx, sitting: Sitting, identity: Identity, { acr }: EntranceRules): Promise<BegunSession | Failure> {
  if (!(await isOf(tx, sitting.name, identity))) return { why: 'other' };
  const proof = provesNow(identity, acr, tx.now);
  if (proof !== true) return { why: proof };
  try {
    return await confirmOperator(tx, sitting, sitting); // the provider has told nobody anything new: who knows the session is the same
  } catch (error) {
    if (error instanceof Problem && error.tag === 'console_session_required') return { why: 'ended' };
    throw error;
  }
}
