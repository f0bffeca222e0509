import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { usesIn } from './classes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const paths = ['src/kit', 'src/console', 'src/portal'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
const read = (path: string) => readFileSync(join(root, path));

/** The classes that a sheet has. No other dot of CSS stands before a letter, but in what is composed from elsewhere and in comments. */
function classesOf(sheet: string): string[] {
  const rules = read(sheet)
    .toString()
    .replace(/\/\*[\s\S]*?\*\/|'[^']*'/g, '');
  return [...new Set(rules.matchAll(/\.([a-z][\w-]*)/gi).map(([, name = '']) => name))];
}

test('a class that is named, and one that may be any, are told apart', () => {
  const text = "import a from './a.module.css'; import b from './b.module.css'; const c = [a.one, b[two], other.three];";
  expect(usesIn(text)).toEqual([
    { sheet: './a.module.css', classes: ['one'], isOpen: false },
    { sheet: './b.module.css', classes: [], isOpen: true },
  ]);
});

test('every class that a page names is in its sheet, and every class of a sheet is named by a page', () => {
  const sources = paths.filter((path) => /\.tsx?$/.test(path));
  const uses = sources.flatMap((path) =>
    usesIn(read(path).toString()).map((use) => ({ ...use, path, sheet: join(dirname(path), use.sheet) })),
  );
  expect(uses.length).toBeGreaterThan(100);
  const missing = uses.flatMap(({ path, sheet, classes }) => {
    const known = new Set(classesOf(sheet));
    return classes.filter((name) => !known.has(name)).map((name) => `${path}: ${name}`);
  });
  const unused = paths
    .filter((path) => path.endsWith('.module.css'))
    .flatMap((sheet) => {
      const users = uses.filter((use) => use.sheet === sheet);
      if (users.some(({ isOpen }) => isOpen)) return [];
      const named = new Set(users.flatMap(({ classes }) => classes));
      return classesOf(sheet)
        .filter((name) => !named.has(name))
        .map((name) => `${sheet}: ${name}`);
    });
  expect({ missing, unused }).toEqual({ missing: [], unused: [] });
});
