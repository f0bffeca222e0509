/** The first page: what needs somebody, how a programme begins, and numbers that lead to their rows. */

import { describe, expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { couple, EVENTS, invoiceOf, report } from '../support/billing.ts';
import { openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { HOSTILE, overflowOf } from '../support/trouble.ts';
import { consoleDesk } from './open-console.ts';

const MINUTE_MS = 60_000;

describe('with an empty programme', () => {
  const desk = consoleDesk();

  test('a list says how to begin, and ticks itself', async () => {
    const { server } = desk;
    const { page, wrong, close } = await desk.open('/');
    await page.getByRole('heading', { name: 'Begin the programme' }).waitFor();
    expect(await page.getByText('to do', { exact: true }).count()).toBe(3);
    expect(await page.getByRole('navigation', { name: 'The range in numbers' }).count()).toBe(0);
    expect(await page.locator('pre').first().textContent()).toContain('curl -X PUT');
    expect(await violationsOf(page, 'wcag')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflowOf(page)).toBe(0);

    const { invitee } = await couple(server);
    // What a server has counted it keeps for ten seconds, by its own clock.
    server.clock.advance(MINUTE_MS);
    await page.getByText('done', { exact: true }).nth(1).waitFor();
    await page.getByRole('navigation', { name: 'The range in numbers' }).waitFor();
    const paid = await report(server, invoiceOf(server, invitee).paid(20_000_000));
    expect(paid).toBeTruthy();
    server.clock.advance(MINUTE_MS);
    await page.getByRole('heading', { name: 'Begin the programme' }).waitFor({ state: 'detached' });
    expect(wrong).toEqual([]);
    await close();
  });

  test('what needs somebody comes first, with its count and its sum, and leads there', async () => {
    const { server } = desk;
    const { session } = await signUpEarner(server, 90_000_000);
    await openPayout(server, session, 60_000_000);
    await uncoveredPayout(server);
    await server.admin('POST', EVENTS, { events: [{ id: 'evt_bad', type: 'invoice_paid', invoice_id: 'inv_bad' }] });
    const { page, wrong, close } = await desk.open('/');
    const attention = page.getByRole('region', { name: 'What needs attention' });
    await attention.getByText('2 payouts wait to be taken up').waitFor();
    await attention.getByText('$140.00').waitFor();
    await attention.getByText('1 open payout is no longer covered').waitFor();
    await attention.getByText('$80.00').waitFor();
    await attention.getByText('1 billing event was rejected in the last 24 hours').waitFor();
    await attention.getByText('The books have not been verified yet').waitFor();
    await attention.getByText('No job has succeeded yet').waitFor();
    await attention.getByRole('link', { name: /The books/ }).click();
    await page.getByRole('tab', { name: 'Verification', selected: true }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test('a viewer sees no payouts, and is not refused anything', async () => {
    const { page, wrong, close } = await desk.open('/', { operator: 'vera', role: 'viewer' });
    const refused: string[] = [];
    page.on('response', (answer) => answer.status() >= 400 && refused.push(answer.url()));
    await page.reload();
    await page.getByRole('navigation', { name: 'The range in numbers' }).waitFor();
    await page.getByRole('heading', { name: 'Payouts' }).waitFor();
    expect(await page.getByText('to be taken up').count()).toBe(0);
    expect(refused).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });

  test('a name can be anything, and stays within its place', async () => {
    const { server } = desk;
    const inviter = await server.createUser({ display_name: HOSTILE });
    const { invitee } = await couple(server, inviter);
    await report(server, invoiceOf(server, invitee).paid(900_000_000));
    server.clock.advance(MINUTE_MS);
    const { page, wrong, close } = await desk.open('/', { width: 320 });
    await page.getByRole('link', { name: HOSTILE }).waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('with the demo programme', () => {
  const desk = consoleDesk({ hasDemo: true });

  test('every number leads to its rows; a range is chosen by the keys alone, and stays in the address', async () => {
    const { page, wrong, close } = await desk.open('/');
    const numbers = page.getByRole('navigation', { name: 'The range in numbers' });
    await numbers.waitFor();
    const hrefs = await numbers.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('?')[0]));
    expect(hrefs).toEqual(
      ['', '/users', '/events', '/users', '/ledger', '/ledger', '/ledger', '/ledger'].map((path) => `/console${path || '/'}`),
    );
    await page.getByRole('button', { name: /Range/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Last 90 days' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?range=90');
    await page.goBack();
    await page.getByRole('button', { name: /Last 30 days/ }).waitFor();
    expect(await violationsOf(page, 'wcag')).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });

  test('a figure and the rows behind it say the same', async () => {
    const { server } = desk;
    const { page, close } = await desk.open('/?since=2026-10-01&until=2026-10-31');
    const accrued = page.getByRole('link', { name: /^Accrued/ });
    const shown = BigInt((await accrued.locator('data').getAttribute('value')) ?? '');
    const { body } = await server.admin('GET', '/v1/admin/reports/statement?since=2026-10-01T00:00:00Z&until=2026-11-01T00:00:00Z');
    type Moved = { kind: string; amount_micro: number };
    const moved = (body.movements as Moved[]).filter(({ kind }) => kind === 'accrue').map(({ amount_micro }) => BigInt(amount_micro));
    expect(shown).toBe(moved.reduce((sum, amount) => sum + amount, 0n));
    await accrued.click();
    await page.getByRole('tab', { name: 'Journal', selected: true }).waitFor();
    await page.getByRole('cell', { name: 'Earned' }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('since')).toBe('2026-10-01');
    await close();
  });

  test('a plot is walked by arrows, is a table, and is a file', async () => {
    const { page, wrong, close } = await desk.open('/');
    const plot = page.getByRole('group', { name: 'Rewards' });
    const bars = plot.getByRole('link');
    await bars.first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => bars.last().evaluate((bar) => bar === document.activeElement)).toBe(true);
    const card = page.getByRole('region', { name: 'Rewards' });
    await card.getByRole('button', { name: 'As table' }).click();
    expect(await card.getByRole('row').count()).toBe(31);
    const download = page.waitForEvent('download');
    await card.getByRole('button', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toBe('rewards.csv');
    expect(wrong).toEqual([]);
    await close();
  });

  test('what cannot be asked for says so in its place, and nothing else goes', async () => {
    const { page, close } = await desk.open('/more');
    await page.route('**/console/api/v1/admin/reports/funnel*', (route) => route.abort());
    await page.goto('/console');
    const funnel = page.getByRole('region', { name: 'Funnel' });
    await funnel.getByRole('alert').getByText('No answer came').waitFor();
    await page.getByRole('link', { name: /^Clicks/ }).waitFor();
    await page.unroute('**/console/api/v1/admin/reports/funnel*');
    await funnel.getByRole('button', { name: 'Try again' }).click();
    await funnel.getByRole('link', { name: /^Signups/ }).waitFor();
    await close();
  });

  test('numbers that are behind are told from those that are not', async () => {
    const { page, close } = await desk.open('/');
    await page
      .getByRole('link', { name: /^Clicks/ })
      .first()
      .waitFor();
    expect(await page.getByText('The numbers are behind').count()).toBe(0);
    await page.clock.setFixedTime(new Date(desk.server.clock.now().getTime() + 5 * MINUTE_MS));
    await page.reload();
    await page.getByText('The numbers are behind').waitFor();
    await close();
  });
});
