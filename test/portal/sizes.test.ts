/** How much has to be loaded, in bytes as they go over the wire. How long that takes, and a host's page is held up, is for test/bench to say. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { frontFiles, zipped } from '../support/front-files.ts';
import { atHost, element, hostDesk, strictPolicy } from './host.ts';
import { portalDesk, visit } from './open-portal.ts';

const KB = 1000;
/** The first load: the frame, the words in one language, and the first page; in a host's page it is a little more. */
const FIRST_JS_MAX = { 'portal.html': 55 * KB, 'embed.html': 60 * KB };
const CSS_MAX = 9 * KB;
/** What another page adds. */
const PAGE_JS_MAX = 12 * KB;
/** So many files at most are asked for until the first page stands there whole: the page, its sheet, its scripts, its font. */
const FIRST_FILES_MAX = 6;
/** What hosts load, by its name, and the styles that are in the widget. */
const HOST_SCRIPTS_MAX = { 'widget.js': 16 * KB, 'widget-qr.js': 4 * KB, 'embed.js': 4 * KB };
const WIDGET_CSS_MAX = 3 * KB;

const { manifest, scriptsOf, named, sizeOf, sum } = frontFiles('portal');
const firstScripts = (page: string) => new Set([...named(page, 'js'), ...scriptsOf(['../../generated/words/portal/en.ts'])]);

describe.each(['portal.html', 'embed.html'] as const)('%s', (page) => {
  test('the first load is small', () => {
    expect(named(page, 'js').length).toBeGreaterThan(0);
    expect(sum(firstScripts(page))).toBeLessThan(FIRST_JS_MAX[page]);
    expect(named(page, 'css').length).toBe(1);
    expect(sum(named(page, 'css'))).toBeLessThan(CSS_MAX);
  });

  test('no other page adds much', () => {
    const loaded = firstScripts(page);
    const screens = Object.keys(manifest()).filter((name) => /^screens\/.*-screen\.tsx$/.test(name));
    expect(screens.length).toBeGreaterThan(8);
    const large = screens
      .map((name) => [name, sum([...scriptsOf([name])].filter((file) => !loaded.has(file)))] as const)
      .filter(([, size]) => size > PAGE_JS_MAX);
    expect(large).toEqual([]);
  });

  test('a language is loaded by itself', () => {
    expect(named(page, 'js').filter((file) => /\/(en|de)-/.test(file))).toEqual([]);
  });
});

test.each(Object.entries(HOST_SCRIPTS_MAX))('%s has at most %i bytes', (file, most) => {
  expect(sizeOf(file)).toBeLessThan(most);
});

/** What is asked for that is a file, as long as the page is open. */
function filesOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!/^\/(v1|token)/.test(pathname)) asked.push(pathname);
  });
  return asked;
}

describe('to the first picture', () => {
  const desk = portalDesk({ hasDemo: true });

  test('the portal asks for few files', async () => {
    const { page, wrong, close } = await desk.open('/account');
    const asked = filesOf(page);
    await visit(page, '');
    await page.locator('dl dd').nth(2).waitFor();
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(FIRST_FILES_MAX);
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('in the page of a host', () => {
  const desk = hostDesk({ hasDemo: true });

  test('the frame asks for as few files as the portal', async () => {
    const { server } = desk;
    const policy = [...strictPolicy(server), `frame-src ${server.url}`];
    await atHost(desk, { body: element('triport-portal', server), policy }, async ({ page }) => {
      const asked = filesOf(page);
      await page.reload();
      await page.frameLocator('iframe').locator('dl dd').nth(2).waitFor();
      const ofHost = ['/', '/widget.js', '/embed.js'];
      const ofFrame = asked.filter((path) => !ofHost.includes(path));
      expect(ofFrame.length, ofFrame.join('\n')).toBeLessThanOrEqual(FIRST_FILES_MAX);
      expect(asked).toEqual(expect.arrayContaining(ofHost));
    });
  });

  test('the widget is one file, with few styles in it', async () => {
    await atHost(desk, { body: element('triport-referrals', desk.server) }, async ({ page }) => {
      const asked = filesOf(page);
      await page.reload();
      await page.getByRole('button', { name: 'Copy' }).waitFor();
      expect(asked.filter((path) => path !== '/' && path !== '/embed.js')).toEqual(['/widget.js']);
      const styles = await page.evaluate(() => {
        const sheets = document.querySelector('triport-referrals')?.shadowRoot?.adoptedStyleSheets ?? [];
        return sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('');
      });
      expect(styles).toContain('.card');
      expect(zipped(styles)).toBeLessThan(WIDGET_CSS_MAX);
    });
  });
});
