import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a script in a shell that stops at the first failure, with these variables alone; answers what it printed. */
export async function runScript(script: string, env: Record<string, string>): Promise<string> {
  const { PATH = '' } = process.env;
  // What curl says of its progress is for people; its failures are told.
  const quiet = 'curl() { command curl -sS "$@"; }\n';
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', quiet + script], { env: { PATH, ...env } });
  return stdout;
}
