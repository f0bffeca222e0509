/** The unit tests on tables that are cut by their keys, in both shapes of statements. `make test` runs a part of them so. */
import { expect, test } from 'vitest';
import { countOf, vitest } from '../steps.ts';
import { run } from '../take-stages.ts';

test.for(['rows', 'keys'])('in shape %s the unit tests pass on cut tables', { timeout: 3_600_000 }, async (shape) => {
  const step = vitest(`unit-cut-${shape}`, 'test/vitest.config.ts');
  const { output, code } = await run(step.command, () => {}, { TEST_TABLES: 'cut', DB_SHAPE: shape });
  const { passed, failed, failures } = countOf(step, output, code);
  console.log(`shape ${shape}: ${passed} passed, ${failed} failed`);
  expect([failed, failures]).toEqual([0, []]);
  expect(passed).toBeGreaterThan(1000);
});
