/**
 * Payments by COPY, as fast as PostgreSQL takes them: on each connection batch after batch, each brought into a temporary table and
 * booked from there in the same transaction and the same round trip, by statements that were planned once.
 *
 * A process of its own like the load, with the same documents.
 */
import { readFileSync } from 'node:fs';
import { copyIn, openCopyClient } from '../../support/pool.ts';
import { cpuTime } from '../cpu.ts';
import { COPY, LOCK_STAGED, PAY_STAGED, STAGE } from '../payment-statements.ts';
import { BASE, idOf, type Payments } from '../payments.ts';
import { userIdOf } from '../seed.ts';

export interface CopyLoad {
  databaseUrl: string;
  connections: number;
  warmUp: number;
  countMs: number;
  payments: Omit<Payments, 'token'>;
  postmaster: number;
}

export interface Copied {
  /** Batches that were counted, and all of them. */
  answers: number;
  batches: number;
  seconds: number;
  cpu: { server: number; database: number };
}

const { databaseUrl, connections, warmUp, countMs, payments, postmaster } = JSON.parse(readFileSync(0, 'utf8')) as CopyLoad;
const BATCH = `begin; ${COPY.text}; execute lock_staged; execute pay_staged; commit`;
let turn = 0;
let done = 0;
let running = true;

function rowsOf({ prefix, size, firstPayer, payers }: CopyLoad['payments'], batch: number): Buffer {
  const occurredAt = new Date().toISOString();
  const rows = Array.from({ length: size }, (_, index) => {
    const id = idOf(prefix, batch * size + index);
    return `evt_${id}\tinv_${id}\t${userIdOf(firstPayer + Math.floor(Math.random() * payers))}\t${BASE}\t${occurredAt}\n`;
  });
  return Buffer.from(rows.join(''), 'latin1');
}

async function keepCopying(): Promise<void> {
  const client = openCopyClient(databaseUrl);
  await client.connect();
  await client.query(`${STAGE.text}; prepare lock_staged as ${LOCK_STAGED.text}; prepare pay_staged as ${PAY_STAGED.text}`);
  while (running) {
    await copyIn(client, BATCH, rowsOf(payments, turn++));
    done++;
  }
  await client.end();
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const used = () => cpuTime({ server: process.pid, postmaster });

const copying = Promise.all(Array.from({ length: connections }, keepCopying));
while (done < warmUp) await Promise.race([copying, wait(10)]);
const before = { done, at: performance.now(), cpu: used() };
await Promise.race([copying, wait(countMs)]);
const cpu = used();
const counted = { answers: done - before.done, seconds: (performance.now() - before.at) / 1000 };
running = false;
await copying;
const result: Copied = {
  ...counted,
  batches: done,
  cpu: { server: cpu.server - before.cpu.server, database: cpu.database - before.cpu.database },
};
process.stdout.write(JSON.stringify(result));
