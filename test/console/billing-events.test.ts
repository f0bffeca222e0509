/** What was reported, as a list; and a batch that is tried before it is sent. */

import { expect, test } from 'vitest';
import { couple, invoiceOf, report } from '../support/billing.ts';
import { overflowOf } from '../support/trouble.ts';
import { consoleDesk } from './open-console.ts';

const desk = consoleDesk();

const eventsOf = async (invoice: string) => (await desk.server.admin('GET', `/v1/admin/billing/events?invoice_id=${invoice}`)).body.items;

test('at first it says what will be here; no rejected one; a filter that leaves nothing is named', async () => {
  const { page, wrong, close } = await desk.open('/events');
  await page.getByRole('heading', { name: 'Nothing was reported yet' }).waitFor();
  expect(await page.locator('pre').textContent()).toContain('/v1/admin/billing/events');
  await page.getByRole('tab', { name: 'Rejected' }).click();
  await page.getByRole('heading', { name: 'No event was rejected' }).waitFor();
  await page.goto('/console/events?type=invoice_voided&reason=cap_reached');
  await page.getByText('Invoice voided, cap reached').waitFor();
  await page.getByRole('button', { name: 'Clear the filter' }).last().click();
  await page.getByRole('heading', { name: 'Nothing was reported yet' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('a batch is previewed, reported by the keys alone, and leads to why', async () => {
  const { invitee } = await couple(desk.server);
  const invoice = invoiceOf(desk.server, invitee, 'in_batch');
  const { page, wrong, close } = await desk.open('/events');
  await page.getByRole('button', { name: 'Try a batch…' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Events as JSON').waitFor();
  await page.keyboard.insertText('{"events": [');
  await page.getByText('This is not JSON.').first().waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(JSON.stringify({ events: [invoice.paid(20_000_000), { id: 'evt_wrong', type: 'nothing' }] }));
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Report 2 events' }).getAttribute('aria-disabled')).toBe('true');
  for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dialog.getByText('+$2.00').waitFor();
  await dialog.getByText('Rejected').waitFor();
  expect(await eventsOf('in_batch')).toEqual([]);
  await dialog.getByRole('button', { name: 'Report 2 events' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('2 events were reported').waitFor();
  await page.getByText('One was rejected.').waitFor();
  expect(await eventsOf('in_batch')).toHaveLength(1);
  await page.getByRole('row').filter({ hasText: 'in_batch' }).getByRole('link').first().click();
  await page.getByText('This payment earned $2.00').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('events of one payer, or of those whom one inviter brought, are found by their ids', async () => {
  const { inviter, invitee } = await couple(desk.server);
  const alone = await desk.server.createUser();
  await report(desk.server, invoiceOf(desk.server, invitee, 'in_brought').paid(20_000_000));
  await report(desk.server, invoiceOf(desk.server, alone, 'in_alone').paid(30_000_000));
  const { page, wrong, close } = await desk.open('/events');
  const found = (invoice: string) => page.getByRole('row').filter({ hasText: invoice });
  await found('in_alone').waitFor();
  await page.getByLabel('Payer', { exact: true }).fill('nobody');
  await page.keyboard.press('Enter');
  await page.getByText('A user id is a UUID of 36 characters.').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.getByLabel('Payer', { exact: true }).fill(alone);
  await page.keyboard.press('Enter');
  await found('in_brought').waitFor({ state: 'detached' });
  expect([await found('in_alone').count(), new URL(page.url()).search]).toEqual([1, `?user=${alone}`]);
  await page.getByLabel('Payer', { exact: true }).fill('');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Inviter' }).fill(inviter);
  await page.keyboard.press('Enter');
  await found('in_alone').waitFor({ state: 'detached' });
  await found('in_brought').waitFor();
  expect(new URL(page.url()).search).toBe(`?inviter=${inviter}`);
  expect(wrong).toEqual([]);
  await close();
});

test('a viewer looks, and is not offered to report', async () => {
  const { page, wrong, close } = await desk.open('/events', { operator: 'vera', role: 'viewer' });
  await page.getByRole('button', { name: 'Try a batch…' }).click();
  await page.getByLabel('Events as JSON').fill('[{"id":"evt_1"}]');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('dialog').getByText('malformed event').waitFor();
  expect(await page.getByRole('button', { name: 'Report one event' }).getAttribute('title')).toBe('Your role may not do this');
  expect(wrong).toEqual([]);
  await close();
});

test('hostile texts stay texts at 320 pixels; an outage says what helps', async () => {
  const hostile = `in_<script>alert(1)</script>${'x'.repeat(70)}`;
  const payer = await desk.server.createUser({ display_name: hostile });
  await report(desk.server, invoiceOf(desk.server, payer, hostile).paid(9_007_199_254_740_991));
  const { page, wrong, close } = await desk.open('/events', { width: 320, locale: 'de' });
  await page.getByText(hostile).first().waitFor();
  expect(await overflowOf(page)).toBe(0);
  await page.route('**/console/api/v1/admin/billing/**', (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').filter({ hasText: 'Keine Antwort' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});
