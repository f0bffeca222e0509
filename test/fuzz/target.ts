/** The server under test: a database of its own in the run's cluster, and a process of its own that serves it. */
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Embedded } from '../../src/db/embedded.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { freePort } from '../support/free-port.ts';
import { REQUESTED_YESTERDAY } from '../support/requested-yesterday.ts';
import { ROOT } from './tool.ts';

export const ADMIN_TOKEN = 'fuzz-operator-token';

const READY_TIMEOUT_MS = 120_000;
const POLL_MS = 50;

export interface Target {
  url: string;
  stop(): Promise<void>;
}

/** Starts a server on a fresh database. Its log is `<folder>/server.log`. */
export async function startTarget(cluster: Embedded, database: string, folder: string): Promise<Target> {
  await createDatabase(cluster, database);
  const port = await freePort();
  const log = openSync(join(folder, 'server.log'), 'w');
  const child = spawn(process.execPath, ['src/main.js'], {
    cwd: ROOT,
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: cluster.appUrl(database),
      MIGRATION_DATABASE_URL: cluster.ownerUrl(database),
      ADMIN_TOKEN,
      RATE_LIMIT: 'off',
      RESPONSE_VALIDATION: 'on',
      DEMO: 'off',
      EGRESS_PROXY: 'http://127.0.0.1:9', // nothing that is sent leaves this machine
      LOG_LEVEL: 'warn',
    },
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`the server did not start; see ${join(folder, 'server.log')}`);
    await sleep(POLL_MS);
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** A run requests more payouts than a user may in a day. */
async function createDatabase(cluster: Embedded, database: string): Promise<void> {
  await execute(cluster.ownerUrl('postgres'), `create database ${database} template triport`);
  await execute(cluster.ownerUrl(database), REQUESTED_YESTERDAY);
}

async function execute(url: string, sql: string): Promise<void> {
  const orm = await openOrm(ENTITIES, { url, poolMax: 1, statementTimeoutMs: 0, warn: () => {} });
  try {
    await orm.em.getConnection().execute(sql);
  } finally {
    await closeOrm(orm);
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}
