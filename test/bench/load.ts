/**
 * The load: a process of its own that keeps a number of connections busy, one request at a time on each, for a fixed time; or, with
 * a rate, sends so many a second whatever comes back. It writes to raw sockets and reads only what it must, so that it costs less
 * than the leanest server it drives.
 *
 * Takes a JSON document on standard input and answers with another on standard output.
 */
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { type CpuTime, cpuTime, type Watched } from './cpu.ts';
import { type Payments, paymentsRequest } from './payments.ts';

export interface Load {
  port: number;
  connections: number;
  /** The number of answers before counting begins, so that connections, pools and compiled code are there by then. */
  warmUp: number;
  countMs: number;
  /** The requests as bytes on the wire, sent in turn; or payments, of which each request has its own. */
  requests: string[] | Payments;
  /** The status of a good answer, 200 unless told. */
  status?: number;
  /** How many requests to send a second, at random moments. Without it each connection sends its next as soon as it may. */
  rate?: number;
  watched: Watched;
}

export interface Loaded {
  /** Good answers, and all others. */
  answers: number;
  refusals: number;
  seconds: number;
  cpu: CpuTime;
  /** How many answers had which status, warm-up included. */
  statuses: Record<string, number>;
  /** The number of a request and its answer, for every so many answers. */
  samples: { request: number; head: string; body: string }[];
  /** Milliseconds until each good answer, in ascending order: from when the request was sent, or with a rate, from when it was due. */
  latencies: number[];
}

const WARM_UP_MAX_MS = 15_000;
const SAMPLE_EVERY = 499;
const SAMPLES_MAX = 100;
const READ_BUFFER_BYTES = 64 * 1024;

const load = JSON.parse(readFileSync(0, 'utf8')) as Load;
const good = String(load.status ?? 200);
const requestOf = requestMaker(load.requests);
const requestCount = Array.isArray(load.requests) ? load.requests.length : Number.POSITIVE_INFINITY;
const statuses: Loaded['statuses'] = {};
const samples: Loaded['samples'] = [];
const latencies: number[] = [];
/** With a rate: what sends a request on a connection that has none, and when requests were due that found no such connection. */
const idle: ((due: number) => void)[] = [];
const overdue: number[] = [];
let isCounting = false;
let answered = 0;
let refused = 0;
let turn = 0;
let running = true;

function requestMaker(requests: Load['requests']): (request: number) => Buffer {
  if (!Array.isArray(requests)) return (request) => Buffer.from(paymentsRequest(requests, request), 'latin1');
  const buffers = requests.map((text) => Buffer.from(text));
  return (request) => buffers[request] as Buffer;
}

function keepBusy(): Promise<void> {
  return new Promise((resolve, reject) => {
    let request = 0;
    let due = 0;
    let pending = '';
    const receive = (bytes: number, buffer: Uint8Array): boolean => {
      pending += (buffer as Buffer).toString('latin1', 0, bytes);
      if (!isWhole(pending)) return true;
      note(request, due, pending);
      pending = '';
      next();
      return true;
    };
    const socket = connect({
      port: load.port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer: Buffer.allocUnsafe(READ_BUFFER_BYTES), callback: receive },
    });
    const send = (at: number) => {
      due = at;
      request = turn++ % requestCount;
      socket.write(requestOf(request));
    };
    const next = () => {
      if (!running) socket.end();
      else if (!load.rate) send(performance.now());
      else if (overdue.length > 0) send(overdue.shift() as number);
      else idle.push((at) => (running ? send(at) : socket.end()));
    };
    socket.once('connect', next);
    socket.once('error', reject);
    socket.once('close', () => (running ? reject(new Error('the server closed a connection')) : resolve()));
  });
}

const LENGTH = /\r\ncontent-length: (\d+)/i;

function isWhole(text: string): boolean {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = LENGTH.exec(text)?.[1];
  if (length === undefined) throw new Error(`an answer without a length: ${text.slice(0, 200)}`);
  return text.length >= head + 4 + Number(length);
}

function note(request: number, due: number, text: string): void {
  const status = text.slice(9, 12);
  statuses[status] = (statuses[status] ?? 0) + 1;
  if (status !== good) {
    refused++;
    return;
  }
  if (isCounting) latencies.push(performance.now() - due);
  if (answered++ % SAMPLE_EVERY === 0 && samples.length < SAMPLES_MAX) {
    const end = text.indexOf('\r\n\r\n') + 4;
    samples.push({ request, head: text.slice(0, end), body: Buffer.from(text.slice(end), 'latin1').toString() });
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends what is due about every millisecond. Requests come as independent callers send them: the times between are exponential. */
async function sendAtRate(rate: number): Promise<void> {
  let due = performance.now();
  while (running) {
    const now = performance.now();
    for (; due <= now; due += (Math.log(1 / (1 - Math.random())) * 1000) / rate) {
      const send = idle.shift(); // in turn, so that the server ends none for being idle
      if (send) send(now);
      else overdue.push(now);
    }
    await wait(1);
  }
  for (const end of idle.splice(0)) end(0);
}

const connections = Array.from({ length: load.connections }, keepBusy);
const failed = Promise.all(load.rate ? [...connections, sendAtRate(load.rate)] : connections);
const warmUpEnd = performance.now() + WARM_UP_MAX_MS;
while (answered < load.warmUp && performance.now() < warmUpEnd) await Promise.race([failed, wait(10)]);
isCounting = true;
const before = { answered, refused, at: performance.now(), cpu: cpuTime(load.watched) };
await Promise.race([failed, wait(load.countMs)]);
isCounting = false;
const cpu = cpuTime(load.watched);
const result: Loaded = {
  answers: answered - before.answered,
  refusals: refused - before.refused,
  seconds: (performance.now() - before.at) / 1000,
  cpu: { server: cpu.server - before.cpu.server, database: cpu.database - before.cpu.database },
  statuses,
  samples,
  latencies: latencies.sort((a, b) => a - b),
};
running = false;
await failed;
process.stdout.write(JSON.stringify(result));
