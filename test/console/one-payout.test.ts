/** One payout: approved by one operator, sent by another, and come back; what is told of it, and what is not offered. */

import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { overflowOf } from '../support/trouble.ts';
import { consoleDesk, typeHere } from './open-console.ts';

const desk = consoleDesk({ payoutApprovals: { needed: 1, fromMicro: 0n } });

const payoutOf = async (id: string) => (await desk.server.admin('GET', `/v1/admin/referrals/payouts/${id}`)).body;

async function asked(amount: number): Promise<string> {
  const earner = await signUpEarner(desk.server, amount);
  return openPayout(desk.server, earner.session, amount);
}

test('one approves, another sends by the keys alone, and the money comes back', async () => {
  const id = await asked(60_000_000);
  const anna = await desk.open(`/payouts/${id}`, { operator: 'anna', role: 'finance' });
  await anna.page.getByText('Nothing was ever sent to this user.').waitFor();
  await anna.page.getByRole('button', { name: 'Approve…' }).click();
  await anna.page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
  await anna.page.getByRole('button', { name: 'Withdraw my approval' }).click();
  await anna.page.getByText('Nobody has agreed to it yet.').waitFor();
  await anna.page.keyboard.press('a');
  await anna.page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
  await anna.page.getByRole('button', { name: 'Withdraw my approval' }).waitFor();
  expect((await payoutOf(id)).approvals.map(({ operator }: { operator: string }) => operator)).toEqual(['anna']);
  expect(anna.wrong).toEqual([]);
  await anna.close();

  const { page, wrong, close } = await desk.open(`/payouts/${id}`, { operator: 'bert', role: 'finance' });
  await page.getByText('1 of 1').waitFor();
  await page.keyboard.press('s');
  await page.getByLabel('Transaction').waitFor();
  await typeHere(page, '0xfeed');
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: 'Rewards that it used up' }).getByText('$60.00').first().waitFor();
  expect(await payoutOf(id)).toMatchObject({ status: 'sent', tx_hash: '0xfeed' });
  await page.getByRole('cell', { name: 'Paid out', exact: true }).waitFor();
  await page.getByRole('button', { name: 'It came back…' }).click();
  await page.getByLabel('Reason').fill('The account is closed.');
  await page.getByRole('dialog').getByRole('button', { name: 'It came back' }).click();
  await page.getByRole('list').getByText('The account is closed.').waitFor();
  expect(await payoutOf(id)).toMatchObject({ status: 'returned', note: 'The account is closed.' });
  expect(wrong).toEqual([]);
  await close();
});

test('the keys that lead elsewhere do nothing with the payout that they leave', async () => {
  const { page, wrong, close } = await desk.open(`/payouts/${await asked(65_000_000)}`);
  await page.getByRole('button', { name: 'Approve…' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('heading', { level: 1, name: 'Audit log' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('a refusal is told where it was pressed: nobody else has approved', async () => {
  const id = await asked(70_000_000);
  const { page, wrong, close } = await desk.open(`/payouts/${id}`);
  await page.getByRole('button', { name: 'Mark sent…' }).click();
  await page.getByLabel('Transaction').fill('0x1');
  await page.getByRole('button', { name: 'Mark sent', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'It still needs an approval' }).waitFor();
  expect((await payoutOf(id)).status).toBe('requested');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Take up' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take up' }).click();
  await page.getByRole('list').getByText('Processing').waitFor();
  expect((await payoutOf(id)).status).toBe('processing');
  expect(wrong).toEqual([]);
  await close();
});

test('the address can be scanned: the code on the page is that of this address', async () => {
  const id = await asked(50_000_000);
  const { address } = await payoutOf(id);
  const { page, wrong, close } = await desk.open(`/payouts/${id}`, { colorScheme: 'dark' });
  await page.getByRole('button', { name: 'QR code…' }).click();
  const dialog = page.getByRole('dialog');
  const code = dialog.getByRole('img', { name: `QR code of ${address}` });
  await code.waitFor();
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  // What is drawn, read off module by module.
  const drawn = await code.evaluate((svg) => {
    const path = svg.querySelector('path') as SVGPathElement;
    const { width } = (svg as SVGSVGElement).viewBox.baseVal;
    const cells = Array.from({ length: width }, (_, at) => at + 0.5);
    return cells.map((y) => cells.map((x) => path.isPointInFill(new DOMPoint(x, y))));
  });
  expect(drawn).toEqual(encode(address, { border: 4 }).data);
  const [ink, ground] = await code.evaluate((svg) => [getComputedStyle(svg).fill, getComputedStyle(svg).backgroundColor]);
  expect([ink, ground]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(wrong).toEqual([]);
  await close();
});

test('what is not covered says so; an outage says what helps; without a payout there is none', async () => {
  const { id } = await uncoveredPayout(desk.server);
  const { page, wrong, close } = await desk.open(`/payouts/${id}`, { width: 320, operator: 'sam', role: 'support' });
  await page.getByText('The user owes money').waitFor();
  expect(await page.getByRole('button', { name: 'Mark sent…' }).count()).toBe(0);
  expect(await overflowOf(page)).toBe(0);
  await page.goto('/console/payouts/00000000-0000-4000-8000-000000000000');
  await page.getByRole('alert').filter({ hasText: 'There is no such payout' }).waitFor();
  await page.route('**/console/api/v1/admin/referrals/payouts/**', (route) => route.abort());
  await page.goto(`/console/payouts/${id}`);
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});
