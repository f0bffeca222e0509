import { SCOPES, type Scope } from '../../generated/operations.ts';

/** What credentials are given: a scope of the contract, `<tag>:*` for all of a tag, or `*` for everything. */
export type Grant = string;

export const ALL_SCOPES: ReadonlySet<Scope> = new Set(SCOPES);

/** Every scope that these grants hold. `<tag>:write` lets its holder read too; a grant that the contract has no scope for holds none. */
export function scopesOf(grants: readonly Grant[]): ReadonlySet<Scope> {
  return new Set(SCOPES.filter((scope) => grants.some((grant) => implies(grant, scope))));
}

function implies(grant: Grant, scope: Scope): boolean {
  const [tag, action] = scope.split(':') as [string, string];
  return grant === '*' || grant === scope || grant === `${tag}:*` || (action === 'read' && grant === `${tag}:write`);
}

/** Whether a text is a scope that the contract has: what was written down may be of another release. */
export function isScope(text: string): text is Scope {
  return (SCOPES as readonly string[]).includes(text);
}

/** Whether a text is a grant that holds anything. */
export function isGrant(text: string): text is Grant {
  return text === '*' || SCOPES.some((scope) => scope === text || text === `${scope.split(':', 1)[0]}:*`);
}

/** Which of these grants hold more than `held`: nobody hands out more than they have. */
export function beyond(held: ReadonlySet<Scope>, grants: readonly Grant[]): Grant[] {
  return grants.filter((grant) => !scopesOf([grant]).isSubsetOf(held));
}
