import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface Running {
  port: number;
  pid: number;
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const START_TIMEOUT_MS = 30_000;
const POLL_MS = 5;

/** Starts one of the contenders and waits until it says where it listens. */
export async function startContender(name: string, args: string[] = []): Promise<Running> {
  const child = fork(fileURLToPath(new URL(`contenders/${name}.ts`, import.meta.url)), args, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
  });
  const [port] = (await Promise.race([once(child, 'message'), failed(child, name)])) as [number];
  return { port, pid: child.pid as number, stop: () => stop(child) };
}

/** Starts the product on a database, as a deployment would, and waits until it is ready. */
export async function startProduct(environment: Record<string, string>): Promise<Running> {
  const port = await freePort();
  const child = spawnProduct(port, environment);
  await Promise.race([answers(`http://127.0.0.1:${port}/readyz`), failed(child, 'the server')]);
  return { port, pid: child.pid as number, stop: () => stop(child) };
}

export function spawnProduct(port: number, environment: Record<string, string>): ChildProcess {
  const shape = { DB_SHAPE: process.env.DB_SHAPE ?? 'rows' };
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DEMO: 'off',
    LOG_LEVEL: 'warn',
    PORT: String(port),
    ...shape,
    ...environment,
  };
  return spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Waits until an address answers 200. */
export async function answers(url: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const status = await fetch(url).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
    if (status === 200) return;
    await sleep(POLL_MS);
  }
  throw new Error(`${url} did not answer 200 in time`);
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

async function failed(child: ChildProcess, name: string): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`${name} ended with ${code} before it listened`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
