/** PgBouncer as `src/deploy/pgbouncer.ini` has it, on this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const SHIPPED = new URL('../../src/deploy/pgbouncer.ini', import.meta.url);
/** Debian keeps it where only root looks. */
const PATH = `${process.env.PATH ?? ''}:/usr/sbin`;
const NOBODY = 65_534;
const POLL_MS = 20;

export interface Pooler {
  port: number;
  /** The address of a database, led through the pooler. */
  through(url: string): string;
  stop(): Promise<void>;
}

/** The shipped file with other values for some of what it sets, each of which it must set. */
export function withSettings(settings: Record<string, string>): string {
  return Object.entries(settings).reduce(
    (text, [name, value]) => {
      const line = new RegExp(`^${name} =.*$`, 'm');
      if (!line.test(text)) throw new Error(`pgbouncer.ini does not set ${name}`);
      return text.replace(line, () => `${name} = ${value}`);
    },
    readFileSync(SHIPPED, 'utf8'),
  );
}

/** Whether the servers of this run are behind a pooler, by the variable POOLER. */
export const isPooled = process.env.POOLER === 'pgbouncer';

/**
 * The pooler of the run, if there is one. Tests hold locks for which as many wait as they like, for as long as a busy machine takes:
 * there are as many connections as servers have, and nobody is told that there is none.
 */
export async function poolerOfRun(url: string): Promise<Pooler | undefined> {
  return isPooled ? startPooler(url, { default_pool_size: '25', query_wait_timeout: '60' }) : undefined;
}

/** Starts PgBouncer in front of the database at `url`, and of every other one there; it knows the role of that URL. */
export async function startPooler(url: string, settings: Record<string, string> = {}): Promise<Pooler> {
  const target = new URL(url);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'triport-pooler-'));
  const users = join(folder, 'userlist.txt');
  writeFileSync(users, `"${target.username}" "${decodeURIComponent(target.password)}"\n`);
  const file = join(folder, 'pgbouncer.ini');
  const own = { listen_port: String(port), auth_file: users, logfile: '', pidfile: '' };
  const text = withSettings({ ...own, ...settings }).replace(/^triport = .*$/m, `* = host=127.0.0.1 port=${target.port}`);
  writeFileSync(file, text);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) for (const path of [folder, users, file]) chownSync(path, NOBODY, NOBODY);
  const log = openSync(join(folder, 'log'), 'a');
  const ids = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn('pgbouncer', [file], { ...ids, cwd: folder, env: { PATH }, stdio: ['ignore', log, log] });
  await untilListening(child, port, join(folder, 'log'));
  return {
    port,
    through: (address) => address.replace(`:${target.port}/`, `:${port}/`),
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilListening(child: ChildProcess, port: number, log: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended: ${readFileSync(log, 'utf8')}`);
    const isThere = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        done(true);
      });
      socket.once('error', () => done(false));
    });
    if (isThere) return;
    await sleep(POLL_MS);
  }
}
