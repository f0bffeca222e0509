/** How an operator pays what users have asked for: takes it up, says that it was sent, lets it fail. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseCsv } from '../../src/kit/parse-csv.ts';
import { ADDRESS, openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { failAndAskAgain, HOSTILE, overflowOf } from '../support/trouble.ts';
import { consoleDesk, typeHere } from './open-console.ts';

const desk = consoleDesk();

async function asked(amount: number, where: object = {}): Promise<string> {
  const earner = await signUpEarner(desk.server, amount);
  return openPayout(desk.server, earner.session, amount, where);
}

/** The file with a transaction in the column `tx_hash` of every payout. */
function filledIn(file: string, txHash: string): string {
  const [heads = [], ...rows] = parseCsv(file).rows.map(({ cells }) => cells);
  return [heads, ...rows.map((cells) => cells.with(heads.indexOf('tx_hash'), txHash))].map((cells) => cells.join(',')).join('\r\n');
}

const statusOf = async (id: string) => (await desk.server.admin('GET', `/v1/admin/referrals/payouts/${id}`)).body;
const rowOf = (page: Page, amount: string) => page.getByRole('row').filter({ hasText: amount });
const pick = (page: Page, amount: string) => rowOf(page, amount).getByRole('checkbox').click({ force: true });

test('at first it says what will be here, and which call fills it; a filter that leaves nothing is named', async () => {
  const { page, wrong, close } = await desk.open('/payouts');
  await page.getByRole('heading', { name: 'Nobody has asked for money yet' }).waitFor();
  expect(await page.locator('pre').textContent()).toContain('/v1/referrals/payouts');
  await page.goto('/console/payouts?network=solana&query=7Ec');
  await page.getByText('Solana, “7Ec”').waitFor();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await page.getByRole('heading', { name: 'Nobody has asked for money yet' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('rows are gone through, picked and opened by the keys', async () => {
  const ids = [await asked(180_000_000), await asked(181_000_000), await asked(182_000_000)];
  const { page, wrong, close } = await desk.open('/payouts?sort=largest');
  await rowOf(page, '$180.00').waitFor();
  for (const key of ['j', 'x', 'j', 'x', 'j', 'k']) await page.keyboard.press(key);
  await page.getByText('2 selected').waitFor();
  expect(await page.locator('tbody tr[aria-selected=true]').allTextContents()).toEqual([
    expect.stringContaining('$182.00'),
    expect.stringContaining('$181.00'),
  ]);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/payouts/${ids[1]}`);
  expect(wrong).toEqual([]);
  await close();
  for (const id of ids) await desk.server.admin('POST', `/v1/admin/referrals/payouts/${id}/failed`, { reason: 'It was to be looked at.' });
});

test('what is picked is taken up, comes as a file, and is marked sent by that file', async () => {
  const [one, two, other] = [await asked(50_000_000), await asked(61_250_000), await asked(70_000_000)];
  const { page, wrong, close } = await desk.open('/payouts');
  await pick(page, '$50.00');
  await pick(page, '$61.25');
  await page.getByText('2 selected').waitFor();
  const bar = page.getByRole('region', { name: 'What to do with the selection' });
  expect(await bar.textContent()).toContain('$111.25');
  await bar.getByRole('button', { name: 'Take up and export…' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Take up and export' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  await page.getByText('2 payouts are taken up').waitFor();
  expect((await statusOf(other)).status).toBe('requested');
  expect(file.split('\r\n').length).toBe(4);
  const { text } = await desk.server.admin('GET', '/v1/admin/referrals/payouts?status=processing&sort=oldest', undefined, {
    accept: 'text/csv',
  });
  expect(file).toBe(text);
  const table = filledIn(file, '0xfeed');

  await page.getByRole('button', { name: 'Mark sent…' }).click();
  await page.getByLabel('Lines: id,tx_hash').fill(`${table}\nnonsense,0x1`);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 payouts are ready, one line is left out').waitFor();
  await dialog.getByText('this is not an id').waitFor();
  await dialog.getByLabel('Type the sum').fill('111.26');
  expect(await dialog.getByRole('button', { name: 'Mark 2 sent' }).getAttribute('aria-disabled')).toBe('true');
  await dialog.getByLabel('Type the sum').fill('$111.25');
  await dialog.getByRole('button', { name: 'Mark 2 sent' }).click();
  await page.getByText('2 payouts are marked sent').waitFor();
  expect([(await statusOf(one)).tx_hash, (await statusOf(two)).status]).toEqual(['0xfeed', 'sent']);

  // The same file again names nothing that is open.
  await page.getByRole('button', { name: 'Mark sent…' }).click();
  await page.getByLabel('Lines: id,tx_hash').fill(table);
  await dialog.getByText('no open payout has this id').first().waitFor();
  expect(await dialog.getByRole('button', { name: 'Mark 0 sent' }).getAttribute('aria-disabled')).toBe('true');
  expect(wrong).toEqual([]);
  await close();
});

/** What the server has of a payout is changed by somebody else. */
const change = (id: string, to: 'processing' | 'sent', body: object = {}) =>
  desk.server.admin('POST', `/v1/admin/referrals/payouts/${id}/${to}`, body);

test('what a colleague has marked sent since it was picked is not written to be paid again', async () => {
  const [one, two] = [await asked(83_000_000), await asked(84_000_000)];
  for (const id of [one, two]) await change(id, 'processing');
  const { page, wrong, close } = await desk.open('/payouts?status=processing&min=83000000&max=84000000');
  await pick(page, '$83.00');
  await pick(page, '$84.00');
  await page.getByText('2 selected').waitFor();
  await change(one, 'sent', { tx_hash: '0xpaid' });
  const exported = page.getByRole('button', { name: 'Export these' });
  const download = page.waitForEvent('download');
  await exported.click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect([file.includes(one), file.includes(two)]).toEqual([false, true]);
  await page.getByText('One of the selected is not in the file').waitFor();
  await page.getByText('One selected').waitFor();
  await change(two, 'sent', { tx_hash: '0xpaid' });
  await exported.click();
  await page.getByText('No file was saved').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('what its user has cancelled since it was picked is asked for, refused, and in no file', async () => {
  const earner = await signUpEarner(desk.server, 85_000_000);
  const cancelled = await openPayout(desk.server, earner.session, 85_000_000);
  const other = await asked(86_000_000);
  const { page, wrong, close } = await desk.open('/payouts?status=any&min=85000000&max=86000000');
  await pick(page, '$85.00');
  await pick(page, '$86.00');
  await page.getByRole('button', { name: 'Take up and export…' }).click();
  await page.getByText('Take up 2 payouts?').waitFor();
  await desk.server.as(earner.session, 'POST', `/v1/referrals/payouts/${cancelled}/cancel`);
  await page.clock.setFixedTime(new Date(desk.server.clock.now().getTime() + 60_000));
  await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
  await page.locator('tbody tr').filter({ hasText: 'Cancelled' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Take up and export' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect([file.includes(cancelled), file.includes(other)]).toEqual([false, true]);
  await page.getByText('One was refused and stays selected').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('after a lost answer the same request is sent again, whatever the list says meanwhile', async () => {
  await asked(87_000_000);
  const { page, wrong, close } = await desk.open('/payouts?status=any&min=87000000&max=87000000');
  await pick(page, '$87.00');
  await page.getByRole('button', { name: 'Take up and export…' }).click();
  const sent: unknown[] = [];
  await page.route('**/admin/referrals/payouts/batch', async (route) => {
    const headers = await route.request().allHeaders();
    sent.push([headers['idempotency-key'], route.request().postDataJSON()]);
    await route.fetch({ headers: { ...headers, 'sec-fetch-site': 'same-origin' } });
    await route.abort();
  });
  const take = page.getByRole('dialog').getByRole('button', { name: 'Take up and export' });
  await take.click();
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  await rowOf(page, '$87.00').getByText('Processing').waitFor();
  await page.unrouteAll();
  const asking = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/referrals/payouts'));
  const download = page.waitForEvent('download');
  await take.click();
  const last = await asking;
  sent.push([(await last.allHeaders())['idempotency-key'], last.postDataJSON()]);
  await download;
  expect(sent.length).toBeGreaterThan(1);
  expect(new Set(sent.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(wrong).toEqual([]);
  await close();
});

test('by the keys alone: picked, marked sent, and another one failed with a reason', async () => {
  const [sent, failed] = [await asked(81_000_000), await asked(82_000_000)];
  const { page, wrong, close } = await desk.open('/payouts?sort=largest&min=81000000');
  await rowOf(page, '$82.00').waitFor();
  await rowOf(page, '$82.00').focus();
  await page.keyboard.press('Space');
  await page.getByText('One selected').waitFor();
  await page.keyboard.press('f');
  await page.getByLabel('Reason').waitFor();
  await typeHere(page, 'The bank refused it.');
  for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('One payout has failed').waitFor();
  await rowOf(page, '$82.00').waitFor({ state: 'detached' });
  await rowOf(page, '$81.00').getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.getByText('One selected').waitFor();
  await page.keyboard.press('s');
  await page.getByLabel('Lines: id,tx_hash').waitFor();
  await typeHere(page, `${sent},0xbeef`);
  await page.getByText('One payout is ready').waitFor();
  await page.getByLabel('Type the sum').focus();
  await typeHere(page, '81');
  await page.keyboard.press('Enter');
  await page.getByText('One payout is marked sent').waitFor();
  expect((await statusOf(sent)).tx_hash).toBe('0xbeef');
  expect(await statusOf(failed)).toMatchObject({ status: 'failed', note: 'The bank refused it.' });
  expect(wrong).toEqual([]);
  await close();
});

test('what is unusual is told; who is hostile breaks nothing, nor does a narrow screen', async () => {
  const earner = await signUpEarner(desk.server, 90_000_000);
  await desk.server.admin('PUT', `/v1/admin/users/${earner.userId}`, { display_name: HOSTILE, blocked: false });
  await openPayout(desk.server, earner.session, 90_000_000, { address: ADDRESS });
  await uncoveredPayout(desk.server);
  const { page, wrong, close } = await desk.open('/payouts', { width: 320 });
  await page.getByText(HOSTILE).waitFor();
  await page.getByText('not covered').first().waitFor();
  await page.getByText('address of another user').first().waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('a failure says what helps, and the same button asks again', async () => {
  const { page, wrong, close } = await desk.open('/payouts');
  await failAndAskAgain(page, '**/console/api/v1/admin/referrals/payouts?*', () => page.reload());
  await page.getByRole('grid', { name: 'Payouts' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});
