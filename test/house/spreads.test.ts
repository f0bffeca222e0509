import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { packedIn } from './spreads.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.each([
  'f({\n  ...{ a: 1, b: 2 },\n});',
  "f([\n  ...['a', 'b'],\n]);",
  "f(\n  ...(['a', 'b'] as const),\n);",
  'f([\n  ...[\n    a,\n  ],\n]);',
])('a literal that is spread only to save lines is found: %j', (text) => {
  expect(packedIn(text)).toEqual([2]);
});

test.each(['f({ ...(a && { a }), ...(b ? { b } : {}) });', "f([...a, ...(b ? ['b'] : []), ...words('c d')]);"])(
  'what is spread when something holds, or comes from somewhere, may be spread: %s',
  (text) => {
    expect(packedIn(text)).toEqual([]);
  },
);

test('every entry of an object or a list stands in it itself', () => {
  const paths = ['src', 'test', 'openapi'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const packed = paths.flatMap((path) => packedIn(readFileSync(join(root, path), 'utf8')).map((line) => `${path}:${line}`));
  expect(packed).toEqual([]);
});
