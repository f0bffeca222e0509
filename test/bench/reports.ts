import { equal } from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from '../support/browser.ts';
import type { Cluster } from './cluster.ts';
import { type Past, type Settled, seedMoney, settle } from './money-seed.ts';
import { figure, ROUNDS } from './rounds.ts';
import { signIn } from './screens.ts';
import { primaryCodeOf, userIdOf } from './seed.ts';
import { type Running, startProduct } from './servers.ts';
import type { Goal, Measured, Row } from './table.ts';

/** Transfers; the goals speak of 10,000,000, and of a million users. */
const ROWS = Number(process.env.BENCH_ROWS ?? '1000000');
const CROWD = { payersEach: 10, paymentsEach: 5 };
const PAST: Past = { daysAgo: 400, days: 399, isInOrder: true };
/** So many requests of a kind in a round, one after the other; the slowest is told. */
const REQUESTS = 40;
/** How long the first roll-up of a long history may take before the benchmark gives up. */
const ROLLED_UP_MAX_MS = 600_000;
const DAY_MS = 86_400_000;
/** Sums of the money that is owed now are kept for so long. */
const KEPT_MS = 31_000;

const dayAgo = (days: number) => new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS - days * DAY_MS).toISOString();

/** The beginning of the month so many months before this one. */
function monthAgo(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months)).toISOString();
}

interface Question {
  goal: Goal;
  what: string;
  atMost: number;
  /** The path of the nth request. */
  path(n: number): string;
  /** How many points, or items, an answer has: a range that is not understood would be another one. */
  has?: number;
}

/** Numbers that jump about in all that there is. */
const jump = (n: number, all: number) => (n * 61_813) % all;

function questions({ firstInviter, inviters, payers }: Settled): Question[] {
  const rewards = payers * CROWD.paymentsEach;
  const user = (n: number) => userIdOf(firstInviter + jump(n, inviters));
  const invoice = (n: number) => `inv_0_${String(firstInviter).padStart(9, '0')}_${String(jump(n, rewards)).padStart(10, '0')}`;
  const range = (n: number, days: number) => `since=${dayAgo(n + days)}&until=${dayAgo(n)}`;
  const months = (n: number, count: number) => `since=${monthAgo(n + count)}&until=${monthAgo(n)}`;
  const best = (which: string) => `${reports}/inviters?${which}&by=rewards&top=11`;
  const reports = '/v1/admin/reports';
  const series = `${reports}/series?interval=day`;
  return [
    { goal: 'R6', what: 'getSeries, a year by days', atMost: 30, path: (n) => `${series}&${range(n % 20, 365)}`, has: 365 },
    { goal: 'R6', what: 'getLiabilities, of a day before', atMost: 150, path: (n) => `${reports}/liabilities?at=${dayAgo(n + 1)}` },
    { goal: 'R6', what: 'getLiabilities, now, kept', atMost: 5, path: () => `${reports}/liabilities` },
    { goal: 'R6', what: 'listTopInviters, a month', atMost: 60, path: (n) => best(months(n % 11, 1)), has: 11 },
    { goal: 'R6', what: 'listTopInviters, eleven months', atMost: 300, path: () => best(months(0, 11)), has: 11 },
    { goal: 'R6', what: 'listTopInviters, thirty days', atMost: 300, path: (n) => best(range(n, 30)), has: 11 },
    { goal: 'R7', what: 'getUserRecord', atMost: 10, path: (n) => `/v1/admin/users/${user(n)}` },
    {
      goal: 'R7',
      what: 'lookUp of a code',
      atMost: 25,
      path: (n) => `/v1/admin/lookup?query=${primaryCodeOf(firstInviter + jump(n, inviters))}`,
    },
    { goal: 'R7', what: 'lookUp of what begins like that', atMost: 25, path: (n) => `/v1/admin/lookup?query=user%20${1 + (n % 9)}` },
    { goal: 'R8', what: 'getInvoice', atMost: 20, path: (n) => `/v1/admin/billing/invoice?invoice_id=${invoice(n)}` },
  ];
}

/** R6 to R9: what operators look at, of a long history. R9 is all that the home page of the console asks for. */
export async function measureReports(cluster: Cluster, token: string, wants: (goal: Goal) => boolean): Promise<Measured> {
  const [crowd] = settle([{ inviters: ROWS / 2 / (CROWD.payersEach * CROWD.paymentsEach), ...CROWD }]) as [Settled];
  const database = await cluster.database('reports', (owner) => seedMoney(owner, [crowd], PAST));
  const environment = { DATABASE_URL: database.appUrl, DATA_DIR: join(cluster.folder, 'reports'), ADMIN_TOKEN: token, RATE_LIMIT: 'off' };
  const product = await startProduct(environment);
  const ask = (path: string, has?: number) => timed(product, path, { 'x-admin-token': token }, has);
  try {
    await rolledUp(product, token);
    const rows: Row[] = [];
    for (const question of questions(crowd).filter(({ goal }) => wants(goal))) rows.push(await measure(question, ask));
    if (wants('R6')) rows.push(await fresh(ask));
    if (wants('R9')) rows.push(await home(product, token));
    return { rows, notes: [note(crowd)] };
  } finally {
    await product.stop();
  }
}

const note = ({ inviters, payers }: Settled) =>
  `R6–R9: ${ROWS.toLocaleString('en')} transfers of 400 days, ${(inviters + payers).toLocaleString('en')} users, rolled up, jobs running; one request at a time, the slowest of ${REQUESTS}, medians of ${ROUNDS} rounds.`;

/** Milliseconds until an answer is there whole. */
async function timed({ port }: Running, path: string, headers: Record<string, string>, has?: number): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  const text = await answer.text();
  const took = performance.now() - begun;
  equal(answer.status, 200, `${path}: ${text.slice(0, 200)}`);
  if (has !== undefined) {
    const { points, items } = JSON.parse(text) as { points?: unknown[]; items?: unknown[] };
    equal((points ?? items)?.length, has, path);
  }
  return took;
}

/** Waits until all of the past is counted. */
async function rolledUp({ port }: Running, token: string): Promise<void> {
  const until = Date.now() + ROLLED_UP_MAX_MS;
  const path = `/v1/admin/reports/series?interval=day&since=${dayAgo(1)}&until=${dayAgo(0)}`;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'x-admin-token': token } });
    const { complete_until: complete } = (await answer.json()) as { complete_until: string };
    if (answer.status === 200 && complete >= dayAgo(0)) return;
    if (Date.now() > until) throw new Error(`counted until ${complete} only`);
    await sleep(1000);
  }
}

type Ask = (path: string, has?: number) => Promise<number>;

async function measure({ goal, what, atMost, path, has }: Question, ask: Ask): Promise<Row> {
  await ask(path(0), has);
  const slowest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = [];
    for (let n = 0; n < REQUESTS; n++) times.push(await ask(path(round * REQUESTS + n), has));
    slowest.push(Math.max(...times));
  }
  return { goal, what, ours: '', compared: '', result: figure(slowest), unit: 'ms', target: { atMost } };
}

/** What is owed now, once what was kept of it is old. */
async function fresh(ask: Ask): Promise<Row> {
  await sleep(KEPT_MS);
  const result = figure([await ask('/v1/admin/reports/liabilities')]);
  return { goal: 'R6', what: 'getLiabilities, now, added up', ours: '', compared: '', result, unit: 'ms', target: { atMost: 150 } };
}

/** All requests of the home page, one behind the other. */
async function home(product: Running, token: string): Promise<Row> {
  const origin = `http://127.0.0.1:${product.port}`;
  const cookie = await signIn(origin, token);
  const paths = await askedAtHome(origin, cookie);
  const headers = { cookie: `triport_console=${cookie}`, 'x-triport-console': '1', origin };
  const sums: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    let sum = 0;
    for (const path of paths) sum += await timed(product, path, headers);
    sums.push(sum);
  }
  const ours = `${paths.length} requests`;
  return {
    goal: 'R9',
    what: 'the home page whole',
    ours,
    compared: '',
    result: figure(sums.slice(1)),
    unit: 'ms',
    target: { atMost: 200 },
  };
}

/** What a browser asks the server for when it opens the home page. */
async function askedAtHome(origin: string, cookie: string): Promise<string[]> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'triport_console', value: cookie, url: origin }]);
    const page = await context.newPage();
    const paths: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname.startsWith('/console/api/')) paths.push(pathname + search);
    });
    await page.goto(`${origin}/console`);
    await page.waitForLoadState('networkidle');
    return paths;
  } finally {
    await browser.close();
  }
}
