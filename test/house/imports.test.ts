import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importsOf } from './imports.ts';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'imports-'));
});
afterEach(() => rmSync(base, { recursive: true }));

/** The files that the first of these files imports. */
async function importedBy(files: Record<string, string>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, name)), { recursive: true });
    writeFileSync(join(base, name), text);
  }
  const imports = await importsOf(base, ['src']);
  return [...(imports.get(Object.keys(files)[0] as string) ?? [])];
}

const VALUE = 'export const value = 1;\nexport interface Thing {}\n';

test.each([
  ['a value', "import { value } from './b.ts';\nconsole.log(value);"],
  ['a type', "import type { Thing } from './b.ts';\nexport type A = Thing;"],
  ['a type in the midst of a line', "export type A = import('./b.ts').Thing;"],
  ['on the way', "export { value } from './b.ts';"],
  ['when it runs', "export const later = () => import('./b.ts');"],
  ['for its effects', "import './b.ts';"],
])('an import of %s is seen', async (_, text) => {
  expect(await importedBy({ 'src/a.ts': text, 'src/b.ts': VALUE })).toEqual(['src/b.ts']);
});

test('files of other kinds are seen: views, JavaScript, and what is read by its address', async () => {
  expect(await importedBy({ 'src/a.tsx': "import { value } from './b.tsx';\nconsole.log(value);", 'src/b.tsx': VALUE })).toEqual([
    'src/b.tsx',
  ]);
  expect(await importedBy({ 'src/main.js': "import('./c.ts');", 'src/c.ts': VALUE })).toEqual(['src/c.ts']);
  expect(await importedBy({ 'src/d.ts': "new URL('./e.sql', import.meta.url);", 'src/e.sql': 'select 1;' })).toEqual(['src/e.sql']);
  expect(await importedBy({ 'src/f.ts': "import './g.css';", 'src/g.css': 'a {}' })).toEqual(['src/g.css']);
});

test.each([
  ["@import './b.css';", 'src/x/b.css'],
  ['@import url("b.css");', 'src/x/b.css'],
  ['a { background: url(../b.css#c); }', undefined],
  ['a { mask: url(../y/b.css); }', 'src/y/b.css'],
])('styles import styles: %s', async (text, target) => {
  const files = { 'src/x/a.css': text, 'src/x/b.css': '', 'src/y/b.css': '' };
  expect(await importedBy(files)).toEqual(target === undefined ? [] : [target]);
});

test('SQL imports SQL', async () => {
  expect(await importedBy({ 'src/a.sql': "select 1;\n\\ir 'b.sql'\n\\i c.sql\n", 'src/b.sql': '', 'src/c.sql': '' })).toEqual([
    'src/b.sql',
    'src/c.sql',
  ]);
});

test.each([
  'from .b import value',
  'from . import b',
  'from . import (\n    b,\n)',
  'from ..p.b import value as v',
  'from p.b import value',
  'import p.b',
  'if TYPE_CHECKING:\n    from .b import Thing',
])('Python imports Python: %s', async (text) => {
  const files = { 'src/p/a.py': text, 'src/p/b.py': 'value = 1\n' };
  expect(await importedBy(files)).toEqual(['src/p/b.py']);
});
