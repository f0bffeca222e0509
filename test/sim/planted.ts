/**
 * `make planted`: checks whether the simulator and the tests find bugs. Each patch of `planted/` is a bug of the kind that really happens,
 * described in its first line; the second names a test that should find it. It is applied to a copy of the tree, never to the product;
 * there the simulator runs until it finds something or its time is over, then the test. First both run where nothing is planted, and must
 * find nothing. Prints a table, and exits with 1 if a bug was found by neither. Numbers as arguments plant only those.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { copyTree, type Found, ROOT, runIn, testIn } from '../support/planted-tree.ts';

const copy = '.tmp/planted/';
const patches = fileURLToPath(new URL('planted/', import.meta.url));
const { SIM_MINUTES = '2', SIM_SEED = '1' } = process.env;

/** A copy of the tree, with the bug in it. */
function plant(patch: string | undefined): void {
  copyTree(copy);
  if (patch === undefined) return;
  const { status, stderr } = spawnSync('git', ['apply', `--directory=${copy}`, patches + patch], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${patch} does not fit any more: ${stderr}`);
}

async function simulate(): Promise<Found> {
  const { code, output, seconds } = await runIn(copy, ['test/sim/main.ts'], { SIM_MINUTES, SIM_SEED, SIM_SHORTEN: '0' });
  const [, after] = /^found after ([\d.]+) s/m.exec(output) ?? [];
  if (code !== 0 && after === undefined) throw new Error(`the simulator did not run: ${output}`);
  if (after === undefined) return { by: undefined, seconds };
  return { by: /^sim: ([a-z_]+): /m.exec(output)?.[1] ?? 'something else', seconds: Number(after) };
}

const cell = ({ by, seconds }: Found) => `${by ?? 'no'} | ${Math.round(seconds)} s`;
const line = (name: string, simulated: Found, tested: Found, file: string) =>
  console.log(`| ${name} | ${cell(simulated)} | ${cell(tested)} | ${file} |`);

const wanted = process.argv.slice(2);
const all = readdirSync(patches).filter((name) => wanted.length === 0 || wanted.some((number) => name.startsWith(number)));
const planted = all.sort().map((patch) => {
  const [says = '', test = ''] = readFileSync(patches + patch, 'utf8').split('\n');
  return { patch, name: `${patch.slice(0, 2)} ${says}`, file: test.replace('test: ', '') };
});

console.log('| planted | the simulator finds | after | the test finds | after | the test |\n|---|---|---|---|---|---|');
plant(undefined);
const files = [...new Set(planted.map(({ file }) => file))];
const nothing = [await simulate(), await testIn(copy, files)] as const;
line('nothing', ...nothing, `these ${files.length}`);
const missed: string[] = [];
const counts = { simulator: 0, tests: 0 };
for (const { patch, name, file } of planted) {
  plant(patch);
  const [simulated, tested] = [await simulate(), await testIn(copy, [file])];
  line(name, simulated, tested, file);
  if (simulated.by) counts.simulator++;
  if (tested.by) counts.tests++;
  if (!simulated.by && !tested.by) missed.push(patch);
}
rmSync(ROOT + copy, { recursive: true, force: true });
console.log(
  `\nof ${planted.length} planted bugs the simulator found ${counts.simulator}, the tests ${counts.tests}, neither ${missed.length}`,
);
process.exitCode = missed.length > 0 || nothing.some(({ by }) => by) ? 1 : 0;
