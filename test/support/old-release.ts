/** The release before, as it was released: its own sources with its own packages. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT, SCRATCH } from '../steps.ts';

const run = promisify(execFile);

/** The last commit of contract 1.0.1. */
const COMMIT = '77f642c82c56a170351c475d77f71a31026332c3';

/** The folder of the release, made when it is not there yet. Throws when the history of this clone does not go back that far. */
export async function oldRelease(): Promise<string> {
  const folder = join(SCRATCH, 'release-1.0.1');
  if (existsSync(folder)) return folder;
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const archive = join(draft, 'sources.tar');
  await run('git', ['archive', '--output', archive, COMMIT], { cwd: ROOT }).catch((error: Error) => {
    throw new Error(`the history of this clone does not go back to contract 1.0.1 (git fetch --unshallow): ${error.message}`);
  });
  await run('tar', ['-xf', archive, '-C', draft]);
  await run('npm', ['ci', '--omit=dev', '--loglevel=error'], { cwd: draft });
  renameSync(draft, folder);
  return folder;
}
