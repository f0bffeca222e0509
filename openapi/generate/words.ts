import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Core from '@messageformat/core';
import type * as Compiler from '@messageformat/core/lib/compile-module.js';
import { parse, type Token } from '@messageformat/parser';

/** These packages are CommonJS with the types of ES modules: imported, each would be something else than its types say. */
const require = createRequire(import.meta.url);
const MessageFormat = require('@messageformat/core') as typeof Core.default.default;
const compileModule = require('@messageformat/core/compile-module.js') as typeof Compiler.default.default;

const FOLDER = new URL('../../src/words/', import.meta.url);

/** The languages of the pages. The first one has every message; what the others lack is a mistake. */
export const LANGUAGES = ['en', 'de'] as const;

/** The messages of a language by the part of the pages that they belong to, and by their names. */
type Messages = Record<string, Record<string, string>>;

/** What a message is given: names, and whether each is counted or only put in. */
type Arguments = Map<string, 'number' | 'string'>;

/**
 * The words of all fronts as functions, by the path of the module: for each front one for each language, and one with their types. Messages
 * are written as ICU writes them. Throws where a language lacks a message, has one too many, or is given other arguments than the first one.
 */
export function wordModules(): Record<string, string> {
  const fronts = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(fronts.flatMap(({ name }) => modulesOf(name)));
}

function modulesOf(front: string): [path: string, text: string][] {
  const [first, ...others] = LANGUAGES.map((language): [string, Messages] => [language, readMessages(`${front}/${language}`)]);
  const [, messages] = first as [string, Messages];
  for (const [language, translated] of others) compare(`${front}/${language}`, messages, translated);
  const modules = [['words.ts', typesOf(messages)], ...[first, ...others].map((each) => moduleOf(...(each as [string, Messages])))];
  return modules.map(([name, text]) => [`${front}/${name}`, text as string]);
}

function readMessages(path: string): Messages {
  const folder = new URL(`${path}/`, FOLDER);
  const files = readdirSync(folder).sort();
  return Object.fromEntries(
    files.map((file) => [camelCase(file.replace('.json', '')), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
  );
}

const camelCase = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function moduleOf(language: string, messages: Messages): [name: string, text: string] {
  const compiled = compileModule(new MessageFormat(language, { localeCodeFromKey: () => null }), messages);
  const text = compiled
    .replace('export default {', 'export const words: Words = {')
    // A message that is nothing but a choice is not known to be a text.
    .replaceAll(/^( +\S+: \(d\) => )((?:plural|select|selectordinal)\(.*\))(,?)$/gm, '$1String($2)$3');
  return [`${language}.ts`, `import type { Words } from './words.ts';\n${text}\n`];
}

function typesOf(messages: Messages): string {
  const parts = Object.entries(messages).map(([part, all]) => {
    const lines = Object.entries(all).map(([name, message]) => `    ${JSON.stringify(name)}(${parametersOf(message)}): string;`);
    return `  ${part}: {\n${lines.join('\n')}\n  };`;
  });
  return `/** All that the pages say, in one language. */\nexport interface Words {\n${parts.join('\n')}\n}\n`;
}

function parametersOf(message: string): string {
  const all = [...argumentsOf(parse(message))].map(([name, type]) => `${name}: ${type}`);
  return all.length === 0 ? '' : `values: { ${all.join('; ')} }`;
}

function argumentsOf(tokens: readonly Token[], found: Arguments = new Map()): Arguments {
  for (const token of tokens) {
    if (!('arg' in token)) continue;
    const isCounted = token.type === 'plural' || token.type === 'selectordinal' || token.type === 'function';
    if (isCounted || !found.has(token.arg)) found.set(token.arg, isCounted ? 'number' : 'string');
    if ('cases' in token) for (const each of token.cases) argumentsOf(each.tokens, found);
  }
  return found;
}

function compare(path: string, messages: Messages, translated: Messages): void {
  const shape = (all: Messages) =>
    Object.entries(all).flatMap(([part, named]) => Object.entries(named).map(([name, message]) => `${part}.${name}(${sorted(message)})`));
  const [wanted, found] = [new Set(shape(messages)), new Set(shape(translated))];
  const wrong = [...wanted.symmetricDifference(found)].sort();
  if (wrong.length > 0) throw new Error(`src/words/${path} differs from ${LANGUAGES[0]} in ${wrong.join(', ')}`);
}

const sorted = (message: string) =>
  [...argumentsOf(parse(message))]
    .map(([name, type]) => `${name}: ${type}`)
    .sort()
    .join('; ');
