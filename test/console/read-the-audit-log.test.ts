/** How an operator finds out who did what. */

import { expect, test } from 'vitest';
import { ADA } from '../../src/demo/cast.ts';
import { addEntries } from '../support/audit.ts';
import { consoleDesk } from './open-console.ts';

const desk = consoleDesk({ hasDemo: true });
const USER = ADA.userId;

test('what was changed is found by user and action, and says what was before and after', async () => {
  await desk.server.admin('POST', `/v1/admin/referrals/users/${USER}/tier`, { tier: 2, note: '<script>alert(1)</script> speaker' });
  const { page, wrong, close } = await desk.open('/audit');
  await page.getByLabel('User id').fill(USER);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /What/ }).click();
  const narrowed = page.waitForResponse(/action=user.tier_changed/);
  await page.getByRole('option', { name: 'Tier of a user set' }).click();
  await narrowed;
  expect(new URL(page.url()).searchParams.get('user')).toBe(USER);
  await page.getByRole('link', { name: 'Tier of a user set' }).first().click();
  const pane = page.getByRole('region', { name: 'Tier of a user set' });
  await pane.getByText('<script>alert(1)</script> speaker').waitFor();
  const change = pane.getByRole('row', { name: /^Tier/ });
  const [last] = (await desk.server.admin('GET', `/v1/admin/audit?action=user.tier_changed&user_id=${USER}`)).body.items;
  expect(await change.getByRole('cell').allTextContents()).toEqual([String(last.details.old_tier), String(last.details.new_tier)]);
  expect(new URL(page.url()).searchParams.get('entry')).toBe(last.audit_id);
  await page.keyboard.press('Escape');
  await pane.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`entry-${last.audit_id}`);
  expect(wrong).toEqual([]);
  await close();
});

test('by the keys alone: entries are opened one after the other, and what belongs to one is a link away', async () => {
  const { page, wrong, close } = await desk.open('/audit');
  await page.getByRole('table').waitFor();
  await page.keyboard.press('j');
  await page.waitForURL(/entry=/);
  const first = page.url();
  await page.keyboard.press('j');
  await page.waitForURL((url) => url.href !== first);
  await page.keyboard.press('k');
  await page.waitForURL(first);
  const way = page.getByRole('link', { name: 'All by the same' });
  await way.waitFor();
  for (let presses = 0; presses < 20 && !(await way.evaluate((element) => element === document.activeElement)); presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/audit\?actor=/);
  expect(wrong).toEqual([]);
  await close();
});

test('a range of days has its last day in it, and a file has exactly what is shown', async () => {
  await addEntries(desk.server, { count: 3, at: '86400000 * (n - 1)', requestId: `'req_range' || n` });
  const { page, wrong, close } = await desk.open('/audit?since=2026-01-01&until=2026-01-02&operation=putUser');
  await page.getByRole('row').nth(2).waitFor();
  expect(await page.getByRole('row').count()).toBe(3);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export NDJSON' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('audit.ndjson');
  const lines = await new Response((await file.createReadStream()) as unknown as BodyInit).text();
  expect(lines.trim().split('\n')).toHaveLength(2);
  expect(wrong).toEqual([]);
  await close();
});

test('where nothing matches, the filter is named and can be lifted; a mistake is told beside its field', async () => {
  const { page, wrong, close } = await desk.open(`/audit?action=user.erased&user=${USER}`);
  await page.getByRole('heading', { name: 'No entry matches' }).waitFor();
  await page.getByText(`“User erased”, user ${USER}`).waitFor();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await page.getByRole('table').waitFor();
  await page.getByLabel('User id').fill('nobody');
  await page.keyboard.press('Enter');
  await page.getByText('A user id is a UUID of 36 characters.').waitFor();
  expect(page.url()).not.toContain('nobody');
  expect(wrong).toEqual([]);
  await close();
});

test('what failed says so, and is asked for again', async () => {
  const { page, wrong, close } = await desk.open('/me');
  await page.route('**/v1/admin/audit*', (route) =>
    route.fulfill({ status: 503, json: { ok: false, error: 'unavailable', message: 'Away.', request_id: 'req_away' } }),
  );
  await page.getByRole('link', { name: 'Audit log' }).click();
  await page.getByRole('alert').getByText('The database is away').waitFor();
  await page.unroute('**/v1/admin/audit*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('table').waitFor();
  expect(wrong).toEqual([]);
  await close();
});
