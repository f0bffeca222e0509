/** What the pages say: all of it in every language, none of it for nobody, and nothing past it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@messageformat/parser';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { wordModules } from '../../openapi/generate/words.ts';

type Messages = Record<string, string>;

const WORDS = 'src/words';
const languages = readdirSync(WORDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const filesOf = (language: string) => readdirSync(`${WORDS}/${language}`).sort();
const messagesOf = (language: string, file: string): Messages => JSON.parse(readFileSync(`${WORDS}/${language}/${file}`, 'utf8'));
const files = filesOf('en');
const camel = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
/** Every message by where it stands: `frame.save`. */
const allOf = (language: string): Messages =>
  Object.fromEntries(
    files.flatMap((file) =>
      Object.entries(messagesOf(language, file)).map(([key, message]) => [`${camel(file.replace('.json', ''))}.${key}`, message]),
    ),
  );

/** What is written alike in both languages, and why. */
const ALIKE: readonly RegExp[] = [
  /^frame\.product$/, // what the product is called
  /^me\.(en|de)$/, // a language is called by its own name
  /^networks\./, // names
  /^\w+\.(name|version|code|codes|system|status|journal|tokens?|request|operation|csv|support|event|filter|display_name|task_staking)$/i, // a word that German has from where English has it
  /^(home\.(rejectedFor|times)|programme\.(inCurrency|tierLabel)|user\.tierRate)$/, // nothing but what is put in, and a sign between
];

/** Parts whose messages are looked up by what the server sends: a tag, an action, a role, the name of a property. */
const BY_NAME: readonly string[] = [
  'actions',
  'details',
  'kinds',
  'nav',
  'refusals',
  'roles',
  'uploadFields',
  'uploadMistakes',
  'uploadOutcomes',
  'uploadReasons',
];

/** Messages whose names are put together of what the server sends. */
const COMPOSED: readonly RegExp[] = [/^user\.(event|reason|reward|task)_/, /^why\.\w+_(yes|no)$/];

/** Words of the frame that screens share; which of them need one may change. */
const SHARED = /^frame\./;

const isSource = (name: string) => /\.tsx?$/.test(name);
const sources = ['src/console', 'src/kit'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((name) => `${folder}/${name}`),
);
const textOf = (path: string) => readFileSync(path, 'utf8');

test('every message is there in every language, takes the same, and says something', () => {
  for (const language of languages) {
    expect(filesOf(language)).toEqual(files);
    expect(Object.keys(allOf(language))).toEqual(expect.arrayContaining(Object.keys(allOf('en'))));
    expect(Object.entries(allOf(language)).filter(([, message]) => message.trim() === '' || message !== message.trim())).toEqual([]);
    for (const message of Object.values(allOf(language))) parse(message);
  }
  // It throws where keys or arguments differ.
  expect(Object.keys(wordModules()).sort()).toEqual(['words.ts', ...languages.map((language) => `${language}.ts`)].sort());
});

test('what was generated is what is written', () => {
  for (const [name, text] of Object.entries(wordModules()))
    expect(textOf(`generated/words/${name}`).endsWith(text), `generated/words/${name}: run make generate`).toBe(true);
});

test('German is German', () => {
  const [en, de] = [allOf('en'), allOf('de')];
  const alike = Object.keys(en).filter(
    (key) => en[key] === de[key] && /\p{L}{3}/u.test(en[key] ?? '') && !ALIKE.some((each) => each.test(key)),
  );
  expect(alike).toEqual([]);
});

test('every message is said somewhere', () => {
  const code = sources.map(textOf).join('\n');
  const unsaid = Object.keys(allOf('en')).filter((key) => {
    const [part = '', name = ''] = key.split('.');
    if (BY_NAME.includes(part) || SHARED.test(key) || COMPOSED.some((each) => each.test(key))) return false;
    // Called by its name, or named in a list of which one is said.
    return !new RegExp(`\\.${name}\\b|['"\`]${name}['"\`]|\\b${name}(,|:| \\})`).test(code) && !isComposed(name, code);
  });
  expect(unsaid).toEqual([]);
});

/** A name that is put together where it is used, such as `${kind}Why`. */
function isComposed(name: string, code: string): boolean {
  return [...code.matchAll(/\[`\$\{\w+\}(\w+)`\]/g)].some(([, end = '']) => name.endsWith(end));
}

test('what the server can refuse, do and answer has its words', () => {
  const tags = [...textOf('openapi/errors.yaml').matchAll(/^([a-z_]+):$/gm)].map(([, tag = '']) => tag);
  const admin = textOf('generated/sdk/typescript/admin.ts');
  const met = tags.filter((tag) => admin.includes(`\`${tag}\``) && !tag.startsWith('graphql_'));
  expect(met.length).toBeGreaterThan(60);
  const refusals = Object.keys(messagesOf('en', 'refusals.json'));
  expect(met.filter((tag) => !refusals.includes(tag))).toEqual([]);
  expect(refusals.filter((tag) => !tags.includes(tag))).toEqual([]);
  const events = textOf('openapi/events.yaml');
  const actions = [...events.matchAll(/^([a-z-]+\.[a-z_]+):$/gm)].map(([, action = '']) => action);
  expect(Object.keys(messagesOf('en', 'actions.json')).sort()).toEqual(actions.map((action) => action.replaceAll(/[.-]/g, '_')).sort());
  const listed = textOf('src/console/frame/audit-text.ts');
  expect(actions.filter((action) => !listed.includes(`'${action}'`))).toEqual([]);
});

/** Where words stand in the page itself: it is for whoever builds the console. */
const UNTRANSLATED: readonly string[] = ['src/console/screens/kit/', 'src/console/start-kit.tsx'];
/** What is written alike everywhere: names of keys, and the form of an id. */
const NAMES = /^(Esc|g|[0-9a-f]{8}-…,0x[0-9a-f]{4}…)$/;
/** A value of the contract, which no one reads. */
const VALUE = /^[a-z]+[._a-z]*$/;
const SHOWN = ['label', 'title', 'placeholder', 'alt', 'aria-label', 'note', 'hint', 'action', 'description'];

/** The texts that a source shows to people without asking for words. */
function literalsIn(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const take = (said: string) => {
    const text = said.replaceAll(/&\w+;/g, '').trim();
    if (/\p{L}/u.test(text) && !NAMES.test(text)) found.push(`${path}: ${text}`);
  };
  const literal = (node: ts.Node | undefined, mayBeValue = false): void => {
    if (!node) return;
    if ((ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) && !(mayBeValue && VALUE.test(node.text))) take(node.text);
    if (ts.isJsxExpression(node)) literal(node.expression);
    if (ts.isConditionalExpression(node)) for (const each of [node.whenTrue, node.whenFalse]) literal(each);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) take(node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) literal(node);
    if ((ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && SHOWN.includes(node.name.getText(source)))
      literal(node.initializer, node.name.getText(source) === 'action');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('nothing is said past the words', () => {
  const spoken = sources.filter((path) => path.endsWith('.tsx') && !UNTRANSLATED.some((each) => path.startsWith(each)));
  expect(spoken.flatMap((path) => literalsIn(path, textOf(path)))).toEqual([]);
  expect(
    literalsIn('a.tsx', '<p title="One">Two {isOn ? "Three" : `Four`} <i label={"Five"}>·</i></p>').map((each) => each.slice(7)),
  ).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
});
