/** A copy of the tree in which a bug can be planted, never the product itself, and the tests that are run there. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** A test that fails only because it was slow has found nothing. */
const TEST_TIMEOUT_MS = 120_000;

export interface Ran {
  code: number | null;
  output: string;
  seconds: number;
}

/** Whether something found a bug, and after how many seconds. */
export interface Found {
  by: string | undefined;
  seconds: number;
}

/** The tree as it is, in a folder below it. */
export function copyTree(copy: string): void {
  rmSync(ROOT + copy, { recursive: true, force: true });
  mkdirSync(ROOT + copy, { recursive: true });
  for (const part of ['src', 'generated', 'openapi', 'test', 'package.json', 'tsconfig.json'])
    cpSync(ROOT + part, ROOT + copy + part, { recursive: true });
  symlinkSync(`${ROOT}node_modules`, `${ROOT}${copy}node_modules`);
}

/** Runs a program in the copy. */
export function runIn(copy: string, args: string[], env: Record<string, string>): Promise<Ran> {
  const started = performance.now();
  const child = spawn('node', args, { cwd: ROOT + copy, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const hear = (text: string) => {
    output += text;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((done) => child.on('close', (code) => done({ code, output, seconds: (performance.now() - started) / 1000 })));
}

/** Runs tests in the copy; what found a bug is the first of them that failed. */
export async function testIn(copy: string, files: readonly string[], config = 'test/vitest.config.ts'): Promise<Found> {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, `--testTimeout=${TEST_TIMEOUT_MS}`, ...files];
  const { code, output, seconds } = await runIn(copy, args, { NO_COLOR: '1' });
  const [, failed] = /^ FAIL +\S+ > (.*)$/m.exec(output) ?? [];
  if (code !== 0 && failed === undefined) throw new Error(`${files.join()} did not run: ${output}`);
  return { by: failed, seconds };
}
