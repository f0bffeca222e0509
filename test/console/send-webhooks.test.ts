/** How a receiver is told of what happens, and how an operator finds out why it was not. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSigned, type Receiver, startReceiver } from '../support/receiver.ts';
import { ADMIN_TOKEN } from '../support/server.ts';
import { WEBHOOKS } from '../support/webhooks.ts';
import { consoleDesk, typeHere } from './open-console.ts';

const LOOPBACK = { allowHttp: true, allowNetworks: ['127.0.0.0/8'], timeoutMs: 2000, proxy: undefined };
const desk = consoleDesk({ webhooks: LOOPBACK });

const stops: (() => Promise<void>)[] = [];
beforeAll(() => {
  stops.push(desk.server.eventLog.sequencer.start(), desk.server.dispatcher.start());
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

async function withReceiver(work: (receiver: Receiver) => Promise<void>): Promise<void> {
  const receiver = await startReceiver();
  try {
    await work(receiver);
  } finally {
    await receiver.stop();
  }
}

const webhooks = async () => (await desk.server.admin('GET', WEBHOOKS)).body.items;

/** Until no server keeps the webhook for itself: one that does may send by what it knew a moment before. */
const untilLetGo = () =>
  expect.poll(async () => (await desk.server.sql('select from webhook_cursors where leased_by is not null')).length).toBe(0);

async function keepSecret(dialog: Locator): Promise<string> {
  await dialog.getByText('It is shown this once').waitFor();
  const secret = (await dialog.locator('code').textContent()) ?? '';
  await dialog.getByText('I have put it where it is safe').click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
  return secret;
}

/** What becomes of the test that was sent last, as the page tells it. */
const said = (page: Page, text: string | RegExp) => page.getByRole('status').getByText(text).first().waitFor();

/** The server's clock stands still: what happens next happens at another moment, before anything is tried again by itself. */
const later = () => desk.server.clock.advance(1000);

const fail = (receiver: Receiver) => {
  receiver.answer = (_, response) => void response.writeHead(500).end('<script>alert(1)</script> not now');
};
const take = (receiver: Receiver) => {
  receiver.answer = (_, response) => void response.writeHead(204).end();
};

test('a webhook is added, tested, seen to fail, sent to again, stopped and begun again', async () => {
  await withReceiver(async (receiver) => {
    const { page, wrong, close } = await desk.open('/webhooks', { isFresh: false });
    const dialog = page.getByRole('dialog');
    await page.getByRole('heading', { name: 'Nobody is told of anything yet' }).waitFor();
    await page.getByText('await verifyWebhook(').waitFor();
    expect(await page.getByRole('link', { name: 'Read how to receive webhooks' }).getAttribute('href')).toBe('/docs/webhooks');
    await page.getByRole('button', { name: 'Add a webhook…' }).click();
    await dialog.getByLabel('Address').fill(receiver.url);
    await dialog.getByLabel('What it is for').fill('Bookkeeping');
    await dialog.getByRole('button', { name: 'Add the webhook' }).click();
    await page.getByLabel('Operator token').fill(ADMIN_TOKEN);
    await page.keyboard.press('Enter');
    const secret = await keepSecret(dialog);
    expect(secret).toMatch(/^whsec_/);
    await page.getByRole('heading', { level: 1, name: 'Bookkeeping' }).waitFor();
    expect(await page.content()).not.toContain(secret);
    await page.getByRole('button', { name: 'Send a test' }).click();
    await said(page, /Your receiver has taken the test: 204 after \d+ ms/);
    const [received] = receiver.received;
    expect(received && isSigned(received, secret)).toBe(true);
    fail(receiver);
    await page.getByRole('button', { name: 'Send a test' }).click();
    await said(page, 'Your receiver has not taken the test');
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.getByText('<script>alert(1)</script> not now').waitFor();
    await page.getByText('"type": "webhook.tested"').waitFor();
    await page.getByText('answered 500').first().waitFor();
    take(receiver);
    later();
    const before = receiver.received.length;
    await page.getByRole('button', { name: 'Send again', exact: true }).click();
    await expect.poll(() => receiver.received.length).toBe(before + 1);
    expect(receiver.ids().at(-1)).toBe(receiver.ids().at(-2));
    await page.getByRole('listitem').filter({ hasText: 'answered 204' }).waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Disable…' }).click();
    await dialog.getByRole('button', { name: 'Disable' }).click();
    await page.getByText('An operator has disabled it.').waitFor();
    await untilLetGo();
    await desk.server.createUser();
    await expect.poll(async () => (await webhooks())[0].lag).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Enable…' }).click();
    await dialog.getByText(/happened meanwhile\. (It is sent now|Those of the kinds)/).waitFor();
    await dialog.getByRole('button', { name: 'Enable' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => receiver.received.at(-1)?.event.type).toBe('user.created');
    await page.getByRole('table').getByText('user.created').waitFor();
    expect(wrong).toEqual([]);
    await close();
    const [{ webhook_id: id }] = await webhooks();
    await desk.server.admin('DELETE', `${WEBHOOKS}/${id}`);
  });
});

test('the same by the keys alone', async () => {
  await withReceiver(async (receiver) => {
    const { page, wrong, close } = await desk.open('/webhooks');
    const dialog = page.getByRole('dialog');
    const press = async (name: string | RegExp, role: 'button' | 'menuitem' = 'button') => {
      await page.getByRole(role, { name }).first().focus();
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
    await press('Add a webhook…');
    await typeHere(page, receiver.url);
    await page.keyboard.press('Enter');
    const first = await keep();
    await page.getByRole('heading', { level: 1, name: new URL(receiver.url).host }).waitFor();
    fail(receiver);
    await press('Send a test');
    await said(page, 'Your receiver has not taken the test');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/delivery=evt_/);
    await page.getByText('answered 500').first().waitFor();
    take(receiver);
    later();
    await press('Send again');
    await page.getByRole('listitem').filter({ hasText: 'answered 204' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('delivery'));
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^delivery-evt_/);
    await press('More');
    await press('Replace the secret…', 'menuitem');
    await dialog.getByText('signed with both secrets').waitFor();
    await press('Replace');
    const second = await keep();
    await untilLetGo();
    const sent = receiver.received.length;
    await press('Send a test');
    await expect.poll(() => receiver.received.length).toBe(sent + 1);
    await said(page, /has taken the test/);
    const received = receiver.received.at(-1);
    expect(second).not.toBe(first);
    for (const secret of [first, second]) expect(received && isSigned(received, secret)).toBe(true);
    await press('More');
    await press('Disable…', 'menuitem');
    await press('Disable');
    await page.getByText('An operator has disabled it.').waitFor();
    await press('Enable…');
    await press(/^Enable$/);
    await dialog.waitFor({ state: 'detached' });
    await press('More');
    await press('Delete…', 'menuitem');
    await press('Delete');
    await page.getByRole('heading', { name: 'Nobody is told of anything yet' }).waitFor();
    expect(await webhooks()).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });
});
