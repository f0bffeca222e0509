import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { pythonWith } from '../support/python.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty project that has nothing but the packed TypeScript SDK. */
    typescriptProject: string;
    /** A virtual environment that has the packed Python SDK, what it needs, and mypy. */
    pythonProject: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the packages once for the whole run, and installs each into a project of its own: what is tested is what would be published. */
export async function setup(project: TestProject): Promise<void> {
  run(root, process.execPath, 'src/sdk/build.ts');
  project.provide('typescriptProject', installTypescript());
  project.provide('pythonProject', await installPython());
}

function installTypescript(): string {
  const folder = join(root, '.tmp/sdk-projects/typescript');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--offline', packed('.tgz'));
  return folder;
}

/** The environment borrows what the SDK needs from the pinned packages: nothing is asked of PyPI twice. */
async function installPython(): Promise<string> {
  const pinned = await pythonWith('sdk', new URL('../../src/sdk/python/requirements.txt', import.meta.url));
  const folder = join(root, '.tmp/sdk-projects/python');
  const python = join(folder, 'bin/python');
  rmSync(folder, { recursive: true, force: true });
  run(root, pinned, '-m', 'venv', '--without-pip', folder);
  const packagesOf = (interpreter: string) => run(root, interpreter, '-c', 'import sysconfig; print(sysconfig.get_path("purelib"))').trim();
  writeFileSync(join(packagesOf(python), 'pinned.pth'), `${packagesOf(pinned)}\n`);
  run(root, pinned, '-m', 'pip', '--python', python, 'install', '--quiet', '--no-index', '--no-deps', packed('.whl'));
  run(root, python, '-m', 'pip', 'check');
  return folder;
}

function packed(ending: string): string {
  const [name] = readdirSync(join(root, 'dist')).filter((file) => file.endsWith(ending)) as [string];
  return join(root, 'dist', name);
}

function run(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}
