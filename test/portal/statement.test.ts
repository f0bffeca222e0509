/** The statement of a month: what there was, what moved, what there is, adding up; as far back as somebody wants to look. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ADA } from '../../src/demo/cast.ts';
import { parseCsv } from '../../src/kit/parse-csv.ts';
import { openPayout, signUpEarner } from '../support/payouts.ts';
import { failAndAskAgain } from '../support/trouble.ts';
import { amountsOn, sum } from './amounts-on.ts';
import { countPointing, enterAt, tabTo } from './by-keys.ts';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk({ hasDemo: true });

const summary = (page: Page) => page.getByRole('region', { name: 'Summary' });
const movements = (page: Page) => page.getByRole('region', { name: 'Movements' }).getByRole('listitem');
const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];
const IS_KEPT = /^(Available|Held|On its way to you|Owed back)[-$]/;

/** What the summary says: what there was, what each kind changed, what there is, and what that consists of. */
async function readSummary(page: Page) {
  await summary(page).getByText('Balance at the start').waitFor();
  const lines = await summary(page).getByRole('listitem').all();
  const read = await Promise.all(
    lines.map(async (line) => ({ text: (await line.textContent()) ?? '', micro: (await amountsOn(line))[0] ?? 0n })),
  );
  const kept = read.filter(({ text }) => IS_KEPT.test(text)).map(({ micro }) => micro);
  const [opening, ...others] = read.filter(({ text }) => !IS_KEPT.test(text)).map(({ micro }) => micro);
  return { opening: opening ?? 0n, changes: others.slice(0, -1), closing: others.at(-1) ?? 0n, kept };
}

test('each month adds up, goes on from the one before, and the last one ends with the balance', async () => {
  const { page, wrong, close } = await desk.open('/');
  let before: bigint | undefined;
  for (const month of MONTHS) {
    await visit(page, `/balance?month=${month}`);
    const { opening, changes, closing, kept } = await readSummary(page);
    expect(opening + sum(changes), month).toBe(closing);
    expect(sum(kept), month).toBe(closing);
    expect(opening, `${month} goes on from the one before`).toBe(before ?? opening);
    const moved = await Promise.all((await movements(page).all()).map(amountsOn));
    expect(
      moved.filter(({ length }) => length === 2).reduce((all, [change = 0n]) => all + change, opening),
      month,
    ).toBe(closing);
    const lastChange = moved.findLast(({ length }) => length === 2);
    expect(lastChange?.[1], month).toBe(closing);
    before = closing;
  }
  const { body } = await desk.server.as(await desk.server.login(ADA.userId), 'GET', '/v1/referrals/balance');
  expect(before).toBe(BigInt(body.available_micro + body.pending_micro + body.reserved_micro - body.owed_micro));
  await summary(page).getByText('Balance now').waitFor();
  await page.getByText('As of').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('of one account it adds up as well, and what the database holds of that month is what moved', async () => {
  const { page, wrong, close } = await desk.open('/balance?month=2026-10', { width: 390 });
  await summary(page)
    .getByRole('link', { name: /^Available/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Statement of October 2026: Available' }).waitFor();
  const { opening, changes, closing } = await readSummary(page);
  expect(opening + sum(changes)).toBe(closing);
  const rows = await desk.server.sql(
    `select case when credit = 'available' then amount_micro else -amount_micro end as change,
       case when credit = 'available' then credit_after else debit_after end as after
     from transfers where user_id = $1 and 'available' in (debit, credit) and created_at >= '2026-10-01' and created_at < '2026-11-01' order by seq`,
    [ADA.userId],
  );
  const shown = await Promise.all((await movements(page).all()).map(amountsOn));
  expect(shown).toEqual(rows.map(({ change, after }) => [BigInt(change), BigInt(after)]));
  expect(closing).toBe(BigInt(rows.at(-1).after));
  await page.getByRole('link', { name: 'Statement', exact: true }).click();
  await page.waitForURL('**/balance?month=2026-10');
  expect(wrong).toEqual([]);
  await close();
});

test('by keys alone: to the statements, to another month, and back', async () => {
  const { page, wrong, close } = await desk.open('/balance');
  const pointed = await countPointing(page);
  await enterAt(page, page.getByRole('link', { name: 'October 2026' }));
  await page.getByRole('heading', { level: 1, name: 'Statement of October 2026' }).waitFor();
  await tabTo(page, page.getByRole('combobox', { name: 'Month' }));
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { level: 1, name: 'Statement of September 2026' }).waitFor();
  expect(new URL(page.url()).search).toBe('?month=2026-09');
  await tabTo(page, page.getByRole('button', { name: 'Print' }));
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Statement of October 2026' }).waitFor();
  expect(await pointed()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('its days are those of UTC wherever its reader is, and it says so', async () => {
  const seen = new Set<string>();
  for (const timezoneId of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']) {
    const { page, close } = await desk.open('/balance?month=2026-10', { timezoneId });
    await movements(page).first().waitFor();
    await page.getByText('October 1 – 31, 2026 (UTC)').waitFor();
    seen.add((await movements(page).locator('time').allTextContents()).join());
    await close();
  }
  expect([...seen]).toEqual([expect.stringContaining('Oct 31')]);
});

test('a month in which nothing moved says so, and what there was is what there is', async () => {
  const { page, wrong, close } = await desk.open('/balance?month=2024-03');
  await page.getByRole('heading', { name: 'Nothing moved in this month' }).waitFor();
  expect(await readSummary(page)).toMatchObject({ opening: 0n, changes: [], closing: 0n });
  expect(wrong).toEqual([]);
  await close();
});

test('in another language it says the same, in that language', async () => {
  const { page, wrong, close } = await desk.open('/balance?month=2026-10', { locale: 'de' });
  await page.getByRole('heading', { level: 1, name: 'Auszug Oktober 2026' }).waitFor();
  await page.getByText('Guthaben am Anfang').waitFor();
  await page.getByText('21-mal').waitFor();
  const shown = await amountsOn(page.getByRole('region', { name: 'Zusammenfassung' }));
  expect(shown.length).toBeGreaterThan(6);
  expect(wrong).toEqual([]);
  await close();
});

test('the file has every movement there ever was, to the last micro-unit', async () => {
  const { page, wrong, close } = await desk.open('/balance?month=2026-10');
  await movements(page).first().waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All movements (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('movements.csv');
  const text = readFileSync(await file.path(), 'utf8');
  const answer = await desk.server.as(await desk.server.login(ADA.userId), 'GET', '/v1/referrals/transfers', undefined, {
    headers: { accept: 'text/csv' },
  });
  expect(text).toBe(answer.text);
  const [heads = [], ...rows] = parseCsv(text).rows.map(({ cells }) => cells);
  const cell = (row: readonly string[], name: string) => row[heads.indexOf(name)] ?? '';
  const october = rows.filter((row) => cell(row, 'created_at').startsWith('2026-10')).toReversed();
  const shown = await Promise.all((await movements(page).all()).map(amountsOn));
  expect(shown.map(([amount = 0n]) => (amount < 0n ? -amount : amount))).toEqual(october.map((row) => BigInt(cell(row, 'amount_micro'))));
  expect(wrong).toEqual([]);
  await close();
});

test('a file that breaks off is not kept, and says why', async () => {
  const { page, close } = await desk.open('/balance?month=2026-10');
  await movements(page).first().waitFor();
  await page.route('**/v1/referrals/transfers*', (route) => route.abort());
  let files = 0;
  page.on('download', () => files++);
  await page.getByRole('button', { name: 'All movements (CSV)' }).click();
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  expect(files).toBe(0);
  await close();
});

/** A user whose money moved so often this month, and who earned something in an earlier one. */
async function busyUser(count: number): Promise<string> {
  const { server } = desk;
  const { userId } = await signUpEarner(server, 1);
  await server.sql(`update transfers set created_at = created_at - interval '70 days' where user_id = $1`, [userId]);
  await server.sql(
    `insert into transfers (user_id, seq, amount_micro, created_at, subject_id, kind, debit, credit, debit_after, credit_after)
     select $1, 2 + n, 1, date_trunc('month', $3::timestamptz) + n * interval '1 second', gen_random_uuid(), 'accrue', 'programme', 'pending', -1 - n, n
     from generate_series(1, $2::int) n`,
    [userId, count, server.clock.now()],
  );
  await server.sql('update balances set programme = programme - $2, pending = pending + $2, seq = seq + $2 where user_id = $1', [
    userId,
    count,
  ]);
  return userId;
}

test('a month that is further back than what is walked says so, and is found when somebody looks further', async () => {
  const userId = await busyUser(2300);
  const { page, wrong, close } = await desk.open('/', { userId });
  const tooFar = page.getByRole('heading', { name: 'This month is further back than your last 2,100 movements' });
  const further = page.getByRole('button', { name: 'Look further back' });
  for (const [month, opening, closing] of [
    ['2026-11', 1n, 2301n],
    ['2026-10', 1n, 1n],
  ] as const) {
    await visit(page, `/balance?month=${month}`);
    await tooFar.waitFor();
    await further.click();
    expect(await readSummary(page), month).toMatchObject({ opening, changes: closing > opening ? [closing - opening] : [], closing });
  }
  await visit(page, '/balance?account=paid_out');
  await page.getByRole('heading', { name: 'None of the last 2,100 movements' }).waitFor();
  await further.click();
  await page.getByRole('heading', { name: 'Nothing has moved here yet' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('what does not come says so, and is asked for again', async () => {
  const { page, wrong, close } = await desk.open('/');
  await failAndAskAgain(page, '**/v1/referrals/transfers*', () => page.goto('/portal/balance?month=2026-10'));
  await movements(page).first().waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('money that moves while it is read changes nothing of what adds up', async () => {
  const { userId, session } = await signUpEarner(desk.server, 300_000_000);
  const { page, wrong, close } = await desk.open('/', { userId });
  let asked = 0;
  await page.route('**/v1/referrals/balance', async (route) => {
    asked += 1;
    if (asked < 3) await openPayout(desk.server, session, 50_000_000 + asked);
    await route.continue();
  });
  await visit(page, '/balance?month=2026-11');
  const { opening, changes, closing, kept } = await readSummary(page);
  expect([opening, opening + sum(changes)]).toEqual([0n, closing]);
  expect(kept).toEqual([199_999_997n, 0n, 100_000_003n]);
  expect(asked).toBeGreaterThan(2);
  expect(wrong).toEqual([]);
  await close();
});
