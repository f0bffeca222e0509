import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mustRun } from '../../../src/sdk/run-command.ts';

const INSTALLED = fileURLToPath(new URL('../../../.tmp/npm/', import.meta.url));

/**
 * Installs the packages that a project's `package.json` pins, and puts them into the project as its `node_modules`. They are kept under
 * `.tmp/npm/` by the digest of that file, so that nobody who installs this project gets the packages of every generator. Throws what npm
 * wrote when it fails.
 */
export async function installPinned(project: string): Promise<void> {
  const list = `${project}/package.json`;
  const digest = createHash('sha256').update(readFileSync(list)).digest('hex').slice(0, 16);
  const whole = `${INSTALLED}${digest}`;
  if (!existsSync(whole)) {
    const part = `${whole}.${process.pid}`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    cpSync(list, `${part}/package.json`);
    await mustRun('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--loglevel=error'], {
      cwd: part,
    });
    renameSync(part, whole);
  }
  symlinkSync(`${whole}/node_modules`, `${project}/node_modules`);
}
