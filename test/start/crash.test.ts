/**
 * The server, and separately PostgreSQL, are killed under load and started again. Acknowledged requests have taken effect exactly once; the
 * others can be sent again and then have too. CRASHES is how often each of them is killed; how long it then took until requests were
 * answered again is printed.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { freePort } from '../support/free-port.ts';
import { type Program, startProgram } from '../support/program.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';
import { REQUESTED_YESTERDAY } from '../support/requested-yesterday.ts';
import { whileAway } from '../support/while-away.ts';
import { readLog } from './read-log.ts';

const CRASHES = Number(process.env.CRASHES ?? '1');
const TOKEN = 'crash-operator-token';
const CALLERS = 12;
const INVITERS = 3;
const PATIENCE_MS = 600_000;
/** What the webhook is sent, and how much of that a server may repeat that was killed. */
const TYPES = ['reward.created', 'payout.requested'];
const REPEATED_MAX = 256;
/** How often something is tried that comes back by itself, some tenths of a second apart. */
const TRIES = 200;
/** How long a caller waits after a request without an answer: requests that pile up while the server is down have to be sent again. */
const DOWN_MS = 200;
/** Starts that take no longer than this are counted. The count is printed but not tested: a slow machine is not a broken server. */
const QUICK_MS = 2000;

const folder = mkdtempSync(join(tmpdir(), 'triport-crash-'));
let cluster: Embedded;
let startCluster: () => Promise<Embedded>;
let server: Program;
let receiver: Receiver;
let url: string;
let startServer: () => Promise<Program>;

/** A request with the first answer that came back, if one did. */
interface Sent {
  path: string;
  body: object;
  headers: Record<string, string>;
  acknowledged?: { status: number; text: string };
}

let sent: Sent[] = [];
/** Milliseconds from each kill until everything was ready again. */
const readyAfter = { server: [] as number[], postgres: [] as number[] };
let inviters: { userId: string; session: string; invitees: string[] }[] = [];

async function call(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const operator = path.startsWith('/v1/admin') ? { 'x-admin-token': TOKEN } : {};
  const reply = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...operator, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  } as RequestInit);
  return { status: reply.status, text: await reply.text(), headers: reply.headers };
}

/** A server that has only just started may be away at first. */
const patiently = (attempt: () => ReturnType<typeof call>) => whileAway(attempt, { tries: TRIES, pauseMs: 100 });

/** The answer of a call that must succeed. */
const good = async (method: string, path: string, body?: object) => {
  const reply = await patiently(() => call(method, path, body));
  if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${reply.text}`);
  return JSON.parse(reply.text);
};

beforeAll(async () => {
  const settings = { port: String(await freePort()) };
  startCluster = () => startEmbedded({ directory: join(folder, 'postgres'), passwords: { owner: 'owner', app: 'app' }, settings });
  cluster = await startCluster();
  await migrate(cluster.ownerUrl(), 'triport_app');
  const orm = await openOrm(ENTITIES, { url: cluster.ownerUrl(), poolMax: 1, statementTimeoutMs: 0, warn: () => {} });
  await orm.em.getConnection().execute(REQUESTED_YESTERDAY);
  await closeOrm(orm);
  const port = String(await freePort());
  url = `http://127.0.0.1:${port}`;
  startServer = async () => {
    const program = startProgram(['src/main.js'], {
      PORT: port,
      DATA_DIR: join(folder, 'data'),
      ADMIN_TOKEN: TOKEN,
      RATE_LIMIT: 'off',
      DATABASE_URL: cluster.appUrl(),
      MIGRATION_DATABASE_URL: cluster.ownerUrl(),
      WEBHOOK_ALLOW_HTTP: 'on',
      WEBHOOK_ALLOW_CIDRS: '127.0.0.0/8',
    });
    await program.says('"msg":"ready"');
    return program;
  };
  server = await startServer();
  receiver = await startReceiver();
  await good('POST', '/v1/admin/webhooks', { url: receiver.url, types: TYPES });
  const programme = await good('GET', '/v1/admin/referrals/programme');
  await good('PUT', '/v1/admin/referrals/programme', { ...programme, hold_days: 0, payout_min_micro: 1 });
  inviters = await Promise.all(Array.from({ length: INVITERS }, inviter));
}, PATIENCE_MS);

async function inviter() {
  const userId = randomUUID();
  const { primary_code: code } = await good('PUT', `/v1/admin/users/${userId}`, {});
  const invitees = Array.from({ length: 5 }, () => randomUUID());
  for (const invitee of invitees) {
    await good('PUT', `/v1/admin/users/${invitee}`, {});
    await good('POST', '/v1/admin/referrals/signups', { user_id: invitee, code });
  }
  const { ticket } = await good('POST', '/v1/admin/sessions', { user_id: userId });
  const entered = await patiently(() => call('GET', `/v1/auth/enter?ticket=${ticket}`));
  const session = /^nl_session=([^;]+)/.exec(entered.headers.getSetCookie()[0] ?? '')?.[1];
  if (session === undefined) throw new Error(`enter: ${entered.status} ${entered.text}`);
  return { userId, session, invitees };
}

afterAll(async () => {
  for (const [victim, times] of Object.entries(readyAfter)) {
    const sorted = times.toSorted((a, b) => a - b).map(Math.round);
    const [median, longest] = [sorted[sorted.length >> 1], sorted.at(-1)];
    const quick = sorted.filter((ms) => ms < QUICK_MS).length;
    console.log(
      `${victim}: killed ${sorted.length} times; ready again in under ${QUICK_MS} ms ${quick} times; ${median} ms (median), ${longest} ms (longest)`,
    );
  }
  server?.child.kill('SIGTERM');
  await server?.exit;
  await cluster?.stop();
  await receiver?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** PostgreSQL again. The processes of the killed one may take a moment to notice, and until then it refuses to start. */
async function restarted(): Promise<Embedded> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startCluster();
    } catch (error) {
      if (attempt === TRIES) throw error;
      await sleep(250);
    }
  }
}

/** A payment of 10,000, which earns 1,000; now and then with an Idempotency-Key, so outside of group commits. */
function payment(number: number): Sent {
  const { invitees } = inviters[number % INVITERS] as (typeof inviters)[number];
  const event = {
    id: `evt-${randomUUID()}`,
    type: 'invoice_paid',
    occurred_at: new Date(Date.now() - 1000).toISOString(),
    invoice_id: `inv-${randomUUID()}`,
    user_id: invitees[number % 5] as string,
    amount_micro: 10_000,
  };
  const headers: Record<string, string> = number % 4 === 0 ? { 'idempotency-key': randomUUID() } : {};
  return { path: '/v1/admin/billing/events', body: { events: [event] }, headers };
}

/** A payout, which nothing but its Idempotency-Key keeps from being requested twice. */
function payout(number: number): Sent {
  const { session } = inviters[number % INVITERS] as (typeof inviters)[number];
  const headers = { cookie: `nl_session=${session}`, 'idempotency-key': randomUUID() };
  return { path: '/v1/referrals/payouts', body: { amount_micro: 7, network: 'paypal', address: 'ada@example.org' }, headers };
}

/** Keeps sending until it is told to stop, also while nobody is there. */
async function keepSending(caller: number, isOver: () => boolean): Promise<void> {
  for (let number = caller; !isOver(); number += CALLERS) {
    const request = number % 5 === 4 ? payout(number) : payment(number);
    sent.push(request);
    const reply = await call('POST', request.path, request.body, request.headers).catch(() => undefined);
    if (reply && reply.status < 300) request.acknowledged = reply;
    else await sleep(DOWN_MS);
  }
}

const acknowledged = () => sent.filter((one) => one.acknowledged);

/** Kills in the middle of the load, starts again, and then sends everything once more. */
async function crash(victim: keyof typeof readyAfter, kill: () => void, restart: () => Promise<void>): Promise<void> {
  sent = [];
  let isOver = false;
  const callers = Array.from({ length: CALLERS }, (_, caller) => keepSending(caller, () => isOver));
  while (acknowledged().length <= CALLERS) await sleep(20);
  await sleep(Math.random() * 400);
  kill();
  const killed = performance.now();
  await restart();
  readyAfter[victim].push(performance.now() - killed);
  await sleep(200);
  isOver = true;
  await Promise.all(callers);
  payments += sent.filter(({ path }) => path.includes('billing')).length;
  const all = sent.values();
  await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      for (const request of all) await expectOnce(request); // the callers share one iterator
    }),
  );
  await expectBooks();
}

/** Sent again, an acknowledged request gets its answer again, and one whose answer was lost gets one. */
async function expectOnce({ path, body, headers, acknowledged }: Sent): Promise<void> {
  const again = await patiently(() => call('POST', path, body, headers));
  if (!acknowledged) {
    const isShort = again.status === 400 && again.text.includes('balance_insufficient');
    if (!isShort) expect(again.status, again.text).toBeLessThan(300);
    return;
  }
  expect(again.status).toBe(acknowledged.status);
  if (headers['idempotency-key']) expect(again.text).toBe(acknowledged.text);
  else expect(JSON.parse(again.text).outcomes[0]).toEqual({ ...JSON.parse(acknowledged.text).outcomes[0], replayed: true });
}

/** How many there were until now. */
let payments = 0;

/** Every payment of this and of earlier crashes earned its reward once, every payout reserved its amount once. */
async function expectBooks(): Promise<void> {
  expect(await good('GET', '/v1/admin/ledger/verification')).toMatchObject({ ok: true, differences: [] });
  const overviews = await Promise.all(inviters.map(({ userId }) => good('GET', `/v1/admin/referrals/users/${userId}`)));
  const earned = overviews.reduce((sum, { balance }) => sum + balance.lifetime_micro, 0);
  const available = overviews.reduce((sum, { balance }) => sum + balance.available_micro, 0);
  expect(earned).toBe(payments * 1000);
  const { totals } = await good('GET', '/v1/admin/referrals/payouts');
  expect(earned - available).toBe(totals.amount_micro);
  await expectLog(totals.count);
}

/** Every payment and every payout of this and of earlier crashes was told once, and no position is left out. */
async function expectLog(payouts: number): Promise<void> {
  const events = await readLog(good);
  expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
  const told = (type: string, of: 'id' | 'event_id') => events.filter((event) => event.type === type).map(({ data }) => data[of]);
  for (const [ids, count] of [
    [told('reward.created', 'event_id'), payments],
    [told('payout.requested', 'id'), payouts],
  ] as const)
    expect([ids.length, new Set(ids).size]).toEqual([count, count]);
}

test.each(Array.from({ length: CRASHES }, (_, index) => index + 1))(
  'the server is killed under load, time %i: nothing acknowledged is lost, nothing is there twice',
  async () => {
    await crash(
      'server',
      () => server.child.kill('SIGKILL'),
      async () => {
        await server.exit;
        server = await startServer();
      },
    );
  },
  PATIENCE_MS,
);

test.each(Array.from({ length: CRASHES }, (_, index) => index + 1))(
  'PostgreSQL is killed under load, time %i: the server waits for it, and the same holds',
  async () => {
    await crash(
      'postgres',
      () => process.kill(cluster.pid, 'SIGKILL'),
      async () => {
        cluster = await restarted();
        while ((await call('GET', '/readyz')).status !== 200) await sleep(20);
      },
    );
  },
  PATIENCE_MS,
);

test(
  'whatever was told reached the webhook, under its id, and nothing else did',
  async () => {
    const told = (await readLog(good)).filter(({ type }) => TYPES.includes(type)).map(({ id }) => id);
    // Of a server that was killed the lease has to end first.
    await expect.poll(() => new Set(receiver.ids()).size, { timeout: PATIENCE_MS / 2 }).toBe(told.length);
    expect(new Set(receiver.ids())).toEqual(new Set(told));
    expect(receiver.received.length - told.length).toBeLessThanOrEqual(REPEATED_MAX * 2 * CRASHES);
  },
  PATIENCE_MS,
);
