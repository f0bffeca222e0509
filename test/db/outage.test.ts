import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { inConsole, takeSeat } from '../support/console.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../support/database-proxy.ts';
import { freePort } from '../support/free-port.ts';
import { addressOf, OPERATIONS, type Walked } from '../support/operations.ts';
import { ADMIN_TOKEN, type Reply, startServer, type TestServer } from '../support/server.ts';
import { whileAway } from '../support/while-away.ts';

const folder = mkdtempSync(join(tmpdir(), 'triport-outage-'));
const SECOND_MS = 1000;
/** How much a busy machine may add to the second in which every answer is promised. Without our limits it would be minutes. */
const GRACE_MS = 30_000;
const STATEMENT_TIMEOUT_MS = 700;

let cluster: Embedded;
let proxy: DatabaseProxy;
let server: TestServer;
let session: string;
let seat: string;
let start: () => Promise<Embedded>;

/** A user, made by a server that may find its database slow at first: a busy machine takes seconds for what it does for the first time. */
async function createPatiently(): Promise<string> {
  const { body } = await whileAway(() => server.admin('PUT', `/v1/admin/users/${randomUUID()}`, {}));
  return body.user_id;
}

beforeAll(async () => {
  const port = String(await freePort());
  start = () =>
    startEmbedded({ directory: join(folder, 'postgres'), passwords: { owner: 'owner', app: 'app' }, settings: { port, fsync: 'off' } });
  cluster = await start();
  await migrate(cluster.ownerUrl(), 'triport_app');
  proxy = await startDatabaseProxy(cluster.appUrl());
  const urls = { app: proxy.through(cluster.appUrl('DATABASE')), owner: cluster.ownerUrl('DATABASE') };
  server = await startServer({}, { cluster: urls, poolMax: 3, statementTimeoutMs: STATEMENT_TIMEOUT_MS });
  const userId = await createPatiently();
  session = await server.login(userId);
  // First calls load libraries and compile validators, which takes a busy machine seconds of its own.
  seat = await takeSeat(server);
  for (const operation of asking) await ask(operation);
  session = await server.login(userId);
  seat = await takeSeat(server);
});
afterAll(async () => {
  try {
    await server.stop();
    await proxy.stop();
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The parameters without which nothing would be asked of the database. */
const NEEDED: Readonly<Record<string, string>> = {
  enter: `?ticket=${'a'.repeat(43)}`,
  lookUp: '?query=ada',
  getInvoice: '?invoice_id=inv-1',
};

function ask(operation: Walked): Promise<Reply> {
  const { method, path, operationId, caller, example } = operation;
  if (path.startsWith('/console/api/'))
    return server.call(method, path, { ...inConsole(seat), ...(example ? { body: { token: ADMIN_TOKEN } } : {}) });
  return server.call(method, `${addressOf(operation)}${NEEDED[operationId] ?? ''}`, {
    headers: { 'x-admin-token': ADMIN_TOKEN },
    cookies: caller === 'user' || operationId === 'logout' ? { nl_session: session } : {},
    ...(example ? { body: example } : {}),
  });
}

const lockOf = (userId: string) => `select 1 from users where user_id = '${userId}' for update`;

/**
 * Operations that answer without the database: a link that was never printed, and a provider that is not configured, lead nowhere; what is
 * owed is kept for half a minute; a badge is tried out in memory.
 */
const WITHOUT_DATABASE = ['getLiabilities', 'previewBadge', 'simulatePaid', 'enterByLink', 'beginOidcLogin', 'finishOidcLogin'];
const asking = OPERATIONS.filter(({ operationId }) => !WITHOUT_DATABASE.includes(operationId));

async function expectUnavailable(withinMs: number): Promise<void> {
  await Promise.all(
    asking.map(async (operation) => {
      const started = performance.now();
      const { status, headers, body } = await ask(operation);
      expect([operation.operationId, status, body.error]).toEqual([operation.operationId, 503, 'unavailable']);
      expect(headers.get('retry-after')).toBe('1');
      expect(body.request_id).toBe(headers.get('x-request-id'));
      expect(performance.now() - started, operation.operationId).toBeLessThan(withinMs);
    }),
  );
}

async function expectHealth(ready: 200 | 503): Promise<void> {
  expect((await server.call('GET', '/healthz')).status).toBe(200);
  const { status, headers, body } = await server.call('GET', '/readyz');
  expect([status, body.database]).toEqual(ready === 200 ? [200, 'ok'] : [503, 'away']);
  if (ready === 503) expect(headers.get('retry-after')).toBe('1');
  expect((await server.call('GET', '/metrics')).status).toBe(200);
  expect((await server.call('GET', '/docs')).status).toBe(200);
  expect((await server.call('GET', '/nothing')).status).toBe(404);
  expect((await server.call('GET', '/v1/admin/referrals/users')).status).toBe(401);
}

async function expectRecovered(): Promise<void> {
  await expect.poll(async () => (await server.call('GET', '/readyz')).status).toBe(200);
  await expectHealth(200);
  expect((await server.as(session, 'GET', '/v1/referrals/me')).status).toBe(200);
  await server.createUser();
  expect(server.failures).toEqual([]);
}

test('the database stopped: everything is 503 within a second, and comes back by itself', async () => {
  await cluster.stop();
  await expectUnavailable(SECOND_MS + GRACE_MS);
  await expectHealth(503);
  cluster = await start();
  await expectRecovered();
});

test('the database killed in the middle of requests: none is lost without an answer', async () => {
  let isOver = false;
  const statuses = new Set<number>();
  const load = Array.from({ length: 8 }, async () => {
    while (!isOver) statuses.add((await server.as(session, 'GET', '/v1/auth/me')).status);
  });
  const seen = (status: number) => expect.poll(() => statuses.has(status), { timeout: GRACE_MS }).toBe(true);
  await seen(200);
  process.kill(cluster.pid, 'SIGQUIT'); // "immediate shutdown": as after a crash, without a checkpoint
  await seen(503);
  cluster = await start();
  await expectRecovered();
  isOver = true;
  await Promise.all(load);
  expect([...statuses].sort()).toEqual([200, 503]);
});

test('the network cut: the same', async () => {
  proxy.conduct('cut');
  await expectUnavailable(SECOND_MS + GRACE_MS);
  await expectHealth(503);
  proxy.conduct('pass');
  await expectRecovered();
});

describe('a database that accepts and says nothing', () => {
  test('is given up, on connections that stood and on new ones', async () => {
    await Promise.all([1, 2, 3].map(() => server.as(session, 'GET', '/v1/referrals/me')));
    proxy.conduct('silent');
    const stood = performance.now();
    const replies = await Promise.all(Array.from({ length: 6 }, () => server.as(session, 'GET', '/v1/referrals/me')));
    expect(replies.map(({ status }) => status)).toEqual(Array(6).fill(503));
    expect(performance.now() - stood).toBeLessThan(STATEMENT_TIMEOUT_MS + SECOND_MS + SECOND_MS + GRACE_MS);
    await expectHealth(503);
    const fresh = performance.now();
    expect((await server.as(session, 'GET', '/v1/referrals/me')).status).toBe(503);
    expect(performance.now() - fresh).toBeLessThan(SECOND_MS + GRACE_MS);
    proxy.conduct('cut');
    proxy.conduct('pass');
    await expectRecovered();
  });
});

describe('a database that hangs, where a statement may take five seconds', () => {
  let patient: TestServer;
  let known: string;

  beforeAll(async () => {
    const urls = { app: proxy.through(cluster.appUrl('DATABASE')), owner: cluster.ownerUrl('DATABASE') };
    patient = await startServer({}, { cluster: urls, poolMax: 3, statementTimeoutMs: 5000 });
    known = await patient.login(await patient.createUser());
  });
  afterAll(async () => {
    expect(patient.failures).toEqual([]);
    await patient.stop();
  });
  afterEach(async () => {
    proxy.watch(() => 'pass');
    proxy.conduct('cut');
    proxy.conduct('pass');
    await expect.poll(async () => (await patient.call('GET', '/readyz')).status, { timeout: GRACE_MS }).toBe(200);
  });

  const me = () => patient.as(known, 'GET', '/v1/referrals/me');
  const put = (userId: string, name: string) => patient.admin('PUT', `/v1/admin/users/${userId}`, { display_name: name });

  async function expectSoon(replies: Promise<Reply>[]): Promise<void> {
    const asked = performance.now();
    for (const { status, body, headers } of await Promise.all(replies))
      expect([status, body.error, headers.get('retry-after')]).toEqual([503, 'unavailable', '1']);
    expect(performance.now() - asked).toBeLessThan(SECOND_MS + GRACE_MS);
  }

  test('is answered 503 within a second: reads and writes, on connections that stood and on new ones', async () => {
    const userId = await patient.createUser();
    await Promise.all([me(), me(), put(userId, 'Before')]);
    proxy.conduct('silent');
    await expectSoon([me(), me(), me(), put(userId, 'Hung'), put(userId, 'Hung too'), patient.call('GET', '/r/nobody')]);
    await expectSoon([me(), put(userId, 'Later')]);
  });

  test('in the middle of a transaction: nothing of it is kept', async () => {
    const userId = await patient.createUser({ display_name: 'Before' });
    proxy.watch((text) => {
      if (text.includes('begin isolation')) proxy.conduct('silent');
      return 'pass';
    });
    await expectSoon([put(userId, 'Hung')]);
    expect(await patient.sql('select display_name from users where user_id = $1', [userId])).toEqual([{ display_name: 'Before' }]);
  });

  test('over a COMMIT: what became of it is not known, and it is not done again', async () => {
    const userId = await patient.createUser({ display_name: 'Before' });
    let commits = 0;
    proxy.watch((text) => {
      if (/commit\0/.test(text)) {
        commits++;
        proxy.conduct('silent');
      }
      return 'pass';
    });
    await expectSoon([put(userId, 'Perhaps')]);
    expect(commits).toBe(1);
    expect(await patient.sql('select display_name from users where user_id = $1', [userId])).toEqual([{ display_name: 'Perhaps' }]);
  });

  test('while another only waits for a lock, which has all its time', async () => {
    const userId = await patient.createUser();
    const waited = await patient.hold(lockOf(userId), async () => {
      const reply = put(userId, 'Waited');
      await sleep(3 * SECOND_MS);
      return { reply };
    });
    expect((await waited.reply).status).toBe(200);
  });
});

test('every connection of the pool is taken: who comes last is told so within a second, and nobody is forgotten', async () => {
  const userId = await server.createUser();
  const put = () => server.admin('PUT', `/v1/admin/users/${userId}`, { display_name: 'Waiting' });
  const statuses: number[] = [];
  const started = performance.now();
  await server.hold(lockOf(userId), () => Promise.all(Array.from({ length: 8 }, async () => void statuses.push((await put()).status))));
  expect(statuses).toEqual(Array(8).fill(503));
  expect(performance.now() - started).toBeLessThan(STATEMENT_TIMEOUT_MS + SECOND_MS + SECOND_MS + GRACE_MS);
  expect((await put()).status).toBe(200);
  await expectRecovered();
});

test('a statement that takes too long is ended by the database, and is 503', async () => {
  const userId = await server.createUser();
  const put = () => server.admin('PUT', `/v1/admin/users/${userId}`, { display_name: 'Late' });
  const { status, body, headers } = await server.hold(lockOf(userId), put);
  expect([status, body.error, headers.get('retry-after')]).toEqual([503, 'unavailable', '1']);
  expect((await server.admin('GET', `/v1/admin/referrals/users?query=Late`)).body.items).toEqual([]);
  await expectRecovered();
});

test('too many connections: 503 until there is room again', async () => {
  const grab = await startServer({}, { cluster: { app: cluster.ownerUrl('DATABASE'), owner: cluster.ownerUrl('DATABASE') }, poolMax: 1 });
  try {
    proxy.conduct('cut');
    proxy.conduct('pass');
    await cluster.stop();
    cluster = await startEmbedded({
      directory: join(folder, 'postgres'),
      passwords: { owner: 'owner', app: 'app' },
      settings: { port: new URL(cluster.appUrl()).port, fsync: 'off', max_connections: '5', superuser_reserved_connections: '3' },
    });
    const me = () => server.as(session, 'GET', '/v1/referrals/me');
    const { status, body } = await server.hold('select 1', () => grab.hold('select 1', me));
    expect([status, body.error]).toEqual([503, 'unavailable']);
  } finally {
    await cluster.stop();
    cluster = await start();
    await grab.stop();
  }
  await expectRecovered();
});
