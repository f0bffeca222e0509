import type { RequestListener } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import { operations } from '../../generated/operations.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { readingRecorder } from '../audit/record-reading.ts';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { createSealer } from '../core/sealing.ts';
import type { CallContext } from '../core/tx.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { eventSink, type OnEvents } from '../events/write-events.ts';
import { createApp } from '../http/app.ts';
import { hashTokens } from '../http/authenticate.ts';
import { createDispatch } from '../http/dispatch.ts';
import { createGate } from '../http/gate.ts';
import { createOperatorJudge } from '../http/judge-operator.ts';
import { createMetrics, type Metrics } from '../http/metrics.ts';
import { metricsListener } from '../http/metrics-listener.ts';
import { memoryRateLimit, noRateLimit } from '../http/rate-limit.ts';
import { JOB_NAMES } from '../jobs/job.ts';
import { createJobWatch, type JobWatch } from '../jobs/job-watch.ts';
import type { Deployed } from '../operators/get-deployment.ts';
import { ensureProgramme } from '../programme/ensure-programme.ts';
import { defaultProgramme } from '../programme/programme.ts';
import { sweptUntil } from '../rewards/sweep-rewards.ts';
import { findSession } from '../sessions/find-session.ts';
import { ticketOverPage } from '../sessions/ticket-over-page.ts';
import { createTokenWatch, type TokenWatch } from '../tokens/token-watch.ts';
import { readStanding } from '../webhooks/standing.ts';
import { openApiTokens } from './api-tokens.ts';
import { assembleConsole } from './console.ts';
import { demoLoading } from './demo-loading.ts';
import { ensureDeployment } from './deployment.ts';
import { assembleEventLog, type EventLog } from './event-log.ts';
import { createHandlers } from './handlers.ts';
import { assembleOidc } from './oidc.ts';
import { assemblePages } from './pages.ts';
import { readValidation } from './read-contract.ts';
import type { Settings } from './settings.ts';
import { assembleWebhooks, type WebhookParts } from './webhooks.ts';

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

/** Read once: what is compiled of it is kept by this very object. */
let validation: object | undefined;

/** Puts the server together on a migrated database. Everything it needs comes in as an argument. */
export async function assemble(orm: MikroORM, settings: Settings, clock: Clock, log: Log, watch: Watch = {}): Promise<Assembled> {
  validation ??= readValidation();
  const origins = new Set([settings.publicUrl, ...settings.allowedOrigins]);
  const secure = settings.publicUrl.startsWith('https:');
  const events = settings.events ? eventSink(clock, { committed: () => eventLog.sequencer.wake(), told: watch.onEvents }) : undefined;
  const database = await openDatabase(orm, { ...settings, recordAudit, events });
  const eventLog = assembleEventLog({ database, clock, log, moved: () => webhooks.dispatcher.wake() });
  const tokenWatch = createTokenWatch({ reader: () => database.reader(clock.now()), log });
  const observed = { standing: () => readStanding(database.reader(clock.now())), inFlight: () => webhooks.dispatcher.inFlight };
  const metrics = createMetrics({ postgresql: database.serverVersion, tokenDaysLeft: tokenWatch.daysLeft, webhooks: observed });
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
  const handed = { operators: { ...console, deployed }, bell: eventLog.bell, webhooks: webhooks.settings };
  const dispatch = await createDispatch({
    document: validation,
    operations,
    handlers: createHandlers({ ...settings, ...handed, environment, oidcParts }, validation),
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
  const fronts = { hasProvider: oidcParts !== undefined, consolePage: console.consolePage, secure };
  const pages = assemblePages({ ...settings, database, clock, report, rateLimit, demo, jobWatch, ...fronts, metrics });
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
