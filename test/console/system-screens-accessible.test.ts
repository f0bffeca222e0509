/** The audit log, operators and uploads, as somebody meets them who does not see, or sees them on a small screen. */

import { expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { makeToken } from '../support/tokens.ts';
import { overflowOf } from '../support/trouble.ts';
import { consoleDesk } from './open-console.ts';

const desk = consoleDesk();
const FILE = { name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('id,name\nnobody,Ada\n3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e,Ada') };

test.each([
  { width: 1280, colorScheme: 'light' as const, locale: 'en' },
  { width: 320, colorScheme: 'dark' as const, locale: 'de' },
])('at $width px, $colorScheme, in $locale', async (look) => {
  await desk.server.admin('PUT', '/v1/admin/operators/a-very-long-operator-name-of-forty-chars', {
    role: 'rules',
    email: `${'e'.repeat(60)}@example.org`,
  });
  await makeToken(desk.server, {
    name: `token ${look.width} ${'x'.repeat(40)}`,
    scopes: ['billing:write', 'users:read'],
    networks: ['2001:db8:1234:5678:9abc::/80'],
  });
  const { page, wrong, close } = await desk.open('/audit', look);
  const check = async () => {
    expect(await violationsOf(page, 'wcag')).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  };
  await page.getByRole('table').waitFor();
  await page.locator('a[id^=entry-]').first().click();
  await page.locator('dl').first().waitFor();
  await check();
  await page.goto('/console/operators');
  await page.getByRole('table').nth(1).waitFor();
  await check();
  await page.goto('/console/upload?what=users');
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await check();
  await page.locator('input[type=file]').setInputFiles(FILE);
  await page.getByRole('table').waitFor();
  await check();
  expect(wrong).toEqual([]);
  await close();
});
