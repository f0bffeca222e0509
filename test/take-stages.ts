/** Runs steps, and tells what came of them. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { type Counts, countOf, ROOT, SCRATCH, type Step } from './steps.ts';
import { temporaryFolder } from './support/memory.ts';

/** Programs start quicker from a compile cache; a test that is about the start turns it off itself. */
const env = { NODE_COMPILE_CACHE: `${SCRATCH}compiled`, TMPDIR: temporaryFolder(), ...process.env };

/** How many failures are told once more below the table, and how many lines of each. */
const TOLD_MAX = 10;
const LINES_MAX = 8;

type Hear = (text: string) => void;

/** Runs a command at the top of the project, with these variables beside our own, and returns all that it printed. */
export function run(
  [command, ...args]: string[],
  hear: Hear,
  variables: Record<string, string> = {},
): Promise<{ output: string; code: number }> {
  return new Promise((done) => {
    const child = spawn(command as string, args, { cwd: ROOT, env: { ...env, ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
        hear(text);
      });
    }
    child.on('error', (error) => done({ output: error.message, code: 1 }));
    child.on('close', (code) => done({ output, code: code ?? 1 }));
  });
}

const counted = ({ passed, failed, skipped }: Counts) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const beginningOf = (failure: string) => failure.split('\n', LINES_MAX).join('\n');

interface Ended extends Counts {
  line: string;
}

async function take(step: Step, hear: Hear): Promise<Ended> {
  if (step.missing) return { passed: 0, failed: 0, skipped: 1, line: `– ${step.name}: skipped: ${step.missing}` };
  const started = Date.now();
  const { output, code } = await run(step.command, hear);
  const { passed, failed, skipped = 0, failures = [] } = countOf(step, output, code);
  const seconds = Math.round((Date.now() - started) / 1000);
  const line = `${failed === 0 ? '✓' : '✗'} ${step.name}: ${counted({ passed, failed, skipped })}, ${seconds} s`;
  return { passed, failed, skipped, failures, line };
}

/** Runs steps side by side. The output of the first is printed at once, that of the others when it has ended. */
async function takeTogether(steps: readonly Step[]): Promise<Ended[]> {
  const heading = (name: string) => `\n── ${name}\n`;
  const say = (text: string) => void process.stdout.write(text);
  const [first, ...others] = steps;
  if (!first) return [];
  say(heading(first.name));
  const later = others.map((step) => {
    const texts = [heading(step.name)];
    return { texts, ended: take(step, (text) => void texts.push(text)) };
  });
  const all = [await take(first, say)];
  for (const { texts, ended } of later) {
    all.push(await ended);
    say(texts.join(''));
  }
  return all;
}

/**
 * Runs stage after stage, the steps of each side by side, and ends with one line `N passed, N failed`. A step that fails does not stop
 * the others: one run shows everything that is wrong, and tells it again at its end. The exit code says whether all passed.
 */
export async function takeStages(stages: readonly (readonly Step[])[]): Promise<void> {
  mkdirSync(SCRATCH, { recursive: true });
  const ended: Ended[] = [];
  for (const stage of stages) ended.push(...(await takeTogether(stage)));
  const total = (what: 'passed' | 'failed' | 'skipped') => ended.reduce((sum, one) => sum + (one[what] ?? 0), 0);
  const failures = ended.flatMap((one) => one.failures ?? []);
  for (const failure of failures) console.log(`\n✗ ${failure}`);
  console.log(`\n${ended.map(({ line }) => line).join('\n')}\n`);
  // Whoever keeps only the end of what was printed still learns which tests they were.
  for (const failure of failures.slice(0, TOLD_MAX)) console.log(`✗ ${beginningOf(failure)}`);
  console.log(counted({ passed: total('passed'), failed: total('failed'), skipped: total('skipped') }));
  process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;
}
