import { Stryker } from '@stryker-mutator/core';
import { startCluster } from '../support/cluster.ts';
import { LANES } from './lanes.ts';

const wanted = process.argv.slice(2);
const cluster = await startCluster();
process.env['MUTATION_APP'] = cluster.app;
process.env['MUTATION_OWNER'] = cluster.owner;
try {
  for (const { name, mutate, tests } of LANES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    await new Stryker({
      testRunner: 'vitest',
      vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
      mutate: [...mutate],
      testFiles: [...tests],
      coverageAnalysis: 'perTest',
      ignoreStatic: true,
      concurrency: 2,
      tempDirName: '.tmp/mutation/sandbox',
      ignorePatterns: ['.tmp', '.data', 'dist', '.venv', 'generated/sdk'],
      reporters: ['clear-text', 'json', 'html'],
      allowConsoleColors: false,
      clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
      jsonReporter: { fileName: `.tmp/mutation/${name}.json` },
      htmlReporter: { fileName: `.tmp/mutation/${name}.html` },
      thresholds: { high: 95, low: 90, break: 90 },
      timeoutMS: 10_000,
    }).runMutationTest();
  }
} finally {
  await cluster.stop();
}
