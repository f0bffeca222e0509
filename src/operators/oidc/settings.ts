import type { Role } from '../roles.ts';

/** The provider that operators log in with, as the environment tells of it. */
export interface OidcSettings {
  /** Its issuer: https, or plain http on this machine. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What says in which role somebody comes; undefined: only operators that there are already may come. */
  readonly roles: RoleMap | undefined;
  /** The classes of authentication of which a confirmation must have one; none: any will do. */
  readonly acr: readonly string[];
}

/** A claim of the provider's, and the role that each of its values gives. */
export interface RoleMap {
  readonly claim: string;
  /** In order: of several that somebody has, the first is taken. */
  readonly roleOf: ReadonlyMap<string, Role>;
}
