/** How much has to be loaded, in bytes as they go over the wire. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const KB = 1000;
/** The first load: the frame, its words in one language, and the home page. */
const FIRST_JS_MAX = 205 * KB;
const FIRST_CSS_MAX = 18 * KB;
/** In so many files at most, scripts and sheets together. */
const FIRST_FILES_MAX = 20;
/** What another page adds. */
const PAGE_JS_MAX = 25 * KB;
/** Pages that bring a part of React Aria which no other page needs; these bounds may only shrink. */
const LARGER: Readonly<Record<string, number>> = {
  payouts: 37 * KB, // its table, which is picked from, with all of its keys
  upload: 30 * KB, // files that are dropped
  'user-tiers': 27 * KB, // the same
};

interface Chunk {
  file: string;
  isEntry?: boolean;
  css?: string[];
  imports?: string[];
}

const folder = () => inject('consoleFolder');
const manifest = () => JSON.parse(readFileSync(join(folder(), 'manifest.json'), 'utf8')) as Record<string, Chunk>;
const sizeOf = (file: string) => gzipSync(readFileSync(join(folder(), file)), { level: 9 }).length;

/** The files that are loaded with these chunks, whatever they import included. */
function filesOf(names: readonly string[]): { js: Set<string>; css: Set<string> } {
  const all = manifest();
  const [js, css] = [new Set<string>(), new Set<string>()];
  const visit = (name: string) => {
    const chunk = all[name] as Chunk;
    if (js.has(chunk.file)) return;
    js.add(chunk.file);
    for (const sheet of chunk.css ?? []) css.add(sheet);
    for (const each of chunk.imports ?? []) visit(each);
  };
  for (const name of names) visit(name);
  return { js, css };
}

const FIRST = ['console.html', 'screens/home/home-screen.tsx', '../../generated/words/en.ts'];
const sum = (files: Iterable<string>) => [...files].reduce((all, file) => all + sizeOf(file), 0);

test('the first load is small', () => {
  const { js, css } = filesOf(FIRST);
  expect(sum(js)).toBeLessThan(FIRST_JS_MAX);
  expect(sum(css)).toBeLessThan(FIRST_CSS_MAX);
  expect(js.size + css.size).toBeLessThanOrEqual(FIRST_FILES_MAX);
});

test('no other page adds much', () => {
  const loaded = filesOf(FIRST);
  const pages = Object.keys(manifest()).filter((name) => /^screens\/.*-screen\.tsx$/.test(name));
  expect(pages.length).toBeGreaterThan(10);
  const large = pages
    .map((name) => [name, sum([...filesOf([name]).js].filter((file) => !loaded.js.has(file)))] as const)
    .filter(([name, size]) => size > (LARGER[name.split('/')[1] as string] ?? PAGE_JS_MAX));
  expect(large).toEqual([]);
});

test('a language is loaded by itself', () => {
  const { js } = filesOf(['console.html']);
  expect([...js].filter((file) => /\/(en|de)-/.test(file))).toEqual([]);
});
