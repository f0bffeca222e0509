/** The types of the installed package, and what a program may write by them. */
import { spawnSync } from 'node:child_process';
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

test('a program may write this, and nothing that it may not', () => {
  expect(mypy('typed.py', '../kitchen-sink/scenario.py')).toBe('Success: no issues found in 2 source files\n');
});

test('a mistake is found', () => {
  expect(mypy('--command', 'from triport import TriportAdmin\nTriportAdmin().referrals.get_user(1)')).toMatch(
    /Argument 1 to "get_user" of "AdminReferrals" has incompatible type "int"; expected "str" {2}\[arg-type\]/,
  );
});
