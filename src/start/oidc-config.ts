import { EnvError, makeValidator, str } from 'envalid';
import type { OidcSettings, RoleMap } from '../operators/oidc/settings.ts';
import { ROLES, type Role } from '../operators/roles.ts';

/** An issuer is compared letter by letter with what the provider says, so it is kept as it is given. */
const issuer = makeValidator<string>((input) => {
  const url = URL.canParse(input) ? new URL(input) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (!isSafe || url?.search || url?.hash || url?.username || url?.password)
    throw new EnvError('must be an https address without query or fragment; plain http is for a provider on this machine');
  return input;
});

const isLoopback = (host: string) => host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

const visible = makeValidator<string>((input) => {
  if (!/^[!-~]{1,2000}$/.test(input)) throw new EnvError('must be visible ASCII characters without blanks');
  return input;
});

const classes = makeValidator<string[]>((input) => {
  if (!/^[!-~]+( [!-~]+)*$/.test(input)) throw new EnvError('must be one or more values for acr_values, with one blank between two');
  return input.split(' ');
});

const roleMap = makeValidator<ReadonlyMap<string, Role>>((input) => {
  const pairs = input.split(',').map((pair): [string, Role] => {
    const [role, ...rest] = pair.trim().split(':');
    const value = rest.join(':');
    const known = ROLES.find((each) => each === role);
    if (!known || value === '')
      throw new EnvError(`must be a list like owner:triport-admins,finance:billing; roles are ${ROLES.join(', ')}`);
    return [value, known];
  });
  const map = new Map(pairs);
  if (map.size < pairs.length) throw new EnvError('must give each value of the claim once: it has one role');
  return map;
});

/** The variables of the log-in by an OpenID provider. */
export const OIDC_VARIABLES = {
  OIDC_ISSUER: issuer({ default: undefined }),
  OIDC_CLIENT_ID: visible({ default: undefined }),
  OIDC_CLIENT_SECRET: visible({ default: undefined }),
  OIDC_ROLE_CLAIM: str({ default: undefined }),
  OIDC_ROLES: roleMap({ default: undefined }),
  OIDC_ACR: classes({ default: undefined }),
};

type OidcName = keyof typeof OIDC_VARIABLES;

/** The variables as they are read, undefined where they are not set. */
export interface OidcValues {
  readonly OIDC_ISSUER: string | undefined;
  readonly OIDC_CLIENT_ID: string | undefined;
  readonly OIDC_CLIENT_SECRET: string | undefined;
  readonly OIDC_ROLE_CLAIM: string | undefined;
  readonly OIDC_ROLES: ReadonlyMap<string, Role> | undefined;
  readonly OIDC_ACR: readonly string[] | undefined;
}

const NEEDED: readonly OidcName[] = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
const MAP: readonly OidcName[] = ['OIDC_ROLE_CLAIM', 'OIDC_ROLES'];

/** The log-in as it is configured, undefined where it is not; and a message for each variable that is missing beside the others. */
export function oidcOf(values: OidcValues): { oidc: OidcSettings | undefined; mistakes: string[] } {
  const isSet = (name: OidcName) => values[name] !== undefined;
  const names = Object.keys(OIDC_VARIABLES) as OidcName[];
  if (!names.some(isSet)) return { oidc: undefined, mistakes: [] };
  const missing = [...NEEDED, ...(MAP.some(isSet) ? MAP : [])].filter((name) => !isSet(name));
  if (missing.length > 0)
    return {
      oidc: undefined,
      mistakes: missing.map((name) => `${name} is missing: ${names.filter(isSet).join(', ')} cannot do without it`),
    };
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ROLE_CLAIM, OIDC_ROLES, OIDC_ACR = [] } = values;
  const roles: RoleMap | undefined =
    OIDC_ROLE_CLAIM !== undefined && OIDC_ROLES ? { claim: OIDC_ROLE_CLAIM, roleOf: OIDC_ROLES } : undefined;
  const client = { issuer: OIDC_ISSUER as string, clientId: OIDC_CLIENT_ID as string, clientSecret: OIDC_CLIENT_SECRET as string };
  return { oidc: { ...client, roles, acr: OIDC_ACR }, mistakes: [] };
}
