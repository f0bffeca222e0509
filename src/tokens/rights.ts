import type { OperatorActor } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';
import { beyond, type Grant } from '../core/scopes.ts';

/** Whoever holds it decides what operators may do, and may as well make tokens that act as another one. */
const FOR_OTHERS: Grant = 'operators:write';

/**
 * Lets an operator see the secret of a token with these grants that acts as `operator`. Throws `scope_missing`, with the first grant that
 * is more than they hold: nobody comes by more than they have, neither by a token of their own nor by one of somebody else.
 */
export function refuseMoreThanHeld({ name, scopes }: OperatorActor, operator: string, grants: readonly Grant[]): void {
  const needed = operator === name ? grants : [...grants, FOR_OTHERS];
  const [missing] = beyond(scopes, needed);
  if (missing !== undefined) throw new Problem('scope_missing', undefined, { details: { scope: missing } });
}
