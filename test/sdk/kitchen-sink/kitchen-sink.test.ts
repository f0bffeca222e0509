/** One story, told by each SDK to a server of its own; the answers must be the same. */
import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { wireNames } from '../../../generated/sdk/typescript/names.ts';
import { ERROR_CLASSES } from '../../../openapi/generate/sdk/error-classes.ts';
import { camel } from '../../../openapi/generate/sdk/typescript/spell.ts';
import { complaints, startWitness } from '../../mock/witness.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../../support/database-proxy.ts';
import { freePort } from '../../support/free-port.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../../support/server.ts';
import { installedPython } from '../python/installed.ts';
import { type ScriptedServer, startScriptedServer } from '../scripted-server.ts';

/** Tags that no request is refused with. */
const OTHER_CLASSES = ['UsageError', 'NetworkError', 'DeadlineExceededError', 'UnexpectedAnswerError', 'GraphqlRefusalError'];

const servers: TestServer[] = [];
const scripted: ScriptedServer[] = [];
let proxy: DatabaseProxy;
/** The address of each kind of trouble. */
let troubles: Record<string, string>;

async function start(...options: Parameters<typeof startServer>): Promise<TestServer> {
  const server = await startServer(...options);
  servers.push(server);
  return server;
}

beforeAll(async () => {
  const { app, owner } = inject('cluster');
  proxy = await startDatabaseProxy(app);
  const down = await start({}, { cluster: { app: proxy.through(app), owner } });
  proxy.conduct('cut');
  const broken = await start();
  await broken.sql('alter table users rename to gone');
  const narrow = await start({ rateLimit: true });
  const [silent, stranger] = [await startScriptedServer(), await startScriptedServer()];
  scripted.push(silent, stranger);
  silent.script('hang');
  stranger.script({ status: 200, text: '<h1>Welcome to nginx!</h1>' });
  troubles = {
    NOBODY_URL: `http://127.0.0.1:${await freePort()}`,
    SILENT_URL: silent.url,
    STRANGER_URL: stranger.url,
    BROKEN_URL: broken.url,
    DOWN_URL: down.url,
    NARROW_URL: narrow.url,
    NARROW_SESSION: await narrow.login(await narrow.createUser()),
  };
});
afterAll(async () => {
  proxy.conduct('pass');
  for (const server of [...servers, ...scripted]) await server.stop();
  await proxy.stop();
});

/**
 * Runs a program against a server of its own and returns its output, a line for each step, without what is new in every run. Prism stands
 * between them, and must find nothing that the contract does not allow.
 */
async function told(command: string, file: string): Promise<string> {
  const server = await start();
  const witness = await startWitness(server.url);
  const env = { PATH: process.env['PATH'], TRIPORT_BASE_URL: witness.url, TRIPORT_ADMIN_TOKEN: ADMIN_TOKEN, ...troubles };
  const { stdout } = await promisify(execFile)(command, [file], { env }).finally(witness.stop);
  expect(server.failures).toEqual([]);
  expect(complaints(witness.seen)).toEqual([]);
  expect(witness.seen.length).toBeGreaterThan(Object.keys(operations).length);
  return stdout.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>');
}

/** The same with the names of the JSON. */
const wireNameOf = new Map(wireNames.map((wire) => [camel(wire), wire]));
const inWireNames = (text: string) => text.replaceAll(/"(\w+)":/g, (_, name: string) => `"${wireNameOf.get(name) ?? name}":`);

test('TypeScript tells the story', async () => {
  const file = join(inject('typescriptProject'), 'scenario.ts');
  copyFileSync(new URL('scenario.ts', import.meta.url), file);
  await expect(inWireNames(await told(process.execPath, file))).toMatchFileSnapshot('story.txt');
});

test('Python tells the same', async () => {
  const file = fileURLToPath(new URL('scenario.py', import.meta.url));
  await expect(await told(installedPython(), file)).toMatchFileSnapshot('story.txt');
});

test('the story has a meeting with every kind of error', () => {
  const story = readFileSync(new URL('story.txt', import.meta.url), 'utf8');
  const met = [...story.matchAll(/^error: (\w+) \["(\w+)"/gm)].map(([, wanted, found]) => [wanted, found]);
  const classes = [...OTHER_CLASSES, ...ERROR_CLASSES.map(({ name }) => name)];
  expect(met.sort()).toEqual(classes.sort().map((name) => [name, name]));
});
