import { equal } from 'node:assert/strict';
import { join } from 'node:path';
import type { Cluster, Filled } from './cluster.ts';
import { verifyLedger } from './ledger.ts';
import type { Load, Loaded } from './load.ts';
import { type Settled, seedMoney, settle } from './money-seed.ts';
import { checkPayments, type Payments } from './payments.ts';
import { CONNECTIONS, type Contender, checkLoaded, figure, interleave, runLoad } from './rounds.ts';
import { sessionOf, userIdOf } from './seed.ts';
import { type Running, startProduct } from './servers.ts';
import type { Goal, Measured, Row } from './table.ts';

/** Transfers in the large database; the goals speak of 10,000,000. */
const ROWS = Number(process.env.BENCH_ROWS ?? '1000000');
const SMALL_ROWS = 1000;

/** Half of all transfers belong to one user, the others to users who have a hundred each. */
const ORDINARY_ROWS = 100;
const PAYERS_EACH = 10;
const PAGE = 50;
const WARM_UP = 500;

interface Sized {
  rows: number;
  database: Filled;
  product: Running;
  hot: Settled;
  ordinary: Settled;
}

/** P7 and R5: which requests do not get slower as the ledger grows, and how long it takes to add all of it up. */
export async function measureSizes(cluster: Cluster, token: string, wants: (goal: Goal) => boolean): Promise<Measured> {
  const small = await open(cluster, token, 'small', SMALL_ROWS);
  try {
    const large = await open(cluster, token, 'large', ROWS);
    try {
      const rows = wants('P7') ? await latencies(cluster, token, small, large) : [];
      await verifyLedger(small.database.appUrl, cluster.folder);
      const verified = await verify(cluster, large);
      return { rows: wants('R5') ? [...rows, verified] : rows, notes: wants('P7') ? NOTES : [] };
    } finally {
      await large.product.stop();
    }
  } finally {
    await small.product.stop();
  }
}

const NOTES = [
  `P7: open loop, half as many requests a second as the slower of the two can do, the same for both; medians (99th percentiles) of ${ROWS.toLocaleString('en')} transfers against ${SMALL_ROWS.toLocaleString('en')}. Half of them are one user's.`,
  'P7: reporting events makes the small database grow by some thousand rows.',
];

async function open(cluster: Cluster, token: string, name: string, rows: number): Promise<Sized> {
  const payments = rows / 2; // each has two transfers
  const [hot, ordinary] = settle([
    { inviters: 1, payersEach: PAYERS_EACH, paymentsEach: payments / 2 / PAYERS_EACH },
    { inviters: rows / 2 / ORDINARY_ROWS, payersEach: PAYERS_EACH, paymentsEach: ORDINARY_ROWS / 2 / PAYERS_EACH },
  ]) as [Settled, Settled];
  const database = await cluster.database(name, (owner) => seedMoney(owner, [hot, ordinary]));
  const environment = {
    DATABASE_URL: database.appUrl,
    DATA_DIR: join(cluster.folder, name),
    ADMIN_TOKEN: token,
    RATE_LIMIT: 'off',
    JOBS: 'off',
  };
  return { rows, database, product: await startProduct(environment), hot, ordinary };
}

async function latencies(cluster: Cluster, token: string, small: Sized, large: Sized): Promise<Row[]> {
  const rows: Row[] = [];
  for (const operation of operations(token)) {
    for (const crowd of ['hot', 'ordinary'] as const) {
      rows.push(
        await latency(
          cluster,
          `${operation.what}, ${crowd === 'hot' ? 'the user who has half of all' : 'anyone else'}`,
          operation,
          crowd,
          small,
          large,
        ),
      );
    }
  }
  return rows;
}

interface Operation {
  what: string;
  atMost: number;
  /** The requests of a round about a crowd, with the expected answers. */
  next(crowd: Settled): Pick<Load, 'requests'> & { check(request: number, body: string): void };
}

function operations(token: string): Operation[] {
  let rounds = 0;
  const page = (body: string) => equal(JSON.parse(body).items.length, PAGE);
  return [
    {
      what: 'balance (getMe)',
      atMost: 1.1,
      next: (crowd) => ({
        requests: inviters(crowd).map((number) => get('/v1/referrals/me', `cookie: nl_session=${sessionOf(number)}`)),
        check: (_, body) => equal(JSON.parse(body).paid_invitees, PAYERS_EACH),
      }),
    },
    {
      what: 'newest rewards (listRewards)',
      atMost: 2.2,
      next: (crowd) => ({
        requests: inviters(crowd).map((number) => get('/v1/referrals/rewards', `cookie: nl_session=${sessionOf(number)}`)),
        check: (_, body) => page(body),
      }),
    },
    {
      what: 'newest transfers (listTransfers)',
      atMost: 2.2,
      next: (crowd) => ({
        requests: inviters(crowd).map((number) =>
          get(`/v1/admin/ledger/users/${userIdOf(number)}/transfers?limit=${PAGE}`, `x-admin-token: ${token}`),
        ),
        check: (_, body) => page(body),
      }),
    },
    {
      what: 'one event',
      atMost: 1.5,
      next: ({ firstPayer, payers }) => {
        const requests: Payments = { token, prefix: `P7_${String(rounds++).padStart(4, '0')}_`, size: 1, firstPayer, payers };
        return { requests, check: (request, body) => checkPayments(requests, request, body) };
      },
    },
  ];
}

const REQUESTS = 5000;

/** The inviters of a crowd, spread evenly over all of them, in an order that jumps about. */
function inviters({ firstInviter, inviters }: Settled): number[] {
  return Array.from({ length: Math.min(REQUESTS, inviters) }, (_, index) => firstInviter + ((index * 61_813) % inviters));
}

const get = (path: string, header: string) => `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${header}\r\n\r\n`;

interface Latency {
  median: number;
  tail: number;
}

async function latency(
  { postmaster }: Cluster,
  what: string,
  operation: Operation,
  crowd: 'hot' | 'ordinary',
  small: Sized,
  large: Sized,
): Promise<Row> {
  const load = async (sized: Sized, options: Pick<Load, 'rate' | 'warmUp' | 'countMs'>): Promise<Loaded> => {
    const { requests, check } = operation.next(sized[crowd]);
    const target = { port: sized.product.port, watched: { server: sized.product.pid, postmaster }, connections: CONNECTIONS };
    const loaded = await runLoad({ ...target, ...options, requests });
    checkLoaded(operation.what, loaded, check);
    return loaded;
  };
  const maximum = async (sized: Sized) => {
    const { answers, seconds } = await load(sized, { warmUp: WARM_UP, countMs: 1000 });
    return answers / seconds;
  };
  const rate = Math.min(await maximum(small), await maximum(large)) / 2;
  const contender = (sized: Sized): Contender<Latency> => ({
    name: operation.what,
    async round(countMs, warmUp) {
      const { latencies } = await load(sized, { rate, warmUp: Math.min(warmUp, rate / 4), countMs });
      return { median: quantile(latencies, 0.5), tail: quantile(latencies, 0.99) };
    },
  });
  const rounds = await interleave({ small: contender(small), large: contender(large) }, WARM_UP);
  const ratios = rounds.large.map(({ median }, index) => median / (rounds.small[index] as Latency).median);
  return {
    goal: 'P7',
    what,
    ours: told(rounds.large, large.rows),
    compared: `${told(rounds.small, small.rows)}, both at ${Math.round(rate).toLocaleString('en')}/s`,
    result: figure(ratios),
    unit: '×',
    target: { atMost: operation.atMost },
  };
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.floor(sorted.length * part)] as number;
}

function told(rounds: Latency[], rows: number): string {
  const median = (of: (round: Latency) => number) => figure(rounds.map(of)).median.toFixed(1);
  return `${rows.toLocaleString('en')} rows: ${median((round) => round.median)} ms (${median((round) => round.tail)})`;
}

async function verify({ folder }: Cluster, { database }: Sized): Promise<Row> {
  const { transfers, seconds } = await verifyLedger(database.appUrl, folder);
  const result = figure([seconds]);
  const ours = `${Math.round(transfers / seconds).toLocaleString('en')} transfers/s`;
  const isWhole = ROWS >= 10_000_000;
  return {
    goal: 'R5',
    what: `make verify-ledger, ${transfers.toLocaleString('en')} transfers`,
    ours,
    compared: isWhole ? '' : 'the goal is for 10,000,000',
    result,
    unit: 's',
    target: isWhole ? { atMost: 60 } : undefined,
  };
}
