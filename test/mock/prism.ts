import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const READY_TIMEOUT_MS = 120_000;

export interface Prism {
  url: string;
  stop(): Promise<void>;
}

/** Starts the mock server as `make mock` does, on a free port. */
export const startMock = (): Promise<Prism> => start('mock', 'generated/openapi.json');

/**
 * Starts Prism as a proxy that hands every request on, and lists in `sl-violations` what the contract does not allow in it, or in its
 * answer.
 */
export const startProxy = (upstream: string): Promise<Prism> => start('proxy', 'generated/openapi.json', upstream);

async function start(...command: string[]): Promise<Prism> {
  const port = await freePort();
  const args = ['node_modules/.bin/prism', ...command, '--host', '127.0.0.1', '--port', String(port)];
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
      if (output.includes('Prism is listening')) return;
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
