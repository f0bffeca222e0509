import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { type DatabaseProxy, startDatabaseProxy } from '../support/database-proxy.ts';
import { freePort } from '../support/free-port.ts';
import { startProgram } from '../support/program.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const folder = mkdtempSync(join(tmpdir(), 'triport-mistakes-'));
const GIVE_UP_MS = 120_000;
let blocker: Server;
let blocked: string;
let free: string;
let nobody: string;

beforeAll(async () => {
  blocker = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => blocker.once('listening', resolve));
  blocked = String((blocker.address() as AddressInfo).port);
  free = String(await freePort());
  nobody = `postgresql://somebody:hunter2@127.0.0.1:${await freePort()}/triport`;
  mkdirSync(join(folder, 'broken'));
  writeFileSync(join(folder, 'broken', 'secrets.json'), '{"adminToken":');
});

afterAll(async () => {
  blocker.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The lines on standard error when the program gives up. */
async function mistakesOf(env: Record<string, string>, file = 'src/main.js'): Promise<string[]> {
  const program = startProgram([file], { DATA_DIR: join(folder, 'data'), PORT: free, ...env });
  const timer = setTimeout(() => program.child.kill('SIGKILL'), GIVE_UP_MS);
  const exit = await program.exit;
  clearTimeout(timer);
  expect(exit, program.stdout() + program.stderr()).toEqual({ code: 1, signal: null });
  expect(program.stderr()).not.toMatch(/\n\s+at |node:internal|Error:/);
  expect(program.stdout() + program.stderr()).not.toContain('hunter2');
  expect(program.stdout()).not.toContain('Triport Referrals is serving');
  return program.stderr().trimEnd().split('\n');
}

/** The settings with which the database of the test server was made. */
const KEY = { EMAIL_HASH_KEY: 'test-email-key' };
const served = (server: TestServer) => ({ DATABASE_URL: server.databaseUrl, ...KEY });
const CASES: [what: string, env: (server: TestServer) => Record<string, string>, names: string[]][] = [
  ['PORT in use', (server) => ({ ...served(server), PORT: blocked }), ['PORT']],
  ['METRICS_PORT in use', (server) => ({ ...served(server), METRICS_PORT: blocked }), ['METRICS_PORT']],
  ['PORT and HOST that are not ours', (server) => ({ ...served(server), HOST: '192.0.2.1' }), ['HOST']],
  ['DATABASE_URL where nobody listens', () => ({ DATABASE_URL: nobody }), ['DATABASE_URL']],
  [
    'DATABASE_URL with a wrong password',
    (server) => ({ DATABASE_URL: server.databaseUrl.replace(/:[^:@]+@/, ':hunter2@') }),
    ['DATABASE_URL'],
  ],
  ['DATABASE_URL of no such database', () => ({ DATABASE_URL: inject('cluster').app.replace('DATABASE', 'nothing') }), ['DATABASE_URL']],
  ['DATABASE_URL of a role that may not migrate', (server) => ({ DATABASE_URL: unmigrated(server, 'app') }), ['MIGRATION_DATABASE_URL']],
  [
    'MIGRATION_DATABASE_URL with a wrong password',
    (server) => ({
      DATABASE_URL: unmigrated(server, 'app'),
      MIGRATION_DATABASE_URL: unmigrated(server, 'owner').replace(/:[^:@]+@/, ':hunter2@'),
    }),
    ['MIGRATION_DATABASE_URL'],
  ],
  ['DATABASE_URL and PORT', () => ({ DATABASE_URL: 'somewhere', PORT: '-1' }), ['DATABASE_URL', 'PORT']],
  ['secrets that cannot be read', (server) => ({ ...served(server), DATA_DIR: join(folder, 'broken') }), ['DATA_DIR']],
  [
    'REQUIRE_LEAST_PRIVILEGE as the owner',
    (server) => ({ DATABASE_URL: ownerUrl(server), REQUIRE_LEAST_PRIVILEGE: 'true' }),
    ['REQUIRE_LEAST_PRIVILEGE'],
  ],
  ['another CURRENCY than the database was made with', (server) => ({ ...served(server), CURRENCY: 'EUR' }), ['CURRENCY']],
  ['another EMAIL_HASH_KEY', (server) => ({ ...served(server), EMAIL_HASH_KEY: 'hunter2' }), ['EMAIL_HASH_KEY']],
  ['no EMAIL_HASH_KEY where DATA_DIR has another', (server) => ({ DATABASE_URL: server.databaseUrl }), ['EMAIL_HASH_KEY']],
  ['both', (server) => ({ DATABASE_URL: server.databaseUrl, CURRENCY: 'EUR' }), ['CURRENCY', 'EMAIL_HASH_KEY']],
];
/** A database in which there is nothing yet. */
const unmigrated = (_: TestServer, role: 'app' | 'owner') => inject('cluster')[role].replace('DATABASE', 'postgres');
const ownerUrl = (server: TestServer) => inject('cluster').owner.replace('DATABASE', new URL(server.databaseUrl).pathname.slice(1));

describe('a mistake in the configuration ends the program with one line that begins with its name', () => {
  test.for(CASES)('%s', async ([_, env, names], { server }) => {
    const lines = await mistakesOf(env(server));
    expect(lines.map((line) => /^triport: ([A-Z_]+)\b/.exec(line)?.[1]).sort(), lines.join('\n')).toEqual(names);
  });
});

test('a database of a release before, which has addresses and no word of their key, wants the key once', async () => {
  const upgraded = await startServer();
  try {
    await upgraded.createUser({ email: 'ada@example.org' });
    await upgraded.sql('delete from deployment');
    for (const attempt of [1, 2]) {
      const lines = await mistakesOf({ DATABASE_URL: upgraded.databaseUrl, DATA_DIR: join(folder, 'another') });
      expect(lines, `attempt ${attempt}: the key that the first has made is no better`).toHaveLength(1);
      expect(lines[0]).toMatch(/^triport: EMAIL_HASH_KEY must be set /);
    }
    expect(await upgraded.sql('select * from deployment')).toEqual([]);
  } finally {
    await upgraded.stop();
  }
});

/** The PostgreSQL of a server, as one that says it is of another version. */
async function callingItself(version: string, server: TestServer): Promise<DatabaseProxy> {
  const proxy = await startDatabaseProxy(server.databaseUrl);
  proxy.alter((answer) =>
    Buffer.from(
      answer
        .toString('latin1')
        .replace(
          /(server_version\0)([\d.]+)(?=\0)/,
          (_, name: string, real: string) => name + version.padEnd(real.length, '0').slice(0, real.length),
        ),
      'latin1',
    ),
  );
  return proxy;
}

test('a PostgreSQL that is too old ends the program with one line that says which it is and which are tested', async ({ server }) => {
  const proxy = await callingItself('14.2', server);
  expect(await mistakesOf({ ...KEY, DATABASE_URL: proxy.through(server.databaseUrl) })).toEqual([
    expect.stringMatching(/^triport: DATABASE_URL: PostgreSQL 14\.\d+ is too old; 15 to 18 are tested$/),
  ]);
  await proxy.stop();
});

test('a PostgreSQL that is newer than any we know is served from, with one line that says so', async ({ server }) => {
  const proxy = await callingItself('19.0', server);
  const program = startProgram(['src/main.js'], {
    ...served(server),
    DATA_DIR: join(folder, 'new'),
    PORT: free,
    DATABASE_URL: proxy.through(server.databaseUrl),
  });
  await program.says('"msg":"ready"');
  const ready = await (await fetch(`http://127.0.0.1:${free}/readyz`)).json();
  expect(ready).toMatchObject({ status: 'ready', postgresql: expect.stringMatching(/^19\.\d+$/) });
  const metrics = await (await fetch(`http://127.0.0.1:${free}/metrics`)).text();
  expect(metrics).toMatch(/^triport_postgresql_info\{version="19\.\d+"\} 1$/m);
  program.child.kill('SIGTERM');
  expect(await program.exit).toEqual({ code: 0, signal: null });
  expect(program.stdout().match(/newer than what is tested/g)).toHaveLength(1);
  await proxy.stop();
});

test.for([['src/main.js'], ['src/start/play-demo.ts']] as const)(
  '%s does not relabel the books of another currency',
  async ([file], { server }) => {
    const before = await server.sql('select * from deployment');
    expect(await mistakesOf({ ...served(server), CURRENCY: 'EUR' }, file)).toEqual([
      'triport: CURRENCY is EUR, but this database was made with USD, and every amount in it is of that currency',
    ]);
    expect(await server.sql('select * from deployment')).toEqual(before);
  },
);

describe('with a DATABASE_URL', () => {
  test('no demo data is loaded unless it is asked for, and its address is not printed', async ({ server }) => {
    const program = startProgram(['src/main.js'], { DATA_DIR: join(folder, 'served'), PORT: free, ...served(server) });
    await program.says('"msg":"ready"');
    expect(await server.sql('select count(*)::int as users from users')).toEqual([{ users: 0 }]);
    expect(program.stdout()).not.toContain(server.databaseUrl);
    program.child.kill('SIGTERM');
    expect(await program.exit).toEqual({ code: 0, signal: null });
  });
});
