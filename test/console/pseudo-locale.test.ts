/** Every page in a language that is longer than any of ours: all that it says comes from the words, and nothing of it is cut off. */
import { expect, test } from 'vitest';
import { PLACES } from '../../src/console/places.ts';
import { clippedTexts, hearData, isData, speakPseudo, strangeTexts } from '../support/pseudo-words.ts';
import { sendWithoutSuccess } from '../support/webhooks.ts';
import { addressesOf, findSomething } from './addresses-of.ts';
import { consoleDesk, follow, visit } from './open-console.ts';

const desk = consoleDesk({ hasDemo: true });

test.each([1280, 390])('at %i pixels', async (width) => {
  const { page, wrong, close } = await desk.open('/me', { width });
  const found = { ...(await findSomething(desk.server)), webhook: await sendWithoutSuccess(desk.server) };
  await speakPseudo(page);
  const heard = hearData(page);
  await visit(page, '/me');
  for (const address of PLACES.flatMap(({ name }) => addressesOf(name, found))) {
    await follow(page, address);
    expect(await page.getByRole('heading', { level: 1 }).textContent(), address).toMatch(/^\/(users|webhooks)\//.test(address) ? /./ : /⟦/);
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
