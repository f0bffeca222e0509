/** The books: a statement that adds up, every movement, and their proof. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import { earn } from '../support/money.ts';
import { openPayout, signUpEarner } from '../support/payouts.ts';
import { overflowOf } from '../support/trouble.ts';
import { consoleDesk, visit } from './open-console.ts';

const VERIFICATIONS = '/v1/admin/ledger/verifications';

describe('a new ledger', () => {
  const desk = consoleDesk();
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await openWorkshop(desk.server);
  });
  afterAll(() => workshop.close());
  const newest = async () => (await desk.server.admin('GET', VERIFICATIONS)).body.items[0];

  test('it says what will be here, and adds up from the beginning', async () => {
    const { page, wrong, close } = await desk.open('/ledger?tab=journal&range=all');
    await page.getByText('No money has moved yet').waitFor();
    await page.getByRole('tab', { name: 'Statement' }).click();
    await page.getByText('Nothing moved in these days').waitFor();
    await page.getByText('Adds up', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Verification' }).click();
    await page.getByText('Not verified yet').waitFor();
    expect(await page.locator('pre').textContent()).toContain('/v1/admin/ledger/verifications');
    expect(wrong).toEqual([]);
    await close();
  });

  test('the books are verified by the keys alone, watched while that runs, and what it found is told everywhere', async () => {
    const { server } = desk;
    const userId = await server.createUser();
    await earn(server, userId, 5_000_000);
    const { page, wrong, close } = await desk.open('/ledger?tab=verification', { operator: 'fin', role: 'finance' });
    const start = page.getByRole('button', { name: 'Verify now' });
    await start.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar').waitFor();
    await start.and(page.locator('[aria-disabled]')).waitFor();
    await page.keyboard.press('Enter');
    expect((await server.admin('GET', VERIFICATIONS)).body.items).toHaveLength(1);
    await workshop.continueVerification();
    await page.getByText('Agrees', { exact: true }).first().waitFor();
    expect(await newest()).toMatchObject({ status: 'completed', differences_total: 0, started_by: 'operator:fin' });
    expect(await violationsOf(page, 'wcag')).toEqual([]);

    // Only the owner of the tables can do this.
    await server.sql('update balances set available = available + 1, programme = programme - 1 where user_id = $1', [userId]);
    await start.click();
    await page.getByRole('progressbar').waitFor();
    await workshop.continueVerification();
    await page.getByRole('alert').getByText('The books disagree').waitFor();
    expect(await violationsOf(page, 'wcag')).toEqual([]);
    const differences = page.getByRole('table', { name: 'Differences' });
    await differences.getByText('available 5000000').waitFor();
    await differences.getByText('available 5000001').waitFor();
    expect(await differences.getByRole('link').first().getAttribute('href')).toBe(`/console/users/${userId}?tab=ledger`);
    await page.getByRole('tab', { name: 'Statement' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'See the differences' }).click();
    await page.getByRole('tab', { name: 'Verification', selected: true }).waitFor();
    await page.goto('/console');
    await page.getByRole('link', { name: /differences in the books/ }).waitFor();
    // They were looked at in this browser, so no other page begins with them any more.
    expect(await page.getByText('The books disagree').count()).toBe(0);
    await server.sql('update balances set available = available - 1, programme = programme + 1 where user_id = $1', [userId]);
    expect(wrong).toEqual([]);
    await close();
  });

  test('differences that nobody has looked at stand above every page, and lead to the run that has found them', async () => {
    const { page, wrong, close } = await desk.open('/users', { operator: 'vera', role: 'viewer' });
    const banner = page.getByRole('alert').filter({ hasText: 'The books disagree' });
    await banner.waitFor();
    expect(await violationsOf(page, 'wcag')).toEqual([]);
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.getByRole('heading', { level: 1, name: 'Why' }).waitFor();
    await page.reload();
    await banner.getByRole('link', { name: 'See the differences' }).click();
    await page.getByRole('table', { name: 'Differences' }).waitFor();
    await banner.waitFor();
    await visit(page, '/users');
    expect(await banner.count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  test('whoever may not begin a verification sees what the last one found', async () => {
    const { page, close } = await desk.open('/ledger?tab=verification', { operator: 'vera', role: 'viewer' });
    await page.getByRole('heading', { name: 'History' }).waitFor();
    expect(await page.getByRole('button', { name: 'Verify now' }).count()).toBe(0);
    await close();
  });

  test('a verification that somebody else has begun meanwhile is told', async () => {
    const { page, close } = await desk.open('/ledger?tab=verification');
    await page.getByRole('button', { name: 'Verify now' }).waitFor();
    await page.route('**/ledger/verifications', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await page.getByRole('button', { name: 'Verify now' }).click();
    await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
    await page.unroute('**/ledger/verifications');
    await desk.server.admin('POST', VERIFICATIONS);
    await page.getByRole('button', { name: 'Verify now' }).click();
    await page.getByRole('alert').filter({ hasText: 'verification' }).waitFor();
    await workshop.continueVerification();
    await close();
  });

  test('a verification of before has an address of its own', async () => {
    const { page, wrong, close } = await desk.open('/ledger?tab=verification');
    await page.getByRole('table', { name: 'History' }).waitFor();
    expect(await page.getByRole('table', { name: 'Differences' }).count()).toBe(0);
    await page.getByRole('row').filter({ hasText: 'difference' }).getByRole('link').first().click();
    await page.getByRole('table', { name: 'Differences' }).waitFor();
    expect(new URL(page.url()).searchParams.get('run')).toMatch(/^[0-9a-f-]{36}$/);
    await page.reload();
    await page.getByRole('table', { name: 'Differences' }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test('the journal finds what a filter names, and says which filter left nothing', async () => {
    const { server } = desk;
    const { userId, session } = await signUpEarner(server, 90_000_000);
    const payout = await openPayout(server, session, 60_000_000);
    const { page, wrong, close } = await desk.open('/ledger?tab=journal&kind=reserve');
    const row = page.getByRole('row', { name: userId });
    await row.getByText('$60.00').first().waitFor();
    expect(await row.getByRole('link').last().getAttribute('href')).toBe(`/console/payouts/${payout}`);
    await page.getByRole('button', { name: /Kind/ }).click();
    await page.getByRole('option', { name: 'Paid out' }).click();
    await page.getByText('No transfer matches').getByText('Paid out').waitFor();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('settle');
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await row.first().waitFor();
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('the ledger of the demo programme', () => {
  const desk = consoleDesk({ hasDemo: true });

  test('a month is chosen, every column adds up, and a line leads to its transfers', async () => {
    const { page, wrong, close } = await desk.open('/ledger');
    await page.getByRole('button', { name: /Range/ }).click();
    await page.getByRole('option', { name: 'October 2026' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?range=2026-10');
    await page.getByText('Oct 1 – 31, 2026').waitFor();
    await page.getByText('Adds up', { exact: true }).waitFor();
    const table = page.getByRole('table', { name: 'Statement' });
    // In one step: between two, the answer for the month can take the place of the last one.
    const rows = await table.evaluate((element) =>
      [...element.querySelectorAll('tr')]
        .slice(1)
        .map((row) => [...row.children].slice(2).map((cell) => cell.querySelector('data')?.value ?? '0')),
    );
    const sums = rows.map((row) => row.map(BigInt));
    const closing = sums.pop() as bigint[];
    expect(closing.map((_, account) => sums.reduce((sum, row) => sum + (row[account] as bigint), 0n))).toEqual(closing);
    for (const row of [...sums, closing]) expect(row.reduce((sum, amount) => sum + amount, 0n)).toBe(0n);
    expect(await violationsOf(page, 'wcag')).toEqual([]);

    await table.getByRole('link', { name: 'Earned' }).click();
    await page.getByRole('tab', { name: 'Journal', selected: true }).waitFor();
    await page.getByRole('cell', { name: 'Earned' }).first().waitFor();
    expect(await page.getByRole('cell', { name: 'Unlocked' }).count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  test('pages go on to what is older and back; the file is the filter', async () => {
    const { page, wrong, close } = await desk.open('/ledger?tab=journal&range=all', { colorScheme: 'dark', width: 390 });
    const first = () => page.getByRole('row').nth(1).textContent();
    await page.getByRole('button', { name: 'Older' }).click();
    await page.getByRole('button', { name: 'Back to the newest' }).waitFor();
    await expect.poll(first).not.toBeNull();
    expect(await violationsOf(page, 'wcag')).toEqual([]);
    await page.getByRole('button', { name: 'Back to the newest' }).click();
    await page.getByRole('button', { name: 'Back to the newest' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Account/ }).click();
    await page.getByRole('option', { name: 'Owed back' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('account')).toBe('debt');
    const asked = page.waitForRequest((request) => request.headers()['accept']?.includes('text/csv') ?? false);
    await page.getByRole('button', { name: 'Export CSV' }).click();
    expect(new URL((await asked).url()).searchParams.get('account')).toBe('debt');
    expect(wrong).toEqual([]);
    await close();
  });

  test('it prints without what is around it, with its filter and whole ids; a phone scrolls the table and not the page', async () => {
    const { page, close } = await desk.open('/ledger?tab=journal&kind=settle&range=all');
    await page.getByRole('cell', { name: 'Paid out' }).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Places' }).isVisible()).toBe(false);
    expect(await page.getByRole('tablist').isVisible()).toBe(false);
    expect(await page.getByText('Journal: All time · Paid out').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflowOf(page)).toBe(0);
    await close();
  });

  test('a failure says what helps, and the number of the request', async () => {
    const { page, close } = await desk.open('/me');
    const refusal = { error: 'unavailable', message: 'The database is away.', request_id: 'req_test' };
    await page.route('**/console/api/v1/admin/reports/statement*', (route) =>
      route.fulfill({ status: 503, json: refusal, headers: { 'x-request-id': 'req_test', 'retry-after': '1' } }),
    );
    await page.goto('/console/ledger');
    await page.getByRole('alert').getByText('The database is away').waitFor();
    await close();
  });
});
