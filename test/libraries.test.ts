import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { dependencies: Record<string, string> };
const installed = (library: string) =>
  (JSON.parse(readFileSync(`${root}node_modules/${library}/package.json`, 'utf8')) as { version: string }).version;
const pathsIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path as string);

/** The rows of the page: library, version, where, what, noticed by. */
const rows = readFileSync(`${root}src/LIBRARIES.md`, 'utf8')
  .split('\n')
  .filter((line) => /^\| [@a-z]/.test(line) && !line.startsWith('| library'))
  .map((line) => line.slice(2, -2).split(' | ') as [library: string, version: string, where: string, what: string, noticed: string]);

test('every library that the code reaches behind is at the version that was looked into', () => {
  expect(rows.length).toBeGreaterThan(3);
  for (const [library, version] of rows) {
    expect([library, dependencies[library], installed(library)]).toEqual([library, version, version]);
  }
});

test('the places and the tests that the page names are there', () => {
  for (const [library, , where, , noticed] of rows) {
    expect(pathsIn(where).length, library).toBeGreaterThan(0);
    expect(pathsIn(noticed).length, library).toBeGreaterThan(0);
    for (const path of [...pathsIn(where), ...pathsIn(noticed)]) expect(existsSync(root + path), path).toBe(true);
  }
});
