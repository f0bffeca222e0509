/** How what was kept elsewhere comes in. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseCsv } from '../../src/kit/parse-csv.ts';
import { consoleDesk } from './open-console.ts';

const desk = consoleDesk();

const csv = (name: string, ...rows: string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
const choose = (page: Page, file: ReturnType<typeof csv>) => page.locator('input[type=file]').setInputFiles(file);
const send = async (page: Page) => {
  await page.getByRole('button', { name: /^Upload (one|\d)/ }).click();
  await page.getByText('All is sent').waitFor();
};
const record = async (path: string) => (await desk.server.admin('GET', path)).body;

test('users, their signups and their payments come in one after the other, and once however often they are sent', async () => {
  const [ada, ben] = [randomUUID(), randomUUID()];
  const { page, wrong, close } = await desk.open('/upload?what=users');
  await choose(
    page,
    csv('users.csv', 'id;name;mail;blocked', `${ada};"<script>alert(1)</script>; ${'x'.repeat(60)}";ada@example.org;no`, `${ben};Ben;;`),
  );
  await send(page);
  const { display_name: name, primary_code: code } = await record(`/v1/admin/users/${ada}`);
  expect(name).toBe(`<script>alert(1)</script>; ${'x'.repeat(60)}`);
  await page.goto('/console/upload?what=signups');
  await choose(page, csv('signups.csv', 'user_id,code', `${ben},${code}`, `${ada},${code}`, `${randomUUID()},${code}`));
  await send(page);
  await page.getByRole('cell', { name: 'their own code' }).waitFor();
  await page.getByRole('cell', { name: 'There is no such user' }).waitFor();
  expect((await record(`/v1/admin/users/${ben}`)).inviter_user_id).toBe(ada);
  await page.goto('/console/upload?what=events');
  const at = desk.server.clock.now().toISOString();
  const events = csv('events.csv', 'id,type,date,invoice,user_id,amount', `pay-1,invoice_paid,${at},in-1,${ben},100.50`);
  await choose(page, events);
  await page.getByRole('table', { name: 'What the server would do' }).getByText('reward made').waitFor();
  expect((await record(`/v1/admin/referrals/users/${ada}/rewards`)).items).toEqual([]);
  await send(page);
  await page.getByRole('button', { name: 'Upload it again' }).click();
  await page.getByRole('table', { name: 'Outcomes' }).getByText('of these, sent before').waitFor();
  expect((await record(`/v1/admin/referrals/users/${ada}/rewards`)).items).toHaveLength(1);
  expect(wrong).toEqual([]);
  await close();
});

test('by the keys alone: a file is chosen, its mistakes are told, a column is named, and the rest is sent', async () => {
  const user = randomUUID();
  const { page, wrong, close } = await desk.open('/upload?what=users');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).focus();
  await page.keyboard.press('Enter');
  const rows = ['who,called', `${user},Cleo`, 'nobody,Dan', `${user},Twice`, `${randomUUID()},Eve,more`];
  await (await chooser).setFiles(csv('people.csv', ...rows));
  await page.getByText('Say first which column “User id” is.').waitFor();
  for (const [field, column] of [
    ['User id', 'who'],
    ['Name', 'called'],
  ]) {
    await page.getByRole('button', { name: `Column for “${field}”` }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: column ?? '' }).focus();
    await page.keyboard.press('Enter');
  }
  const mistakes = page.getByRole('table', { name: 'Mistakes' });
  await mistakes.getByText('is no UUID of 36 characters').waitFor();
  expect(await mistakes.getByRole('row').count()).toBe(4);
  await page.getByRole('button', { name: 'Upload one row' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('All is sent').waitFor();
  expect((await record(`/v1/admin/users/${user}`)).display_name).toBe('Cleo');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the outcome of every row' }).focus();
  await page.keyboard.press('Enter');
  const text = await new Response((await (await coming).createReadStream()) as unknown as BodyInit).text();
  const [, ...outcomes] = parseCsv(text).rows.map(({ cells }) => cells.slice(2, 4).join(' '));
  expect(outcomes).toEqual(['saved ', 'not_sent user_id uuid', 'not_sent user_id twice', 'not_sent cells']);
  expect(wrong).toEqual([]);
  await close();
});

test('a slice that fails stops it; going on sends what is left, and nothing twice', async () => {
  const at = desk.server.clock.now().toISOString();
  const payer = randomUUID();
  const rows = Array.from({ length: 1100 }, (_, n) => `many-${n},invoice_paid,${at},many-${n},${payer},1000000`);
  const { page, wrong, close } = await desk.open('/upload?what=events');
  const keys: (string | undefined)[] = [];
  await page.route('**/v1/admin/billing/events', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    // The second slice is refused once, by something that does not go away by itself.
    if (keys.length === 2)
      await route.fulfill({
        status: 403,
        json: { ok: false, error: 'scope_missing', message: 'No.', details: { scope: 'billing:write' } },
      });
    else await route.continue();
  });
  await choose(page, csv('many.csv', 'id,type,occurred_at,invoice_id,user_id,amount_micro', ...rows));
  await page.getByRole('button', { name: 'Upload 1,100 rows' }).click();
  await page.getByRole('alert').getByText('Your role may not do this').waitFor();
  await page.getByText('500 of 1,100 rows').waitFor();
  await page.getByRole('button', { name: 'Go on with 600 rows' }).click();
  await page.getByText('1,100 of 1,100 rows').waitFor();
  expect(keys[1]).toBe(keys[2]);
  expect(new Set(keys).size).toBe(3);
  const [{ count }] = (await desk.server.sql(`select count(*)::integer as count from billing_events where invoice_id like 'many-%'`)) as [
    { count: number },
  ];
  expect(count).toBe(1100);
  expect(wrong).toEqual([]);
  await close();
});

test('what is no table is told, and nothing is sent', async () => {
  const { page, wrong, close } = await desk.open('/upload');
  await page.getByText('A file looks like this:').waitFor();
  await choose(page, { ...csv('latin.csv'), buffer: Buffer.from([0x69, 0x64, 0x0a, 0xe4, 0xf6]) });
  await page.getByRole('alert').getByText('no text in UTF-8').waitFor();
  await choose(page, csv('head.csv', 'user_id'));
  await page.getByRole('alert').getByText('There are no rows in this file').waitFor();
  expect(await page.getByRole('button', { name: /^Upload/ }).count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});
