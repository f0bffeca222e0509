/** Several servers on one database, each a process of its own. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Clock, systemClock } from '../../src/core/clock.ts';
import { freePort } from './free-port.ts';
import { openPool } from './pool.ts';
import { type Program, startProgram } from './program.ts';
import { ADMIN_TOKEN, type Client, callerOf, clientOf } from './server.ts';
import { whileAway } from './while-away.ts';

/** Servers on one database. Whoever calls the fleet calls one after the other. */
export interface Fleet extends Client {
  clock: Clock;
  programs: Program[];
  /** Callers of one server each. */
  each: [Client, Client, ...Client[]];
}

/** A database of the run's cluster that nothing has been done to yet. */
export interface EmptyDatabase {
  /** The variables with which a server serves it. */
  env: Record<string, string>;
  drop(): Promise<void>;
}

export async function emptyDatabase(): Promise<EmptyDatabase> {
  const { app, owner } = inject('cluster');
  const name = `f_${randomUUID().replaceAll('-', '')}`;
  const folder = mkdtempSync(join(tmpdir(), 'triport-fleet-'));
  const maintain = async (text: string) => {
    const pool = openPool(owner.replace('DATABASE', 'postgres'), 1);
    await pool.query({ text }).finally(() => pool.end());
  };
  await maintain(`create database ${name}`);
  return {
    env: {
      DATABASE_URL: app.replace('DATABASE', name),
      MIGRATION_DATABASE_URL: owner.replace('DATABASE', name),
      DATA_DIR: join(folder, 'data'),
      ADMIN_TOKEN,
      EMAIL_HASH_KEY: 'fleet-email-key',
      RESPONSE_VALIDATION: 'off', // to compile what it needs takes each server seconds, and other tests have looked at every answer
    },
    drop: async () => {
      await maintain(`drop database ${name}`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts so many servers at once, of this tree or that of another release, and waits until all are ready. */
export async function startFleet(count: number, env: Record<string, string>, tree?: string): Promise<Fleet> {
  const ports = await freePorts(count);
  const programs = ports.map((port) => startProgram(['src/main.js'], { ...env, PORT: port }, tree));
  const settled = await Promise.allSettled(programs.map((program) => program.says('"msg":"ready"')));
  const failed = settled.find((each) => each.status === 'rejected');
  if (failed) {
    for (const program of programs) program.child.kill('SIGKILL');
    throw failed.reason;
  }
  const calls = ports.map((port) => {
    const call = callerOf(`http://127.0.0.1:${port}`);
    return ((...what) => whileAway(() => call(...what))) as Client['call'];
  });
  return fleetOf(programs, calls.map(clientOf));
}

/** The servers of several fleets as one. */
export const joined = (...fleets: Fleet[]): Fleet =>
  fleetOf(
    fleets.flatMap(({ programs }) => programs),
    fleets.flatMap(({ each }) => each),
  );

function fleetOf(programs: Program[], each: Client[]): Fleet {
  let turn = 0;
  const next: Client['call'] = (...call) => (each[turn++ % each.length] as Client).call(...call);
  return { ...clientOf(next), clock: systemClock, programs, each: each as Fleet['each'] };
}

/** Stops every server as an operator does, and returns what any of them logged as an error. */
export async function stopFleet({ programs }: Fleet): Promise<string[]> {
  for (const { child } of programs) child.kill('SIGTERM');
  const exits = await Promise.all(programs.map(({ exit }) => exit));
  const lines = programs.flatMap((program) => program.stdout().split('\n'));
  return [
    ...lines.filter((line) => line.includes('"level":"error"')),
    ...exits.filter(({ code }) => code !== 0).map((exit) => JSON.stringify(exit)),
  ];
}

async function freePorts(count: number): Promise<string[]> {
  const ports = new Set<string>();
  while (ports.size < count) ports.add(String(await freePort()));
  return [...ports];
}
