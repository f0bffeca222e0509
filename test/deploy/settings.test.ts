/** What the files to deploy with say, held against the configuration and against each other. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/start/config.ts';
import { programPath } from '../lanes/lanes.ts';
import { instructionsOf, variablesOf } from './dockerfile.ts';
import { patroniFile, shipped } from './shipped.ts';

const folder = new URL('../../src/deploy/', import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, folder)), 'utf8');
/** Every variable that the server reads. */
const KNOWN = new Set(
  read('../../.env.example')
    .match(/^#?[A-Z_]+(?==)/gm)
    ?.map((name) => name.replace('#', '')),
);
/** Node's own. */
const NODES = ['NODE_ENV', 'NODE_COMPILE_CACHE'];
const strange = (names: string[]) => names.filter((name) => !KNOWN.has(name) && !NODES.includes(name));

test('the page of the folder leads to every file in it', () => {
  const linked = [...read('README.md').matchAll(/\]\(([\w.]+)\)/g)].map((match) => match[1]);
  const files = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(files.filter((name) => !linked.includes(name))).toEqual([]);
});

interface Service {
  environment: Record<string, string>;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  stop_grace_period?: string;
  volumes?: string[];
  build?: { context: string; dockerfile: string };
}

const { services } = parse(shipped('compose.yaml'), { merge: true }) as { services: Record<string, Service> };
const servers = Object.entries(services).filter(([, { build }]) => build);

describe('compose.yaml', () => {
  const given: Record<string, string> = {
    PUBLIC_URL: 'https://referrals.example.org',
    ADMIN_TOKEN: 'a-token-of-some-length',
    SECRETS_KEY: '5e'.repeat(32),
  };
  const filled = (text: string) => text.replaceAll(/\$\{(\w+):\?\}/g, (_, name: string) => given[name] ?? 'secret');

  test.each(servers)('%s is given variables that the server reads, with values that it takes', (_, { environment }) => {
    expect(strange(Object.keys(environment))).toEqual([]);
    const values = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));
    expect(Object.values(values).filter((value) => value.includes('$'))).toEqual([]);
    const config = readConfig(Object.assign({}, variablesOf(instructionsOf(shipped('Dockerfile'))), values));
    expect(config).toMatchObject({ requireLeastPrivilege: true, proxies: 1, responseValidation: false });
    expect(new URL(config.databaseUrl as string).username).not.toBe(new URL(config.migrationDatabaseUrl as string).username);
  });

  test.each(servers)('%s can do nothing but serve, and has time to finish', (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(Number.parseInt(service.stop_grace_period as string, 10) * 1000).toBeGreaterThan(readConfig({}).shutdownTimeoutMs);
  });

  test('names paths that are there', () => {
    const mounted = Object.values(services).flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[0] as string));
    const paths = mounted.filter((path) => path.startsWith('.'));
    expect(paths.length).toBeGreaterThan(1);
    const wanted = [...paths, ...servers.map(([, { build }]) => `${build?.context}/${build?.dockerfile}`)];
    expect(wanted.filter((path) => !existsSync(fileURLToPath(new URL(path, folder))))).toEqual([]);
  });

  test('has the servers that HAProxy leads to, at the port on which they listen', () => {
    const { PORT } = variablesOf(instructionsOf(shipped('Dockerfile')));
    const led = new Set(shipped('haproxy.cfg').match(/(?<=server )server\d \S+/g));
    expect([...led].sort()).toEqual(servers.map(([name]) => `${name} ${name}:${PORT}`).sort());
  });

  test('tells each server how many there are', () => {
    for (const [, { environment }] of servers) expect(environment['SERVERS']).toBe(String(servers.length));
  });

  test('makes the roles as which the servers come', () => {
    const made = new Set(shipped('roles.sql').match(/(?<=create role )\w+/g));
    const come = ['DATABASE_URL', 'MIGRATION_DATABASE_URL'].map((name) => new URL(filled(servers[0]?.[1].environment[name] as string)));
    expect(new Set(come.map(({ username }) => username))).toEqual(made);
    expect(shipped('roles.sql')).toContain(`create database ${come[0]?.pathname.slice(1)} owner ${come[1]?.username}`);
  });
});

test('HAProxy keeps an idle connection for longer than servers promise', () => {
  const promised = Number(/const KEEP_ALIVE_MS = ([\d_]+)/.exec(read('../http/server.ts'))?.[1]?.replaceAll('_', ''));
  expect(promised).toBeGreaterThan(0);
  expect(Number(/timeout http-keep-alive (\d+)s/.exec(shipped('haproxy.cfg'))?.[1]) * 1000).toBeGreaterThan(promised);
});

describe('triport.service', () => {
  const unit = shipped('triport.service');
  const settings = new Map([...unit.matchAll(/^(\w+)=(.*)$/gm)].map((match) => [match[1] as string, match[2] as string]));

  test('sets variables that the server or Node reads, and starts what is there', () => {
    const pairs = (settings.get('Environment') as string).split(' ').map((pair) => pair.split('=') as [string, string]);
    expect(strange(pairs.map(([name]) => name))).toEqual([]);
    const [, file = ''] = (settings.get('ExecStart') as string).split(' ');
    expect(existsSync(fileURLToPath(new URL(`../../${file}`, folder)))).toBe(true);
    expect(Number(settings.get('TimeoutStopSec')) * 1000).toBeGreaterThan(readConfig({}).shutdownTimeoutMs);
  });

  test('gives the server no more than it needs', () => {
    expect(Object.fromEntries(settings)).toMatchObject({
      NoNewPrivileges: 'yes',
      ProtectSystem: 'strict',
      DynamicUser: 'yes',
      PrivateTmp: 'yes',
    });
    expect(settings.get('CapabilityBoundingSet')).toBe('');
  });

  test.skipIf(!programPath('systemd-analyze'))('systemd understands it, and calls it safe', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'triport-unit-'));
    const file = join(scratch, 'triport.service');
    writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
    const verified = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' });
    // Of 10, where 10 is everything.
    const secure = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=20', file], { encoding: 'utf8' });
    rmSync(scratch, { recursive: true });
    const about = verified.stderr.split('\n').filter((line) => line.includes('triport.service'));
    expect([about, secure.status]).toEqual([[], 0]);
  });
});

describe('patroni.yml', () => {
  const { bootstrap, watchdog } = patroniFile() as ReturnType<typeof patroniFile> & { watchdog: { mode: string } };

  test('answers what is on two nodes only, and has time to notice within ttl', () => {
    const { ttl, loop_wait, retry_timeout, ...rest } = bootstrap.dcs;
    expect(rest).toMatchObject({ synchronous_mode: true, synchronous_mode_strict: true });
    expect(loop_wait + 2 * retry_timeout).toBeLessThanOrEqual(ttl);
    expect(watchdog.mode).not.toBe('off');
  });

  test('has the nodes that HAProxy asks, by the names that etcd has', () => {
    const asked = [...shipped('haproxy.cfg').matchAll(/server (n\d) n\d:5432 check port (\d+)/g)];
    const { etcd3, restapi, postgresql } = patroniFile();
    expect(asked.map((match) => match[1])).toEqual(etcd3.hosts.map((host) => host.split(':')[0]));
    expect(new Set(asked.map((match) => match[2]))).toEqual(new Set([restapi.listen.split(':')[1]]));
    expect(postgresql.listen).toMatch(/:5432$/);
  });
});
