/** Nothing here can build the image, so the test lays a folder out as the Dockerfile would and starts what it would start. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { startProgram } from '../support/program.ts';
import { test } from '../support/serving.ts';
import { copiesOf, instructionsOf, lastStageOf, variablesOf } from './dockerfile.ts';
import { shipped } from './shipped.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const whole = instructionsOf(shipped('Dockerfile'));
const instructions = lastStageOf(whole);
const copies = copiesOf(instructions);
const variables = variablesOf(instructions);
const said = (name: string, of = instructions) => of.filter((one) => one.name === name).map(({ text }) => text);
const folder = mkdtempSync(join(tmpdir(), 'triport-image-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Locked {
  packages: Record<string, { dev?: true; optional?: true; devOptional?: true }>;
}

/** The packages that `npm ci --omit=dev --omit=optional` installs, each with its own beneath it. */
function installed(): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Locked;
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path.split('node_modules/').length === 2 && !dev && !optional && !devOptional)
    .map(([path]) => path);
}

describe('the Dockerfile', () => {
  test('builds on the Node that the project wants, and runs as nobody in particular', () => {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
    const base = `node:${/\d+/.exec(engines.node)?.[0]}-slim`;
    expect(said('FROM', whole)).toEqual([`${base} AS pages`, base]);
    expect(said('USER')).toEqual(['node']);
    const order = instructions.map(({ name }) => name);
    expect(order.lastIndexOf('RUN')).toBeLessThan(order.indexOf('USER'));
    expect(said('RUN')[0]).toBe('npm ci --omit=dev --omit=optional');
  });

  test('copies what is there, and what its ignore file lets through; nothing else is let through', () => {
    expect(copies.map(({ from }) => from).filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const rules = shipped('Dockerfile.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(rules[0]).toBe('*');
    expect(rules.slice(1).sort()).toEqual(copies.map(({ from }) => `!${from.replace('./', '')}`).sort());
  });

  test('builds the pages for people in a stage of its own, and takes nothing else from there', () => {
    const first = whole.slice(0, whole.length - instructions.length);
    expect(said('RUN', first)).toEqual(['npm ci', 'node src/console/build.ts && node src/portal/build.ts']);
    expect(said('COPY').filter((text) => text.startsWith('--from='))).toEqual(['--from=pages /opt/triport/dist ./dist']);
  });

  test('makes a folder in which its command serves the pages for people, too, its health check passes, and it stops when it is told', async ({
    server,
  }) => {
    for (const { from, to } of copies) cpSync(join(root, from), join(folder, to), { recursive: true });
    for (const path of installed()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      symlinkSync(join(root, path), join(folder, path));
    }
    for (const build of [
      ['src/console/build.ts', 'console.html', join(folder, 'dist/console')],
      ['src/portal/build.ts', join(folder, 'dist/portal')],
    ]) {
      const built = startProgram(build, {});
      expect(await built.exit, built.stderr()).toEqual({ code: 0, signal: null });
    }
    const [program, ...args] = JSON.parse(said('CMD')[0] as string) as string[];
    expect(program).toBe('node');
    const own = { PORT: String(await freePort()), DATA_DIR: join(folder, 'data'), NODE_COMPILE_CACHE: join(folder, 'compiled') };
    const given = { DATABASE_URL: server.databaseUrl, EMAIL_HASH_KEY: 'test-email-key', LOG_LEVEL: 'silent' };
    const env = Object.assign({}, variables, own, given);
    const [, ...check] = JSON.parse(/CMD (\[.*\])$/.exec(said('HEALTHCHECK')[0] as string)?.[1] as string) as string[];
    const isHealthy = () => spawnSync(process.execPath, check, { env }).status === 0;
    expect(isHealthy()).toBe(false);
    const running = startProgram(args, env, folder);
    await running.says('is serving');
    expect(isHealthy()).toBe(true);
    for (const page of ['console', 'portal', 'embed'])
      expect(await (await fetch(`http://127.0.0.1:${own.PORT}/${page}`)).text()).toContain('<div id="root">');
    expect((await fetch(`http://127.0.0.1:${own.PORT}/widget.js`)).status).toBe(200);
    running.child.kill('SIGTERM');
    expect(await running.exit).toEqual({ code: 0, signal: null });
    expect(running.stderr()).toBe('');
  });
});
