/** The end-to-end tests on the engine at URL, whose database must be empty and is left so: `make lanes engine URL=postgresql://…`. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countOf, END_TO_END, vitest } from '../steps.ts';
import { REFUSED } from '../support/engine.ts';
import { run } from '../take-stages.ts';

/** What the engine refused, each once: `name SQLSTATE message`. */
function refused(): string[] {
  const files = existsSync(REFUSED) ? readdirSync(REFUSED) : [];
  const lines = files.flatMap((name) => readFileSync(new URL(name, REFUSED), 'utf8').split('\n')).filter((line) => line !== '');
  return [...new Set(lines)].map((line) => (JSON.parse(line) as string[]).join(' ')).sort();
}

test.for(['rows', 'keys'])('the engine at URL passes the end-to-end tests in shape %s, and refuses no statement', async (shape) => {
  rmSync(REFUSED, { recursive: true, force: true });
  const { command, ...step } = vitest(`engine-${shape}`, 'test/vitest.config.ts', ...END_TO_END);
  const oneAfterTheOther = [...command, '--maxWorkers=1'];
  const { output, code } = await run(oneAfterTheOther, () => {}, { ENGINE_URL: process.env.URL ?? '', DB_SHAPE: shape });
  const { passed, failed, failures } = countOf({ command, ...step }, output, code);
  console.log([`shape ${shape}: ${passed} passed, ${failed} failed, ${refused().length} refused`, ...refused()].join('\n  '));
  expect([refused(), failed, failures]).toEqual([[], 0, []]);
  expect(passed).toBeGreaterThan(100);
});
