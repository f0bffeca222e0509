/**
 * `make planted`: whether the simulator sees. Each patch of `planted/` is a bug of the kind that really happens, said in its first line.
 * It is applied to a copy of the tree, never to the product, and the simulator runs there until it finds something or its time is over.
 * Prints a table, and exits with 1 if a bug was not found. Numbers as arguments plant only those.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = '.tmp/planted/';
const patches = fileURLToPath(new URL('planted/', import.meta.url));
const MINUTES = '2';
const SEED = '1';

interface Found {
  by: string;
  seconds: number;
}

/** A copy of what the simulator needs, with the bug in it. */
function plant(patch: string): void {
  rmSync(root + copy, { recursive: true, force: true });
  mkdirSync(root + copy, { recursive: true });
  for (const part of ['src', 'generated', 'test', 'package.json']) cpSync(root + part, root + copy + part, { recursive: true });
  symlinkSync(`${root}node_modules`, `${root}${copy}node_modules`);
  const { status, stderr } = spawnSync('git', ['apply', `--directory=${copy}`, patches + patch], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${patch} does not fit any more: ${stderr}`);
}

/** Runs the simulator in the copy; undefined when it found nothing. */
function search(): Promise<Found | undefined> {
  const env = { ...process.env, SIM_MINUTES: MINUTES, SIM_SEED: SEED, SIM_SHORTEN: '0' };
  const child = spawn('node', ['test/sim/main.ts'], { cwd: root + copy, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  return new Promise((done, failed) =>
    child.on('close', (code) => {
      const [, by = 'something else'] = /^sim: ([a-z_]+): /m.exec(output) ?? [];
      const [, seconds] = /^found after ([\d.]+) s/m.exec(output) ?? [];
      if (code !== 0 && seconds === undefined) failed(new Error(`the simulator did not run: ${output}`));
      else done(code === 0 ? undefined : { by, seconds: Number(seconds) });
    }),
  );
}

const wanted = process.argv.slice(2);
const all = readdirSync(patches).filter((name) => wanted.length === 0 || wanted.some((number) => name.startsWith(number)));
let missed = 0;
console.log('| planted | found by | after |\n|---|---|---|');
for (const patch of all.sort()) {
  plant(patch);
  const found = await search();
  if (!found) missed++;
  const [says] = readFileSync(patches + patch, 'utf8').split('\n');
  console.log(`| ${patch.slice(0, 2)} ${says} | ${found ? `\`${found.by}\`` : '**not found**'} | ${found ? `${found.seconds} s` : ''} |`);
}
rmSync(root + copy, { recursive: true, force: true });
console.log(`\n${all.length - missed} of ${all.length} planted bugs found`);
process.exitCode = missed === 0 ? 0 : 1;
