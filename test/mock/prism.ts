import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const READY_TIMEOUT_MS = 30_000;

export interface Mock {
  url: string;
  stop(): Promise<void>;
}

/** Starts the mock server as `make mock` does, on a free port. */
export async function startMock(): Promise<Mock> {
  const port = await freePort();
  const args = ['node_modules/.bin/prism', 'mock', 'generated/openapi.json', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  await untilListening(child);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

function untilListening(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    let output = '';
    const timer = setTimeout(() => failed(new Error(`Prism did not start: ${output}`)), READY_TIMEOUT_MS);
    const read = (chunk: Buffer) => {
      output += chunk;
      if (!output.includes('Prism is listening')) return;
      clearTimeout(timer);
      done();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => failed(new Error(`Prism ended: ${output}`)));
  });
}
