/**
 * Checks whether the tests of the console find bugs: plants each of `bugs.ts` into a copy of the tree, in which the pages are built anew,
 * and runs every test file that must find it. First all of them run where nothing is planted, and must find nothing. Prints a table, and
 * exits with 1 if a bug was not found. Numbers as arguments plant only those.
 */
import { rmSync } from 'node:fs';
import { copyTree, type Found, ROOT, testIn } from '../../support/planted-tree.ts';
import { BUGS } from './bugs.ts';
import { plant } from './plant.ts';

const COPY = '.tmp/planted-console/';
const configOf = (file: string) => (file.startsWith('test/console/') ? 'test/console/vitest.config.ts' : 'test/vitest.config.ts');
const line = (what: string, file: string, { by, seconds }: Found) =>
  console.log(`| ${what} | ${by ?? 'no'} | ${Math.round(seconds)} s | ${file} |`);

const wanted = process.argv.slice(2).map(Number);
const bugs = BUGS.map((bug, index) => ({ ...bug, number: index + 1 })).filter(
  ({ number }) => wanted.length === 0 || wanted.includes(number),
);

console.log('| planted | found by | after | the tests |\n|---|---|---|---|');
const failed: string[] = [];
copyTree(COPY);
for (const file of new Set(bugs.flatMap(({ tests }) => tests))) {
  const found = await testIn(COPY, [file], configOf(file));
  line('nothing', file, found);
  if (found.by) failed.push(`${file} fails where nothing is planted`);
}
for (const bug of bugs) {
  for (const file of bug.tests) {
    copyTree(COPY);
    plant(ROOT + COPY, bug);
    const found = await testIn(COPY, [file], configOf(file));
    line(`${bug.number} ${bug.what}`, file, found);
    if (!found.by) failed.push(`${file} does not find that ${bug.what}`);
  }
}
rmSync(ROOT + COPY, { recursive: true, force: true });
console.log(`\nof ${bugs.length} planted bugs ${failed.length === 0 ? 'all were found' : `some were not:\n${failed.join('\n')}`}`);
process.exitCode = failed.length > 0 ? 1 : 0;
