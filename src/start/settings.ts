import type { Isolation } from '../db/database.ts';
import type { Shape } from '../db/shape.ts';
import type { OidcSettings } from '../operators/oidc/settings.ts';
import type { ApprovalRule } from '../payouts/four-eyes.ts';
import { type Config, DEFAULT_TOKEN_NAME } from './config.ts';
import { type Secrets, sealingKeyOf } from './secrets.ts';
import type { WebhooksConfig } from './webhooks-config.ts';

export interface Settings {
  /** Operator tokens by name; none closes the admin surface. */
  adminTokens: Iterable<readonly [name: string, token: string]>;
  /** By which OpenID provider operators log in; undefined: by none. */
  oidc: OidcSettings | undefined;
  publicUrl: string;
  /** Where `/metrics` has a listener of its own; undefined: it is a page like others. */
  metricsPort: number | undefined;
  landingUrl: string | undefined;
  allowedOrigins: readonly string[];
  emailHashKey: string;
  /** Whether the key is surely this database's: it was given, or lies beside the embedded one. */
  isKeyChosen: boolean;
  /** The one currency of this deployment, as ISO 4217 writes it. */
  currency: string;
  /** By how many other operators a payout must have been approved before it is sent. */
  payoutApprovals: ApprovalRule;
  /** Whether it is written down that an operator read about a user. */
  auditReads: boolean;
  responseValidation: boolean;
  rateLimit: boolean;
  /** How many servers share the database, and so the rate limits. */
  servers: number;
  /** Whether what happens is told in the event log. */
  events: boolean;
  webhooks: WebhooksConfig;
  /** Seals secrets that have to be read again; and the one before, while they are sealed anew. */
  sealingKey: Buffer;
  sealingKeyOld: Buffer | undefined;
  /** Whether this server does jobs. */
  jobs: boolean;
  /** After how many milliseconds without a request a console session ends, and after how many at the latest. */
  consoleIdleMs: number;
  consoleMaxMs: number;
  /** The folder where the pages for people were built, each front in one of its own; undefined where a server has none. */
  fronts: URL | undefined;
  /** How many requests may be in work at once. */
  concurrencyMax: number;
  /** How many proxies in front append to X-Forwarded-For; 0 believes only the connection. */
  proxies: number;
  isolation: Isolation;
  preparedStatements: boolean;
  /** After how many milliseconds the database ends a statement of a transaction; 0 leaves that to the database. */
  statementTimeoutMs: number;
  /** How statements are sent: `keys` where the tables are spread over machines. */
  shape: Shape;
}

/** What the assembled server is told of the configuration. */
export function settingsOf(config: Config, secrets: Secrets): Settings {
  const adminToken = config.adminToken ?? secrets.adminToken;
  return {
    ...config,
    adminTokens: [...(adminToken === '' ? [] : [[DEFAULT_TOKEN_NAME, adminToken] as const]), ...config.adminTokens],
    emailHashKey: config.emailHashKey ?? secrets.emailHashKey,
    sealingKey: config.secretsKey ?? sealingKeyOf(secrets),
    sealingKeyOld: config.secretsKeyOld,
    isKeyChosen: config.emailHashKey !== undefined || config.databaseUrl === undefined,
    isolation: config.dbIsolation,
    preparedStatements: config.dbPreparedStatements,
    statementTimeoutMs: config.dbStatementTimeoutMs,
    shape: config.dbShape,
    fronts: new URL('../../dist/', import.meta.url),
  };
}
