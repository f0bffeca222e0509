/**
 * `make sdk`: builds what would be published. The written half of a package and the generated one are put together in
 * `.tmp/sdk/<language>/`, with the version of the contract, and built from there into `dist/`; a test names another folder.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonWith } from './python-with.ts';
import { mustRun } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = resolve(process.argv[2] ?? join(root, 'dist'));

/** Both halves in one folder, the generated one under `generated/` of `package`. */
function stage(language: string, generated: string): string {
  const folder = join(root, '.tmp/sdk', language);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'src/sdk', language), folder, { recursive: true });
  cpSync(join(root, 'generated/sdk', language), join(folder, generated), { recursive: true });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  return folder;
}

/** `dist/triport-sdk-<version>.tgz`: the same sources compiled once as ES modules and once as CommonJS. */
async function buildTypescript(): Promise<void> {
  const folder = stage('typescript', 'generated');
  joinHalves(folder, '../../../generated/sdk/typescript/', './generated/');
  joinHalves(join(folder, 'generated'), '../../../src/sdk/typescript/', '../');
  const { version } = JSON.parse(readFileSync(join(root, 'generated/openapi.json'), 'utf8')).info;
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const [format, type] of FORMATS) {
    // The compiler takes the format from the package's type, and so does whoever loads what it made.
    writeFileSync(path, JSON.stringify({ ...manifest, type }));
    const syntax = ['--verbatimModuleSyntax', String(type === 'module')];
    await mustRun(join(root, 'node_modules/.bin/tsc'), ['--project', '.', '--outDir', `dist/${format}`, ...syntax], { cwd: folder });
    writeFileSync(join(folder, 'dist', format, 'package.json'), `${JSON.stringify({ type, sideEffects: manifest.sideEffects })}\n`);
  }
  writeFileSync(path, `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
  await mustRun('npm', ['pack', '--pack-destination', dist], { cwd: folder });
}

const FORMATS = [
  ['esm', 'module'],
  ['cjs', 'commonjs'],
] as const;

/**
 * In the repository the halves lie apart; in the package one is inside the other. There they name each other as compiled, because what
 * a compiler says of types keeps the endings as they are, and one before TypeScript 5.0 knows none that is `.ts`.
 */
function joinHalves(folder: string, from: string, to: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const path = join(folder, name);
    const joined = readFileSync(path, 'utf8').replaceAll(`'${from}`, `'${to}`);
    writeFileSync(path, joined.replaceAll(/( from '\.[^']*)\.ts';/g, "$1.js';"));
  }
}

/** `dist/triport_sdk-<version>-py3-none-any.whl` and `.tar.gz`, which reads its version from the generated half. */
async function buildPython(): Promise<void> {
  const python = await pythonWith('sdk', new URL('python/requirements.txt', import.meta.url));
  const cwd = stage('python', 'triport/generated');
  await mustRun(python, ['-m', 'build', '--no-isolation', '--outdir', dist], { cwd });
}

/** What lies beside the packages is not theirs to remove: the pages of the console, which a server may be sending. */
const packages = () => readdirSync(dist).filter((name) => /^triport[-_]sdk-/.test(name));

mkdirSync(dist, { recursive: true });
for (const name of packages()) rmSync(join(dist, name));
await buildTypescript();
await buildPython();
for (const name of packages()) console.log(relative(process.cwd(), join(dist, name)));
