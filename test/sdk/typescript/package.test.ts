/** The packed SDK as other people's tools read it: loaders, bundlers, compilers old and new, and debuggers. */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { beforeAll, expect, inject, test } from 'vitest';
import { installPinned } from '../generators/npm-with.ts';
import { installedSdk } from './installed.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const installed = () => join(inject('typescriptProject'), 'node_modules/@triport/sdk');

test('what lies beside the packages stays there when they are built', () => {
  expect(
    readdirSync(inject('sdkPackages'), 'utf8')
      .map((name) => name.replaceAll(/\d+/g, 'n'))
      .sort(),
  ).toEqual(['neighbour', 'triport-sdk-n.n.n.tgz', 'triport_sdk-n.n.n-pyn-none-any.whl', 'triport_sdk-n.n.n.tar.gz']);
});

/** In a process of its own: the library names its sources for those who develop, which is what tests are taken for. */
const CHECK = `
  import { readFileSync } from 'node:fs';
  import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
  console.log(JSON.stringify(await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(process.argv[1]))))));`;

test('its types are right for every way in which they are looked for', async () => {
  const [packed] = readdirSync(inject('sdkPackages')).filter((file) => file.endsWith('.tgz')) as [string];
  const args = ['--input-type=module', '--eval', CHECK, join(inject('sdkPackages'), packed)];
  const { stdout: found } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 10_000_000 });
  expect(JSON.parse(found)).toMatchObject({ types: { kind: 'included' }, problems: [] });
});

test('its manifest is right, and everything that it names is there', async () => {
  const { messages } = await publint({ pkgDir: installed(), strict: true, pack: false });
  expect(messages).toEqual([]);
});

test('its manifest says what it is', () => {
  const manifest = JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ name: '@triport/sdk', license: 'MIT', sideEffects: false, engines: { node: '>=20.3' } });
  for (const field of ['version', 'description', 'keywords', 'author']) expect(String(manifest[field] ?? ''), field).toMatch(/\w{3,}|\d/);
  expect(manifest).not.toHaveProperty('dependencies');
  expect(readdirSync(installed()).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'webhooks.md']);
});

test('CommonJS has what ES modules have', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-experimental-require-module', '-p', `JSON.stringify([require.resolve('@triport/sdk'), Object.keys(require('@triport/sdk'))])`],
    { cwd: inject('typescriptProject') },
  );
  const [file, names] = JSON.parse(stdout) as [string, string[]];
  expect(file).toMatch(/\/dist\/cjs\/sdk\.js$/);
  expect(names.sort()).toEqual(Object.keys(await installedSdk()).sort());
});

test('a debugger finds the source of every file in the package itself', () => {
  for (const format of ['esm', 'cjs']) {
    const folder = join(installed(), 'dist', format);
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.js'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const [, map] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(folder, file, '..', map as string), 'utf8'));
      expect([sources.length, sourcesContent], file).toEqual([1, [expect.stringMatching(/\w/)]]);
    }
  }
});

const PROGRAM = `
import { ConflictError, type ErrorTag, type Payout, responseOf, TriportAdmin, TriportClient, verifyWebhook } from '@triport/sdk';

const admin = new TriportAdmin({ adminToken: 'x', deadlineMs: 1000, onRetry: ({ attempt, waitMs }) => print(attempt, waitMs) });

export async function good(): Promise<void> {
  const { newTier }: { newTier: number } = await admin.users.setUserTier('id', { tier: 2 });
  for await (const payout of new TriportClient().referrals.listPayouts()) print(payout);
  print(responseOf(await admin.users.getUser('id')).status, newTier);
  // @ts-expect-error a tier is a number
  await admin.users.setUserTier('id', { tier: '2' });
}

export async function heard(body: Uint8Array, headers: Headers): Promise<number> {
  const event = await verifyWebhook(body, headers, 'whsec_');
  return event.type === 'reward.created' ? event.data.amountMicro : 0;
}

export const handled = (error: unknown): ErrorTag | undefined =>
  error instanceof ConflictError && error.tag === 'slug_taken' ? 'slug_taken' : undefined;

function print(..._: (Payout | unknown)[]): void {}
`;

const oldest = fileURLToPath(new URL('../../../.tmp/sdk/oldest-compiler', import.meta.url));
beforeAll(async () => {
  rmSync(oldest, { recursive: true, force: true });
  cpSync(new URL('oldest-compiler', import.meta.url), oldest, { recursive: true });
  await installPinned(oldest);
});

test.each([
  ['commonjs', 'node'],
  ['node16', 'node16'],
])('the oldest compiler that can read it does, with every strict option: %s', (module, moduleResolution) => {
  const project = inject('typescriptProject');
  // CommonJS, whatever the project is.
  writeFileSync(join(project, 'oldest.cts'), PROGRAM);
  writeFileSync(join(project, 'oldest.ts'), PROGRAM);
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noImplicitOverride: true };
  const compilerOptions = { noEmit: true, target: 'es2020', lib: ['es2020', 'dom'], types: [], module, moduleResolution, ...strict };
  const config = join(project, `oldest-${module}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: module === 'node16' ? ['oldest.cts', 'oldest.ts'] : ['oldest.ts'] }));
  const compiler = join(oldest, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [compiler, '--project', config], { encoding: 'utf8' });
  expect([stdout, status]).toEqual(['', 0]);
});
