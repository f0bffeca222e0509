/** What a page says when what it asks for does not come: refused, too much, away, late, or from somebody who is not signed in any more. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PLACES } from '../../src/console/places.ts';
import { addressesOf } from './addresses-of.ts';
import { consoleDesk } from './open-console.ts';

const desk = consoleDesk({ hasDemo: true });

/** The pages that ask for something by themselves. */
const ASKING = PLACES.map(({ name }) => name).filter((name) => !['me', 'more', 'upload', 'payout', 'why'].includes(name));
/** What every page needs to be there at all. */
const FRAME = /\/v1\/admin\/(operators\/me|deployment)$/;

async function answering(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/console/api/v1/**', (route) =>
    FRAME.test(new URL(route.request().url()).pathname) ? route.continue() : answer(route),
  );
}

const refusal =
  (status: number, error: string, headers: Record<string, string> = {}) =>
  (route: Route) =>
    route.fulfill({
      status,
      headers: { 'x-request-id': 'req_0123456789abcdef', ...headers },
      json: { error, message: 'What the server says.' },
    });

const TROUBLES: readonly (readonly [what: string, answer: (route: Route) => Promise<void>, says: RegExp])[] = [
  ['the database is away', refusal(503, 'unavailable'), /The database is away/],
  ['the role may not', refusal(403, 'scope_missing'), /Your role may not do this/],
  ['too many requests', refusal(429, 'rate_limited', { 'retry-after': '7' }), /Too many requests at once/],
  ['nothing answers', (route) => route.abort(), /No answer came/],
];

describe.each(TROUBLES)('%s', (_, answer, says) => {
  test.each(ASKING)('%s', async (name) => {
    const { page, wrong, close } = await desk.open('/me');
    await answering(page, answer);
    await page.goto(`/console${addressesOf(name)[0]}`);
    await page.getByRole('alert').filter({ hasText: says }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBeGreaterThan(0);
    await page.unroute('**/console/api/v1/**');
    expect(wrong).toEqual([]);
    await close();
  });
});

test('what was there stays when it cannot be asked for again, and says so', async () => {
  const { page, wrong, close } = await desk.open('/users');
  await page.getByText('Ada Lovelace').first().waitFor();
  await answering(page, (route) => route.abort());
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await page.clock.setFixedTime(new Date(desk.server.clock.now().getTime() + 60_000));
  await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
  await page.getByText('This is what was there before').waitFor();
  expect(await page.getByText('Ada Lovelace').count()).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
  await close();
});

test('whoever is not signed in any more is asked to enter, wherever it is noticed', async () => {
  const { page, close } = await desk.open('/me');
  await page.route('**/console/api/v1/**', refusal(401, 'console_session_required'));
  await page.goto('/console/users');
  await page.getByRole('heading', { name: 'Operator console' }).waitFor();
  await close();
});
