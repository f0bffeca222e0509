import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const patches = readdirSync(new URL('planted/', import.meta.url)).sort();

test('twenty-eight bugs can be planted', () => {
  expect(patches).toHaveLength(28);
});

test.each(patches)('%s fits the code', (patch) => {
  const { status, stderr } = spawnSync('git', ['apply', '--check', `test/sim/planted/${patch}`], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
