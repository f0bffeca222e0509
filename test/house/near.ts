/** The tests that are near what was changed: `make check` runs those, and `make test` all. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** What each file imports, as paths from the top. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The imports of our own files, dynamic ones and types included. Reading them takes a second, where a linker takes ten. */
export function readImports(root: string, paths: readonly string[]): Imports {
  return new Map(
    paths.map((path) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'), true, true);
      const ours = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
      return [path, ours.map((name) => normalize(join(dirname(path), name)))];
    }),
  );
}

/** These files import the whole server: nearly every test imports them, so that through them all tests are equally near. */
const isDoor = (path: string) => path.endsWith('/handlers.ts') || path.startsWith('src/start/') || path === 'test/support/server.ts';

const isTest = (path: string) => path.endsWith('.test.ts');

/**
 * The tests by how near they are, the nearest first: what was changed itself, its namesakes, then step by step the files that import it.
 */
export function nearTests(changed: readonly string[], imports: Imports): string[] {
  const importers = new Map<string, string[]>();
  for (const [path, targets] of imports) for (const target of targets) importers.set(target, [...(importers.get(target) ?? []), path]);
  const tests = [...imports.keys()].filter(isTest);
  const namesakes = (path: string) => tests.filter((test) => basename(test) === `${basename(path).replace(/\.\w+$/, '')}.test.ts`);
  const found = new Set<string>();
  const seen = new Set(changed);
  for (let step = [...changed]; step.length > 0; ) {
    for (const path of step) for (const test of isTest(path) ? [path] : namesakes(path)) found.add(test);
    step = step.flatMap((path) => (isDoor(path) ? [] : (importers.get(path) ?? []))).filter((path) => !seen.has(path) && seen.add(path));
  }
  return [...found].filter((test) => imports.has(test));
}
