import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Kind, next } from '../../../openapi/compare/version.ts';
import { startProgram } from '../../support/program.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

mkdirSync(join(ROOT, '.tmp'), { recursive: true });
const copies = mkdtempSync(join(ROOT, '.tmp/release-'));

let folder: string;
let version: string;

/** Makes a copy of the contract, inside the project, so that its programs find their packages. */
function copy(): void {
  folder = mkdtempSync(`${copies}/`);
  cpSync(join(ROOT, 'openapi'), folder, { recursive: true });
  version = (parse(read('openapi.yaml')) as { info: { version: string } }).info.version;
}

afterAll(() => rmSync(copies, { recursive: true, force: true }));

const file = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(file(name), 'utf8');

/** Edits a file of the copy; fails when there was nothing to edit. */
function edit(name: string, from: RegExp, to: string): void {
  const old = read(name);
  const now = old.replace(from, to);
  expect(now).not.toBe(old);
  writeFileSync(file(name), now);
}

const raise = (to: string) => edit('openapi.yaml', /version: \d.*/, `version: ${to}`);
const least = (kind: Kind) => next(version, kind);
const withoutLogout = () => edit('openapi.yaml', / {2}\/v1\/auth\/logout:\n.*\n/, '');
const withNewTag = () => edit('paths/user-tiers.yaml', /(operationId: getMyTier[\s\S]*?x-errors: )\[\]/, '$1[user_blocked]');

async function run(...options: string[]): Promise<{ code: number | null; said: string }> {
  const program = startProgram([file('compare/main.ts'), ...options], {});
  const { code } = await program.exit;
  return { code, said: program.stdout() + program.stderr() };
}

describe('a breaking change', () => {
  beforeAll(() => {
    copy();
    withoutLogout();
  });

  test.each(['check', 'changelog'])('is named and refused without a new version (%s)', async (way) => {
    const before = [read('CHANGELOG.md'), read('released.json')];
    const { code, said } = await run(...(way === 'check' ? ['--check'] : []));
    expect(said).toContain('breaking: logout: `POST /v1/auth/logout` is gone.');
    expect(said).toContain(
      `This asks for a major version: set info.version of openapi/openapi.yaml and version of package.json to ${least('major')}`,
    );
    expect(code).toBe(1);
    expect([read('CHANGELOG.md'), read('released.json')]).toEqual(before);
  });

  test('is refused with a minor version', async () => {
    raise(least('minor'));
    expect(await run('--check')).toMatchObject({ code: 1, said: expect.stringContaining('This asks for a major version') });
  });

  test('is released with a major version, once', async () => {
    raise(least('major'));
    expect(await run('--check')).toMatchObject({ code: 1, said: expect.stringContaining('run make changelog') });
    expect(await run()).toMatchObject({ code: 0, said: expect.stringContaining(`${least('major')} is the released contract now`) });
    expect(read('CHANGELOG.md')).toContain(
      `\n\n## ${least('major')}\n\nClients have to be changed for this:\n\n- logout: \`POST /v1/auth/logout\` is gone.\n\n## `,
    );
    const released = [read('CHANGELOG.md'), read('released.json')];
    expect(await run('--check')).toEqual({ code: 0, said: `nothing has changed since ${least('major')}\n` });
    expect(await run()).toEqual({ code: 0, said: `nothing has changed since ${least('major')}\n` });
    expect([read('CHANGELOG.md'), read('released.json')]).toEqual(released);
  });

  test('whose entry is taken out again is missed', async () => {
    edit('CHANGELOG.md', new RegExp(`## ${least('major')}\n`), '');
    expect(await run('--check')).toMatchObject({ code: 1, said: expect.stringContaining(`has no entry for ${least('major')}`) });
  });
});

describe('an addition', () => {
  beforeAll(() => {
    copy();
    withNewTag();
  });

  test('is refused with a patch version', async () => {
    raise(least('patch'));
    const { code, said } = await run('--check');
    expect(said).toContain('compatible: refusals, answered by getMyTier: `user_blocked` is new.');
    expect(said).toContain('This asks for a minor version');
    expect(said).not.toContain('breaking:');
    expect(code).toBe(1);
  });

  test('is released with a minor version', async () => {
    raise(least('minor'));
    expect(await run()).toMatchObject({ code: 0 });
    expect(await run('--check')).toMatchObject({ code: 0 });
  });
});

describe('what is no change', () => {
  beforeAll(copy);

  test('prose needs no version', async () => {
    edit('paths/sessions.yaml', /summary: .*/, 'summary: Said better');
    edit('user-tiers.graphql', /The whole ladder/, 'All of the ladder');
    expect(await run('--check')).toEqual({ code: 0, said: `nothing has changed since ${version}\n` });
  });

  test('a version may be raised for what the contract does not show', async () => {
    raise(least('patch'));
    expect(await run('--check')).toMatchObject({ code: 1, said: expect.stringContaining('run make changelog') });
    expect(await run()).toMatchObject({ code: 0 });
    expect(read('CHANGELOG.md')).toContain(`## ${least('patch')}\n\nThe contract is the same.\n\n## ${version}\n`);
  });

  test('a version is never taken back', async () => {
    raise('0.9.0');
    expect(await run('--check')).toMatchObject({ code: 1, said: expect.stringContaining('This asks for a patch version') });
  });
});
