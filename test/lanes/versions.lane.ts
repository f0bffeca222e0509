/** The unit tests on every other PostgreSQL that is supported. `make test` runs them on the newest, which npm installs. */
import { expect, test } from 'vitest';
import { countOf, vitest } from '../steps.ts';
import { isThereFor, postgresOf } from '../support/postgres.ts';
import { run } from '../take-stages.ts';

test.for([15, 16, 17] as const)('PostgreSQL %i passes the unit tests', { timeout: 3_600_000 }, async (major, { skip }) => {
  skip(!isThereFor(major), 'npm has none for this machine');
  await postgresOf(major);
  const step = vitest(`unit-${major}`, 'test/vitest.config.ts');
  const { output, code } = await run(step.command, () => {}, { POSTGRES: String(major) });
  const { passed, failed, failures } = countOf(step, output, code);
  console.log(`PostgreSQL ${major}: ${passed} passed, ${failed} failed`);
  expect([failed, failures]).toEqual([0, []]);
  expect(passed).toBeGreaterThan(1000);
});
