/** Every page in a language that is longer than any of ours: all that it says comes from the words, and nothing of it is cut off. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PLACES } from '../../src/console/places.ts';
import { shortText } from '../../src/kit/short-text.ts';
import { addressesOf, findSomething } from './addresses-of.ts';
import { consoleDesk, follow, visit } from './open-console.ts';
import { clippedTexts, speakPseudo, strangeTexts } from './pseudo-words.ts';

const desk = consoleDesk({ hasDemo: true });

/** What the contract lets be one of a few: a page says it in words. */
const CHOSEN = /^(status|state|kind|type|role|reason|outcome|rule|action)$/;

/**
 * All texts that the server has answered until one asks: data, wherever they stand, whole or shortened. The page may show an answer before
 * we have read it.
 */
function hearData(page: Page): () => Promise<ReadonlySet<string>> {
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

/** What `Intl` writes: moments, and short amounts such as `$1K`. */
const WRITTEN =
  /\b(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(tember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?|(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?|AM|PM|UTC)\b|\d[KMB]\b/g;
/** What React Aria says in words of its own, which it has in every language of ours. */
const OF_REACT_ARIA = /^(sortable column|sorted by column .+ order|Select( All)?|DropZone)$/;
const INITIALS = /^\p{Lu}{1,2}$/u;

/** Whether a text that is no message is data; several may stand together. */
function isData(text: string, data: ReadonlySet<string>): boolean {
  const parts = text.split(/\n| [·→–] | [·→–]$/).map((part) => part.trim());
  return parts.every(
    (part) => data.has(part) || INITIALS.test(part) || OF_REACT_ARIA.test(part) || !/\p{L}/u.test(part.replaceAll(WRITTEN, '')),
  );
}

test.each([1280, 390])('at %i pixels', async (width) => {
  const { page, wrong, close } = await desk.open('/me', { width });
  const found = await findSomething(desk.server);
  await speakPseudo(page);
  const heard = hearData(page);
  await visit(page, '/me');
  for (const address of PLACES.flatMap(({ name }) => addressesOf(name, found))) {
    await follow(page, address);
    expect(await page.getByRole('heading', { level: 1 }).textContent(), address).toMatch(address.startsWith('/users/') ? /./ : /⟦/);
    const texts = await strangeTexts(page);
    const data = await heard();
    const strange = texts.filter(({ text }) => !isData(text, data));
    expect.soft(strange, `${address} says what is in no words`).toEqual([]);
    expect.soft(await clippedTexts(page), `${address} cuts off`).toEqual([]);
    expect.soft(await page.evaluate('document.documentElement.scrollWidth'), `${address} overflows`).toBe(width);
  }
  expect(wrong).toEqual([]);
  await close();
});
