import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { pythonWith } from '../../src/sdk/python-with.ts';
import { mustRun } from '../../src/sdk/run-command.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the packages were built, beside something that was there before. */
    sdkPackages: string;
    /** An empty project that has nothing but the packed TypeScript SDK. */
    typescriptProject: string;
    /** A virtual environment that has the packed Python SDK, what it needs, and mypy. */
    pythonProject: string;
  }
}

const WHERE_PACKAGES_ARE = 'import sysconfig; print(sysconfig.get_path("purelib"))';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the packages are built; `dist/` is that of whoever works here. */
const PACKAGES = join(root, '.tmp/sdk-packages');

/** Builds the packages once for the whole run, and installs each into a project of its own: the tests run what would be published. */
export async function setup(project: TestProject): Promise<void> {
  mkdirSync(PACKAGES, { recursive: true });
  writeFileSync(join(PACKAGES, 'neighbour'), '');
  await mustRun(process.execPath, ['src/sdk/build.ts', PACKAGES], { cwd: root });
  project.provide('sdkPackages', PACKAGES);
  project.provide('typescriptProject', await installTypescript());
  project.provide('pythonProject', await installPython());
}

async function installTypescript(): Promise<string> {
  const folder = join(root, '.tmp/sdk-projects/typescript');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await mustRun('npm', ['install', '--no-audit', '--no-fund', '--offline', packed('.tgz')], { cwd: folder });
  return folder;
}

/** The environment borrows what the SDK needs from the pinned packages: nothing is asked of PyPI twice. */
async function installPython(): Promise<string> {
  const pinned = await pythonWith('sdk', new URL('../../src/sdk/python/requirements.txt', import.meta.url));
  const folder = join(root, '.tmp/sdk-projects/python');
  const python = join(folder, 'bin/python');
  rmSync(folder, { recursive: true, force: true });
  await mustRun(pinned, ['-m', 'venv', '--without-pip', folder]);
  const packagesOf = async (interpreter: string) => (await mustRun(interpreter, ['-c', WHERE_PACKAGES_ARE])).trim();
  writeFileSync(join(await packagesOf(python), 'pinned.pth'), `${await packagesOf(pinned)}\n`);
  await mustRun(pinned, ['-m', 'pip', '--python', python, 'install', '--quiet', '--no-index', '--no-deps', packed('.whl')]);
  await mustRun(python, ['-m', 'pip', 'check']);
  return folder;
}

function packed(ending: string): string {
  const [name] = readdirSync(PACKAGES).filter((file) => file.endsWith(ending)) as [string];
  return join(PACKAGES, name);
}
