/**
 * `make bench`: the server against its peers, all in one run. It prints one table and keeps it in `.tmp/bench.json`. It says how
 * fast things are and never fails because they are slow; it does fail when an answer is wrong.
 *
 * BENCH_SECONDS is the length of a round (default 2).
 */
import { join } from 'node:path';
import { type Cluster, openCluster } from './cluster.ts';
import { measureEcho } from './echo.ts';
import { measureGetMe, measureGetUser } from './reads.ts';
import { CONNECTIONS, ROUND_MS, ROUNDS } from './rounds.ts';
import { type Running, startContender, startProduct } from './servers.ts';
import { measureStartUp } from './start-up.ts';
import { publish, type Row, show } from './table.ts';

const TOKEN = 'bench-operator-token';
const POOL = 10; // DB_POOL_MAX of the product as it is shipped

const NOTES = [
  'ours, compared: median CPU for one request of the server (+ of all PostgreSQL processes; for pgbench of its own client), then requests a second.',
  'The POST runs through the adapter itself (Koa, openapi-backend, request ids, metrics, error handling) on a contract of one operation.',
  'Everywhere: rate limit off, LOG_LEVEL=warn, so no line for each request, answers not validated.',
  'Fastify makes request ids and a histogram of its own, as the product does; lean Fastify only validates and answers.',
  'Start and memory: src/main.ts on a migrated embedded database, DEMO=off; memory is the resident set one second after it is ready.',
];

const progress = (what: string) => console.error(`bench: ${what}`);

async function measureReads(cluster: Cluster, fastify: Running): Promise<{ rows: Row[]; notes: string[] }> {
  const environment = { DATABASE_URL: cluster.appUrl, DATA_DIR: join(cluster.folder, 'product'), ADMIN_TOKEN: TOKEN, RATE_LIMIT: 'off' };
  const product = await startProduct(environment);
  try {
    const servers = { product, fastify, token: TOKEN };
    progress('a read (getUser)');
    const getUser = await measureGetUser(cluster, servers);
    progress('a read with its session (getMe)');
    const { row, notes } = await measureGetMe(cluster, servers);
    return { rows: [getUser, row], notes };
  } finally {
    await product.stop();
  }
}

async function startRows(folder: string): Promise<Row[]> {
  progress('start and memory');
  const start = await measureStartUp(join(folder, 'start'));
  const listening = `listens after ${show(start.listeningMs, 'ms')}`;
  const compared = `Fastify listens after ${show(start.helloMs, 'ms')}`;
  return [
    { goal: 'P10', what: 'start to ready', ours: listening, compared, result: start.readyMs, unit: 'ms', target: { atMost: 700 } },
    { goal: 'P10', what: 'resident memory, idle', ours: '', compared: '', result: start.residentMb, unit: 'MB', target: { atMost: 150 } },
  ];
}

progress('a database with its users');
const cluster = await openCluster();
try {
  const started = (manner: string) => startContender('fastify', [manner, cluster.appUrl, String(POOL), TOKEN]);
  const fastify = { equipped: await started('equipped'), lean: await started('lean') };
  try {
    progress('a validated POST');
    const echo = await measureEcho(fastify);
    const reads = await measureReads(cluster, fastify.equipped);
    const start = await startRows(cluster.folder);
    publish({
      postgres: cluster.version,
      rounds: `${ROUNDS} rounds of ${ROUND_MS / 1000} s, ${CONNECTIONS} connections; medians and ranges`,
      rows: [...echo, ...reads.rows, ...start],
      notes: [...NOTES, ...reads.notes],
    });
  } finally {
    await fastify.equipped.stop();
    await fastify.lean.stop();
  }
} finally {
  await cluster.remove();
}
