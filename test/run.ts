/**
 * Runs what guards the project, step by step, and ends with one line `N passed, N failed`. With names as arguments it runs only
 * these steps. A step that fails does not stop the others: one run shows everything that is wrong.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Counts {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  /** Runs only when it is asked for by name. */
  isExtra?: true;
  /** How many checks the step made; by default it is one. */
  count?: (output: string, code: number) => Counts;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = fileURLToPath(new URL('../.tmp/', import.meta.url));

/** The linter's own binary: its npm front end asks for builds of every platform, and not every registry has them all. */
const biome = `node_modules/@biomejs/cli-${process.platform}-${process.arch}/biome`;

const steps: Step[] = [
  { name: 'generated', command: ['node', 'openapi/generate/main.ts', '--check'] },
  { name: 'style of the contract', command: ['node', 'openapi/lint/main.ts'] },
  { name: 'version of the contract', command: ['node', 'openapi/compare/main.ts', '--check'] },
  { name: 'style of the code', command: [biome, 'check', '--config-path=.biome.json', '--error-on-warnings'] },
  { name: 'types', command: ['tsc', '--project', '.'] },
  vitest('unit', 'test/vitest.config.ts'),
  vitest('alone', 'test/vitest.alone.config.ts'),
  { ...vitest('crash', 'test/vitest.alone.config.ts', 'test/start/crash.test.ts'), isExtra: true },
  { ...vitest('repeats', 'test/vitest.config.ts', 'test/operations/idempotency-repeats.test.ts'), isExtra: true },
  vitest('sdk', 'test/sdk/vitest.config.ts'),
  vitest('contract', 'test/contract/vitest.config.ts'),
  { name: 'fuzz', command: ['node', 'test/fuzz/main.ts'], count: fuzzCounts },
];

/** The tests of `test/`; the look back at the whole suite's answers is a run of its own, after them. */
function vitest(name: string, config: string, ...files: string[]): Step {
  const report = `${scratch}${name}.json`;
  const command = ['vitest', 'run', ...files, '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    command,
    count: (_, code) => {
      const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
      // A file that cannot even be loaded fails the run without a failed test.
      return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
    },
  };
}

function fuzzCounts(output: string, code: number): Counts {
  const match = /^fuzz: (\d+) passed, (\d+) failed$/m.exec(output);
  if (!match) return { passed: 0, failed: 1 };
  const failed = Number(match[2]);
  return { passed: Number(match[1]), failed: failed === 0 && code !== 0 ? 1 : failed };
}

function run([command, ...args]: string[]): Promise<{ output: string; code: number }> {
  return new Promise((done) => {
    const child = spawn(command as string, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
        process.stdout.write(text);
      });
    }
    child.on('error', (error) => done({ output: error.message, code: 1 }));
    child.on('close', (code) => done({ output, code: code ?? 1 }));
  });
}

function countOf(step: Step, output: string, code: number): Counts {
  try {
    if (step.count) return step.count(output, code);
  } catch {
    return { passed: 0, failed: 1 };
  }
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const wanted = process.argv.slice(2);
const total: Counts = { passed: 0, failed: 0 };
const summary: string[] = [];
if (wanted.length === 0 || wanted.includes('unit')) rmSync(`${scratch}answers`, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
for (const step of steps.filter(({ name, isExtra }) => (wanted.length === 0 ? !isExtra : wanted.includes(name)))) {
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const { output, code } = await run(step.command);
  const { passed, failed } = countOf(step, output, code);
  total.passed += passed;
  total.failed += failed;
  summary.push(
    `${failed === 0 ? '✓' : '✗'} ${step.name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`,
  );
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
