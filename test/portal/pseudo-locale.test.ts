/** Every page in a language that is longer than any of ours: all that it says comes from the words, and nothing of it is cut off. */
import { expect, test } from 'vitest';
import { PLACES } from '../../src/portal/places.ts';
import { clippedTexts, hearData, isData, speakPseudo, strangeTexts } from '../support/pseudo-words.ts';
import { follow, portalDesk, visit } from './open-portal.ts';

const desk = portalDesk({ hasDemo: true });

test.each([1280, 390])('at %i pixels', async (width) => {
  const { page, wrong, close } = await desk.open('/more', { width });
  await speakPseudo(page);
  const heard = hearData(page);
  await visit(page, '/more');
  for (const { path } of PLACES) {
    await follow(page, path);
    expect(await page.getByRole('heading', { level: 1 }).textContent(), path).toMatch(/⟦/);
    const texts = await strangeTexts(page);
    // The address of a link begins with the server's.
    const data = new Set([...(await heard()), `${new URL(desk.server.url).host}/r/`]);
    const strange = texts.filter(({ text }) => !isData(text, data));
    expect.soft(strange, `${path} says what is in no words`).toEqual([]);
    expect.soft(await clippedTexts(page), `${path} cuts off`).toEqual([]);
    expect.soft(await page.evaluate('document.documentElement.scrollWidth'), `${path} overflows`).toBe(width);
  }
  expect(wrong).toEqual([]);
  await close();
});
