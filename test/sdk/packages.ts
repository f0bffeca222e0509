import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty project that has nothing but the packed TypeScript SDK. */
    typescriptProject: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the packages once for the whole run, and installs each into a project of its own: what is tested is what would be published. */
export function setup(project: TestProject): void {
  run(root, process.execPath, 'src/sdk/build.ts');
  const folder = join(root, '.tmp/sdk-projects/typescript');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const [packed] = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.tgz')) as [string];
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--offline', join(root, 'dist', packed));
  project.provide('typescriptProject', folder);
}

function run(cwd: string, command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
}
