import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/start/config.ts';

function mistakesOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
  return [];
}

test('without any variable the server runs on its own database, for this machine alone', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    metricsPort: undefined,
    host: '127.0.0.1',
    databaseUrl: undefined,
    migrationDatabaseUrl: undefined,
    workerDatabaseUrl: undefined,
    dataDir: '.data',
    adminToken: undefined,
    adminTokens: new Map(),
    publicUrl: 'http://127.0.0.1:3000',
    landingUrl: undefined,
    allowedOrigins: [],
    currency: 'USD',
    emailHashKey: undefined,
    responseValidation: true,
    rateLimit: true,
    servers: 1,
    proxies: 0,
    logLevel: 'info',
    demo: undefined,
    dbPoolMax: 10,
    dbStatementTimeoutMs: 5000,
    dbIsolation: 'read committed',
    dbPreparedStatements: true,
    requireLeastPrivilege: false,
    jobs: true,
    consoleIdleMs: 7_200_000,
    consoleMaxMs: 43_200_000,
    shutdownTimeoutMs: 10_000,
    payoutApprovals: { needed: 0, fromMicro: 0n },
    auditReads: false,
  });
});

const ALL_SET = {
  PORT: '8080',
  METRICS_PORT: '9464',
  HOST: '0.0.0.0',
  DATABASE_URL: 'postgresql://app:secret@db:5432/triport',
  MIGRATION_DATABASE_URL: 'postgres://owner:secret@db/triport',
  WORKER_DATABASE_URL: 'postgres://app:secret@direct/triport',
  DATA_DIR: '/var/lib/triport',
  ADMIN_TOKEN: 'a-token-of-16-chars',
  ADMIN_TOKENS: ' alice:0123456789abcdef , bob-2:fedcba9876543210 ',
  PUBLIC_URL: 'https://referrals.example.org/',
  LANDING_URL: 'https://www.example.org/welcome?x=1',
  ALLOWED_ORIGINS: 'https://app.example.org, http://localhost:5173',
  CURRENCY: 'EUR',
  EMAIL_HASH_KEY: 'key',
  RESPONSE_VALIDATION: 'off',
  RATE_LIMIT: 'FALSE',
  SERVERS: '3',
  CONCURRENCY_MAX: '8',
  CONSOLE_IDLE: '2',
  CONSOLE_MAX: '5',
  PAYOUT_RETENTION_YEARS: '0',
  PAYOUT_APPROVALS: '2',
  PAYOUT_APPROVAL_FROM_MICRO: '9007199254740991',
  AUDIT_READS: 'on',
  PROXIES: '2',
  LOG_LEVEL: 'warn',
  DEMO: 'on',
  DB_POOL_MAX: '20',
  DB_STATEMENT_TIMEOUT_MS: '0',
  DB_ISOLATION: 'serializable',
  DB_PREPARED_STATEMENTS: '0',
  DB_SHAPE: 'keys',
  REQUIRE_LEAST_PRIVILEGE: 'true',
  JOBS: 'off',
  SHUTDOWN_TIMEOUT_MS: '1',
};

test('every variable is read', () => {
  const config = readConfig(ALL_SET);
  expect(config).toMatchObject({
    port: 8080,
    metricsPort: 9464,
    host: '0.0.0.0',
    databaseUrl: 'postgresql://app:secret@db:5432/triport',
    migrationDatabaseUrl: 'postgres://owner:secret@db/triport',
    workerDatabaseUrl: 'postgres://app:secret@direct/triport',
    dataDir: '/var/lib/triport',
    adminToken: 'a-token-of-16-chars',
    adminTokens: new Map([
      ['alice', '0123456789abcdef'],
      ['bob-2', 'fedcba9876543210'],
    ]),
    publicUrl: 'https://referrals.example.org',
    landingUrl: 'https://www.example.org/welcome?x=1',
    allowedOrigins: ['https://app.example.org', 'http://localhost:5173'],
    currency: 'EUR',
    emailHashKey: 'key',
    responseValidation: false,
    rateLimit: false,
    servers: 3,
    concurrencyMax: 8,
    proxies: 2,
    logLevel: 'warn',
    demo: true,
    dbPoolMax: 20,
    dbStatementTimeoutMs: 0,
    dbIsolation: 'serializable',
    dbPreparedStatements: false,
    dbShape: 'keys',
    requireLeastPrivilege: true,
    jobs: false,
    consoleIdleMs: 120_000,
    consoleMaxMs: 300_000,
    shutdownTimeoutMs: 1,
    payoutRetentionYears: 0,
  });
});

test('what webhooks need is read, and the key that seals their secrets in whichever form', () => {
  const key = Buffer.alloc(32, 0xfb);
  for (const SECRETS_KEY of ['hex', 'base64', 'base64url'].map((form) => key.toString(form as BufferEncoding)))
    expect(readConfig({ SECRETS_KEY, SECRETS_KEY_OLD: SECRETS_KEY })).toMatchObject({ secretsKey: key, secretsKeyOld: key });
  const given = { WEBHOOK_ALLOW_CIDRS: '10.0.0.0/8, fd00::/8', WEBHOOK_ALLOW_HTTP: 'on', WEBHOOK_TIMEOUT_MS: '5000' };
  expect(readConfig({ ...given, EGRESS_PROXY: 'http://proxy:3128' }).webhooks).toEqual({
    allowHttp: true,
    allowNetworks: ['10.0.0.0/8', 'fd00::/8'],
    timeoutMs: 5000,
    proxy: 'http://proxy:3128',
  });
  expect(readConfig({}).webhooks).toEqual({ allowHttp: false, allowNetworks: [], timeoutMs: 15_000, proxy: undefined });
});

test('approvals of payouts are read, up to the largest amount that there is', () => {
  const { payoutApprovals } = readConfig({ PAYOUT_APPROVALS: '2', PAYOUT_APPROVAL_FROM_MICRO: '9007199254740991' });
  expect(payoutApprovals).toEqual({ needed: 2, fromMicro: 9_007_199_254_740_991n });
});

test.each([
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['METRICS_PORT', 'x'],
  ['DATABASE_URL', 'mysql://db/x'],
  ['DATABASE_URL', 'db:5432'],
  ['MIGRATION_DATABASE_URL', 'nonsense'],
  ['WORKER_DATABASE_URL', 'nonsense'],
  ['ADMIN_TOKEN', 'too-short'],
  ['ADMIN_TOKEN', 'a token with blanks'],
  ['ADMIN_TOKEN', 'tökentökentökentöken'],
  ['ADMIN_TOKENS', 'alice'],
  ['ADMIN_TOKENS', 'alice:short'],
  ['ADMIN_TOKENS', 'Alice:0123456789abcdef'],
  ['ADMIN_TOKENS', 'alice:0123456789abcdef,bob:short'],
  ['ADMIN_TOKENS', 'alice:0123456789abcdef,alice:fedcba9876543210'],
  ['ADMIN_TOKENS', 'default:0123456789abcdef'],
  ['PUBLIC_URL', 'referrals.example.org'],
  ['PUBLIC_URL', 'https://referrals.example.org/api'],
  ['PUBLIC_URL', 'https://user@referrals.example.org'],
  ['PUBLIC_URL', 'ftp://referrals.example.org'],
  ['LANDING_URL', '/welcome'],
  ['LANDING_URL', 'javascript:alert(1)'],
  ['LANDING_URL', 'https://user:secret@www.example.org/'],
  ['LANDING_URL', 'https://[2001:db8::1]/'],
  ['LANDING_URL', `https://www.example.org/${'x'.repeat(1701)}`],
  ['ALLOWED_ORIGINS', 'https://app.example.org,https://app.example.org/path'],
  ['ALLOWED_ORIGINS', '*'],
  ['ALLOWED_ORIGINS', 'null'],
  ['CURRENCY', 'usd'],
  ['CURRENCY', 'DOLLAR'],
  ['RESPONSE_VALIDATION', 'yes'],
  ['RATE_LIMIT', '2'],
  ['SERVERS', '0'],
  ['PAYOUT_APPROVALS', '3'],
  ['PAYOUT_APPROVALS', '-1'],
  ['PAYOUT_APPROVAL_FROM_MICRO', '50.00'],
  ['PAYOUT_APPROVAL_FROM_MICRO', '9007199254740992'],
  ['SERVERS', '21'],
  ['SERVERS', '1.5'],
  ['CONCURRENCY_MAX', '0'],
  ['CONSOLE_IDLE', '1'],
  ['CONSOLE_IDLE', '1441'],
  ['CONSOLE_MAX', '4'],
  ['CONSOLE_MAX', '10081'],
  ['PAYOUT_RETENTION_YEARS', '101'],
  ['PAYOUT_RETENTION_YEARS', '1.5'],
  ['CONCURRENCY_MAX', '100001'],
  ['PROXIES', 'loopback'],
  ['PROXIES', '11'],
  ['LOG_LEVEL', 'loud'],
  ['DEMO', 'maybe'],
  ['DB_POOL_MAX', '0'],
  ['DB_POOL_MAX', '1001'],
  ['DB_POOL_MAX', '1e2'],
  ['DB_STATEMENT_TIMEOUT_MS', '-1'],
  ['DB_ISOLATION', 'repeatable read'],
  ['DB_PREPARED_STATEMENTS', 'x'],
  ['DB_SHAPE', 'columns'],
  ['REQUIRE_LEAST_PRIVILEGE', 'x'],
  ['JOBS', 'some'],
  ['SHUTDOWN_TIMEOUT_MS', '1.5'],
  ['SECRETS_KEY', 'a word'],
  ['SECRETS_KEY', Buffer.alloc(31).toString('base64')],
  ['SECRETS_KEY', Buffer.alloc(33).toString('base64')],
  ['SECRETS_KEY_OLD', 'x'],
  ['WEBHOOK_ALLOW_CIDRS', '10.0.0.0'],
  ['WEBHOOK_ALLOW_CIDRS', '10.0.0.0/8,10.0.0.0/33'],
  ['WEBHOOK_ALLOW_HTTP', 'yes'],
  ['WEBHOOK_TIMEOUT_MS', '999'],
  ['WEBHOOK_TIMEOUT_MS', '30001'],
  ['EGRESS_PROXY', 'proxy:3128'],
])('%s=%s is named as a mistake, and nothing else is', (name, value) => {
  const mistakes = mistakesOf({ [name]: value });
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toMatch(new RegExp(`^${name} .{10,}`));
});

test('all mistakes are named at once, one message each, and good variables are not among them', () => {
  const mistakes = mistakesOf({ PORT: 'x', CURRENCY: 'x', DB_POOL_MAX: 'x', LOG_LEVEL: 'warn', HOST: '::' });
  expect(mistakes.map((mistake) => mistake.split(' ', 1)[0]).sort()).toEqual(['CURRENCY', 'DB_POOL_MAX', 'PORT']);
});

test('no mistake repeats a secret', () => {
  const mistakes = mistakesOf({ ADMIN_TOKEN: 'hush hush', ADMIN_TOKENS: 'x:hush', DATABASE_URL: 'mysql://u:hush@db/x' });
  expect(mistakes).toHaveLength(3);
  expect(mistakes.join()).not.toContain('hush');
});

test('an empty variable counts as absent, but an empty ADMIN_TOKEN closes the admin surface', () => {
  expect(readConfig({ PORT: '', CURRENCY: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, currency: 'USD', databaseUrl: undefined });
  expect(readConfig({ ADMIN_TOKEN: '' }).adminToken).toBe('');
});

test.each([
  [{ PORT: '4000' }, 'http://127.0.0.1:4000'],
  [{ HOST: '0.0.0.0' }, 'http://127.0.0.1:3000'],
  [{ HOST: '::' }, 'http://127.0.0.1:3000'],
  [{ HOST: '::1' }, 'http://[::1]:3000'],
  [{ HOST: 'localhost', PORT: '80' }, 'http://localhost:80'],
])('without PUBLIC_URL it follows from host and port: %j', (environment, publicUrl) => {
  expect(readConfig(environment as unknown as Record<string, string>).publicUrl).toBe(publicUrl);
});

test('the serving database migrates itself and has the jobs, unless another URL is named for that', () => {
  const config = readConfig({ DATABASE_URL: 'postgresql://db/x' });
  expect([config.migrationDatabaseUrl, config.workerDatabaseUrl]).toEqual(['postgresql://db/x', 'postgresql://db/x']);
});

test('answers are not checked against the contract in production, unless that is asked for', () => {
  expect(readConfig({ NODE_ENV: 'production' }).responseValidation).toBe(false);
  expect(readConfig({ NODE_ENV: 'production', RESPONSE_VALIDATION: 'on' }).responseValidation).toBe(true);
});
