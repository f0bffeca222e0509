/**
 * The load: a process of its own that keeps a number of connections busy, one request at a time on each, for a fixed time. It
 * writes to raw sockets and reads only what it must, so that it costs less than the leanest server it drives.
 *
 * Takes a JSON document on standard input and answers with another on standard output.
 */
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { type CpuTime, cpuTime, type Watched } from './cpu.ts';

export interface Load {
  port: number;
  connections: number;
  /** Answers that are not counted, so that connections, pools and compiled code are there when counting begins. */
  warmUp: number;
  countMs: number;
  /** The requests as bytes on the wire, sent in turn. */
  requests: string[];
  watched: Watched;
}

export interface Loaded {
  answers: number;
  seconds: number;
  cpu: CpuTime;
  /** How many answers had which status, warm-up included. */
  statuses: Record<string, number>;
  /** Every so many answers, the number of the request and the body that came back. */
  samples: { request: number; body: string }[];
}

const WARM_UP_MAX_MS = 15_000;
const SAMPLE_EVERY = 499;
const SAMPLES_MAX = 100;
const READ_BUFFER_BYTES = 64 * 1024;

const load = JSON.parse(readFileSync(0, 'utf8')) as Load;
const requests = load.requests.map((text) => Buffer.from(text));
const statuses: Loaded['statuses'] = {};
const samples: Loaded['samples'] = [];
let answered = 0;
let turn = 0;
let running = true;

function keepBusy(): Promise<void> {
  return new Promise((resolve, reject) => {
    let request = 0;
    let pending = '';
    const receive = (bytes: number, buffer: Uint8Array): boolean => {
      pending += (buffer as Buffer).toString('latin1', 0, bytes);
      if (!isWhole(pending)) return true;
      note(request, pending);
      pending = '';
      if (running) send();
      else socket.end();
      return true;
    };
    const socket = connect({
      port: load.port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer: Buffer.allocUnsafe(READ_BUFFER_BYTES), callback: receive },
    });
    const send = () => {
      request = turn++ % requests.length;
      socket.write(requests[request] as Buffer);
    };
    socket.once('connect', send);
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

function note(request: number, text: string): void {
  const status = text.slice(9, 12);
  statuses[status] = (statuses[status] ?? 0) + 1;
  if (answered++ % SAMPLE_EVERY === 0 && samples.length < SAMPLES_MAX)
    samples.push({ request, body: Buffer.from(text.slice(text.indexOf('\r\n\r\n') + 4), 'latin1').toString() });
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const connections = Array.from({ length: load.connections }, keepBusy);
const failed = Promise.all(connections);
const warmUpEnd = performance.now() + WARM_UP_MAX_MS;
while (answered < load.warmUp && performance.now() < warmUpEnd) await Promise.race([failed, wait(10)]);
const before = { answered, at: performance.now(), cpu: cpuTime(load.watched) };
await Promise.race([failed, wait(load.countMs)]);
const cpu = cpuTime(load.watched);
const result: Loaded = {
  answers: answered - before.answered,
  seconds: (performance.now() - before.at) / 1000,
  cpu: { server: cpu.server - before.cpu.server, database: cpu.database - before.cpu.database },
  statuses,
  samples,
};
running = false;
await failed;
process.stdout.write(JSON.stringify(result));
