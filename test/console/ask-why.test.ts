/** Why an invoice earned what it earned, or nothing: asked by its id, by an event's, and by what only begins like it. */

import { beforeAll, expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { type Couple, changeProgramme, couple, invoiceOf, report } from '../support/billing.ts';
import { overflowOf } from '../support/trouble.ts';
import { consoleDesk, typeHere } from './open-console.ts';

const desk = consoleDesk();
let pair: Couple;

beforeAll(async () => {
  pair = await couple(desk.server);
});

test('from the palette to the rule that decided, by the keys alone', async () => {
  const stranger = await desk.server.createUser({ display_name: 'Nobody’s guest' });
  const invoice = invoiceOf(desk.server, stranger, 'in_stranger');
  await report(desk.server, invoice.paid(10_000_000));
  const { page, wrong, close } = await desk.open('/');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').waitFor();
  await typeHere(page, 'in_stranger');
  await page.getByRole('menuitem', { name: 'in_stranger' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('This payment earned nothing').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Nobody had invited the payer' }).getByRole('img', { name: 'decided' }).waitFor();
  await page.getByText('The invoice earned nobody a reward.').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('the life of an invoice, its reward and its money; each event tells its own decision; asked again it earns as much', async () => {
  const invoice = invoiceOf(desk.server, pair.invitee, 'in_life');
  const refunded = invoice.refunded(40_000_000);
  await report(desk.server, invoice.created(100_000_000), invoice.paid(100_000_000), refunded);
  const { page, wrong, close } = await desk.open('/why');
  await page.getByRole('searchbox', { name: 'Invoice or event id' }).fill('in_life');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText('This payment earned $10.00').waitFor();
  expect(await page.getByRole('table', { name: 'Ledger' }).getByRole('row').count()).toBe(3);
  await page.getByRole('button', { name: 'Ask again now' }).click();
  await page.getByRole('region', { name: 'What it would do now' }).getByText('+$10.00').waitFor();
  expect((await desk.server.admin('GET', '/v1/admin/billing/events?invoice_id=in_life')).body.items).toHaveLength(3);
  await page.getByRole('link', { name: 'Refunded' }).click();
  await page.getByText('This event took $4.00 of the reward back').waitFor();
  expect(new URL(page.url()).searchParams.get('event')).toBe(refunded.id);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`Event ${refunded.id}`);
  expect(text).toContain('The reward follows what was given back');
  expect(wrong).toEqual([]);
  await close();
});

test('a rejected event shows what was received and what is wrong; hostile texts stay texts at 320 pixels', async () => {
  const hostile = `in_<script>alert(1)</script>${'x'.repeat(70)}`;
  await report(desk.server, { id: 'evt_bad', type: 'invoice_paid', occurred_at: 'yesterday', invoice_id: hostile });
  const { page, wrong, close } = await desk.open('/why?event=evt_bad', { width: 320 });
  await page.getByText('This event was rejected, and binds nothing').waitFor();
  await page.getByText('What was received').waitFor();
  await page.getByText('<script>alert(1)</script>').waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('what one user has earned from another: asked by names, each reward leads to its decision, and that to what the rules were', async () => {
  const { server } = desk;
  const named = (name: string) => server.createUser({ display_name: name });
  const two = await couple(server, await named('Berta Earner'));
  await server.admin('PUT', `/v1/admin/users/${two.invitee}`, { display_name: 'Anton Payer' });
  const kept = invoiceOf(server, two.invitee, 'in_pair_kept');
  const back = invoiceOf(server, two.invitee, 'in_pair_back');
  await changeProgramme(server, { hold_days: 9 });
  const { version } = (await server.admin('GET', '/v1/admin/referrals/programme')).body;
  await report(server, kept.paid(300_000_000), back.paid(50_000_000), back.refunded(20_000_000));
  await changeProgramme(server, { hold_days: 14 });
  const { page, wrong, close } = await desk.open('/why');
  await page.getByLabel('Who earned').fill('berta');
  await page.getByLabel('By whose payments').fill('Anton');
  await page.keyboard.press('Enter');
  await page.getByText('Berta Earner has earned $35.00 from Anton Payer').waitFor();
  await page.getByText('$2.00 of it was taken back.').waitFor();
  expect(new URL(page.url()).search).toBe('?inviter=berta&invitee=Anton');
  const rewards = page.getByRole('table', { name: 'Rewards' });
  expect(await rewards.getByRole('row').count()).toBe(3);
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  await rewards.getByRole('link', { name: 'in_pair_kept' }).click();
  await page.getByText('This payment earned $30.00').waitFor();
  await page.getByRole('link', { name: version }).click();
  const comparison = page.getByRole('region', { name: 'Compare two versions' });
  await comparison.getByText('9 days').waitFor();
  expect(new URL(page.url()).search).toBe(`?view=versions&to=${version}`);
  expect(await comparison.getByText('14 days').locator('xpath=ancestor-or-self::del').count()).toBe(1);

  await page.goto('/console/why?inviter=Anton&invitee=berta');
  await page.getByText('Anton Payer earns nothing from Berta Earner').waitFor();
  await page.getByText('Nobody had invited the payer').waitFor();
  const others = await Promise.all([named('Berta Another'), named('Anton Nobody')]);
  await page.goto('/console/why?inviter=berta&invitee=x');
  await page.getByRole('heading', { name: 'Who is meant by “berta”?' }).waitFor();
  await page.getByRole('link', { name: 'Berta Another' }).click();
  await page.getByRole('heading', { name: 'Nobody is called “x”' }).waitFor();
  expect(new URL(page.url()).searchParams.get('inviter')).toBe(others[0]);
  expect(wrong).toEqual([]);
  await close();
});

test('at first it says what to ask; an unknown id shows what begins like it; an outage says what helps', async () => {
  await report(desk.server, invoiceOf(desk.server, pair.invitee, 'in_near_miss_1').paid(1_000_000));
  const { page, wrong, close } = await desk.open('/why');
  await page.getByRole('heading', { name: 'Ask why a payment earned what it earned' }).waitFor();
  await page.goto('/console/why?ask=x');
  await page.getByRole('heading', { name: 'Nothing has the id “x”' }).waitFor();
  await page.goto('/console/why?invoice=in_near_miss_2');
  await page.getByRole('heading', { name: 'Nothing has the id “in_near_miss_2”' }).waitFor();
  await page.getByRole('link', { name: 'in_near_miss_1' }).click();
  await page.getByText('This payment earned $0.10').waitFor();
  await page.route('**/console/api/v1/admin/billing/**', (route) => route.abort());
  await page.goto('/console/why?event=evt_bad');
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});
