import { SCOPES, type Scope } from '../../generated/operations.ts';
import { type Grant, scopesOf } from '../core/scopes.ts';

export const ROLES = ['viewer', 'support', 'finance', 'rules', 'owner'] as const;

/** What a person of the back office is there for. */
export type Role = (typeof ROLES)[number];

/** What is read of people and their money only by those whose work it is. */
const NOT_FOR_VIEWERS: readonly string[] = ['payouts:read', 'privacy:read', 'events:read'];

const READS: readonly Grant[] = SCOPES.filter((scope) => scope.endsWith(':read') && !NOT_FOR_VIEWERS.includes(scope));

/** What each role is given. Everybody may read what a viewer reads; an owner may do everything. */
export const GRANTS: Readonly<Record<Role, readonly Grant[]>> = {
  viewer: READS,
  support: [...READS, 'users:write', 'attributions:write', 'codes:write', 'sessions:write', 'sessions:view', 'payouts:read', 'events:read'],
  finance: [...READS, 'payouts:*', 'ledger:*', 'events:read'],
  rules: [...READS, 'programme:write', 'user-tiers:write', 'points:configure'],
  owner: ['*'],
};

const SCOPES_OF = Object.fromEntries(ROLES.map((role) => [role, scopesOf(GRANTS[role])])) as Readonly<Record<Role, ReadonlySet<Scope>>>;

/** Every scope that an operator of this role has. */
export function scopesOfRole(role: Role): ReadonlySet<Scope> {
  return SCOPES_OF[role];
}

/** What is written in the table for an operator: their role, and since when they may do nothing. */
export interface OperatorRow {
  role: Role;
  disabled_at: string | null;
}

/**
 * The role of an operator at this moment. Names of the environment are owners, whatever the table says of such a name. Undefined for
 * who is disabled, and for a name that is neither in the table nor in the environment: such an operator may do nothing.
 */
export function roleNow(name: string, row: Partial<OperatorRow> | undefined, environment: ReadonlySet<string>): Role | undefined {
  if (environment.has(name)) return 'owner';
  return row?.role && (row.disabled_at ?? null) === null ? row.role : undefined;
}
