/** How a person and a program are let in, and shut out. */
import { expect, test } from 'vitest';
import { ADMIN_TOKEN } from '../support/server.ts';
import { withToken } from '../support/tokens.ts';
import { consoleDesk, typeHere } from './open-console.ts';

const desk = consoleDesk();

const operators = async (): Promise<{ name: string; role: string; disabled: boolean; open_sessions: number }[]> =>
  (await desk.server.admin('GET', '/v1/admin/operators')).body.items;
const tokens = async (): Promise<{ name: string; operator: string; revoked_at: string | null }[]> =>
  (await desk.server.admin('GET', '/v1/admin/tokens')).body.items;

test('somebody is invited, given a token, and shut out; the secret is shown once and not closed by accident', async () => {
  const { page, wrong, close } = await desk.open('/operators', { isFresh: false });
  await page.getByText('Nobody here has a name of their own yet').waitFor();
  await page.getByRole('heading', { name: 'No tokens yet' }).waitFor();
  await page.getByRole('button', { name: 'Invite an operator…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Grace <script>');
  await dialog.getByText('Use 1 to 40 characters').first().waitFor();
  await dialog.getByLabel('Name').fill('grace');
  await dialog.getByRole('button', { name: /Role/ }).click();
  await page.getByRole('option', { name: 'finance' }).click();
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByLabel('Operator token').fill(ADMIN_TOKEN);
  await page.keyboard.press('Enter');
  await page.getByText('grace was invited').waitFor();
  expect((await operators()).find(({ name }) => name === 'grace')).toMatchObject({ role: 'finance', disabled: false });
  await page.getByRole('button', { name: 'Make a token for grace…' }).click();
  await dialog.getByRole('button', { name: 'Make the token' }).click();
  const secret = (await dialog.locator('code').textContent()) ?? '';
  expect((await withToken(desk.server, secret, 'GET', '/v1/admin/operators/me')).body).toMatchObject({
    operator: 'grace',
    role: 'finance',
  });
  await page.keyboard.press('Escape');
  await page.mouse.click(5, 5);
  await dialog.getByRole('button', { name: /Done/ }).click({ force: true });
  expect(await dialog.isVisible()).toBe(true);
  await dialog.getByText('I have put it where it is safe').click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await page.content()).not.toContain(secret);
  await page.getByRole('button', { name: 'Actions for grace' }).first().click();
  await page.getByRole('menuitem', { name: 'Disable…' }).click();
  await dialog.getByRole('button', { name: 'Disable' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await withToken(desk.server, secret, 'GET', '/v1/admin/operators/me')).status).toBe(401);
  expect(wrong).toEqual([]);
  await close();
});

test('a token is made, rotated and revoked by the keys alone', async () => {
  const { page, wrong, close } = await desk.open('/operators');
  const dialog = page.getByRole('dialog');
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  const keep = async () => {
    const secret = (await dialog.locator('code').textContent()) ?? '';
    await dialog.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await press('Done');
    await dialog.waitFor({ state: 'detached' });
    return secret;
  };
  await press('Make a token…');
  await typeHere(page, 'Billing bridge');
  await page.keyboard.press('Enter');
  const first = await keep();
  await press('Actions for Billing bridge');
  await page.keyboard.press('Enter');
  await dialog.getByText('The old secret works on').first().waitFor();
  await press('Rotate');
  const second = await keep();
  expect(second).not.toBe(first);
  for (const secret of [first, second]) expect((await withToken(desk.server, secret, 'GET', '/v1/admin/operators/me')).status).toBe(200);
  await press('Actions for Billing bridge');
  await page.getByRole('menuitem', { name: 'Revoke…' }).focus();
  await page.keyboard.press('Enter');
  await press('Revoke');
  await dialog.waitFor({ state: 'detached' });
  expect((await tokens()).find(({ name }) => name === 'Billing bridge')?.revoked_at).not.toBeNull();
  expect(wrong).toEqual([]);
  await close();
});

test('all sessions of somebody are ended', async () => {
  const { close: leave } = await desk.open('/me', { operator: 'vera', role: 'viewer' });
  const { page, wrong, close } = await desk.open('/operators');
  await page.getByRole('button', { name: 'Actions for vera' }).click();
  await page.getByRole('menuitem', { name: 'End sessions…' }).click();
  await page.getByRole('dialog').getByText('One open session ends').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'End sessions' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await operators()).find(({ name }) => name === 'vera')?.open_sessions).toBe(0);
  expect(wrong).toEqual([]);
  await Promise.all([leave(), close()]);
});

test('a viewer reads the list and is offered nothing; what is refused is told in the dialog', async () => {
  const viewer = await desk.open('/operators', { operator: 'vera', role: 'viewer' });
  await viewer.page.getByRole('table').first().waitFor();
  expect(await viewer.page.getByRole('button', { name: /Invite|Make a token|Actions/ }).count()).toBe(0);
  await viewer.close();
  const { page, wrong, close } = await desk.open('/operators');
  await page.route('**/v1/admin/operators/zed', (route) =>
    route.fulfill({ status: 409, headers: { 'x-request-id': 'req_full' }, json: { ok: false, error: 'operators_full', message: 'Full.' } }),
  );
  await page.getByRole('button', { name: 'Invite an operator…' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('zed');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByRole('alert').getByText('req_full').waitFor();
  expect((await operators()).some(({ name }) => name === 'zed')).toBe(false);
  expect(wrong).toEqual([]);
  await close();
});

test('what one may do is found by its name, by whoever may', async () => {
  const { page, wrong, close } = await desk.open('/users');
  await page.keyboard.press('Control+k');
  await page.getByRole('menuitem', { name: 'Users' }).waitFor();
  await typeHere(page, 'invite');
  await page.getByRole('menuitem', { name: /^Invite an operator/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('Name').waitFor();
  await page.reload();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(new URL(page.url()).search).toBe('');
  expect(wrong).toEqual([]);
  await close();
  const other = await desk.open('/users', { operator: 'vera', role: 'viewer' });
  await other.page.keyboard.press('Control+k');
  await other.page.getByRole('menuitem', { name: 'Users' }).waitFor();
  await typeHere(other.page, 'invite');
  await other.page.getByText('Nothing begins with “invite”.').waitFor();
  await other.close();
});
