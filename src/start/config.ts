import { cleanEnv, EnvError, makeValidator, port, str } from 'envalid';
import { MICRO_MAX } from '../core/money.ts';
import { SHAPES, type Shape } from '../db/shape.ts';
import { SERVERS_MAX } from '../http/rate-limit.ts';
import type { OidcSettings } from '../operators/oidc/settings.ts';
import type { ApprovalRule } from '../payouts/four-eyes.ts';
import { OIDC_VARIABLES, oidcOf } from './oidc-config.ts';
import { WEBHOOK_VARIABLES, type WebhooksConfig } from './webhooks-config.ts';

/** Everything the environment decides, checked. */
export interface Config {
  port: number;
  /** Where `/metrics` is answered; undefined: on the same port as everything else. */
  metricsPort: number | undefined;
  host: string;
  databaseUrl: string | undefined;
  migrationDatabaseUrl: string | undefined;
  workerDatabaseUrl: string | undefined;
  dataDir: string;
  /** undefined: make one and keep it; empty: there is none, and the admin surface is closed. */
  adminToken: string | undefined;
  /** Further operator tokens, by the name that the audit log shows. */
  adminTokens: ReadonlyMap<string, string>;
  /** By which OpenID provider operators log in; undefined: by none. */
  oidc: OidcSettings | undefined;
  publicUrl: string;
  landingUrl: string | undefined;
  allowedOrigins: readonly string[];
  currency: string;
  emailHashKey: string | undefined;
  responseValidation: boolean;
  rateLimit: boolean;
  /** How many servers share the database, and so the rate limits; 1 to SERVERS_MAX. */
  servers: number;
  concurrencyMax: number;
  proxies: number;
  logLevel: string;
  demo: boolean | undefined;
  dbPoolMax: number;
  dbStatementTimeoutMs: number;
  dbIsolation: 'read committed' | 'serializable';
  dbPreparedStatements: boolean;
  /** How statements are sent: `keys` where the tables are spread over machines. */
  dbShape: Shape;
  requireLeastPrivilege: boolean;
  /** Whether this server does jobs. */
  jobs: boolean;
  /** Whether what happens is told in the event log, and for how many days that is kept. */
  events: boolean;
  eventsRetentionDays: number;
  webhooks: WebhooksConfig;
  /** What secrets that have to be read again are sealed with; undefined: make one and keep it. And the one before. */
  secretsKey: Buffer | undefined;
  secretsKeyOld: Buffer | undefined;
  /** After how many milliseconds without a request a console session ends, and after how many at the latest. */
  consoleIdleMs: number;
  consoleMaxMs: number;
  shutdownTimeoutMs: number;
  /** For how many years it is kept where the money of an erased user went. */
  payoutRetentionYears: number;
  payoutApprovals: ApprovalRule;
  /** Whether it is written down that an operator read about a user. */
  auditReads: boolean;
}

/** A configuration that cannot be used: one message per mistake, each beginning with the name of the variable. */
export class ConfigError extends Error {
  readonly mistakes: string[];
  constructor(mistakes: string[]) {
    super(mistakes.join('\n'));
    this.mistakes = mistakes;
  }
}

const databaseUrl = makeValidator<string>((input) => {
  if (!/^postgres(ql)?:$/.test(tryUrl(input)?.protocol ?? ''))
    throw new EnvError('must look like postgresql://user:password@host:5432/database');
  return input;
});

const origin = (input: string): string => {
  const url = tryUrl(input);
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== input.replace(/\/$/, '')) {
    throw new EnvError(`"${input}" must be an origin such as https://www.example.org, without a path`);
  }
  return url.origin;
};

const publicUrl = makeValidator<string>(origin);

const origins = makeValidator<string[]>((input) => list(input).map(origin));

/** What the contract takes for `landing_url`, as far as it is absolute: the first programme must be one that can be sent back. */
const LANDING_URL = /^https?:\/\/[A-Za-z0-9.-]{1,255}(:[0-9]{1,5})?\/[!-~]{0,1700}$/;

const landingUrl = makeValidator<string>((input) => {
  const { href } = tryUrl(input) ?? { href: '' };
  if (!LANDING_URL.test(href)) throw new EnvError('must be an absolute http or https address with a plain host name and no user name');
  return href;
});

const TOKEN_MIN = 16;

/** The name under which the audit log shows whoever acts with ADMIN_TOKEN. */
export const DEFAULT_TOKEN_NAME = 'default';

const adminToken = makeValidator<string>((input) => {
  if (input !== '' && !/^[!-~]+$/.test(input)) throw new EnvError('must be visible ASCII characters without blanks');
  if (input !== '' && input.length < TOKEN_MIN) throw new EnvError(`must have at least ${TOKEN_MIN} characters`);
  return input;
});

const namedTokens = makeValidator<ReadonlyMap<string, string>>((input) => {
  const pairs = list(input).map((pair): [string, string] => {
    const match = /^([a-z0-9-]{1,40}):([!-+\--~]{16,})$/.exec(pair);
    if (!match)
      throw new EnvError(`must be a list like alice:TOKEN,bob:TOKEN; names of a-z, 0-9, "-", tokens of at least ${TOKEN_MIN} characters`);
    return [match[1] as string, match[2] as string];
  });
  const tokens = new Map(pairs);
  if (tokens.size < pairs.length || tokens.has(DEFAULT_TOKEN_NAME))
    throw new EnvError(`must give each name once, and not "${DEFAULT_TOKEN_NAME}", which is the name of ADMIN_TOKEN`);
  return tokens;
});

const currency = makeValidator<string>((input) => {
  if (!/^[A-Z]{3}$/.test(input)) throw new EnvError('must be a currency code of ISO 4217 such as USD');
  return input;
});

const wholeBetween = (min: number, max: number) =>
  makeValidator<number>((input) => {
    if (!/^\d{1,9}$/.test(input) || Number(input) < min || Number(input) > max)
      throw new EnvError(`must be a whole number from ${min} to ${max}`);
    return Number(input);
  });

const amountInMicro = makeValidator<bigint>((input) => {
  if (!/^\d{1,16}$/.test(input) || BigInt(input) > MICRO_MAX) throw new EnvError(`must be an amount in micro-units, 0 to ${MICRO_MAX}`);
  return BigInt(input);
});

const onOff = makeValidator<boolean>((input) => {
  if (!/^(on|off|true|false|1|0)$/i.test(input)) throw new EnvError('must be on or off');
  return /^(on|true|1)$/i.test(input);
});

const MINUTE_MS = 60_000;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Ends the process with one line for each mistake. */
export function exitWith(error: unknown): never {
  const lines = error instanceof ConfigError ? error.mistakes : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) console.error(`triport: ${line}`);
  process.exit(1);
}

/** Every variable with what it may be, and what it is when it is not set. */
const variables = (isProduction: boolean) => ({
  PORT: port({ default: 3000 }),
  METRICS_PORT: port({ default: undefined }),
  HOST: str({ default: '127.0.0.1' }),
  DATABASE_URL: databaseUrl({ default: undefined }),
  MIGRATION_DATABASE_URL: databaseUrl({ default: undefined }),
  WORKER_DATABASE_URL: databaseUrl({ default: undefined }),
  DATA_DIR: str({ default: '.data' }),
  ADMIN_TOKEN: adminToken({ default: undefined }),
  ADMIN_TOKENS: namedTokens({ default: new Map() }),
  ...OIDC_VARIABLES,
  PUBLIC_URL: publicUrl({ default: undefined }),
  LANDING_URL: landingUrl({ default: undefined }),
  ALLOWED_ORIGINS: origins({ default: [] }),
  CURRENCY: currency({ default: 'USD' }),
  EMAIL_HASH_KEY: str({ default: undefined }),
  RESPONSE_VALIDATION: onOff({ default: !isProduction }),
  RATE_LIMIT: onOff({ default: true }),
  SERVERS: wholeBetween(1, SERVERS_MAX)({ default: 1 }),
  CONCURRENCY_MAX: wholeBetween(1, 100_000)({ default: 64 }),
  PROXIES: wholeBetween(0, 10)({ default: 0 }),
  LOG_LEVEL: str({ choices: LOG_LEVELS, default: 'info' }),
  DEMO: onOff({ default: undefined }),
  DB_POOL_MAX: wholeBetween(1, 1000)({ default: 10 }),
  DB_STATEMENT_TIMEOUT_MS: wholeBetween(0, 600_000)({ default: 5000 }),
  DB_ISOLATION: str({ choices: ['read committed', 'serializable'], default: 'read committed' }),
  DB_PREPARED_STATEMENTS: onOff({ default: true }),
  DB_SHAPE: str({ choices: [...SHAPES], default: 'rows' }),
  REQUIRE_LEAST_PRIVILEGE: onOff({ default: false }),
  JOBS: onOff({ default: true }),
  EVENTS: onOff({ default: true }),
  EVENTS_RETENTION_DAYS: wholeBetween(7, 3650)({ default: 30 }),
  ...WEBHOOK_VARIABLES,
  WEBHOOK_ALLOW_HTTP: onOff({ default: false }),
  WEBHOOK_TIMEOUT_MS: wholeBetween(1000, 30_000)({ default: 15_000 }),
  SHUTDOWN_TIMEOUT_MS: wholeBetween(0, 600_000)({ default: 10_000 }),
  CONSOLE_IDLE: wholeBetween(2, 1440)({ default: 120 }),
  CONSOLE_MAX: wholeBetween(5, 10_080)({ default: 720 }),
  PAYOUT_RETENTION_YEARS: wholeBetween(0, 100)({ default: 10 }),
  PAYOUT_APPROVALS: wholeBetween(0, 2)({ default: 0 }),
  PAYOUT_APPROVAL_FROM_MICRO: amountInMicro({ default: 0n }),
  AUDIT_READS: onOff({ default: false }),
});

/** Reads the configuration. Throws a ConfigError that names every mistaken variable. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([name, value]) => value !== '' || name === 'ADMIN_TOKEN'));
  const env = cleanEnv(given, variables(environment.NODE_ENV === 'production'), { reporter: ({ errors }) => refuse(errors) });
  const { oidc, mistakes } = oidcOf(env);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const host = env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST;
  return {
    port: env.PORT,
    metricsPort: env.METRICS_PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    migrationDatabaseUrl: env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL,
    workerDatabaseUrl: env.WORKER_DATABASE_URL ?? env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    adminToken: env.ADMIN_TOKEN,
    adminTokens: env.ADMIN_TOKENS,
    oidc,
    publicUrl: env.PUBLIC_URL ?? `http://${host === '0.0.0.0' || host === '[::]' ? '127.0.0.1' : host}:${env.PORT}`,
    landingUrl: env.LANDING_URL,
    allowedOrigins: env.ALLOWED_ORIGINS,
    currency: env.CURRENCY,
    emailHashKey: env.EMAIL_HASH_KEY,
    responseValidation: env.RESPONSE_VALIDATION,
    rateLimit: env.RATE_LIMIT,
    servers: env.SERVERS,
    concurrencyMax: env.CONCURRENCY_MAX,
    proxies: env.PROXIES,
    logLevel: env.LOG_LEVEL,
    demo: env.DEMO,
    dbPoolMax: env.DB_POOL_MAX,
    dbStatementTimeoutMs: env.DB_STATEMENT_TIMEOUT_MS,
    dbIsolation: env.DB_ISOLATION as Config['dbIsolation'],
    dbPreparedStatements: env.DB_PREPARED_STATEMENTS,
    dbShape: env.DB_SHAPE as Shape,
    requireLeastPrivilege: env.REQUIRE_LEAST_PRIVILEGE,
    jobs: env.JOBS,
    events: env.EVENTS,
    eventsRetentionDays: env.EVENTS_RETENTION_DAYS,
    webhooks: {
      allowHttp: env.WEBHOOK_ALLOW_HTTP,
      allowNetworks: env.WEBHOOK_ALLOW_CIDRS,
      timeoutMs: env.WEBHOOK_TIMEOUT_MS,
      proxy: env.EGRESS_PROXY,
    },
    secretsKey: env.SECRETS_KEY,
    secretsKeyOld: env.SECRETS_KEY_OLD,
    consoleIdleMs: env.CONSOLE_IDLE * MINUTE_MS,
    consoleMaxMs: env.CONSOLE_MAX * MINUTE_MS,
    shutdownTimeoutMs: env.SHUTDOWN_TIMEOUT_MS,
    payoutRetentionYears: env.PAYOUT_RETENTION_YEARS,
    payoutApprovals: { needed: env.PAYOUT_APPROVALS, fromMicro: env.PAYOUT_APPROVAL_FROM_MICRO },
    auditReads: env.AUDIT_READS,
  };
}

function refuse(errors: Partial<Record<string, Error>>): void {
  const mistakes = Object.entries(errors).map(([name, error]) => `${name} ${error?.message}`);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
}

function list(input: string): string[] {
  return input
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function tryUrl(input: string): URL | undefined {
  return URL.canParse(input) ? new URL(input) : undefined;
}
