/**
 * `make planted`: checks whether the simulator and the tests find bugs. Each patch of `planted/` is a bug of the kind that really happens,
 * described in its first line; the second names a test that should find it. It is applied to a copy of the tree, never to the product;
 * there the simulator runs until it finds something or its time is over, then the test. First both run where nothing is planted, and must
 * find nothing. Prints a table, and exits with 1 if a bug was found by neither. Numbers as arguments plant only those.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = '.tmp/planted/';
const patches = fileURLToPath(new URL('planted/', import.meta.url));
const { SIM_MINUTES = '2', SIM_SEED = '1' } = process.env;
/** A test that fails only because it was slow has found nothing. */
const TEST_TIMEOUT_MS = 120_000;

interface Ran {
  code: number | null;
  output: string;
  seconds: number;
}

/** Whether something found a bug, and after how many seconds. */
interface Found {
  by: string | undefined;
  seconds: number;
}

/** A copy of the tree, with the bug in it. */
function plant(patch: string | undefined): void {
  rmSync(root + copy, { recursive: true, force: true });
  mkdirSync(root + copy, { recursive: true });
  for (const part of ['src', 'generated', 'openapi', 'test', 'package.json']) cpSync(root + part, root + copy + part, { recursive: true });
  symlinkSync(`${root}node_modules`, `${root}${copy}node_modules`);
  if (patch === undefined) return;
  const { status, stderr } = spawnSync('git', ['apply', `--directory=${copy}`, patches + patch], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${patch} does not fit any more: ${stderr}`);
}

/** Runs a program in the copy. */
function run(args: string[], env: Record<string, string>): Promise<Ran> {
  const started = performance.now();
  const child = spawn('node', args, { cwd: root + copy, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const hear = (text: string) => {
    output += text;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((done) => child.on('close', (code) => done({ code, output, seconds: (performance.now() - started) / 1000 })));
}

async function simulate(): Promise<Found> {
  const { code, output, seconds } = await run(['test/sim/main.ts'], { SIM_MINUTES, SIM_SEED, SIM_SHORTEN: '0' });
  const [, after] = /^found after ([\d.]+) s/m.exec(output) ?? [];
  if (code !== 0 && after === undefined) throw new Error(`the simulator did not run: ${output}`);
  if (after === undefined) return { by: undefined, seconds };
  return { by: /^sim: ([a-z_]+): /m.exec(output)?.[1] ?? 'something else', seconds: Number(after) };
}

async function runTests(files: readonly string[]): Promise<Found> {
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.ts',
    `--testTimeout=${TEST_TIMEOUT_MS}`,
    ...files,
  ];
  const { code, output, seconds } = await run(vitest, { NO_COLOR: '1' });
  const [, failed] = /^ FAIL +\S+ > (.*)$/m.exec(output) ?? [];
  if (code !== 0 && failed === undefined) throw new Error(`${files.join()} did not run: ${output}`);
  return { by: failed, seconds };
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
const nothing = [await simulate(), await runTests(files)] as const;
line('nothing', ...nothing, `these ${files.length}`);
const missed: string[] = [];
const counts = { simulator: 0, tests: 0 };
for (const { patch, name, file } of planted) {
  plant(patch);
  const [simulated, tested] = [await simulate(), await runTests([file])];
  line(name, simulated, tested, file);
  if (simulated.by) counts.simulator++;
  if (tested.by) counts.tests++;
  if (!simulated.by && !tested.by) missed.push(patch);
}
rmSync(root + copy, { recursive: true, force: true });
console.log(
  `\nof ${planted.length} planted bugs the simulator found ${counts.simulator}, the tests ${counts.tests}, neither ${missed.length}`,
);
process.exitCode = missed.length > 0 || nothing.some(({ by }) => by) ? 1 : 0;
