import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../src/core/statement.ts';
import { type CpuTime, cpuTime } from './cpu.ts';
import { CONNECTIONS, type Contender } from './rounds.ts';
import { SESSION_HASH_SQL, USERS } from './seed.ts';
import { ME, SESSION } from './statements.ts';

export const PGBENCH_MISSING =
  'pgbench is not on the PATH: install the package postgresql-client (Debian: postgresql-contrib, or the versioned postgresql-NN)';

/** Before counting: pgbench opens its connections one after the other. */
const SETTLE_SECONDS = 6;

/** Each connection plans a statement once, instead of five times before it keeps a plan. */
const ENVIRONMENT = { ...process.env, PGOPTIONS: '-c plan_cache_mode=force_generic_plan' };

let files = 0;

export function hasPgbench(): boolean {
  return spawnSync('pgbench', ['--version']).status === 0;
}

/** `getMe` as pgbench runs it: the two statements, prepared, one after the other, for a random user. */
export function pgbenchGetMe(folder: string, databaseUrl: string, postmaster: number): Contender {
  const find = bind(SESSION, [SESSION_HASH_SQL(':number'), ':now']);
  const script = `\\set number random(1, ${USERS})\n${find} \\gset\n${bind(ME, [':user_id', ':now'])};\n`;
  return pgbench({ folder, databaseUrl, postmaster, connections: CONNECTIONS }, () => ({
    script,
    variables: { now: new Date().toISOString() },
  }));
}

export interface Pgbench {
  folder: string;
  databaseUrl: string;
  postmaster: number;
  connections: number;
  /** Called with the number of transactions of a round, including those outside the counted time. */
  done?(transactions: number): void;
}

/** A script that pgbench runs again and again, prepared. Each round begins with variables of its own. */
export function pgbench(
  { folder, databaseUrl, postmaster, connections, done }: Pgbench,
  next: () => { script: string; variables: Record<string, string> },
): Contender {
  const file = join(folder, `pgbench-${++files}.sql`);
  return {
    name: 'pgbench',
    async round(countMs) {
      const { script, variables } = next();
      writeFileSync(file, script);
      const defined = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
      const seconds = Math.ceil(countMs / 1000);
      const limits = ['-c', String(connections), '-j', '2', '-T', String(SETTLE_SECONDS + seconds), '-P', '1'];
      const child = spawn('pgbench', ['-n', '-M', 'prepared', ...limits, '-f', file, ...defined, databaseUrl], {
        env: ENVIRONMENT,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const watched = { server: child.pid, postmaster };
      const ticks: { perSecond: number; cpu: CpuTime }[] = [];
      let output = '';
      const read = (text: string) => {
        output += text;
        for (const [, tps] of text.matchAll(/^progress: [\d.]+ s, ([\d.]+) tps/gm))
          ticks.push({ perSecond: Number(tps), cpu: cpuTime(watched) });
      };
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
      await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
      const counted = ticks.slice(-seconds - 1); // a connection that is late delays the first of them
      const [before, ...after] = counted;
      const isWhole = before && after.length === seconds && counted.every(({ perSecond }) => perSecond > 0);
      if (!isWhole || !/^number of failed transactions: 0 /m.test(output)) throw new Error(`pgbench failed:\n${output}`);
      done?.(Number(/^number of transactions actually processed: (\d+)/m.exec(output)?.[1]));
      const transactions = after.reduce((sum, { perSecond }) => sum + perSecond, 0);
      const { cpu } = after.at(-1) as { cpu: CpuTime };
      return {
        perSecond: transactions / seconds,
        serverUs: (cpu.server - before.cpu.server) / transactions,
        databaseUs: (cpu.database - before.cpu.database) / transactions,
      };
    },
  };
}

/** The statement with pgbench's variables in the place of its parameters. */
export function bind({ text }: Statement, values: string[]): string {
  return values.reduce((sql, value, index) => sql.replaceAll(`$${index + 1}`, value), text).replaceAll(/\s+/g, ' ');
}
