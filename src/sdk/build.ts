/**
 * `make sdk`: builds what would be published. The written half of a package and the generated one are put together in
 * `.tmp/sdk/<language>/`, with the version of the contract, and built from there into `dist/`.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonWith } from './python-with.ts';
import { mustRun } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

/** Both halves in one folder, the generated one under `generated/` of `package`. */
function stage(language: string, generated: string): string {
  const folder = join(root, '.tmp/sdk', language);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'src/sdk', language), folder, { recursive: true });
  cpSync(join(root, 'generated/sdk', language), join(folder, generated), { recursive: true });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  return folder;
}

/** `dist/triport-sdk-<version>.tgz`. */
async function buildTypescript(): Promise<void> {
  const folder = stage('typescript', 'generated');
  joinHalves(folder, '../../../generated/sdk/typescript/', './generated/');
  joinHalves(join(folder, 'generated'), '../../../src/sdk/typescript/', '../');
  const { version } = JSON.parse(readFileSync(join(root, 'generated/openapi.json'), 'utf8')).info;
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
  await mustRun(join(root, 'node_modules/.bin/tsc'), ['--project', '.'], { cwd: folder });
  await mustRun('npm', ['pack', '--pack-destination', dist], { cwd: folder });
}

/** In the repository the halves lie apart; in the package one is inside the other. */
function joinHalves(folder: string, from: string, to: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`'${from}`, `'${to}`));
  }
}

/** `dist/triport_sdk-<version>-py3-none-any.whl` and `.tar.gz`, which reads its version from the generated half. */
async function buildPython(): Promise<void> {
  const python = await pythonWith('sdk', new URL('python/requirements.txt', import.meta.url));
  const cwd = stage('python', 'triport/generated');
  await mustRun(python, ['-m', 'build', '--no-isolation', '--outdir', dist], { cwd });
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await buildTypescript();
await buildPython();
for (const name of readdirSync(dist)) console.log(`dist/${name}`);
