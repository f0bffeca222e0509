/** How much has to be loaded, in bytes as they go over the wire. */
import { expect, test } from 'vitest';
import { frontFiles } from '../support/front-files.ts';
import { consoleDesk, visit } from './open-console.ts';

const KB = 1000;
/** The first load: the frame, its words in one language, and the home page. */
const FIRST_JS_MAX = 205 * KB;
const FIRST_CSS_MAX = 18 * KB;
/** So many files at most are asked for until the home page stands there whole: the page, its sheet, its scripts, its font. */
const FIRST_FILES_MAX = 7;
/** What another page adds. */
const PAGE_JS_MAX = 25 * KB;
/** Pages that bring a part of React Aria which no other page needs; these bounds may only shrink. */
const LARGER: Readonly<Record<string, number>> = {
  payouts: 34 * KB, // its table, which is picked from, with all of its keys
  upload: 28 * KB, // files that are dropped
};

const { manifest, scriptsOf, named: namedBy, sum } = frontFiles('console');
const named = (ending: string) => namedBy('console.html', ending);
const firstScripts = () => new Set([...named('js'), ...scriptsOf(['../../generated/words/console/en.ts'])]);

test('the first load is small', () => {
  expect(named('js').length).toBeGreaterThan(0);
  expect(sum(firstScripts())).toBeLessThan(FIRST_JS_MAX);
  expect(named('css').length).toBe(1);
  expect(sum(named('css'))).toBeLessThan(FIRST_CSS_MAX);
});

const desk = consoleDesk({ hasDemo: true });

test('the first load is of few files', async () => {
  const { page, wrong, close } = await desk.open('/me');
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/console/api/')) asked.push(pathname);
  });
  await visit(page, '/');
  expect(asked.some((path) => path.includes('/numbers-'))).toBe(true);
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(FIRST_FILES_MAX);
  expect(wrong).toEqual([]);
  await close();
});

test('no other page adds much', () => {
  const loaded = firstScripts();
  const pages = Object.keys(manifest()).filter((name) => /^screens\/.*-screen\.tsx$/.test(name));
  expect(pages.length).toBeGreaterThan(10);
  const large = pages
    .map((name) => [name, sum([...scriptsOf([name])].filter((file) => !loaded.has(file)))] as const)
    .filter(([name, size]) => size > (LARGER[name.split('/')[1] as string] ?? PAGE_JS_MAX));
  expect(large).toEqual([]);
});

test('a language is loaded by itself', () => {
  const words = Object.keys(manifest()).filter((name) => /\/words\/console\/\w+\.ts$/.test(name));
  expect(words.length, 'each has a file').toBe(2);
  expect(named('js').filter((file) => /\/(en|de)-/.test(file))).toEqual([]);
});
