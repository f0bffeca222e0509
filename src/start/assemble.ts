import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import { operations } from '../../generated/operations.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { readingRecorder } from '../audit/record-reading.ts';
import { pickUpCode } from '../codes/pick-up-code.ts';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { createSealer } from '../core/sealing.ts';
import { statement } from '../core/statement.ts';
import type { CallContext, Reader } from '../core/tx.ts';
import { type Database, type Isolation, openDatabase } from '../db/database.ts';
import { isAppendOnly, isMigrated } from '../db/migrate.ts';
import type { Shape } from '../db/shape.ts';
import { eventSink, type OnEvents } from '../events/write-events.ts';
import { createApp } from '../http/app.ts';
import { hashTokens } from '../http/authenticate.ts';
import { createDispatch } from '../http/dispatch.ts';
import { createGate } from '../http/gate.ts';
import { createOperatorJudge } from '../http/judge-operator.ts';
import { createMetrics, type Metrics } from '../http/metrics.ts';
import { metricsListener } from '../http/metrics-listener.ts';
import { createPages, type OpenApiVersion, type Readiness } from '../http/pages/pages.ts';
import { memoryRateLimit, noRateLimit } from '../http/rate-limit.ts';
import { JOB_NAMES } from '../jobs/job.ts';
import { createJobWatch, type JobWatch } from '../jobs/job-watch.ts';
import type { Deployed } from '../operators/get-deployment.ts';
import type { OidcSettings } from '../operators/oidc/settings.ts';
import type { ApprovalRule } from '../payouts/four-eyes.ts';
import { ensureProgramme } from '../programme/ensure-programme.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { defaultProgramme } from '../programme/programme.ts';
import { sweptUntil } from '../rewards/sweep-rewards.ts';
import { findSession } from '../sessions/find-session.ts';
import { ticketOverPage } from '../sessions/ticket-over-page.ts';
import { createTokenWatch, type TokenWatch } from '../tokens/token-watch.ts';
import { openApiTokens } from './api-tokens.ts';
import { type Config, DEFAULT_TOKEN_NAME } from './config.ts';
import { assembleConsole } from './console.ts';
import { demoLoading } from './demo-loading.ts';
import { ensureDeployment } from './deployment.ts';
import { assembleEventLog, type EventLog } from './event-log.ts';
import { createHandlers } from './handlers.ts';
import { assembleOidc } from './oidc.ts';
import { type Secrets, sealingKeyOf } from './secrets.ts';
import { assembleWebhooks, type WebhookParts } from './webhooks.ts';
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

/** Who looks on, as tests do. */
export interface Watch {
  /** Is told of every answer to a call of the contract. */
  onAnswer?: NonNullable<Parameters<typeof createApp>[0]['onAnswer']>;
  /** Is told of every event before it is written. */
  onEvents?: OnEvents;
}

export interface Assembled {
  handler: RequestListener;
  /** Answers `/metrics` alone. */
  metricsHandler: RequestListener;
  database: Database;
  /** Loads the demo programme; until it is there, the server says that it is not ready. */
  withDemo<T>(load: () => Promise<T>): Promise<T>;
  /** Makes an address that lets whoever opens it into the console, once and within ten minutes. */
  makeConsoleLink(): string;
  /** Prepares, once the server listens, what first calls would otherwise wait for. */
  warmUp(): Promise<void>;
  /** Notes how a job ended. */
  observeJob: Metrics['observeJob'];
  /** Whether jobs are done; it looks when it is started. */
  jobWatch: JobWatch;
  /** Which API tokens expire; it looks when it is started. */
  tokenWatch: TokenWatch;
  /** Events get their places in it when its sequencer is started. */
  eventLog: EventLog;
  /** Events are sent to webhooks when it is started. */
  dispatcher: WebhookParts['dispatcher'];
}

/** What people see of refusals that they can meet before they are in. */
const REFUSAL_PAGES = { ticket_invalid: ticketOverPage };

const PING = statement('ping', 'select 1');

const readGenerated = (name: string): object => JSON.parse(readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8'));

/** The contract as clients read it, in one of two versions of OpenAPI. */
export const readContract = (version: OpenApiVersion = '3.1') => readGenerated(version === '3.1' ? 'openapi.json' : 'openapi-3.0.json');

/** Read once: what is compiled of it is kept by this very object. */
let validation: object | undefined;

/** The same without references and prose: requests and answers are held against it. */
export const readValidation = () => readGenerated('validation.json');

/** Puts the server together on a migrated database. Everything it needs comes in as an argument. */
export async function assemble(orm: MikroORM, settings: Settings, clock: Clock, log: Log, watch: Watch = {}): Promise<Assembled> {
  validation ??= readValidation();
  const origins = new Set([settings.publicUrl, ...settings.allowedOrigins]);
  const secure = settings.publicUrl.startsWith('https:');
  const events = settings.events ? eventSink(clock, { committed: () => eventLog.sequencer.wake(), told: watch.onEvents }) : undefined;
  const database = await openDatabase(orm, { ...settings, recordAudit, events });
  const eventLog = assembleEventLog({ database, clock, log, moved: () => webhooks.dispatcher.wake() });
  const tokenWatch = createTokenWatch({ reader: () => database.reader(clock.now()), log });
  const metrics = createMetrics({ postgresql: database.serverVersion, tokenDaysLeft: tokenWatch.daysLeft });
  const sealer = createSealer(settings.sealingKey, settings.sealingKeyOld);
  const contractVersion = (validation as { info: { version: string } }).info.version;
  const observe = metrics.observeDelivery;
  const webhooks = assembleWebhooks({ ...settings, database, clock, log, sealer, contractVersion, observe });
  const report = (error: unknown) => log.error({ err: error }, 'unexpected failure, answered as best effort');
  await beginDeployment(database, { ...settings, contractVersion }, clock.now(), report);
  const rateLimit = settings.rateLimit ? memoryRateLimit(() => clock.now().getTime(), settings.servers) : noRateLimit;
  const operatorTokens = hashTokens(settings.adminTokens);
  const environment = new Set(operatorTokens.keys());
  const operators = createOperatorJudge(operatorTokens, openApiTokens({ database, clock, log, rateLimit, environment }));
  const console = assembleConsole({ ...settings, database, clock, operators, log, report });
  const { jobWatch, observeJob, lastSuccesses } = watchJobs(database, clock, log, metrics);
  const deployed = deployedOf(settings, contractVersion, lastSuccesses);
  const gate = createGate(settings.concurrencyMax, log);
  const oidcParts = settings.oidc && assembleOidc({ ...settings, oidc: settings.oidc, console, database, clock, gate, log, report });
  const dispatch = await createDispatch({
    document: validation,
    operations,
    handlers: createHandlers(
      { ...settings, environment, operators: { ...console, deployed }, oidcParts, bell: eventLog.bell, webhooks: webhooks.settings },
      validation,
    ),
    database,
    clock,
    operators,
    findConsoleSession: console.findConsoleSession,
    noteSeen: console.noteSeen,
    findSession: (token, hash) => findSession(database.reader(clock.now()), token, hash),
    rateLimit,
    gate,
    origins,
    ownOrigin: settings.publicUrl,
    responseValidation: settings.responseValidation,
    report,
    recordReading: readingRecorder(settings.auditReads),
  });
  const demo = demoLoading();
  const pages = createPages({
    readContract,
    publicUrl: settings.publicUrl,
    secure,
    metrics: settings.metricsPort === undefined ? metrics : undefined,
    fronts: settings.fronts,
    hasProvider: oidcParts !== undefined,
    consolePage: console.consolePage,
    embedOrigins: async () => (await getProgramme(database.reader(clock.now()))).document.embed_origins,
    async pickUpCode(ref, refCodes, requestId) {
      const context = { operation: 'pickUpCode', requestId, now: clock.now(), actor: { kind: 'anyone' }, report } as const;
      const plant = await database.transaction(context, (tx) => pickUpCode(tx, ref, refCodes));
      return plant && { name: 'ref_code', value: plant.code, maxAge: plant.maxAge };
    },
    readiness: async () => ({
      ...(await readiness(database, clock)),
      jobs: settings.jobs ? jobWatch.state() : 'off',
      ...(demo.isLoading() ? { demo: 'loading' } : {}),
    }),
    countAddress: (address) => rateLimit.count({ kind: 'anyone' }, address),
  });
  const app = createApp({ ...settings, ...watch, dispatch, pages, refusalPages: REFUSAL_PAGES, log, metrics, origins, secure });
  const handlers = { handler: app.callback(), metricsHandler: metricsListener(metrics) };
  const makeConsoleLink = () => `${settings.publicUrl}/console/link?secret=${console.links.make()}`;
  const { withDemo } = demo;
  return {
    ...handlers,
    database,
    withDemo,
    makeConsoleLink,
    warmUp: dispatch.compileAhead,
    observeJob,
    jobWatch,
    tokenWatch,
    eventLog,
    dispatcher: webhooks.dispatcher,
  };
}

/** Sees that the database is this deployment's, and has rules. */
async function beginDeployment(
  database: Database,
  made: Settings & { contractVersion: string },
  now: Date,
  report: CallContext['report'],
): Promise<void> {
  const context = { operation: 'start', requestId: 'start', now, actor: { kind: 'system' }, report } as const;
  const first = defaultProgramme(made.landingUrl ?? '/');
  await database.transaction(context, async (tx) => {
    await ensureDeployment(tx, made);
    await ensureProgramme(tx, first);
  });
}

interface WatchedJobs extends Pick<Assembled, 'jobWatch' | 'observeJob'> {
  /** When each job last succeeded, as far as is known here. */
  lastSuccesses(): Promise<ReadonlyMap<string, Date>>;
}

function watchJobs(database: Database, clock: Clock, log: Log, metrics: Metrics): WatchedJobs {
  const succeeded = new Map<string, Date>();
  const jobWatch = createJobWatch({
    progress: () => sweptUntil(database.reader(clock.now())),
    now: () => clock.now(),
    log,
    observe: metrics.observeStandstill,
  });
  return {
    jobWatch,
    observeJob: (job, outcome) => {
      metrics.observeJob(job, outcome);
      if (outcome !== 'succeeded') return;
      succeeded.set(job, clock.now());
      jobWatch.noteSuccess();
    },
    async lastSuccesses() {
      const swept = await sweptUntil(database.reader(clock.now()));
      const sweep = [swept, succeeded.get('sweepRewards')].filter((moment) => moment !== undefined).sort((a, b) => +b - +a)[0];
      return sweep ? new Map([...succeeded, ['sweepRewards', sweep]]) : succeeded;
    },
  };
}

function deployedOf(settings: Settings, version: string, lastSuccesses: WatchedJobs['lastSuccesses']): Deployed {
  const { jobs, rateLimit, responseValidation, oidc } = settings;
  const switches = { jobs, oidc: oidc !== undefined, rate_limit: rateLimit, response_validation: responseValidation };
  return {
    version,
    currency: settings.currency,
    publicUrl: settings.publicUrl,
    fourEyes: settings.payoutApprovals.needed,
    features: (Object.keys(switches) as (keyof typeof switches)[]).filter((feature) => switches[feature]),
    async jobs() {
      const last = await lastSuccesses();
      return JOB_NAMES.map((name) => ({ name, lastSuccessAt: last.get(name) }));
    },
  };
}

async function readiness(database: Database, clock: Clock): Promise<Omit<Readiness, 'jobs'>> {
  const schema = await schemaOf(database.reader(clock.now()));
  return { ...schema, postgresql: database.serverVersion() ?? 'unknown' };
}

async function schemaOf(db: Reader): Promise<Pick<Readiness, 'database' | 'migrations' | 'append_only'>> {
  try {
    await db.query(PING, []);
  } catch {
    return { database: 'away', migrations: 'unknown', append_only: 'unknown' };
  }
  const migrated = await isMigrated(db);
  if (!migrated) return { database: 'ok', migrations: 'pending', append_only: 'unknown' };
  return { database: 'ok', migrations: 'applied', append_only: (await isAppendOnly(db)) ? 'enforced' : 'not_enforced' };
}
