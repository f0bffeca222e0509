import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { type Program, startProgram } from '../support/program.ts';
import { sendRaw } from '../support/raw.ts';
import { BROWSER } from '../support/server.ts';
import { whileAway } from '../support/while-away.ts';

const folder = mkdtempSync(join(tmpdir(), 'triport-start-'));
const dataDir = join(folder, 'data');
const USER = '/v1/admin/users/7d1f0c3e-52a8-4b6e-9c0d-1a2b3c4d5e6f';

let port: number;
let url: string;
let running: Program | undefined;

beforeAll(async () => {
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
});
afterEach(async () => {
  if (running?.child.exitCode !== null) return;
  running.child.kill('SIGTERM');
  await running.exit;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `node src/main.js`, ready. */
async function run(env: Record<string, string> = {}): Promise<Program> {
  const program = startProgram(['src/main.js'], { PORT: String(port), DATA_DIR: dataDir, DEMO: 'off', ...env });
  running = program;
  await program.says('"msg":"ready"');
  return program;
}

async function stop(program: Program, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  program.child.kill(signal);
  expect(await program.exit).toEqual({ code: 0, signal: null });
  expect(program.stderr()).toBe('');
}

const fetchPatiently = (url: string, init?: RequestInit) => whileAway(() => fetch(url, init));
const tokenOf = (program: Program) => /Operator token {2}(\S+)/.exec(program.stdout())?.[1];
const secrets = (folder = dataDir) => JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as Record<string, string>;
const put = (token: string, body: object = {}) =>
  fetchPatiently(url + USER, {
    method: 'PUT',
    headers: { 'x-admin-token': token, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('the first start needs nothing: it makes its database and its secrets, says where it is, and stops on SIGINT', async () => {
  const program = await run();
  const token = tokenOf(program) as string;
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  for (const path of ['/docs', '/errors', '/openapi.json', '/readyz']) {
    expect(program.stdout()).toContain(url + path);
    expect((await fetchPatiently(url + path)).status).toBe(200);
  }
  expect(await (await fetchPatiently(`${url}/readyz`)).json()).toMatchObject({ status: 'ready', append_only: 'enforced' });
  const [link = ''] = /http\S+\/console\/link\?secret=\S+/.exec(program.stdout()) ?? [];
  const follow = () => fetchPatiently(link, { headers: { 'user-agent': BROWSER } });
  expect((await follow()).headers.getSetCookie()[0]).toMatch(/^triport_console=[\w-]{43};/);
  expect((await follow()).status).toBe(401);
  expect((await put(token, { display_name: 'Ada', email: 'ada.secret@example.org' })).status).toBe(201);
  await stop(program, 'SIGINT');
  const { adminToken, ...unsaid } = secrets();
  expect(adminToken).toBe(token);
  for (const secret of [...Object.values(unsaid), 'ada.secret@example.org']) expect(program.stdout()).not.toContain(secret);
  expect(program.stdout().split(token).length - 1).toBe(program.stdout().match(/Operator token|X-Admin-Token/g)?.length);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

test('the second start finds its data, its secrets and the same token, and stops on SIGTERM', async () => {
  const before = secrets();
  const program = await run();
  expect(tokenOf(program)).toBe(before.adminToken);
  expect(secrets()).toEqual(before);
  expect((await put(before.adminToken as string)).status).toBe(200);
  await stop(program);
});

/** Says at its end whether Node has loaded what strips types. */
const WATCH = `data:text/javascript,process.once('exit', () => console.log('stripper: ' + process.moduleLoadList.some((name) => name.includes('amaro'))))`;

test('a server that is killed leaves what it compiled to the next, which strips no types', async () => {
  const compiled = { NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const killed = await run(compiled);
  const count = () => readdirSync(compiled.NODE_COMPILE_CACHE, { recursive: true }).length;
  let [before, now] = [0, count()];
  while (now < 500 || now > before) {
    await sleep(1000);
    [before, now] = [now, count()];
  }
  killed.child.kill('SIGKILL');
  await killed.exit;
  const next = await run({ ...compiled, NODE_OPTIONS: `--import="${WATCH}"` });
  await stop(next);
  expect(next.stdout()).toContain('stripper: false');
});

function knock(): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve('connected');
    });
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code as string));
  });
}

test('a request in flight is answered before the server stops, and none is taken after the signal', async () => {
  const program = await run();
  const body = '{"display_name": "Slow but welcome"}';
  const head = `PUT ${USER} HTTP/1.1\r\nhost: a\r\nx-admin-token: ${secrets().adminToken}\r\ncontent-length: ${body.length}\r\n\r\n`;
  const shut = async () => {
    program.child.kill('SIGTERM');
    while ((await knock()) === 'connected') await sleep(20);
    expect(await knock()).toBe('ECONNREFUSED');
  };
  const { status, text } = await sendRaw(url, head + body.slice(0, 10), 150, shut, body.slice(10));
  expect([200, 201]).toContain(status);
  expect(text).toContain('Slow but welcome');
  expect(await program.exit).toEqual({ code: 0, signal: null });
});

test('a request that does not end is cut after SHUTDOWN_TIMEOUT_MS', async () => {
  const program = await run({ SHUTDOWN_TIMEOUT_MS: '200' });
  const stuck = sendRaw(url, `PUT ${USER} HTTP/1.1\r\nhost: a\r\nx-admin-token: ${secrets().adminToken}\r\ncontent-length: 100\r\n\r\n{`);
  await new Promise((resolve) => setTimeout(resolve, 150));
  await stop(program);
  // It is cut without an answer: half a minute, the longest that a request may take, has not passed yet.
  expect((await stuck).text).toBe('');
});

test('jobs are done by a server that is ready, unless JOBS=off', async () => {
  const working = await run({ LOG_LEVEL: 'debug' });
  await working.says('looking for jobs');
  await stop(working);
  const serving = await run({ LOG_LEVEL: 'debug', JOBS: 'off' });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await stop(serving);
  expect(serving.stdout()).not.toContain('looking for jobs');
});

test('METRICS_PORT gives the metrics a listener of their own', async () => {
  const metricsPort = await freePort();
  const program = await run({ METRICS_PORT: String(metricsPort) });
  const metrics = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
  expect([metrics.status, (await fetch(`${url}/metrics`)).status]).toEqual([200, 404]);
  await stop(program);
  await expect(fetch(`http://127.0.0.1:${metricsPort}/metrics`)).rejects.toThrow();
});

describe('the operator tokens', () => {
  test('an empty ADMIN_TOKEN closes the admin surface', async () => {
    const program = await run({ ADMIN_TOKEN: '' });
    expect(tokenOf(program)).not.toBe(secrets().adminToken);
    for (const token of ['', secrets().adminToken as string]) {
      const response = await put(token);
      expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([401, 'admin_token_unset']);
    }
    await stop(program);
  });

  test('configured ones are taken, and never printed', async () => {
    const [own, alice] = ['a-token-of-my-own-choosing', 'alice-has-a-long-token'];
    const key = 'a-key-to-keep';
    const program = await run({
      ADMIN_TOKEN: own,
      ADMIN_TOKENS: `alice:${alice}`,
      EMAIL_HASH_KEY: key,
      DATA_DIR: join(folder, 'configured'),
      LOG_LEVEL: 'trace',
    });
    const made = secrets(join(folder, 'configured'));
    expect((await put(own)).status).toBe(201);
    expect((await put(alice)).status).toBe(200);
    expect((await put(made.adminToken as string)).status).toBe(401);
    await stop(program);
    for (const secret of [own, alice, key, ...Object.values(made)]) {
      expect(program.stdout() + program.stderr()).not.toContain(secret);
    }
  });
});

/** What /readyz said before it reported ready, and the answer to a user of the demo at that very moment. */
async function seeReady(): Promise<{ before: unknown[]; found: number }> {
  const before: unknown[] = [];
  for (;;) {
    const reply = await fetch(`${url}/readyz`).catch(() => undefined);
    if (reply?.ok) break;
    if (reply) {
      const { status, demo } = (await reply.json()) as { status: string; demo?: string };
      before.push([reply.status, status, demo]);
    }
    await sleep(20);
  }
  const { adminToken = '' } = secrets(join(folder, 'demo'));
  const ada = '/v1/admin/referrals/users/3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
  return { before, found: (await fetchPatiently(url + ada, { headers: { 'x-admin-token': adminToken } })).status };
}

test('the server is ready when the demo programme is loaded, once, and every call and link that the banner shows works', async () => {
  const isReady = seeReady();
  const program = await run({ DEMO: 'on', DATA_DIR: join(folder, 'demo') });
  const { before, found } = await isReady;
  expect(before).toContainEqual([503, 'not_ready', 'loading']);
  expect(found).toBe(200);
  expect(program.stdout()).toContain('nl_session=');
  const calls = [...program.stdout().matchAll(/curl (?:-X (\w+) )?(.*?)(http\S+)$/gm)];
  expect(calls.length).toBe(4);
  for (const [, named, options = '', address = ''] of calls) {
    const headers = Object.fromEntries(
      [...options.matchAll(/-H (["'])([^:]+): (.*?)\1/g)].map(([, , name, value]) => [name, value]),
    ) as Record<string, string>;
    const body = /-d '([^']*)'/.exec(options)?.[1];
    const method = named ?? (body === undefined ? 'GET' : 'POST');
    const response = await fetchPatiently(address, { method, headers, ...(body === undefined ? {} : { body }) });
    expect([address, response.status]).toEqual([address, 200]);
    expect(await response.json()).not.toHaveProperty('errors');
  }
  const [link = ''] = /http\S+\/v1\/auth\/enter\?ticket=\S+/.exec(program.stdout()) ?? [];
  const entered = await fetchPatiently(link, { redirect: 'manual', headers: { 'user-agent': BROWSER } });
  expect([entered.status, entered.headers.get('location')]).toEqual([302, '/portal']);
  const [cookie = ''] = entered.headers.getSetCookie();
  const who = await fetchPatiently(`${url}/v1/auth/me`, { headers: { cookie: cookie.split(';')[0] as string } });
  expect(((await who.json()) as { user: { display_name: string } }).user.display_name).toBe('Ada Lovelace');
  expect((await fetchPatiently(link, { redirect: 'manual' })).status).toBe(401);
  await stop(program);
});
