/**
 * `make mutation`: changes the code of every part in one place at a time, and sees whether the part's tests notice. Prints the changes that
 * they did not notice and a table, and exits with 1 when they missed more than a tenth of a part. With names of parts as arguments it runs
 * only those.
 *
 * MUTATION_INCREMENTAL=1 tests only what has changed, or whose tests have, since the last run that had it too.
 */
import { Stryker } from '@stryker-mutator/core';
import { startCluster } from '../support/cluster.ts';
import { PARTS, type Part } from './parts.ts';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const KILLED_MIN = 90;
/** A test that hangs counts as noticed, so a busy machine must not look like that: a server of a test may take this long to start. */
const PATIENT_MS = 60_000;
const QUICK_MS = 10_000;
const FOLDER = '.tmp/mutation';

function run({ name, mutate, tests, hasDatabase }: Part): Promise<MutantResult[]> {
  // With Stryker's own `testFiles`, code that is evaluated while a file is loaded would be changed too late for any test to notice.
  process.env['MUTATION_TESTS'] = tests.join(' ');
  const stryker = new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    mutate,
    coverageAnalysis: 'perTest',
    ignoreStatic: hasDatabase,
    concurrency: 2,
    timeoutMS: hasDatabase ? PATIENT_MS : QUICK_MS,
    thresholds: { high: 95, low: KILLED_MIN, break: KILLED_MIN },
    incremental: process.env['MUTATION_INCREMENTAL'] === '1',
    incrementalFile: `${FOLDER}/${name}.incremental.json`,
    tempDirName: `${FOLDER}/${name}`,
    cleanTempDir: 'always',
    ignorePatterns: ['.tmp', '.data', '.venv', 'dist'],
    reporters: ['dots', 'clear-text', 'json', 'html'],
    allowConsoleColors: false,
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
    jsonReporter: { fileName: `${FOLDER}/${name}.json` },
    htmlReporter: { fileName: `${FOLDER}/${name}.html` },
  });
  return stryker.runMutationTest();
}

/**
 * A line of the table. Mutants that are not run are counted apart, those that hang are noticed, and those that no test reaches are missed.
 */
function lineOf(name: string, results: readonly MutantResult[], ms: number): string {
  const count = (...statuses: MutantResult['status'][]) => results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  const share = ((100 * killed) / (killed + missed)).toFixed(1);
  return `| ${[name, killed + missed, killed, `${share} %`, count('Ignored'), (ms / 60_000).toFixed(1)].join(' | ')} |`;
}

const wanted = process.argv.slice(2);
const cluster = await startCluster();
// Stryker ends the process at Ctrl-C before anything is awaited; the signal that stops PostgreSQL is sent by then.
process.once('exit', () => void cluster.stop());
process.env['MUTATION_APP'] = cluster.app;
process.env['MUTATION_OWNER'] = cluster.owner;
try {
  const lines = ['| part | mutants | killed | | not run | minutes |', '|---|---|---|---|---|---|'];
  const [all, started]: [MutantResult[], number] = [[], Date.now()];
  for (const part of PARTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const begun = Date.now();
    const results = await run(part);
    lines.push(lineOf(part.name, results, Date.now() - begun));
    all.push(...results);
  }
  console.log([...lines, lineOf('all', all, Date.now() - started)].join('\n'));
} finally {
  await cluster.stop();
}
