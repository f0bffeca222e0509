/** The bugs that can be planted are found by `make planted`; here it is seen that each can still be planted. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BUGS } from './planted/bugs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test.each(BUGS)('$what: fits the code', ({ file, right, wrong, tests }) => {
  expect(readFileSync(root + file, 'utf8').split(right)).toHaveLength(2);
  expect(wrong).not.toContain(right);
  expect(tests.filter((each) => !existsSync(root + each))).toEqual([]);
  expect(tests.length).toBeGreaterThan(0);
});
