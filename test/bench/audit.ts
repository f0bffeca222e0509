import { equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { momentAt, seedAudit } from './audit-seed.ts';
import type { Cluster, Filled } from './cluster.ts';
import { cpuTime, residentMb } from './cpu.ts';
import { figure } from './rounds.ts';
import { userIdOf } from './seed.ts';
import { type Running, startProduct } from './servers.ts';
import { type Goal, type Measured, type Row, show } from './table.ts';

/** Entries in the log; the goals speak of 10,000,000. */
const ROWS = Number(process.env.BENCH_ROWS ?? '1000000');
const PAGE_MS_MAX = 30;
const EXPORTED_PER_SECOND = 50_000;
const GROWTH_MB_MAX = 64;
/** So many pages of each filter, one behind the other, after one that is not counted. */
const PAGES = 20;
const EXPORTS = 3;

/** Filters as queries: by one condition, and by several. */
const SINGLE = ['', 'actor=operator:default', 'actor=operator:rare', 'action=payout.sent', 'action=programme.updated', 'operation=putUser'];
const RANGES = (moment: string) => [`until=${moment}`, `since=${moment}`, `action=payout.sent&until=${moment}`];
const COMBINED = [
  'actor=operator:default&action=programme.updated',
  'actor=operator:default&action=payout.sent&operation=markPayoutSent',
  'actor=operator:ada&action=payout.sent',
  'actor=operator:rare&operation=putUser',
  'action=payout.sent&operation=putUser',
];

/** A1: pages of a long audit log by every kind of filter. A2: all of it as lines, and what memory that takes. */
export async function measureAudit(cluster: Cluster, token: string, wants: (goal: Goal) => boolean): Promise<Measured> {
  const database = await cluster.database('audit', (owner) => seedAudit(owner, ROWS));
  const environment = { DATABASE_URL: database.appUrl, DATA_DIR: join(cluster.folder, 'audit'), ADMIN_TOKEN: token };
  const product = await startProduct({ ...environment, RATE_LIMIT: 'off', JOBS: 'off' });
  try {
    return {
      rows: [
        ...(wants('A1') ? await pages(product, cluster, database, token) : []),
        ...(wants('A2') ? await exports(product, cluster, token) : []),
      ],
      notes: [
        `A1, A2: ${ROWS.toLocaleString('en')} entries, one request at a time. Of the filters of a row the slowest is shown. A page by several may be short, and goes on.`,
        'A2: memory is what the resident set of the server grows by while all of the log is sent to a client that takes it.',
      ],
    };
  } finally {
    await product.stop();
  }
}

interface Answered {
  ms: number;
  next: string | null;
  found: number;
}

async function page({ port }: Running, token: string, query: string, after: string): Promise<Answered> {
  const begun = performance.now();
  const reply = await fetch(`http://127.0.0.1:${port}/v1/admin/audit?${query}&limit=200&after=${after}`, {
    headers: { 'x-admin-token': token },
  });
  const { items, next } = (await reply.json()) as { items: unknown[]; next: string | null };
  equal(reply.status, 200, query);
  return { ms: performance.now() - begun, next, found: items.length };
}

/** How long the pages of a filter take: the first ones, and the first again where there are no more. */
async function latencies(product: Running, token: string, query: string): Promise<number[]> {
  let { next } = await page(product, token, query, '');
  const times: number[] = [];
  while (times.length < PAGES) {
    const answered = await page(product, token, query, next ?? '');
    times.push(answered.ms);
    next = answered.next;
  }
  return times;
}

async function pages(product: Running, cluster: Cluster, { owner }: Filled, token: string): Promise<Row[]> {
  const { rows } = await owner.query({ text: `select request_id from audit_log order by created_at limit 1 offset 1000` });
  const [{ request_id: requestId }] = rows as [{ request_id: string }];
  const ofUser = userIdOf(77);
  const single = [...SINGLE, `user_id=${ofUser}`, `actor=user:${ofUser}`, `request_id=${requestId}`, ...RANGES(momentAt(ROWS, 0.3))];
  const combined = [
    ...COMBINED,
    `user_id=${ofUser}&action=payout.requested`,
    `actor=operator:ada&action=payout.sent&until=${momentAt(ROWS, 0.5)}`,
  ];
  return [await slowest(product, cluster, token, 'by one', single), await slowest(product, cluster, token, 'by several', combined)];
}

/** The filter whose pages take longest in the median; each is told as it is measured. */
async function slowest(product: Running, { postmaster }: Cluster, token: string, what: string, queries: readonly string[]): Promise<Row> {
  const watched = { server: product.pid, postmaster };
  let slow = { query: '', found: figure([0]), cpuMs: 0 };
  for (const query of queries) {
    const used = cpuTime(watched);
    const found = figure(await latencies(product, token, query));
    const { server, database } = cpuTime(watched);
    const cpuMs = (server - used.server + database - used.database) / 1000 / (PAGES + 1);
    if (found.median > slow.found.median) slow = { query, found, cpuMs };
    console.error(`bench: ${query || 'without a filter'}: ${show(found, 'ms')}, ${cpuMs.toFixed(1)} ms of processors`);
  }
  const ours = `${slow.query || 'without a filter'}, ${slow.cpuMs.toFixed(1)} ms of processors`;
  return {
    goal: 'A1',
    what: `a page of 200, ${what}`,
    ours,
    compared: '',
    result: slow.found,
    unit: 'ms',
    target: { atMost: PAGE_MS_MAX },
  };
}

interface Taken {
  rows: number;
  seconds: number;
  growth: number;
  /** Microseconds of processor time for each entry. */
  cpu: { server: number; database: number };
}

/** Takes all lines, and counts them. */
async function takeAll({ port, pid }: Running, { postmaster }: Cluster, token: string): Promise<Taken> {
  const headers = { 'x-admin-token': token, accept: 'application/x-ndjson' };
  const watched = { server: pid, postmaster };
  const [before, used] = [residentMb(pid), cpuTime(watched)];
  const begun = performance.now();
  const { body } = await fetch(`http://127.0.0.1:${port}/v1/admin/audit`, { headers });
  let [rows, most] = [0, before];
  for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) {
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) rows++;
    most = Math.max(most, residentMb(pid));
  }
  const seconds = (performance.now() - begun) / 1000;
  const { server, database } = cpuTime(watched);
  const cpu = { server: (server - used.server) / rows, database: (database - used.database) / rows };
  return { rows, seconds, growth: most - before, cpu };
}

async function exports(product: Running, cluster: Cluster, token: string): Promise<Row[]> {
  const taken = [await takeAll(product, cluster, token)];
  for (let round = 0; round < EXPORTS; round++) taken.push(await takeAll(product, cluster, token));
  for (const { rows } of taken) ok(rows >= ROWS, `${rows} lines`);
  const counted = taken.slice(1);
  const { server, database } = (counted[0] as Taken).cpu;
  const ours = `${ROWS.toLocaleString('en')} entries, ${server.toFixed(1)} + ${database.toFixed(1)} µs`;
  const row = { goal: 'A2', ours, compared: '' } as const;
  const speed = figure(counted.map(({ rows, seconds }) => rows / seconds));
  const growth = figure(counted.map((each) => each.growth));
  return [
    { ...row, what: 'all of the log as lines', result: speed, unit: '/s', target: { atLeast: EXPORTED_PER_SECOND } },
    { ...row, what: 'memory while it is sent', result: growth, unit: 'MB', target: { atMost: GROWTH_MB_MAX } },
  ];
}
