/** The pages are checked against the project: their paths, walks, commands and calls. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../src/demo/load-demo.ts';
import { importsOf } from './house/imports.ts';
import { callsIn, commandsIn, linksIn, pathsIn, type Walk, walksIn } from './house/pages.ts';
import { LANES } from './lanes/lanes.ts';
import { AFTER_THE_EXAMPLES } from './support/clock.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from './support/server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const IGNORED = ['node_modules', '.venv', '.tmp', '.data', '.git', 'dist', 'generated'];

const PAGES = ['', 'openapi', 'src', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder !== '', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'CHANGELOG.md')
    .map((entry) => normalize(join(entry.parentPath, entry.name)).slice(root.length))
    .filter((path) => !path.split('/').some((part) => IGNORED.includes(part))),
);
const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const SIZE_MAX = 16_000;
const SIZES_MAX: Record<string, number> = { 'README.md': 9_000 };

/** Every word in capitals of our sources and of the Makefile: a setting that no source names is read by no program. */
const SETTINGS = new Set(
  ['Makefile', ...['src', 'test', 'openapi'].flatMap((folder) => sourcesIn(folder))].flatMap(
    (path) => text(path).match(/\b[A-Z][A-Z_]+\b/g) ?? [],
  ),
);

function sourcesIn(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}

describe.each(PAGES)('%s', (page) => {
  const content = text(page);
  /** A path in a page is meant from the page's folder, or from the top. */
  const places = (path: string) => [normalize(join(dirname(page), path)), normalize(path)];
  const found = (path: string) => places(path).find((place) => existsSync(join(root, place)));

  test('every path in it exists', () => {
    expect(pathsIn(content).filter((path) => !found(path))).toEqual([]);
  });

  test('every link leads to a page, and to a heading that is there', () => {
    const broken = linksIn(content).filter(({ path, heading }) => {
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(root, target))) return true;
      return heading !== undefined && !headings(text(target)).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  test('every command in it can be given', () => {
    const targets = [...text('Makefile').matchAll(/^([a-z-]+):/gm)].map((match) => match[1] as string);
    const goalsOf = (first: string) => (first === 'lanes' ? [...targets, ...LANES.map(({ name }) => name)] : targets);
    const wrong = commandsIn(content).filter(({ program, args, variables }) => {
      const [first = '', ...rest] = args;
      const reads = program === 'node' && existsSync(join(root, first)) ? text(first) : '';
      const isThere =
        program === 'make'
          ? args.every((target) => goalsOf(first).includes(target))
          : reads !== '' && rest.every((arg) => reads.includes(arg));
      return !isThere || variables.some((name) => !SETTINGS.has(name));
    });
    expect(wrong).toEqual([]);
  });

  test('every setting that it names is one that something reads', () => {
    const names = [...content.matchAll(/`([A-Z][A-Z_]{2,})(?:=[^`]*)?`/g)].map((match) => match[1] as string);
    expect(names.filter((name) => !SETTINGS.has(name))).toEqual([]);
  });

  test('it is short enough to be read', () => {
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(SIZES_MAX[page] ?? SIZE_MAX);
  });
});

/** Headings as a link names them. */
function headings(content: string): string[] {
  return [...content.matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] as string)
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

test('every room has a page, and the page of the rooms leads to each', () => {
  expect(rooms.filter((room) => !PAGES.includes(`src/${room}/README.md`))).toEqual([]);
  const linked = linksIn(text('src/README.md')).map(({ path }) => path);
  expect(rooms.filter((room) => !linked.includes(`${room}/README.md`))).toEqual([]);
});

describe('walks', async () => {
  const imports = await importsOf(root, ['src']);
  const walks = ['README.md', 'src/README.md'].flatMap((page) => walksIn(text(page)).map((walk) => ({ page, ...walk })));

  test('there are the two of the first page, and those of the rooms', () => {
    expect(walks.map(({ page }) => page)).toEqual(['README.md', 'README.md', ...Array(walks.length - 2).fill('src/README.md')]);
    expect(walks.length).toBeGreaterThan(3);
  });

  test.each(walks)('$page, $title: each file is imported by one before it', ({ page, files }: Walk & { page: string }) => {
    const sources = files.map((file) => normalize(join(dirname(page), file))).filter((file) => file.startsWith('src/'));
    expect(sources.length).toBeGreaterThan(2);
    const unexpected = sources
      .slice(1)
      .filter((file, index) => !sources.slice(0, index + 1).some((earlier) => imports.get(earlier)?.has(file)));
    expect(unexpected).toEqual([]);
  });
});

describe('calls that pages show with their answers', () => {
  const calls = PAGES.flatMap((page) => callsIn(text(page)).map((call) => ({ page, ...call })));
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    server.clock.set(AFTER_THE_EXAMPLES);
    await loadDemo(server.database, server.clock, () => {});
    return async () => {
      expect(server.failures).toEqual([]);
      await server.stop();
    };
  });

  test('the first page shows one', () => {
    expect(calls.map(({ page }) => page)).toContain('README.md');
  });

  test.each(calls)('$page: $command', async ({ command, answer }) => {
    const here = command.replaceAll('http://127.0.0.1:3000', server.url);
    const { stdout } = await promisify(execFile)('bash', ['-c', here], { env: { ...process.env, ADMIN_TOKEN } });
    expect(abridged(stdout, answer)).toBe(answer.replaceAll(/\n\s*/g, ''));
  });
});

/** What was printed, with an ellipsis wherever the shown answer has one, as far as both agree around it. */
function abridged(printed: string, shown: string): string {
  const parts = shown.replaceAll(/\n\s*/g, '').split('…');
  let rest = printed;
  for (const [index, part] of parts.entries()) {
    const at = index === parts.length - 1 ? rest.length - part.length : rest.indexOf(part);
    if (at < 0 || !rest.startsWith(part, at) || (index === 0 && at > 0)) return printed.slice(0, 1000);
    rest = rest.slice(at + part.length);
  }
  return parts.join('…');
}
