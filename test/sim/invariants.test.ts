import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INVARIANTS } from './invariants.ts';

test('the public list says what is checked, name by name', () => {
  const text = readFileSync(new URL('INVARIANTS.md', import.meta.url), 'utf8');
  const listed = [...text.matchAll(/^\| `([a-z_]+)` \| (.*) \|$/gm)].map(([, name, says]) => [name, says]);
  expect(listed).toEqual(Object.entries(INVARIANTS).map(([name, { says }]) => [name, says]));
});
