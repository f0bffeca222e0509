/** The types of the installed package, and what a program may write by them. */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { installedPython } from './installed.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The output of mypy, run without a cache beside the sources. */
function mypy(...args: string[]): string {
  const cache = path('../../../.tmp/mypy');
  const { stdout, stderr } = spawnSync(installedPython(), ['-m', 'mypy', '--strict', '--cache-dir', cache, ...args], {
    encoding: 'utf8',
    cwd: path('.'),
  });
  return stdout + stderr;
}

test.each(['3.10', '3.13'])('the package is well typed for Python %s', (version) => {
  expect(mypy('--python-version', version, '--package', 'triport')).toMatch(/^Success: no issues found in \d+ source files\n$/);
});

test('pyright knows the type of everything that the package has', () => {
  const checker = fileURLToPath(new URL('../../../node_modules/pyright/index.js', import.meta.url));
  // It asks the first Python on the path where packages are.
  const env = { PATH: `${dirname(installedPython())}:${process.env['PATH']}` };
  const { stdout } = spawnSync(process.execPath, [checker, '--verifytypes', 'triport', '--ignoreexternal', '--outputjson'], {
    encoding: 'utf8',
    cwd: '/',
    env,
  });
  const { typeCompleteness: found, generalDiagnostics } = JSON.parse(stdout);
  const unknown = found.symbols.filter((symbol: { isTypeKnown: boolean }) => !symbol.isTypeKnown);
  expect([unknown.map(({ name }: { name: string }) => name), generalDiagnostics, found.completenessScore]).toEqual([[], [], 1]);
  expect(found.exportedSymbolCounts.withKnownType).toBeGreaterThan(1000);
});

test('a program may write this, and nothing that it may not', () => {
  expect(mypy('typed.py', '../kitchen-sink/scenario.py')).toBe('Success: no issues found in 2 source files\n');
});

test('a mistake is found', () => {
  expect(mypy('--command', 'from triport import TriportAdmin\nTriportAdmin().referrals.get_user(1)')).toMatch(
    /Argument 1 to "get_user" of "AdminReferrals" has incompatible type "int"; expected "str" {2}\[arg-type\]/,
  );
});
