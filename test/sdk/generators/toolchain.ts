import { spawnSync } from 'node:child_process';

/** Whether these programs are there. Where one is not, says so: the tests that need it are counted as skipped, never as passed. */
export function hasToolchain(...commands: [command: string, ...args: string[]][]): boolean {
  const missing = commands
    .filter(([command, ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status !== 0)
    .map(([command]) => command);
  if (missing.length > 0) console.warn(`skipped: there is no ${missing.join(' and no ')} on the PATH`);
  return missing.length === 0;
}
