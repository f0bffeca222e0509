import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createLog } from '../../src/core/log.ts';
import type { Database } from '../../src/db/database.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { type Limits, listen } from '../../src/http/server.ts';
import { NO_APPROVALS } from '../../src/payouts/four-eyes.ts';
import { assemble } from '../../src/start/assemble.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import type { EventLog } from '../../src/start/event-log.ts';
import type { Settings } from '../../src/start/settings.ts';
import type { Dispatcher } from '../../src/webhooks/sending/dispatcher.ts';
import { type TestClock, testClock } from './clock.ts';
import { ENGINE, recordRefusals, renewDatabase } from './engine.ts';
import { MOMENTS_AS_TEXT, openPool, type Pool } from './pool.ts';
import { isPooled } from './pooler.ts';
import { ANSWERS, type RecordedAnswer, recordEvents, recordRequest } from './recorded.ts';
import { SHAPE } from './shape.ts';
import { recordStatements } from './statement-samples.ts';

export const ADMIN_TOKEN = 'test-operator-token';
export const PUBLIC_URL = 'http://triport.test';
/** The user agent of a person's browser; Node's own would be taken for a bot's. */
export const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
export const ALLOWED_ORIGIN = 'https://app.example.org';

export interface Reply {
  status: number;
  headers: Headers;
  /** The body as JSON, or undefined when there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came back
  body: any;
  text: string;
}

export interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
  /** Cookies to send, by name. */
  cookies?: Record<string, string>;
}

export interface TestServer {
  /** The database that it serves, by its name in the cluster. */
  databaseName: string;
  /** The same as the serving role. */
  databaseUrl: string;
  /** The same as the server's own code sees it. */
  database: Database;
  url: string;
  clock: TestClock;
  /** What was logged at level error: unexpected failures. Empty at the end of a good test. */
  failures: object[];
  call(method: string, path: string, options?: CallOptions): Promise<Reply>;
  /** The same with the operator token. */
  admin(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  /** The same with a user's session. */
  as(session: string, method: string, path: string, body?: unknown, options?: CallOptions): Promise<Reply>;
  /** Creates a user and returns the id. */
  createUser(change?: object, userId?: string): Promise<string>;
  /** Logs a user in through a ticket and returns the session's token. */
  login(userId: string, how?: { isReadOnly: boolean }): Promise<string>;
  /** The path of a link that leads into the console, once. */
  consoleLink(): string;
  /** Runs SQL as the owner of the tables; with a name, what runs often is prepared. */
  // biome-ignore lint/suspicious/noExplicitAny: rows of any table
  sql(text: string, values?: unknown[], name?: string): Promise<any[]>;
  /** Holds what this SQL locks, as the owner of the tables, for as long as the work takes; then what it did is undone, unless it is kept. */
  hold<T>(text: string, work: () => Promise<T>, end?: 'rollback' | 'commit'): Promise<T>;
  /** Gives every event that was told its place in the log. */
  sequence(): Promise<void>;
  /** The parts of the event log: nothing gets its place by itself before the sequencer is started. */
  eventLog: EventLog;
  /** What sends to webhooks; it is not started either. */
  dispatcher: Dispatcher;
  /** Stops the server and drops its database, unless that is kept as a template for others. */
  stop(how?: { keepsDatabase: boolean }): Promise<void>;
}

/** What a test may want otherwise about how its server runs. */
export interface Surroundings {
  /** Another cluster than that of the run, with a migrated database `triport`: two URLs with DATABASE where the name goes. */
  cluster?: { app: string; owner: string };
  /** Another database of the cluster to begin with. Nobody may be connected to it. */
  template?: string;
  poolMax?: number;
  statementTimeoutMs?: number;
  connectTimeoutMs?: number;
  /** Where it listens, if that has to be known before; by default the system chooses. */
  port?: number;
  /** What clients may take. */
  limits?: Partial<Limits>;
  /** Is given every connection of the server to the database, once it stands. */
  onConnect?: (client: object) => void;
  /** Is given every line that is logged, at every level. */
  onLog?: (line: string) => void;
  /** Is told of every answer of the contract. */
  onAnswer?: (answer: RecordedAnswer) => void;
}

/** A server of its own on a database of its own. Nothing is mocked: it listens on loopback and is called over HTTP. */
export async function startServer(changes: Partial<Settings> = {}, around: Surroundings = {}): Promise<TestServer> {
  const database = `t_${randomUUID().replaceAll('-', '')}`;
  const { app, owner } = around.cluster ?? inject('cluster');
  await makeDatabase(owner, database, around.template);
  // On a busy machine a connection or a statement can take seconds; only a test with a cluster of its own tests how long that may be.
  const { connectTimeoutMs = around.cluster ? undefined : 60_000 } = around;
  const patience = connectTimeoutMs === undefined ? {} : { connectTimeoutMs };
  const options = { poolMax: 25, statementTimeoutMs: 60_000, ...patience, warn: () => {} };
  const { poolMax = options.poolMax, statementTimeoutMs = options.statementTimeoutMs } = around;
  const orm = await openOrm(ENTITIES, { url: app.replace('DATABASE', database), ...options, poolMax, statementTimeoutMs });
  await witness(orm, around);
  const ownerPool = openPool(owner.replace('DATABASE', database), 2, MOMENTS_AS_TEXT);
  const clock = testClock();
  const failures: object[] = [];
  const write = (line: string) => {
    around.onLog?.(line);
    const entry = JSON.parse(line) as { level: string };
    if (entry.level === 'error') failures.push(entry);
  };
  const log = createLog(around.onLog ? 'trace' : 'error', { write });
  const {
    handler,
    database: served,
    makeConsoleLink,
    eventLog,
    dispatcher,
  } = await assemble(orm, { ...DEFAULTS, statementTimeoutMs, ...changes }, clock, log, {
    onAnswer: (...answer) => {
      ANSWERS.add(answer as RecordedAnswer);
      around.onAnswer?.(answer as RecordedAnswer);
    },
    onEvents: recordEvents,
  });
  const secure = changes.publicUrl?.startsWith('https:') ?? false;
  const listening = await listen(handler, '127.0.0.1', around.port ?? 0, { limits: around.limits, secure });

  return {
    databaseName: database,
    databaseUrl: app.replace('DATABASE', database),
    database: served,
    url: listening.url,
    clock,
    failures,
    consoleLink: () => makeConsoleLink().slice((changes.publicUrl ?? PUBLIC_URL).length),
    ...clientOf(callerOf(listening.url)),
    ...ownerOf(ownerPool),
    sequence: eventLog.sequence,
    eventLog,
    dispatcher,
    stop: async ({ keepsDatabase } = { keepsDatabase: false }) => {
      eventLog.bell.close();
      await listening.stop(1000);
      await closeOrm(orm);
      await ownerPool.end();
      if (keepsDatabase || ENGINE || isPooled) return; // a pooler is still connected
      await onOwner(owner.replace('DATABASE', 'postgres'), (pool) => pool.query({ text: `drop database ${database}` }));
    },
  };
}

/** Those who call: anybody, the operator, and users. */
export type Client = Pick<TestServer, 'call' | 'admin' | 'as' | 'createUser' | 'login'>;

/** The same by one way to call. */
export function clientOf(call: Client['call']): Client {
  const admin: Client['admin'] = (method, path, body, headers = {}) =>
    call(method, path, { body, headers: { 'x-admin-token': ADMIN_TOKEN, ...headers } });
  return {
    call,
    admin,
    as: (session, method, path, body, options = {}) =>
      call(method, path, { body, ...options, cookies: { nl_session: session, ...options.cookies } }),
    createUser: async (change = {}, userId = randomUUID()) => {
      const reply = await admin('PUT', `/v1/admin/users/${userId}`, change);
      if (reply.status !== 201) throw new Error(`createUser: ${reply.status} ${reply.text}`);
      return userId;
    },
    login: async (userId, { isReadOnly } = { isReadOnly: false }) => {
      const { body } = await admin('POST', '/v1/admin/sessions', { user_id: userId, ...(isReadOnly && { read_only: true }) });
      const entered = await call('GET', `/v1/auth/enter?ticket=${body.ticket}`);
      const session = cookieValue(entered.headers, 'nl_session');
      if (session === undefined) throw new Error(`login: ${entered.status} ${entered.text}`);
      return session;
    },
  };
}

/** Has every connection of a server looked at as soon as it stands. */
async function witness(orm: Awaited<ReturnType<typeof openOrm>>, { onConnect }: Surroundings): Promise<void> {
  const servingPool = await orm.em.getConnection().getNativeClient();
  servingPool.on('connect', recordStatements);
  if (ENGINE) servingPool.on('connect', recordRefusals);
  if (onConnect) servingPool.on('connect', onConnect);
}

async function makeDatabase(owner: string, name: string, template = 'triport'): Promise<void> {
  if (ENGINE) return renewDatabase(ENGINE);
  await onOwner(owner.replace('DATABASE', 'postgres'), (pool) =>
    // Copied as files: page by page through the log it takes up to twice the processor time.
    pool.query({ text: `create database ${name} template ${template} strategy file_copy` }),
  );
}

/** Calls what listens there, as a browser would. */
export const callerOf =
  (url: string): TestServer['call'] =>
  async (method, path, { body, headers = {}, cookies = {} } = {}) => {
    const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
    const sent = {
      'user-agent': BROWSER,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie.length > 0 ? { cookie: cookie.join('; ') } : {}),
      ...headers,
    };
    const content = body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const asked = { method, target: path, headers: sent };
    recordRequest(typeof content === 'string' ? { ...asked, body: content } : asked);
    const response = await fetch(url + path, { method, redirect: 'manual', headers: sent, body: content ?? null } as RequestInit);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== '';
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  };

/** Things that the owner of the tables does. */
const ownerOf = (pool: Pool): Pick<TestServer, 'sql' | 'hold'> => ({
  sql: async (text, values = [], name) => (await pool.query({ text, values, ...(name !== undefined && { name }) })).rows,
  hold: async (text, work, end = 'rollback') => {
    const connection = await pool.connect();
    await connection.query({ text: `begin; ${text}` });
    try {
      return await work();
    } finally {
      await connection.query({ text: end });
      connection.release();
    }
  },
});

/** The value that an answer sets a cookie to; undefined when it does not set it, '' when it clears it. */
export function cookieValue(headers: Headers, name: string): string | undefined {
  const line = headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`));
  return line?.slice(name.length + 1).split(';', 1)[0];
}

/** The settings of every test's server. */
export const DEFAULTS: Settings = {
  adminTokens: [['default', ADMIN_TOKEN]],
  oidc: undefined,
  fronts: undefined,
  publicUrl: PUBLIC_URL,
  metricsPort: undefined,
  landingUrl: undefined,
  allowedOrigins: [ALLOWED_ORIGIN],
  emailHashKey: 'test-email-key',
  isKeyChosen: true,
  currency: 'USD',
  payoutApprovals: NO_APPROVALS,
  auditReads: false,
  responseValidation: true,
  rateLimit: false,
  servers: 1,
  events: true,
  webhooks: { allowHttp: false, allowNetworks: [], timeoutMs: 15_000, proxy: undefined },
  sealingKey: Buffer.alloc(32, 'test-sealing-key'),
  sealingKeyOld: undefined,
  jobs: false,
  consoleIdleMs: 7_200_000,
  consoleMaxMs: 43_200_000,
  concurrencyMax: 1000,
  proxies: 0,
  isolation: 'read committed',
  preparedStatements: !isPooled,
  statementTimeoutMs: 60_000,
  shape: SHAPE,
};

async function onOwner<T>(url: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(url, 1);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}
