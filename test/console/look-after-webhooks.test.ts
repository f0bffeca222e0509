/** What the pages of webhooks refuse, offer and show to whom: mistakes at their fields, replays, deliveries, and what home says of it. */
import { expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { failAndAskAgain, LONG, overflowOf } from '../support/trouble.ts';
import { makeWebhook, sendWithoutSuccess, WEBHOOKS } from '../support/webhooks.ts';
import { consoleDesk, visit } from './open-console.ts';

const desk = consoleDesk();

const get = async (id: string) => (await desk.server.admin('GET', `${WEBHOOKS}/${id}`)).body;
const remove = (id: string) => desk.server.admin('DELETE', `${WEBHOOKS}/${id}`);

test('each mistake is told at its field, before anything is sent', async () => {
  const { page, wrong, close } = await desk.open('/webhooks?open=add');
  const dialog = page.getByRole('dialog');
  const asked: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && asked.push(request.url()));
  for (const [typed, says] of [
    ['ftp://example.org', 'Write a whole address that begins with https://.'],
    ['https://user:word@example.org/', 'It can have no user name, no password and nothing behind a #.'],
    ['https://example.org/#part', 'It can have no user name, no password and nothing behind a #.'],
    ['https://example.org:444/', 'Use port 443, 8443, or one from 1024 on.'],
  ] as const) {
    await dialog.getByLabel('Address').fill(typed);
    await dialog.getByText(says).first().waitFor();
    expect(await dialog.getByLabel('Address').getAttribute('aria-invalid'), typed).toBe('true');
    await dialog.getByRole('button', { name: 'Add the webhook' }).click({ force: true });
  }
  await dialog.getByLabel('Address').fill('https://hooks.example.org/');
  await dialog.getByRole('button', { name: /What is sent/ }).click();
  await page.getByRole('option', { name: 'Only some kinds' }).click();
  expect(await dialog.getByRole('button', { name: 'Add the webhook' }).textContent()).toContain('Choose at least one kind');
  await dialog.getByText('A reward was earned').click();
  await dialog.getByText('More', { exact: true }).click();
  for (const [name, says] of [
    ['x_y', 'A name has letters, digits and hyphens.'],
    ['Content-Type', 'Requests have this header anyway'],
    ['webhook-id', 'Requests have this header anyway'],
  ] as const) {
    if (!(await dialog.getByLabel('Name of header 1').isVisible())) await dialog.getByRole('button', { name: 'Add a header' }).click();
    await dialog.getByLabel('Name of header 1').fill(name);
    await dialog.getByText(says).first().waitFor();
  }
  await dialog.getByLabel('Name of header 1').fill('Authorization');
  await dialog.getByLabel('Value of header 1').fill('a\tb');
  await dialog.getByText('A value has visible letters').first().waitFor();
  expect(asked).toEqual([]);
  expect(wrong).toEqual([]);
  await close();
});

test('what the server refuses of an address stands at its field; one that was added although its answer was lost is found again', async () => {
  const { page, wrong, close } = await desk.open('/webhooks?open=add');
  const dialog = page.getByRole('dialog');
  const url = 'https://lost.example.org/hooks';
  await dialog.getByLabel('Address').fill('https://10.0.0.1/');
  await dialog.getByRole('button', { name: 'Add the webhook' }).click();
  await dialog.getByText('The server sends nothing to this address.').waitFor();
  await dialog.getByText('WEBHOOK_ALLOW_CIDRS').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.route(`**${WEBHOOKS}`, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch({ headers: { ...(await route.request().allHeaders()), 'sec-fetch-site': 'same-origin' } });
    return route.abort();
  });
  await dialog.getByLabel('Address').fill(url);
  await dialog.getByText('The server sends nothing to this address.').waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: 'Add the webhook' }).click();
  await page
    .getByText('This address has a webhook already.')
    .or(page.getByText('If no answer came, the webhook may exist'))
    .first()
    .waitFor();
  await page.unrouteAll();
  await dialog.getByRole('button', { name: 'Add the webhook' }).click();
  await dialog.getByText('This address has a webhook already.').waitFor();
  await dialog.getByRole('link', { name: 'Open that webhook' }).click();
  await page.getByRole('heading', { level: 1, name: 'lost.example.org' }).waitFor();
  const { items } = (await desk.server.admin('GET', WEBHOOKS)).body;
  expect(items.map((each: { url: string }) => each.url)).toEqual([url]);
  await remove(items[0].webhook_id);
  expect(wrong).toEqual([]);
  await close();
});

test('only what was touched is changed; headers stay until they are replaced', async () => {
  const { webhook_id: id } = await makeWebhook(desk.server, {
    description: 'Books',
    types: ['reward.created', 'future.kind'],
    headers: [{ name: 'authorization', value: 'Bearer x' }],
  });
  const { page, wrong, close } = await desk.open(`/webhooks/${id}`);
  const dialog = page.getByRole('dialog');
  const sent: unknown[] = [];
  page.on('request', (request) => request.method() === 'PATCH' && sent.push(request.postDataJSON()));
  await page.getByRole('button', { name: 'Edit…' }).click();
  expect(await dialog.getByRole('button', { name: 'Save' }).textContent()).toContain('Nothing is changed yet.');
  expect(await dialog.getByRole('checkbox', { name: 'future.kind' }).isChecked()).toBe(true);
  await dialog.getByText('A payout was sent').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(sent).toEqual([{ types: ['reward.created', 'future.kind', 'payout.sent'] }]);
  expect(await get(id)).toMatchObject({ description: 'Books', header_names: ['authorization'] });
  await page.getByRole('button', { name: 'Edit…' }).click();
  await dialog.getByText('More', { exact: true }).click();
  await dialog.getByText('Its requests carry authorization.').waitFor();
  await dialog.getByText('Replace them all').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(sent.at(-1)).toEqual({ headers: [] });
  expect((await get(id)).header_names).toEqual([]);
  expect(wrong).toEqual([]);
  await remove(id);
  await close();
});

test('a stretch of the log is sent again: begun, watched, cancelled; a second one beside it is refused in words', async () => {
  const { webhook_id: id } = await makeWebhook(desk.server);
  await desk.server.createUser();
  await desk.server.sequence();
  const { page, wrong, close } = await desk.open(`/webhooks/${id}`);
  const dialog = page.getByRole('dialog');
  const begin = async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Send events again…' }).click();
  };
  await begin();
  await dialog.getByLabel('From (your time, optional)').fill('2026-02-02T10:00');
  await dialog.getByLabel('Up to (your time, optional)').fill('2026-02-02T09:00');
  await dialog.getByText('The end is not after the beginning.').first().waitFor();
  await dialog.getByLabel('Up to (your time, optional)').fill('');
  const asked = page.waitForRequest((request) => request.method() === 'POST');
  await dialog.getByRole('button', { name: 'Begin' }).click();
  expect((await asked).postDataJSON()).toEqual({ since: '2026-02-02T10:00:00.000Z', types: [], only_undelivered: true });
  await page.getByRole('progressbar', { name: 'Events are being sent again' }).waitFor();
  await page.getByText(/^0 of \d+ looked at · 0 sent$/).waitFor();
  await desk.server.sql('update webhook_replays set next_position = until_position, sent = 1 where webhook_id = $1', [id]);
  await page.getByText(/^\d+ of \d+ looked at · 1 sent$/).waitFor();
  await begin();
  await dialog.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('alert').getByText('A replay is running already').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Cancel the replay' }).click();
  await page.getByText('Sending events again was cancelled').waitFor();
  await page.getByText('begun by default').waitFor();
  expect(wrong).toEqual([]);
  await remove(id);
  await close();
});

test('deliveries are found by state, kind and event; what comes next stands in its own order', async () => {
  const { webhookId: id, eventId } = await sendWithoutSuccess(desk.server);
  const { page, wrong, close } = await desk.open(`/webhooks/${id}`);
  const table = page.getByRole('table');
  const rows = async () => (await table.getByRole('row').count()) - 1;
  await table.getByText('is tried again').waitFor();
  expect(await rows()).toBe(3);
  await page.getByRole('button', { name: /State/ }).click();
  await page.getByRole('option', { name: 'given up' }).click();
  await expect.poll(rows).toBe(1);
  await page.goto(`/console/webhooks/${id}?event=${eventId}`);
  await expect.poll(rows).toBe(1);
  await table.getByRole('link', { name: 'user.created' }).click();
  await page.getByText('took too long').waitFor();
  await page.getByText('not secure (TLS)').waitFor();
  await page.goto(`/console/webhooks/${id}?type=payout.sent`);
  await page.getByText('Nothing is left by: “A payout was sent”.').waitFor();
  await page.getByLabel('Id of an event').fill('evt_1');
  await page.keyboard.press('Enter');
  await page.getByText('An event id is evt_ and 32 digits').waitFor();
  expect(page.url()).not.toContain('event=');
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await table.waitFor();
  expect(wrong).toEqual([]);
  await remove(id);
  await close();
});

test('a viewer looks, and is offered nothing; what was sent is shown to whoever may read events', async () => {
  const { webhookId: id, eventId } = await sendWithoutSuccess(desk.server);
  const { page, wrong, close } = await desk.open('/webhooks', { operator: 'vera', role: 'viewer' });
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('button', { name: /Add/ }).count()).toBe(0);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, `/webhooks/${id}?delivery=${eventId}`);
  await page.getByText('answered 500').first().waitFor();
  await page.getByText('Your role may not read events.').waitFor();
  expect(await page.getByRole('button', { name: /^(More|Edit…|Send a test|Send again|Cancel the replay)$/ }).count()).toBe(0);
  expect(asked.filter((url) => url.includes('/v1/admin/events/'))).toEqual([]);
  expect(wrong).toEqual([]);
  await close();
  const support = await desk.open(`/webhooks/${id}?delivery=${eventId}`, { operator: 'sue', role: 'support' });
  await support.page.getByText('"type": "user.created"').waitFor();
  await support.close();
  await remove(id);
});

test('home says which webhooks fail and which are disabled, and leads there', async () => {
  const { webhook_id: failing } = await makeWebhook(desk.server, { description: 'Broken' });
  const { webhook_id: off } = await makeWebhook(desk.server, { description: 'Off' });
  await desk.server.sql('update webhooks set failing_since = $2 where webhook_id = $1', [
    failing,
    new Date(desk.server.clock.now().getTime() - 2 * 86_400_000),
  ]);
  await desk.server.admin('PATCH', `${WEBHOOKS}/${off}`, { state: 'disabled' });
  const { page, wrong, close } = await desk.open('/', { operator: 'vera', role: 'viewer' });
  await page.getByRole('link', { name: /1 webhook is failing · it began 2 days ago/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Broken' }).waitFor();
  await page.getByText('Nothing is taken').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: /1 webhook is disabled/ }).click();
  await page.getByText('It is disabled, and is sent nothing').waitFor();
  expect(wrong).toEqual([]);
  await close();
  await Promise.all([failing, off].map(remove));
});

test('what does not come is told, and asked for again', async () => {
  for (const { webhook_id } of (await desk.server.admin('GET', WEBHOOKS)).body.items) await remove(webhook_id);
  const { page, wrong, close } = await desk.open('/me');
  await failAndAskAgain(page, `**${WEBHOOKS}`, () => page.getByRole('link', { name: 'Webhooks' }).click());
  await page.getByRole('heading', { name: 'Nobody is told of anything yet' }).waitFor();
  await page.goto('/console/webhooks/019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13');
  await page.getByRole('alert').getByText('There is no such webhook').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test.each([
  [320, 'dark', 'de'],
  [1280, 'light', 'en'],
] as const)(
  'at %i pixels, %s, in %s: whatever somebody wrote or answered is text, and in nobody’s way',
  async (width, colorScheme, locale) => {
    const url = `https://${'w'.repeat(60)}.${locale}.example.org/${'W'.repeat(1500)}?<script>`;
    const { webhookId: id, eventId } = await sendWithoutSuccess(desk.server, { description: LONG, url });
    await desk.server.sql('update webhooks set failing_since = $2 where webhook_id = $1', [id, desk.server.clock.now()]);
    const { page, wrong, close } = await desk.open('/me', { width, colorScheme, locale });
    const check = async (what: string) => {
      expect(await violationsOf(page, 'wcag'), what).toEqual([]);
      expect(await overflowOf(page), what).toBe(0);
    };
    for (const path of [
      '/webhooks',
      `/webhooks/${id}`,
      `/webhooks/${id}?delivery=${eventId}`,
      `/webhooks/${id}?state=pending`,
      '/webhooks?open=add',
    ]) {
      await visit(page, path);
      await check(path);
    }
    await page.locator('summary').click();
    await check('more');
    await page.keyboard.press('Escape');
    await visit(page, `/webhooks/${id}`);
    await page.getByRole('button', { name: /^(More|Mehr)$/ }).click();
    await check('menu');
    await page.getByRole('menuitem').first().click();
    await page.getByRole('dialog').waitFor();
    await check('replay');
    expect(wrong).toEqual([]);
    await close();
    await remove(id);
  },
);
