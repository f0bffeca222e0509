import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Statement } from '../../src/core/tx.ts';
import { cpuTime } from './cpu.ts';
import { CONNECTIONS, type Contender } from './rounds.ts';
import { SESSION_HASH_SQL, USERS } from './seed.ts';
import { ME, SESSION } from './statements.ts';

export const PGBENCH_MISSING =
  'pgbench is not on the PATH: install the package postgresql-client (Debian: postgresql-contrib, or the versioned postgresql-NN)';

/** Before and after counting: pgbench opens its connections one after the other. */
const SETTLE_MS = 1000;

export function hasPgbench(): boolean {
  return spawnSync('pgbench', ['--version']).status === 0;
}

/** `getMe` as pgbench runs it: the two statements, prepared, one after the other, for a random user. */
export function pgbenchGetMe(folder: string, databaseUrl: string, postmaster: number): Contender {
  const script = join(folder, 'get-me.sql');
  const find = bind(SESSION, [SESSION_HASH_SQL(':number'), ':now']);
  writeFileSync(script, `\\set number random(1, ${USERS})\n${find} \\gset\n${bind(ME, [':user_id', ':now'])};\n`);
  const args = ['-n', '-M', 'prepared', '-c', String(CONNECTIONS), '-j', '2', '-f', script, '-D', `now=${new Date().toISOString()}`];
  return {
    name: 'pgbench',
    async round(countMs) {
      const seconds = Math.ceil((countMs + 2 * SETTLE_MS) / 1000);
      const child = spawn('pgbench', [...args, '-T', String(seconds), databaseUrl], { stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
        });
      const ended = new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
      const watched = { server: child.pid, postmaster };
      await sleep(SETTLE_MS);
      const before = { at: performance.now(), cpu: cpuTime(watched) };
      await sleep(countMs);
      const after = { at: performance.now(), cpu: cpuTime(watched) };
      await ended;
      const perSecond = Number(/^tps = ([\d.]+)/m.exec(output)?.[1]);
      if (!(perSecond > 0) || !/^number of failed transactions: 0 /m.test(output)) throw new Error(`pgbench failed:\n${output}`);
      const requests = (perSecond * (after.at - before.at)) / 1000;
      return {
        perSecond,
        serverUs: (after.cpu.server - before.cpu.server) / requests,
        databaseUs: (after.cpu.database - before.cpu.database) / requests,
      };
    },
  };
}

/** The statement with pgbench's variables in the place of its parameters. */
function bind({ text }: Statement, values: string[]): string {
  return values.reduce((sql, value, index) => sql.replaceAll(`$${index + 1}`, value), text).replaceAll(/\s+/g, ' ');
}
