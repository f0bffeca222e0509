/**
 * What is there stays where it is while the rest comes. On a slow line answers come one behind the other: here they always do, and the
 * browser adds up how far things moved by themselves (CLS). How fast they come is for test/bench to say.
 */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ADA } from '../../src/demo/cast.ts';
import { PLACES } from '../../src/portal/places.ts';
import { untilStill } from '../support/desk.ts';
import { atHost, element, hostDesk, strictPolicy } from './host.ts';
import { portalDesk, visit } from './open-portal.ts';

const SHIFTED_MAX = 0.05;
const LATE_MS = 120;

/** Runs in each document before what is its own: adds up what moved by itself, and says what that was. */
const SHIFTS = `
  window.shifted = { all: 0, what: [] };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      shifted.all += value;
      const of = ({ node, previousRect: { y }, currentRect }) =>
        '  ' + y + ' → ' + currentRect.y + ': ' + (node?.outerHTML ?? node?.textContent ?? '').slice(0, 100);
      shifted.what.push(value.toFixed(4), ...sources.map(of));
    }
  }).observe({ type: 'layout-shift', buffered: true });`;

interface Shifted {
  all: number;
  what: string[];
}

/** From now on answers come one behind the other, in the order in which they were asked for. */
async function comeLate(page: Page): Promise<void> {
  let last = Promise.resolve();
  const turn = () => {
    last = last.then(() => page.waitForTimeout(LATE_MS));
    return last;
  };
  await page.route(/\/v1\//, async (route) => {
    await turn();
    await route.continue();
  });
}

const shiftedIn = (frame: Frame) => frame.evaluate('shifted') as Promise<Shifted>;

const isStill = async (frame: Frame, where: string) => {
  const { all, what } = await shiftedIn(frame);
  expect.soft(all, [where, ...what].join('\n')).toBeLessThanOrEqual(SHIFTED_MAX);
};

describe('the portal', () => {
  const desk = portalDesk({ hasDemo: true });

  test.each([
    ['Ada of the demo', 390],
    ['Ada of the demo', 1280],
    ['somebody about whom there is nothing yet', 390],
  ])('shows %s at %i pixels', async (who, width) => {
    const userId = who.startsWith('Ada') ? ADA.userId : await desk.server.createUser();
    const { page, wrong, close } = await desk.open('/more', { userId, width, script: SHIFTS });
    await comeLate(page);
    for (const { path } of PLACES) {
      await visit(page, path);
      await isStill(page.mainFrame(), path);
    }
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('in the page of a host', () => {
  const desk = hostDesk({ hasDemo: true });

  test.each([390, 1280])('the frame at %i pixels', async (width) => {
    const { server } = desk;
    const policy = [...strictPolicy(server), `frame-src ${server.url}`];
    await atHost(desk, { body: element('triport-portal', server), policy, look: { width, script: SHIFTS } }, async ({ page }) => {
      await comeLate(page);
      await untilStill(page, () => page.reload());
      await page.frameLocator('iframe').getByRole('link', { name: 'All rewards' }).waitFor();
      const within = page.frames().find((each) => each.url().includes('/embed')) as Frame;
      await isStill(within, 'in the frame');
      await isStill(page.mainFrame(), 'around it');
    });
  });

  test.each([390, 1280])('what stands below the widget at %i pixels', async (width) => {
    const body = `${element('triport-referrals', desk.server)}<p>What else there is.</p>`;
    await atHost(desk, { body, look: { width, script: SHIFTS } }, async ({ page }) => {
      await comeLate(page);
      await untilStill(page, () => page.reload());
      await page.getByRole('button', { name: 'Copy' }).waitFor();
      await isStill(page.mainFrame(), 'the widget');
    });
  });
});
