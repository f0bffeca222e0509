/** Link, friends and rewards for everybody: small and large, light and dark, in both languages, with names that try to break out. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { couple, invoiceOf, report } from '../support/billing.ts';
import { HOSTILE, LONG, overflowOf } from '../support/trouble.ts';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk();
/** As long as a name of a link can be, without a place to break. */
const SLUG = 'w'.repeat(32);
const LOOKS = [
  [320, 'light', 'de'],
  [320, 'dark', 'en'],
  [1280, 'light', 'en'],
  [1280, 'dark', 'de'],
] as const;

let userId: string;
let nobody: string;
let open: string;
beforeAll(async () => {
  const { server } = desk;
  userId = await server.createUser({ display_name: HOSTILE });
  nobody = await server.createUser({ display_name: LONG });
  const friends = [HOSTILE, LONG, 'Rosa'];
  for (const name of friends) {
    const { invitee } = await couple(server, userId);
    await server.admin('PUT', `/v1/admin/users/${invitee}`, { display_name: name });
    const invoice = invoiceOf(server, invitee, `inv_${'W'.repeat(251)}`.slice(0, 250) + name.length);
    await report(server, invoice.paid(8_999_999_999_999_999));
    if (name === LONG) await report(server, invoice.refunded(8_999_999_999_999_999));
  }
  await couple(server, userId);
  const session = await server.login(userId);
  await server.as(session, 'POST', '/v1/referrals/code', { slug: SLUG });
  open = (await server.as(session, 'GET', '/v1/referrals/rewards')).body.items[2].id;
});

/** Nothing is wider than the window, and nothing is in the way of anybody. */
async function expectGood(page: Page, what: string): Promise<void> {
  expect(await overflowOf(page), what).toBe(0);
  const wide = await page.locator('dialog').evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
  expect(wide, what).toBe(0);
  expect(await violationsOf(page, 'wcag'), what).toEqual([]);
}

test.each(LOOKS)('at %i pixels, %s, in %s, the lists stand in nobody’s way', async (width, colorScheme, locale) => {
  for (const who of [userId, nobody]) {
    const { page, wrong, close } = await desk.open('/more', { userId: who, width, colorScheme, locale });
    for (const path of ['/friends', '/friends?show=waiting', '/rewards', '/rewards?status=paid_out', `/rewards?open=${open}`]) {
      await visit(page, path);
      await expectGood(page, path);
    }
    expect(wrong).toEqual([]);
    await close();
  }
});

test.each(LOOKS)('at %i pixels, %s, in %s, the link stands in nobody’s way', async (width, colorScheme, locale) => {
  const { page, wrong, close } = await desk.open('/more', { userId, width, colorScheme, locale });
  await visit(page, '/link');
  await expectGood(page, 'the link');
  const field = page.locator('form input');
  for (const [typed, shows] of [
    ['Ä'.repeat(64), /a to z|a bis z/],
    ['W'.repeat(31), /Free|Frei/],
    [
      (await desk.server.as(await desk.server.login(nobody), 'GET', '/v1/referrals/me')).body.primary_code,
      /These are free|Diese sind frei/,
    ],
  ] as const) {
    await field.fill(typed);
    await page.locator('form').getByText(shows).first().waitFor();
    await expectGood(page, typed);
  }
  await field.fill('admin');
  await field.press('Enter');
  await page.getByRole('alert').waitFor();
  await expectGood(page, 'refused');
  await page.getByRole('button', { name: /Remove the name|Namen entfernen/ }).click();
  await page.getByRole('dialog').waitFor();
  await expectGood(page, 'removing');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Remove|entfernen/ })
    .click();
  const back = page.getByRole('button', { name: SLUG });
  await back.waitFor();
  await expectGood(page, 'removed');
  await back.click();
  await back.waitFor({ state: 'detached' });
  expect(wrong).toEqual([]);
  await close();
});

test('what is aimed at with a thumb is 44 pixels high', async () => {
  const { page, wrong, close } = await desk.open('/more', { userId, width: 390 });
  for (const path of ['/link', '/friends', '/rewards', `/rewards?open=${open}`]) {
    await visit(page, path);
    const small = await page
      .locator('main :is(button, input, li > a):visible')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML.slice(0, 160)));
    // What copies a number stands in its line: it is no main control, and has the 24 pixels that everything has.
    expect(small.filter((html) => !html.includes('_copy"'))).toEqual([]);
  }
  expect(wrong).toEqual([]);
  await close();
});
