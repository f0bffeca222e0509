import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { type Program, startProgram } from '../support/program.ts';

const root = mkdtempSync(join(tmpdir(), 'triport-embedded-'));
const folder = join(root, "a folder with blanks, 'quotes' and ümlauts");
const directory = join(folder, 'postgres');
const passwords = { owner: "o'w n\\er", app: 'a"p%p@/' };

let cluster: Embedded | undefined;
const programs: Program[] = [];

beforeAll(() => {
  mkdirSync(folder);
  chmodSync(folder, 0o700); // only the one who runs the tests may enter; as root, PostgreSQL must still find its way
  chmodSync(root, 0o700);
  // What a start that was killed in the middle of making the cluster leaves behind.
  mkdirSync(`${directory}.new/base`, { recursive: true });
  writeFileSync(`${directory}.new/PG_VERSION`, '18\n');
});
afterEach(() => {
  for (const { child } of programs.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await cluster?.stop();
  rmSync(root, { recursive: true, force: true });
});

const start = () => startEmbedded({ directory, passwords, settings: { fsync: 'off' } });

async function run(url: string, sql: string): Promise<object[]> {
  const orm = await openOrm(ENTITIES, { url, poolMax: 1, statementTimeoutMs: 5000, connectTimeoutMs: 5000, warn: () => {} });
  try {
    return await orm.em.getConnection().execute<object[]>(sql);
  } finally {
    await closeOrm(orm);
  }
}

/** Whether the process runs. One that has ended stays listed until its parent asks after it, which a killed one never does. */
function isAlive(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && !/^\d+ \(.*\) Z/.test(readFileSync(stat, 'utf8'));
}

/** Another process that starts or joins the same cluster, prints its process id, and waits for a signal to stop it again. */
async function anotherStarter(): Promise<{ program: Program; pid: number }> {
  const text = `
    const { startEmbedded } = await import('./src/db/embedded.ts');
    const cluster = await startEmbedded(${JSON.stringify({ directory, passwords, settings: { fsync: 'off' } })});
    process.once('SIGTERM', async () => { await cluster.stop(); process.exit(0); });
    console.log('pid ' + cluster.pid + '.');
    setInterval(() => {}, 1000);`;
  const program = startProgram(['--input-type=module', '--eval', text], {});
  programs.push(program);
  await program.says('.\n');
  return { program, pid: Number(/pid (\d+)/.exec(program.stdout())?.[1]) };
}

test('the first start makes the cluster anew, whatever a broken one has left', async () => {
  cluster = await start();
  expect(existsSync(`${directory}.new`)).toBe(false);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  expect(await run(cluster.ownerUrl(), 'create table kept as select 7 as n')).toBeDefined();
  expect(await run(cluster.ownerUrl(), 'grant select on kept to triport_app')).toBeDefined();
  expect(await run(cluster.appUrl(), 'select current_user::text as role, current_database()::text as name')).toEqual([
    { role: 'triport_app', name: 'triport' },
  ]);
});

test('nobody comes in without a password, and nobody as the superuser', async () => {
  const url = new URL((cluster as Embedded).appUrl());
  for (const [name, password] of [
    ['triport_app', 'wrong'],
    ['triport_app', ''],
    ['postgres', ''],
    ['postgres', 'postgres'],
  ] as const) {
    url.username = name;
    url.password = password;
    await expect(run(url.href, 'select 1'), name).rejects.toThrow();
  }
});

test('another process joins the cluster that runs, and leaves it running', async () => {
  const { program, pid } = await anotherStarter();
  expect(pid).toBe(cluster?.pid);
  program.child.kill('SIGTERM');
  expect(await program.exit).toEqual({ code: 0, signal: null });
  expect(isAlive(pid)).toBe(true);
  expect(await run((cluster as Embedded).appUrl(), 'select n from kept')).toEqual([{ n: 7 }]);
});

test('stopping ends the cluster, and the next start finds its data', async () => {
  const before = cluster as Embedded;
  await before.stop();
  expect(isAlive(before.pid)).toBe(false);
  await before.stop();
  cluster = await start();
  expect(cluster.pid).not.toBe(before.pid);
  expect(await run(cluster.appUrl(), 'select n from kept')).toEqual([{ n: 7 }]);
  await cluster.stop();
});

test('a starter that is killed leaves the cluster running; the next one joins it and, when done, stops it', async () => {
  const { program, pid } = await anotherStarter();
  program.child.kill('SIGKILL');
  await program.exit;
  expect(isAlive(pid)).toBe(true);
  cluster = await start();
  expect(cluster.pid).toBe(pid);
  expect(await run(cluster.appUrl(), 'select n from kept')).toEqual([{ n: 7 }]);
  await cluster.stop();
  expect(isAlive(pid)).toBe(false);
});

test('a cluster that was killed recovers at the next start', async () => {
  const { program, pid } = await anotherStarter();
  process.kill(pid, 'SIGQUIT');
  program.child.kill('SIGKILL');
  await program.exit;
  await expect.poll(() => isAlive(pid)).toBe(false);
  cluster = await start();
  expect(await run(cluster.appUrl(), 'select n from kept')).toEqual([{ n: 7 }]);
});

test('settings are passed on, the port too', async () => {
  const [row] = await run((cluster as Embedded).appUrl(), "select current_setting('fsync') as fsync, current_setting('port') as port");
  expect(row).toEqual({ fsync: 'off', port: new URL((cluster as Embedded).appUrl()).port });
});
