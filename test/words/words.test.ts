/** What the pages say: all of it in every language, none of it for nobody, and nothing past it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@messageformat/parser';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { wordModules } from '../../openapi/generate/words.ts';
import { auditCatalogue } from '../../openapi/read/bundle.ts';

type Messages = Record<string, string>;

/** What a front says, and how it is said. */
interface Front {
  /** The folders of its sources. */
  sources: readonly string[];
  /** What is written alike in both languages, and why. */
  alike: readonly RegExp[];
  /** Parts whose messages are looked up by what the server sends: a tag, an action, a role, the name of a property. */
  byName: readonly string[];
  /** Messages whose names are put together of what the server sends. */
  composed: readonly RegExp[];
}

const FRONTS: Readonly<Record<string, Front>> = {
  console: {
    sources: ['src/console', 'src/kit'],
    alike: [
      /^frame\.product$/, // what the product is called
      /^me\.(en|de)$/, // a language is called by its own name
      /^networks\./, // names
      /^(nav\.webhooks?|details\.webhook_id)$/, // what is called so in German, too
      /^\w+\.(name|version|code|codes|system|status|journal|tokens?|request|operation|csv|support|event|filter|display_name|task_staking)$/i, // a word that German has from where English has it
      /^(home\.(rejectedFor|times)|programme\.(inCurrency|tierLabel)|user\.tierRate)$/, // nothing but what is put in, and a sign between
    ],
    byName: ['actions', 'details', 'kinds', 'nav', 'refusals', 'roles'],
    composed: [/^user\.(event|reason|reward|task)_/, /^why\.\w+_(yes|no)$/],
  },
  'console-later': {
    sources: ['src/console', 'src/kit'],
    alike: [
      /^\w+\.(name|code|status|tokens?|csv|event|display_name|task_staking)$/i, // a word that German has from where English has it
      /^deliveries\.(nothing|took)$/, // nothing but what is put in, and a sign
    ],
    byName: ['uploadFields', 'uploadMistakes', 'uploadOutcomes', 'uploadReasons', 'eventTypes'],
    composed: [/^deliveries\.(address_forbidden|name_not_found|refused|reset|tls|timeout)$/],
  },
  portal: {
    sources: ['src/portal', 'src/kit'],
    alike: [
      /^account\.(en|de)$/, // a language is called by its own name
      /^networks\./, // names
      /^statement\.name$/, // a word that German has from where English has it
      /^(balance\.route|statement\.utc)$/, // nothing but what is put in, and a sign between
    ],
    byName: ['nav', 'refusals', 'fixes', 'networks', 'movements'],
    composed: [/^rewards\.(pending|available|spent|paid_out|reversed)$/],
  },
  embed: { sources: ['src/portal/embed'], alike: [], byName: [], composed: [] },
  widget: { sources: ['src/portal/widget'], alike: [], byName: [], composed: [] },
  entering: { sources: ['src/sessions'], alike: [], byName: [], composed: [] },
};

const WORDS = 'src/words';
const foldersOf = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const camel = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const textOf = (path: string) => readFileSync(path, 'utf8');
const filesOf = (front: string, language: string) => readdirSync(`${WORDS}/${front}/${language}`).sort();
const messagesOf = (front: string, language: string, file: string): Messages => JSON.parse(textOf(`${WORDS}/${front}/${language}/${file}`));
/** Every message of a front by where it stands: `frame.save`. */
const allOf = (front: string, language: string): Messages =>
  Object.fromEntries(
    filesOf(front, language).flatMap((file) =>
      Object.entries(messagesOf(front, language, file)).map(([key, message]) => [`${camel(file.replace('.json', ''))}.${key}`, message]),
    ),
  );

/** Words of the frame that screens share; which of them need one may change. */
const SHARED = /^frame\./;

const sourcesOf = ({ sources }: Front) =>
  sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );

test('every front is known here', () => {
  expect(foldersOf(WORDS).sort()).toEqual(Object.keys(FRONTS).sort());
});

test('what was generated is what is written', () => {
  for (const [name, text] of Object.entries(wordModules()))
    expect(textOf(`generated/words/${name}`).endsWith(text), `generated/words/${name}: run make generate`).toBe(true);
});

describe.each(Object.entries(FRONTS))('%s', (front, its) => {
  const { alike, byName, composed } = its;
  const languages = foldersOf(`${WORDS}/${front}`);

  test('every message is there in every language, takes the same, and says something', () => {
    for (const language of languages) {
      const all = allOf(front, language);
      expect(filesOf(front, language)).toEqual(filesOf(front, 'en'));
      expect(Object.keys(all)).toEqual(expect.arrayContaining(Object.keys(allOf(front, 'en'))));
      expect(Object.entries(all).filter(([, message]) => message.trim() === '' || message !== message.trim())).toEqual([]);
      for (const message of Object.values(all)) parse(message);
    }
    // It throws where keys or arguments differ.
    const modules = Object.keys(wordModules()).filter((name) => name.startsWith(`${front}/`));
    expect(modules.sort()).toEqual(['words', ...languages].map((name) => `${front}/${name}.ts`).sort());
  });

  test('German is German', () => {
    const [en, de] = [allOf(front, 'en'), allOf(front, 'de')];
    const found = Object.keys(en).filter(
      (key) => en[key] === de[key] && /\p{L}{3}/u.test(en[key] ?? '') && !alike.some((each) => each.test(key)),
    );
    expect(found).toEqual([]);
  });

  test('every message is said somewhere', () => {
    const code = sourcesOf(its).map(textOf).join('\n');
    const unsaid = Object.keys(allOf(front, 'en')).filter((key) => {
      const [part = '', name = ''] = key.split('.');
      if (byName.includes(part) || SHARED.test(key) || composed.some((each) => each.test(key))) return false;
      // Called by its name, or named in a list of which one is said.
      return !new RegExp(`\\.${name}\\b|['"\`]${name}['"\`]|\\b${name}(,|:| \\})`).test(code) && !isComposed(name, code);
    });
    expect(unsaid).toEqual([]);
  });
});

/** A name that is put together where it is used, such as `${kind}Why`. */
function isComposed(name: string, code: string): boolean {
  return [...code.matchAll(/\[`\$\{\w+\}(\w+)`\]/g)].some(([, end = '']) => name.endsWith(end));
}

/** The refusals that a kind of client can meet, by what its methods say that they throw. */
function tagsMetBy(client: 'admin' | 'user'): string[] {
  const tags = [...textOf('openapi/errors.yaml').matchAll(/^([a-z_]+):$/gm)].map(([, tag = '']) => tag);
  const text = textOf(`generated/sdk/typescript/${client}.ts`);
  return tags.filter((tag) => text.includes(`\`${tag}\``) && !tag.startsWith('graphql_'));
}

test('what the server can refuse, do and answer has its words', () => {
  const met = tagsMetBy('admin');
  expect(met.length).toBeGreaterThan(60);
  const refusals = Object.keys(messagesOf('console', 'en', 'refusals.json'));
  const tags = [...textOf('openapi/errors.yaml').matchAll(/^([a-z_]+):$/gm)].map(([, tag = '']) => tag);
  expect(met.filter((tag) => !refusals.includes(tag))).toEqual([]);
  expect(refusals.filter((tag) => !tags.includes(tag))).toEqual([]);
  const actions = Object.keys(auditCatalogue());
  const told = Object.keys(messagesOf('console', 'en', 'actions.json'));
  expect(told.sort()).toEqual(actions.map((action) => action.replaceAll(/[.-]/g, '_')).sort());
  const listed = textOf('src/console/frame/audit-text.ts');
  expect(actions.filter((action) => !listed.includes(`'${action}'`))).toEqual([]);
});

/** Refusals that no page of a user can meet: those of operators' credentials, and of requests that only programs send. */
const NOT_ON_A_PAGE =
  /^(admin_token_\w+|token_\w+|console_session_required|scope_missing|invalid_payout_id|invalid_json|idempotency_key_invalid|unsupported_media_type)$/;

test('what the server can refuse a user has its words, and what helps', () => {
  const met = tagsMetBy('user').filter((tag) => !NOT_ON_A_PAGE.test(tag));
  expect(met.length).toBeGreaterThan(15);
  const refusals = Object.keys(messagesOf('portal', 'en', 'refusals.json'));
  expect(met.filter((tag) => !refusals.includes(tag))).toEqual([]);
  const fixes = Object.keys(messagesOf('portal', 'en', 'fixes.json'));
  expect(fixes.filter((tag) => !refusals.includes(tag))).toEqual([]);
});

/** Where words stand in the page itself: it is for whoever builds the console, or a host's own. */
const UNTRANSLATED: readonly string[] = ['src/console/screens/kit/', 'src/console/start-kit.tsx', 'src/portal/examples/'];
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
  const sources = [...new Set(Object.values(FRONTS).flatMap(sourcesOf))];
  const spoken = sources.filter((path) => path.endsWith('.tsx') && !UNTRANSLATED.some((each) => path.startsWith(each)));
  expect(spoken.flatMap((path) => literalsIn(path, textOf(path)))).toEqual([]);
  expect(
    literalsIn('a.tsx', '<p title="One">Two {isOn ? "Three" : `Four`} <i label={"Five"}>·</i></p>').map((each) => each.slice(7)),
  ).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
});
