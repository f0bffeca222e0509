/** Which files import which in a folder of sources, in any language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';

/** A file, by its path from the base folder, with the files that it imports. Files outside of the cruised folders are left out. */
export type Imports = Map<string, Set<string>>;

/** Files of TypeScript and JavaScript. */
const OF_CRUISER = ['.ts', '.tsx', '.js'];

/** The imports of a text, as they are written there. */
type Reader = (text: string) => string[];

const firstGroups =
  (...patterns: RegExp[]): Reader =>
  (text) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] as string));

/** dependency-cruiser reads no Python, CSS or SQL, and takes `new URL('./x', import.meta.url)` for no import. */
const READERS: Record<string, Reader> = {
  '.py': (text) => [
    ...firstGroups(/^\s*from\s+(\.*[\w.]+|\.+)\s+import\b/gm, /^\s*import\s+([\w.]+)/gm)(text),
    ...[...text.matchAll(/^\s*from\s+(\.+)\s+import\s+\(?([\w\s,]+)/gm)].flatMap(([, dots, names]) =>
      (names as string).split(',').map((name) => `${dots}${name.trim().split(/\s/)[0]}`),
    ),
  ],
  '.css': firstGroups(/@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/g, /url\(\s*['"]?([^'")\s]+)/g),
  '.sql': firstGroups(/^\\ir?\s+'?([^'\s]+)/gm),
  '.ts': firstGroups(/new URL\(\s*'(\.[^']+)',\s*import\.meta\.url/g),
};
READERS['.tsx'] = READERS['.js'] = READERS['.ts'] as Reader;

export async function importsOf(baseDir: string, folders: readonly string[]): Promise<Imports> {
  const files = folders.flatMap((folder) => filesIn(baseDir, folder));
  const imports: Imports = new Map(files.map((file) => [file, new Set()]));
  const add = (from: string, to: string | undefined) => {
    if (to !== undefined && to !== from && imports.has(to)) imports.get(from)?.add(to);
  };
  for (const { source, dependencies } of await cruised(baseDir, folders)) for (const { resolved } of dependencies) add(source, resolved);
  for (const file of files) {
    const names = READERS[extname(file)]?.(readFileSync(join(baseDir, file), 'utf8')) ?? [];
    for (const name of names) add(file, extname(file) === '.py' ? pythonModule(baseDir, file, name) : normalize(join(dirname(file), name)));
  }
  return imports;
}

async function cruised(baseDir: string, folders: readonly string[]): Promise<ICruiseResult['modules']> {
  const options: ICruiseOptions = {
    baseDir,
    // Types count as much as values, and what is only imported as a type is no longer there once it is compiled.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.py$' },
    parser: 'tsc',
  };
  const { output } = await cruise([...folders], options);
  if (typeof output === 'string') throw new Error('dependency-cruiser made a report instead of a result');
  return output.modules.filter(({ source }) => OF_CRUISER.includes(extname(source)));
}

function filesIn(baseDir: string, folder: string): string[] {
  return readdirSync(join(baseDir, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && (OF_CRUISER.includes(extname(entry.name)) || extname(entry.name) in READERS))
    .map((entry) => normalize(join(entry.parentPath, entry.name)).slice(normalize(`${baseDir}/`).length));
}

/** The file of a Python module, which is named from a package around this file: by dots, or by the name of its folder. */
function pythonModule(baseDir: string, file: string, name: string): string | undefined {
  const [, dots = '', rest = ''] = /^(\.*)(.*)$/.exec(name) as RegExpExecArray;
  const package_ = dots === '' ? join(dirname(file), '..') : join(dirname(file), ...Array(dots.length - 1).fill('..'));
  const path = normalize(join(package_, rest.replaceAll('.', '/')));
  return [`${path}.py`, `${path}/__init__.py`].find((candidate) => existsSync(join(baseDir, candidate)));
}
