import type { Tx } from '../../core/tx.ts';
import { type BegunSession, beginSession } from '../begin-session.ts';
import { type Admission, admit, type Refusal } from './admit.ts';
import { type Attempt, useAttempt } from './attempt.ts';
import { confirmBy } from './confirm-by.ts';
import type { Failure } from './failure.ts';
import type { Identity } from './identity.ts';
import { provesNow } from './proves-now.ts';

export interface EntranceRules {
  /** The names of the environment's operators. */
  environment: ReadonlySet<string>;
  /** For how many milliseconds a console session lasts at most. */
  sessionMaxMs: number;
  /** The classes of authentication of which a confirmation must have one; none: any will do. */
  acr: readonly string[];
}

/**
 * Turns what the provider says into a console session, or makes the session that the log-in was to confirm fresh. The attempt is locked
 * first, so that of two who come with it one gets in.
 */
export async function finishOidcLogin(tx: Tx, attempt: Attempt, identity: Identity, rules: EntranceRules): Promise<BegunSession | Failure> {
  const kept = await useAttempt(tx, attempt);
  if ('why' in kept) return kept;
  return kept.confirms === null ? enter(tx, identity, rules) : confirmBy(tx, kept.confirms, identity, rules.acr);
}

async function enter(tx: Tx, identity: Identity, rules: EntranceRules): Promise<BegunSession | Failure> {
  const admission = await admit(tx, identity, rules.environment);
  if ('why' in admission) return refused(tx, admission);
  const { name } = admission;
  const credentials = { scopes: null, tokenId: null, enteredWith: null, way: 'oidc' } as const;
  const isFresh = provesNow(identity, rules.acr, tx.now) === true;
  return beginSession(tx, { operator: name, knownTo: [name], ...credentials, isFresh }, rules.sessionMaxMs);
}
