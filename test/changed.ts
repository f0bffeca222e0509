/**
 * Runs the tests that are near what has changed since the last commit, new files included; when nothing has, near the last commit. It runs
 * only as many as take little time, and says how many more there are. `make check` runs it, `make test` leaves none out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { nearTests, readImports } from './house/near.ts';
import { ROOT } from './steps.ts';
import { ALONE, IN_A_BROWSER, LOOKING_BACK } from './vitest.config.ts';

/** As many as take half a minute on two cores, mostly. */
const FILES_MAX = 10;

/** Nearly all of the contract is tested by walking it, and no file imports its sources. */
const WALKS = ['test/contract/walk.test.ts', 'test/http/documents.test.ts'];

/** The names are told apart by NUL, and none is quoted. */
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '');

function changedFiles(): string[] {
  const now = [...git('diff', '--name-only', '-z', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard', '-z')];
  return now.length > 0 ? now : git('diff-tree', '--no-commit-id', '--name-only', '-r', '-m', '--root', '-z', 'HEAD');
}

const OTHER_RUNS = [...ALONE, ...IN_A_BROWSER, ...LOOKING_BACK];
const hasItsOwnRun = (path: string) => OTHER_RUNS.includes(path) || /^test\/(sdk|console|portal|db\/shards)\//.test(path);

const changed = [...new Set(changedFiles())];
const imports = readImports(ROOT, globSync('{src,test,openapi,generated}/**/*.ts', { cwd: ROOT }));
const walks = changed.some((path) => path.startsWith('openapi/') && path.endsWith('.yaml')) ? WALKS : [];
const near = [...new Set([...nearTests(changed, imports), ...walks])];
const tests = near.filter((path) => !hasItsOwnRun(path)).slice(0, FILES_MAX);
console.log(
  `${changed.length} files have changed; ${near.length} tests are near, ${near.length - tests.length} of them are left to make test`,
);
if (tests.length > 0) {
  const { status } = spawnSync('vitest', ['run', '--config', 'test/vitest.config.ts', ...tests], { cwd: ROOT, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
