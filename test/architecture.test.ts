import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { circlesIn, diagramOf, floorsIn, roomsOf } from './house/floors.ts';
import { importsOf } from './house/imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = (path: string) => readdirSync(join(root, path), { withFileTypes: true });
const folders = (path: string) =>
  folder(path)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
const files = (path: string): string[] =>
  folder(path).flatMap((entry) =>
    entry.isDirectory() ? files(join(path, entry.name)) : entry.name.endsWith('.ts') ? [join(path, entry.name)] : [],
  );
const text = (path: string) => readFileSync(join(root, path), 'utf8');

/** Folders of src/ that are not nouns of the contract. */
const ROOMS = [
  'console',
  'core',
  'db',
  'demo',
  'deploy',
  'graphql',
  'http',
  'identity',
  'jobs',
  'kit',
  'operations',
  'portal',
  'sdk',
  'start',
  'words',
];
/** Folders of test/ that test no noun. */
const TEST_ROOMS = [
  'bench',
  'console',
  'contract',
  'core',
  'db',
  'demo',
  'deploy',
  'fuzz',
  'graphql',
  'house',
  'http',
  'identity',
  'jobs',
  'kit',
  'lanes',
  'mock',
  'model',
  'mutation',
  'openapi',
  'operations',
  'oracles',
  'portal',
  'sdk',
  'sim',
  'start',
  'support',
  'words',
];

const tags = (parse(text('openapi/openapi.yaml')) as { tags: { name: string }[] }).tags.map(({ name }) => name).sort();
const operations = Object.keys((await import('../generated/operations.ts')).operations);
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test('the tags of the contract are the folders of src/ and test/ and the files of openapi/', () => {
  const isNoun = (name: string) => !ROOMS.includes(name);
  expect(folders('src').filter(isNoun).sort()).toEqual(tags);
  expect(
    folders('test')
      .filter((name) => !TEST_ROOMS.includes(name))
      .sort(),
  ).toEqual(tags);
  for (const tag of tags) expect(existsSync(join(root, `openapi/paths/${tag}.yaml`)), `openapi/paths/${tag}.yaml`).toBe(true);
});

test('every operation has a test of its own name', () => {
  const names = files('test').map((path) => path.split('/').at(-1));
  const missing = operations.filter((operation) => !names.includes(`${kebab(operation)}.test.ts`));
  expect(missing).toEqual([]);
});

/** Operations whose rule is so small that it stands in the handler; a preview runs the operation that it previews. */
const WITHOUT_FILE = ['simulatePaid', 'previewBillingEvents'];

test('every operation is a file that exports a function of its name', () => {
  const all = files('src');
  for (const operation of operations.filter((name) => !WITHOUT_FILE.includes(name))) {
    const path = all.find((name) => name.endsWith(`/${kebab(operation)}.ts`));
    expect(path, operation).toBeDefined();
    expect(text(path as string)).toMatch(new RegExp(`export (async )?function ${operation}\\b`));
  }
});

describe('imports, types included', async () => {
  const imports = await importsOf(root, ['src', 'generated']);
  const { rooms, because } = roomsOf(imports);

  test('no import runs up, by the floors that src/README.md shows', () => {
    const floors = floorsIn(text('src/README.md'));
    const floorOf = (room: string) => floors.get(room) ?? Number.POSITIVE_INFINITY;
    const climbing = [...rooms].flatMap(([from, others]) =>
      [...others].filter((to) => floorOf(to) >= floorOf(from)).map((to) => [from, to]),
    );
    expect(climbing.flatMap(([from, to]) => because(from as string, to as string))).toEqual([]);
  });

  test('no room imports one that imports it, near or far', () => {
    expect(circlesIn(rooms)).toEqual([]);
  });

  test('no file imports one that imports it, near or far, generated ones neither', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  test('the picture of the rooms is what the imports say', () => {
    expect(circlesIn(rooms)).toEqual([]);
    expect(text('src/README.md').includes(diagramOf(rooms)), 'make generate draws it again').toBe(true);
  });
});

const FILE_LINES_MAX = 300;
const FUNCTION_LINES_MAX = 70;

/** The callback of `describe` holds tests, as a file does, and does nothing itself. */
const isGroupOfTests = ({ parent }: ts.Node) => ts.isCallExpression(parent) && /^describe\b/.test(parent.expression.getText());

test('files and functions stay small', () => {
  const long: string[] = [];
  for (const path of [...files('src'), ...files('openapi'), ...files('test')]) {
    const content = text(path);
    const lines = content.split('\n').length - 1;
    if (lines > FILE_LINES_MAX) long.push(`${path}: ${lines} lines`);
    const source = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true);
    const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && !isGroupOfTests(node)) {
        const size = lineOf(node.getEnd()) - lineOf(node.getStart(source)) + 1;
        if (size > FUNCTION_LINES_MAX) long.push(`${path}:${lineOf(node.getStart(source)) + 1}: a function of ${size} lines`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(long).toEqual([]);
});

describe('what people see', () => {
  const ELEMENT_LINES_MAX = 180;
  const STYLE_LINES_MAX = 120;
  const PROPERTIES_MAX = 7;
  const FRONTS = ['src/console', 'src/portal'];
  const ends = (ending: string, path: string): string[] =>
    folder(path).flatMap((entry) =>
      entry.isDirectory() ? ends(ending, join(path, entry.name)) : entry.name.endsWith(ending) ? [join(path, entry.name)] : [],
    );
  const both = (ending: string) => ['src/kit', ...FRONTS].flatMap((path) => ends(ending, path));
  const wordsOf = (path: string) => text(path).replaceAll(/\/\*[\s\S]*?\*\//g, '');

  test('its files stay small', () => {
    const long = (paths: string[], most: number) => paths.filter((path) => text(path).split('\n').length - 1 > most);
    expect(both('.tsx').length).toBeGreaterThan(20);
    expect(long(both('.tsx'), ELEMENT_LINES_MAX)).toEqual([]);
    expect(long(both('.css'), STYLE_LINES_MAX)).toEqual([]);
  });

  test('an element has few properties', () => {
    const many = both('.tsx').flatMap((path) =>
      [...text(path).matchAll(/interface (\w+Props)[^{]*\{\n([\s\S]*?)\n\}/g)]
        .filter(([, , body = '']) => (body.match(/^ {2}\w+\??[:(]/gm) ?? []).length > PROPERTIES_MAX)
        .map(([, name]) => `${path}: ${name}`),
    );
    expect(many).toEqual([]);
  });

  test('colours stand in tokens.css alone, and nothing is more important than the rest', () => {
    const loose = both('.css')
      .filter((path) => !path.endsWith('/tokens.css'))
      .filter((path) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|oklab)a?\(|!important/i.test(wordsOf(path)));
    expect(loose).toEqual([]);
  });

  test('the elements import nothing of a front, no front anything of another, and no screen anything of another', () => {
    const imported = (path: string) => [...text(path).matchAll(/from '(\.[^']+)'/g)].map(([, to]) => join(path, '..', to as string));
    const screenOf = (path: string) => /^(src\/\w+\/screens\/[^/]+)\//.exec(path)?.[1];
    const frontOf = (path: string) => FRONTS.find((front) => path.startsWith(`${front}/`));
    const mayImport = (path: string, to: string) => {
      if (path.startsWith('src/kit/')) return to.startsWith('src/kit/');
      if ((frontOf(to) ?? frontOf(path)) !== frontOf(path)) return false;
      return screenOf(path) === undefined || (screenOf(to) ?? screenOf(path)) === screenOf(path);
    };
    const climbing = both('.tsx').flatMap((path) =>
      imported(path)
        .filter((to) => !mayImport(path, to))
        .map((to) => `${path} imports ${to}`),
    );
    expect(climbing).toEqual([]);
  });

  test('effects are for elements: a screen is data in, elements out', () => {
    const acting = FRONTS.flatMap((front) => ends('.tsx', `${front}/screens`)).filter((path) => /\buse(Layout)?Effect\b/.test(text(path)));
    expect(acting).toEqual([]);
  });
});

test('names say something', () => {
  const vague = [...files('src'), ...files('test'), ...files('openapi')].filter((path) =>
    /(^|\/)(utils?|helpers?|common|misc|shared|manager|service|index)(\.|\/)/i.test(path),
  );
  expect(vague).toEqual([]);
});
