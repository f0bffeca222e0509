import { onProduct, type Place, roundPrefix } from './billing.ts';
import type { Cluster } from './cluster.ts';
import type { Loaded } from './load.ts';
import { type Settled, settle } from './money-seed.ts';
import { checkPayments, type Payments } from './payments.ts';
import { CONNECTIONS, checkLoaded, figure, ROUND_MS, runLoad } from './rounds.ts';
import { type Running, startContender } from './servers.ts';
import type { Measured, Row } from './table.ts';

const [CROWD] = settle([{ inviters: 2000, payersEach: 10, paymentsEach: 1 }]) as [Settled];
/** Payments in a request, each of which is one event of the log. */
const TEN = 10;
const SENDING = { JOBS: 'on', WEBHOOK_ALLOW_HTTP: 'on', WEBHOOK_ALLOW_CIDRS: '127.0.0.0/8' };
const LOAD_MS = ROUND_MS * 10;
const WARM_UP = 300;
/** For so long it is waited for what was not sent when the load has ended. */
const DRAIN_MS = 60_000;
/** A receiver that takes as long as the server waits for it. */
const SLOW_MS = 15_000;

interface Figures {
  events: number;
  requests: number;
  p50: number;
  p99: number;
  most: number;
}

interface Case {
  what: string;
  paths: readonly string[];
  /** How many events happen a second. */
  perSecond: number;
  /** How many deliveries a second are to be reached. */
  goal: number;
}

const CASES: readonly Case[] = [
  { what: 'one webhook', paths: ['/a'], perSecond: 3000, goal: 3000 },
  { what: 'five webhooks', paths: ['/a', '/b', '/c', '/d', '/e'], perSecond: 600, goal: 3000 },
  { what: 'four webhooks, beside one that answers after 15 s', paths: ['/a', '/b', '/c', '/d', '/slow'], perSecond: 600, goal: 2300 },
];

/** P9: how many events a second are delivered, and how long after their commit. */
export async function measureWebhooks(cluster: Cluster, token: string): Promise<Measured> {
  const rows: Row[] = [];
  for (const [index, each] of CASES.entries()) {
    const work = async (place: Place) => {
      const receiver = await startContender('receiver', [String(SLOW_MS)]);
      rows.push(...(await measure(place, receiver, each, index).finally(receiver.stop)));
    };
    await onProduct(cluster, token, `webhooks_${index}`, [CROWD], work, SENDING);
  }
  const note = `P9: payments, ${TEN} a request, at random moments for ${LOAD_MS / 1000} s; each is an event that every webhook is sent. Receivers, server and PostgreSQL share the machine. Times are from the beginning of the event's transaction.`;
  return { rows, notes: [note] };
}

async function measure(place: Place, receiver: Running, { what, paths, perSecond, goal }: Case, index: number): Promise<Row[]> {
  for (const path of paths) await makeWebhook(place, `http://127.0.0.1:${receiver.port}${path}`);
  const began = performance.now();
  const loaded = await pay(place, perSecond / TEN, index);
  const told = (loaded.statuses['200'] ?? 0) * TEN;
  const fast = paths.filter((path) => path !== '/slow');
  const figures = await drained(receiver, fast, told);
  const seconds = (performance.now() - began) / 1000; // from the first request, warm-up included, until all was received
  const all = fast.map((path) => figures[path] as Figures);
  const events = all.reduce((sum, each) => sum + each.events, 0);
  if (all.some((each) => each.events !== told)) throw new Error(`${told} events were told, and received were ${JSON.stringify(figures)}`);
  const reached = figure([events / seconds]);
  const p99 = figure(all.map((each) => each.p99));
  const p50 = Math.max(...all.map((each) => each.p50));
  const us = Math.round(loaded.cpu.server / (loaded.answers * TEN * paths.length));
  const cells = { goal: 'P9', ours: `p50 ${p50} ms, ${us} µs of the server a delivery`, compared: '' } as const;
  return [
    { ...cells, what: `${what}: deliveries`, result: reached, unit: '/s', target: { atLeast: goal } },
    { ...cells, what: `${what}: p99 until received`, result: p99, unit: 'ms', target: { atMost: 250 } },
  ];
}

async function makeWebhook({ product, token }: Place, url: string): Promise<void> {
  const headers = { 'x-admin-token': token, 'content-type': 'application/json' };
  const body = JSON.stringify({ url, types: ['reward.created'] });
  const { status } = await fetch(`http://127.0.0.1:${product.port}/v1/admin/webhooks`, { method: 'POST', headers, body });
  if (status !== 201) throw new Error(`createWebhook answered ${status}`);
}

async function pay({ cluster, product, token }: Place, rate: number, index: number): Promise<Loaded> {
  const { firstPayer, payers } = CROWD;
  const requests: Payments = { token, prefix: roundPrefix('P9', index), size: TEN, firstPayer, payers };
  const watched = { server: product.pid, postmaster: cluster.postmaster };
  const load = { port: product.port, watched, connections: CONNECTIONS, requests, rate, warmUp: WARM_UP, countMs: LOAD_MS };
  const loaded = await runLoad(load);
  checkLoaded('the server', loaded, (request, body) => checkPayments(requests, request, body));
  return loaded;
}

/** Waits until everything that was told was received, and says how it came. */
async function drained(receiver: Running, paths: readonly string[], told: number): Promise<Record<string, Figures>> {
  const began = performance.now();
  for (;;) {
    const counts = (await (await fetch(`http://127.0.0.1:${receiver.port}/count`)).json()) as Record<string, number>;
    const isAll = paths.every((path) => (counts[path] ?? 0) >= told);
    if (isAll || performance.now() - began > DRAIN_MS) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return (await (await fetch(`http://127.0.0.1:${receiver.port}/figures`)).json()) as Record<string, Figures>;
}
