/** The steps that guard the project, in their order. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export interface Counts {
  passed: number;
  failed: number;
  /** What could not be tried, as something that it needs is not on this machine. */
  skipped?: number;
  /** The failures, to be printed again at the end of the run. */
  failures?: string[];
}

export interface Step {
  name: string;
  command: string[];
  /** Runs only when it is asked for by name. */
  isExtra?: true;
  /** Why it cannot run on this machine, if it cannot: then it is counted as skipped. */
  missing?: string | undefined;
  /** How many checks the step made; by default it is one. */
  count?: (output: string, code: number) => Counts;
}

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const SCRATCH = fileURLToPath(new URL('../.tmp/', import.meta.url));

/** Pictures are of one browser: letters of another one have other edges. */
const PICTURES_MISSING = process.arch === 'x64' ? undefined : 'the pictures are of a browser for x64';

/** The linter's own binary: its npm front end asks for builds of every platform, and not every registry has them all. */
const biome = `node_modules/@biomejs/cli-${process.platform}-${process.arch}/biome`;

/** The results are cached, so that the next check looks only at what has changed. */
const KNOWN_TYPES = ['--incremental', '--tsBuildInfoFile', '.tmp/types.tsbuildinfo'];

/**
 * What stands for the whole suite on another kind of database: every operation, the published client, the money against its model, races,
 * keys, points. Each has one server at a time.
 */
export const END_TO_END = [
  'test/contract/walk.test.ts',
  'test/model/histories.test.ts',
  'test/billing/races.test.ts',
  'test/billing/refunds.test.ts',
  'test/payouts/cancel-payout.test.ts',
  'test/operations/idempotency-repeats.test.ts',
  'test/points/reversals.test.ts',
  'test/user-tiers/update-user-tier.test.ts',
  'test/graphql/published-client.test.ts',
  'test/codes/published-set-slug.test.ts',
];

/** What else sends the statements that shape `keys` has and shape `rows` has not. */
const BY_KEY = [
  'test/attributions/attribute.test.ts',
  'test/codes/set-slug.test.ts',
  'test/codes/touch-codes.test.ts',
  'test/events/forget-events.test.ts',
  'test/events/list-events.test.ts',
  'test/events/sequence-events.test.ts',
  'test/jobs/clean-up.test.ts',
  'test/payouts/get-payout.test.ts',
  'test/payouts/request-payout.test.ts',
  'test/sessions/enter.test.ts',
  'test/sessions/logout.test.ts',
  'test/users/forget-person.test.ts',
  'test/users/one-address.test.ts',
];

/**
 * The steps of a stage run side by side, stages one after the other. `unit` keeps two processors busy by itself. Of the rest each waits
 * half of its time, for another program or for a moment to come, and none minds a neighbour: their limits are for what hangs.
 */
export const STAGES: readonly Step[][] = [
  [
    { name: 'generated', command: ['node', 'openapi/generate/main.ts', '--check'] },
    { name: 'style of the contract', command: ['node', 'openapi/lint/main.ts'] },
    { name: 'version of the contract', command: ['node', 'openapi/compare/main.ts', '--check'] },
    { name: 'style of the code', command: [biome, 'check', '--config-path=.biome.json', '--error-on-warnings'] },
    { name: 'types', command: ['tsc', '--project', '.', ...KNOWN_TYPES] },
    { name: 'types of the console', command: ['tsc', '--project', 'src/console'] },
    { name: 'types of the portal', command: ['tsc', '--project', 'src/portal'] },
    { name: 'changed', command: ['node', 'test/changed.ts'], isExtra: true },
  ],
  [vitest('unit', 'test/vitest.config.ts')],
  [
    vitest('alone', 'test/vitest.alone.config.ts'),
    vitest('screens', 'test/console/vitest.config.ts'),
    vitest('sdk', 'test/sdk/vitest.config.ts'),
    { name: 'fuzz', command: ['node', 'test/fuzz/main.ts'], count: fuzzCounts },
    onCutTables(inShapeKeys(vitest('shards', 'test/vitest.config.ts', ...END_TO_END, ...BY_KEY))),
  ],
  [
    { ...vitest('crash', 'test/vitest.alone.config.ts', 'test/start/crash.test.ts'), isExtra: true },
    { ...vitest('repeats', 'test/vitest.config.ts', 'test/operations/idempotency-repeats.test.ts'), isExtra: true },
    { ...vitest('strangers', 'test/sdk/vitest.soak.config.ts'), isExtra: true },
    { ...vitest('pictures', 'test/console/vitest.pictures.config.ts'), isExtra: true, missing: PICTURES_MISSING },
  ],
  [vitest('contract', 'test/contract/vitest.config.ts'), onCutTables(vitest('statements', 'test/db/shards/vitest.config.ts'))],
];

/** Runs tests on tables that are cut by their keys, as an engine of many machines would cut them. */
export function onCutTables(step: Step): Step {
  return { ...step, command: ['env', 'TEST_TABLES=cut', ...step.command] };
}

/** Runs tests on servers that send one key a statement. */
export function inShapeKeys(step: Step): Step {
  return { ...step, command: ['env', 'DB_SHAPE=keys', ...step.command] };
}

/** The tests of `test/`; the look back at the whole suite's answers is a run of its own, after them. */
export function vitest(name: string, config: string, ...files: string[]): Step {
  const report = `${SCRATCH}${name}.json`;
  const command = ['vitest', 'run', ...files, '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    command,
    count: (_, code) => {
      const {
        numPassedTests: passed,
        numFailedTests: failed,
        numPendingTests: skipped,
        testResults,
      } = JSON.parse(readFileSync(report, 'utf8')) as Report;
      const failures = testResults.flatMap(failuresOf);
      // A file that cannot even be loaded fails the run without a failed test.
      return { passed, failed: failed === 0 && code !== 0 ? Math.max(1, failures.length) : failed, skipped, failures };
    },
  };
}

/** The part of vitest's own report that is read. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: TestFile[];
}

interface TestFile {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

const MESSAGE_MAX = 2000;

function failuresOf({ name, status, message, assertionResults }: TestFile): string[] {
  const tests = assertionResults.filter((one) => one.status === 'failed');
  const told = tests.map(({ fullName, failureMessages }) => `${fullName}\n${stripVTControlCharacters(failureMessages.join('\n'))}`);
  if (status === 'failed' && told.length === 0) told.push(stripVTControlCharacters(message));
  return told.map((text) => `${relative(ROOT, name)}: ${text.slice(0, MESSAGE_MAX)}`);
}

function fuzzCounts(output: string, code: number): Counts {
  const match = /^fuzz: (\d+) passed, (\d+) failed$/m.exec(output);
  if (!match) return { passed: 0, failed: 1 };
  const failed = Number(match[2]);
  return { passed: Number(match[1]), failed: failed === 0 && code !== 0 ? 1 : failed };
}

export function countOf(step: Step, output: string, code: number): Counts {
  try {
    if (step.count) return step.count(output, code);
  } catch {
    return { passed: 0, failed: 1 };
  }
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
