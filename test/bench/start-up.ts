import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { residentMb } from './cpu.ts';
import { type Figure, figure } from './rounds.ts';
import { answers, freePort, spawnProduct, startProduct, stop } from './servers.ts';

export interface StartUp {
  listeningMs: Figure;
  readyMs: Figure;
  residentMb: Figure;
  helloMs: Figure;
}

const RUNS = 5;
const IDLE_MS = 1000;
const POLL_MS = 2;
const TIMEOUT_MS = 30_000;
const HELLO = fileURLToPath(new URL('contenders/hello.ts', import.meta.url));

/** Starts the product again and again on a data folder that the first start has set up, in turn with a smallest Fastify server. */
export async function measureStartUp(dataDir: string): Promise<StartUp> {
  const first = await startProduct({ DATA_DIR: dataDir });
  await first.stop();
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push({ ...(await startOnce(dataDir)), helloMs: await helloOnce() });
  return {
    listeningMs: figure(runs.map((run) => run.listeningMs)),
    readyMs: figure(runs.map((run) => run.readyMs)),
    residentMb: figure(runs.map((run) => run.residentMb)),
    helloMs: figure(runs.map((run) => run.helloMs)),
  };
}

async function startOnce(dataDir: string): Promise<{ listeningMs: number; readyMs: number; residentMb: number }> {
  const port = await freePort();
  const started = performance.now();
  const child = spawnProduct(port, { DATA_DIR: dataDir });
  await accepts(port);
  const listeningMs = performance.now() - started;
  await answers(`http://127.0.0.1:${port}/readyz`);
  const readyMs = performance.now() - started;
  await sleep(IDLE_MS);
  const resident = residentMb(child.pid as number);
  await stop(child);
  return { listeningMs, readyMs, residentMb: resident };
}

async function helloOnce(): Promise<number> {
  const port = await freePort();
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port) };
  const started = performance.now();
  const child = spawn(process.execPath, [HELLO], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await accepts(port);
  const ms = performance.now() - started;
  await stop(child);
  return ms;
}

/** Waits until a connection is accepted. */
async function accepts(port: number): Promise<void> {
  const deadline = performance.now() + TIMEOUT_MS;
  while (performance.now() < deadline) {
    const accepted = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (accepted) return;
    await sleep(POLL_MS);
  }
  throw new Error('the server did not listen in time');
}
