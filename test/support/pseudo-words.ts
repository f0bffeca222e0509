/**
 * A third language, made of the English words by machine and served by nobody: a browser of a test gets it in their place. Vowels have
 * accents and stand twice, which makes a text about a third longer and leaves it readable; every message stands between brackets.
 */
import type { Frame, Page } from 'playwright-core';
import { shortText } from '../../src/kit/short-text.ts';

const [OPEN, CLOSE] = ['⟦', '⟧'];

/** The end of a module that has its words as `ENGLISH`: each message as it is in this language. What is put into a message stays as it is. */
export const IN_PSEUDO = `
const ACCENTS = { a: 'àá', e: 'èé', i: 'ìí', o: 'òó', u: 'ùú', A: 'ÀÁ', E: 'ÈÉ', I: 'ÌÍ', O: 'ÒÓ', U: 'ÙÚ' };
const speak = (text, values) => {
  const kept = values.filter((value) => typeof value === 'string' && value !== '').map((value) => RegExp.escape(value));
  const parts = kept.length === 0 ? [text] : text.split(new RegExp('(' + kept.join('|') + ')'));
  const said = parts.map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[aeiou]/gi, (vowel) => ACCENTS[vowel])));
  return '${OPEN}' + said.join('') + '${CLOSE}';
};
const each = (all, change) => Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one)]));
const words = each(ENGLISH, (part) => each(part, (say) => (values) => speak(say(values), Object.values(values ?? {}))));
export { words };`;

/** From the next page on, everything is said in the language of tests. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route(/\/assets\/en-[\w-]+\.js$/, async (route) => {
    const english = await (await route.fetch()).text();
    const exported = /export\s*\{\s*(\w+) as words\s*\};?\s*$/;
    if (!exported.test(english)) throw new Error('the module of English words has another form than it had');
    await route.fulfill({
      contentType: 'text/javascript',
      body: english.replace(exported, (_, name: string) => IN_PSEUDO.replace('ENGLISH', () => name)),
    });
  });
}

/** A text on a page that is no message. */
export interface Strange {
  text: string;
  /** The element that it stands in, or the attribute. */
  at: string;
}

/** The attributes that are said or shown. */
const SAID = ['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'alt', 'placeholder', 'title'];
/** What is written as machines have it: ids, calls, amounts, moments. */
const EXACT = 'script, style, noscript, code, data, time';

/**
 * Every text with letters that stands outside of brackets: what a program says past its words, and data. A message may be cut into pieces.
 * With `host`, it is looked for in what this element of the page has drawn.
 */
export function strangeTexts(page: Page | Frame, host?: string): Promise<Strange[]> {
  return page.evaluate(
    ({ open, close, said, exact, host }) => {
      const root = host === undefined ? document.body : (document.querySelector(host)?.shadowRoot as ShadowRoot);
      const found: { text: string; at: string }[] = [];
      let depth = 0;
      const read = (text: string, at: string) => {
        let outside = '';
        for (const letter of text) {
          if (letter === open) depth++;
          if (depth === 0) outside += letter;
          if (letter === close) depth--;
        }
        if (/\p{L}/u.test(outside)) found.push({ text: outside.trim(), at });
      };
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement as Element;
        if (!parent.closest(exact)) read(texts.currentNode.nodeValue ?? '', parent.outerHTML.slice(0, 120));
      }
      for (const element of root.querySelectorAll(said.map((name) => `[${name}]`).join())) {
        if (element.matches(exact)) continue;
        for (const name of said) read(element.getAttribute(name) ?? '', `${name} of ${element.outerHTML.slice(0, 120)}`);
      }
      if (host === undefined) read(document.title, 'title');
      return found;
    },
    { open: OPEN, close: CLOSE, said: SAID, exact: EXACT, host },
  );
}

/**
 * The elements whose text is cut off. Those may be that are hidden from eyes, and those that end in dots and say all of it when pointed at.
 * With `host`, those that this element of the page has drawn.
 */
export function clippedTexts(page: Page | Frame, host?: string): Promise<string[]> {
  return page.evaluate((host) => {
    const root = host === undefined ? document.body : (document.querySelector(host)?.shadowRoot as ShadowRoot);
    const isCut = (element: Element) => {
      const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element);
      if (element.clientWidth === 0 || clipPath !== 'none') return false;
      if (textOverflow === 'ellipsis' && element.closest('[title]')) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isWide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      return isWide || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
    };
    return [...root.querySelectorAll('*')]
      .filter((element) => (element.textContent ?? '').trim() !== '' && isCut(element))
      .map((element) => element.outerHTML.slice(0, 200));
  }, host);
}

/** What the contract lets be one of a few: a page says it in words. */
const CHOSEN = /^(status|state|kind|type|role|reason|outcome|rule|action)$/;

/**
 * All texts that the server has answered until one asks: data, wherever they stand, whole or shortened. The page may show an answer before
 * we have read it.
 */
export function hearData(page: Page): () => Promise<ReadonlySet<string>> {
  const data = new Set<string>();
  const reading: Promise<void>[] = [];
  const keep = (value: unknown, name = ''): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) keep(each, /^\d+$/.test(key) ? name : key);
    if (typeof value === 'string' && !CHOSEN.test(name)) for (const text of [value, shortText(value)]) data.add(text);
  };
  page.on('response', (answer) => {
    if (!answer.headers()['content-type']?.startsWith('application/json')) return;
    reading.push(
      answer.json().then(
        (body) => keep(body),
        () => {}, // one that the page has given up has no body
      ),
    );
  });
  return async () => {
    await Promise.all(reading.splice(0));
    return data;
  };
}

/** What `Intl` writes: moments, how far off they are, and short amounts such as `$1K`. */
const WRITTEN =
  /\b(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(tember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?|(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?|AM|PM|UTC|today|tomorrow|in \d+ days?)\b|\d[KMB]\b/g;
/** What React Aria says in words of its own, which it has in every language of ours. */
const OF_REACT_ARIA = /^(sortable column|sorted by column .+ order|Select( All)?|DropZone)$/;
const INITIALS = /^\p{Lu}{1,2}$/u;

/** Whether a text that is no message is data; several may stand together. */
export function isData(text: string, data: ReadonlySet<string>): boolean {
  const parts = text.split(/\n| [·→–] | [·→–]$/).map((part) => part.trim());
  return parts.every(
    (part) => data.has(part) || INITIALS.test(part) || OF_REACT_ARIA.test(part) || !/\p{L}/u.test(part.replaceAll(WRITTEN, '')),
  );
}
