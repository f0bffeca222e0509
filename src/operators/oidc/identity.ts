import type { IDToken } from 'openid-client';
import { SECOND_MS } from '../../core/clock.ts';
import type { Role } from '../roles.ts';
import type { OidcSettings } from './settings.ts';

/** Who somebody is by the word of the provider. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** The e-mail address in lower case, when the provider has verified it. */
  readonly email: string | null;
  /** How they would like to be called: their user name there, else what stands before the @ of a verified address. */
  readonly called: string | null;
  /** What the map of roles gives them; undefined where there is no map, null where it gives them nothing. */
  readonly role: Role | null | undefined;
  /** When they were last asked to log in; null when the provider does not say. */
  readonly authenticatedAt: Date | null;
  readonly acr: string | null;
}

/** Whether an ID token leaves out what is asked of it: some providers tell it at their user info endpoint alone. */
export function isThin(claims: IDToken, { roles }: OidcSettings): boolean {
  return claims['email'] === undefined || (roles !== undefined && valueAt(claims, roles.claim) === undefined);
}

/** Reads the claims of a checked ID token. What is not of the kind that the standard says counts as not there. */
export function identityOf(claims: IDToken, { roles }: OidcSettings): Identity {
  const address = claims['email_verified'] === true ? textOf(claims['email']) : null;
  const email = address === null ? null : address.toLowerCase();
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email,
    called: textOf(claims['preferred_username']) ?? email?.replace(/@.*$/, '') ?? null,
    role: roles && roleFor(valueAt(claims, roles.claim), roles.roleOf),
    authenticatedAt: typeof claims.auth_time === 'number' ? new Date(claims.auth_time * SECOND_MS) : null,
    acr: textOf(claims['acr']),
  };
}

/** A claim by its name, or, where there is no such, by its path: Keycloak keeps roles in `realm_access.roles`. */
function valueAt(claims: object, name: string): unknown {
  const step = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  return step(claims, name) ?? name.split('.').reduce(step, claims);
}

function roleFor(value: unknown, roleOf: ReadonlyMap<string, Role>): Role | null {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  for (const [each, role] of roleOf) if (values.includes(each)) return role;
  return null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
