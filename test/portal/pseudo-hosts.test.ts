/** What stands in the pages of hosts in a language that is longer than any of ours: it says nothing past its words, and none is cut off. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { PLACES } from '../../src/portal/places.ts';
import { untilStill } from '../support/desk.ts';
import { startProgram } from '../support/program.ts';
import { clippedTexts, hearData, isData, speakPseudo, strangeTexts } from '../support/pseudo-words.ts';
import { atHost, element, hostDesk, strictPolicy } from './host.ts';

const desk = hostDesk({ hasDemo: true });
const FOLDER = fileURLToPath(new URL('../../.tmp/pseudo/', import.meta.url));

beforeAll(async () => {
  const built = startProgram(['test/portal/build-pseudo.ts', FOLDER], {});
  expect((await built.exit).code, built.stderr()).toBe(0);
});

/** From the next page on, the elements of hosts speak the language of tests, and the pages in the frame, too. */
async function speakPseudoAtHosts(page: Page): Promise<void> {
  await speakPseudo(page);
  await page.route(/\/(widget|embed)\.js$/, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/javascript; charset=utf-8' };
    return route.fulfill({ headers, body: readFileSync(`${FOLDER}${name}`, 'utf8') });
  });
}

const WIDGET = 'triport-referrals';
const card = (page: Page) => page.locator(`${WIDGET} section`);

/** The widest window, that of a telephone, and a column beside a page that leaves the widget hardly any room. */
const WIDTHS = [1280, 390, 320, 240];

/** Nothing of the widget is cut off or in no words, however little room it has. */
async function isWhole(page: Page, heard: () => Promise<ReadonlySet<string>>, where: string): Promise<void> {
  const strange = await strangeTexts(page, WIDGET);
  const data = await heard();
  expect
    .soft(
      strange.filter(({ text }) => !isData(text, data)),
      `${where} says what is in no words`,
    )
    .toEqual([]);
  for (const width of WIDTHS) {
    await page.locator(WIDGET).evaluate((widget, px) => widget.style.setProperty('width', `min(100%, ${px}px)`), width);
    expect.soft(await clippedTexts(page, WIDGET), `${where} cuts off at ${width}`).toEqual([]);
    const [inner, outer] = await card(page).evaluate((section) => [section.scrollWidth, section.clientWidth]);
    expect.soft(inner, `${where} overflows at ${width}`).toBe(outer);
  }
}

test('the widget, as it comes, with its code open, and with the link copied', async () => {
  await atHost(desk, { body: element(WIDGET, desk.server), look: { width: 1280 } }, async ({ page }) => {
    await page.context().grantPermissions(['clipboard-write']);
    await speakPseudoAtHosts(page);
    const heard = hearData(page);
    await untilStill(page, () => page.reload());
    await card(page).getByText('⟦').first().waitFor();
    expect(await card(page).getAttribute('aria-label')).toBe('⟦Rèéfèér frìíèénds⟧');
    await isWhole(page, heard, 'the widget');
    await page.getByRole('button', { name: '⟦QR' }).click();
    await page.getByRole('img').waitFor();
    await page.getByRole('button', { name: '⟦Còópy' }).click();
    await page.getByRole('button', { name: '⟦Còópìíèéd⟧' }).waitFor();
    await isWhole(page, heard, 'with its code');
  });
});

test('the widget of somebody who is blocked', async () => {
  const { server } = desk;
  const userId = await server.createUser({ display_name: 'Noor', blocked: true });
  await atHost(desk, { body: element(WIDGET, server), userId, look: { width: 1280 } }, async ({ page }) => {
    await speakPseudoAtHosts(page);
    const heard = hearData(page);
    await untilStill(page, () => page.reload());
    await card(page).getByText('⟦Yòóùúr àáccòóùúnt ìís blòóckèéd⟧').waitFor();
    await isWhole(page, heard, 'the widget');
  });
});

test.each([1280, 390])('the frame at %i pixels, on every page', async (width) => {
  const { server } = desk;
  const policy = [...strictPolicy(server), `frame-src ${server.url}`];
  await atHost(desk, { body: element('triport-portal', server), policy, look: { width } }, async ({ page }) => {
    await speakPseudoAtHosts(page);
    const heard = hearData(page);
    await untilStill(page, () => page.reload());
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    expect(await page.locator('iframe').getAttribute('title')).toBe('⟦Yòóùúr rèéfèérràáls⟧');
    const frame = page.frames().find((each) => each.url().includes('/embed')) as Frame;
    const link = (path: string) => frame.locator(`a[href="/portal${path === '/' ? '/' : path}"]`).first();
    for (const { path, isInBar } of PLACES) {
      if (!isInBar) await untilStill(page, () => link('/more').click());
      await untilStill(page, () => link(path).click());
      await expect.poll(() => frame.locator('[class*=_skeleton]').count()).toBe(0);
      const data = new Set([...(await heard()), `${new URL(server.url).host}/r/`]);
      const strange = (await strangeTexts(frame)).filter(({ text }) => !isData(text, data));
      expect.soft(strange, `${path} says what is in no words`).toEqual([]);
      expect.soft(await clippedTexts(frame), `${path} cuts off`).toEqual([]);
      expect
        .soft(await frame.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), `${path} overflows`)
        .toBe(0);
    }
  });
});

test('what stands in place of a frame that nobody may see', async () => {
  await atHost(desk, { body: element('triport-portal', desk.server), isAllowed: false, look: { width: 390 } }, async ({ page, wrong }) => {
    await speakPseudoAtHosts(page);
    await page.reload();
    await page.getByText('⟦').first().waitFor();
    expect(await strangeTexts(page, 'triport-portal')).toEqual([]);
    expect(await clippedTexts(page, 'triport-portal')).toEqual([]);
    wrong.length = 0; // the browser complains of the frame
  });
});
