/** What tasks are worth: the first setting, changes of it, sums by the rule of the server, and what it was before. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE } from '../../src/console/screens/tasks/task-form.ts';
import { worthOf } from '../../src/console/screens/tasks/worth.ts';
import { type Deed, worthOf as worthOnTheServer } from '../../src/points/worth.ts';
import { TASK_SETTING } from '../support/points.ts';
import { failAndAskAgain } from '../support/trouble.ts';
import { consoleDesk } from './open-console.ts';

const points = fc.integer({ min: 0, max: 9_000_000 }).map((millionths) => millionths / 1000);
const from = fc.integer({ min: 0, max: 2000 });
const settings = fc.record({
  verification: points,
  auction: points,
  direct: points,
  wallet: fc.uniqueArray(fc.record({ amount: from, point: points }), { selector: ({ amount }) => amount, maxLength: 5 }),
  staking: fc.uniqueArray(fc.record({ expiredTime: from, ratio: points }), { selector: ({ expiredTime }) => expiredTime, maxLength: 5 }),
});

test('the calculator counts as the server does', () => {
  const tasks = fc.constantFrom('verification', 'auction', 'direct', 'wallet', 'staking');
  fc.assert(
    fc.property(settings, tasks, fc.bigInt({ min: 0n, max: 3_000_000_000n }), fc.nat(3000), (setting, task, amountMicro, days) => {
      const deed = { id: 'deed', task, userId: '', occurredAt: new Date(), amountMicro, days } as unknown as Deed;
      const { micro } = worthOnTheServer(deed, { id: 1, ...setting }, false);
      expect(worthOf({ task, amountMicro, days: BigInt(days) }, setting) ?? 0n).toBe(micro);
    }),
  );
});

describe('the page', () => {
  const desk = consoleDesk();
  const setting = async () => (await desk.server.admin('GET', TASK_SETTING)).body;

  test('where there is no setting, the published example is there to be saved, by the keys alone', async () => {
    const { page, wrong, close } = await desk.open('/tasks');
    await page.getByText('Nobody has said yet what tasks are worth').waitFor();
    await page.getByRole('button', { name: 'Save…' }).focus();
    await page.keyboard.press('Enter');
    const save = page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true });
    await save.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await setting()).toEqual({ id: 1, ...EXAMPLE });
    await page.getByText('first version').waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test('a draft is calculated with, saved with what it changes, compared, and what was before is taken back', async () => {
    const { page, wrong, close } = await desk.open('/tasks');
    const results = page.getByRole('status');
    await page.getByLabel('Amount, USD').fill('640.50');
    await results.filter({ hasText: '75 points' }).waitFor();
    await page.getByRole('button', { name: 'Remove the row from 500' }).click();
    await results.filter({ hasText: /By the draft.*10 points/ }).waitFor();
    await page.getByLabel('Verified account').fill('0.0000001');
    await page.getByText('A number of zero or more with at most six decimals.').waitFor();
    expect(await page.getByRole('button', { name: 'Save…' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Verified account').fill('60.000001');
    await page.getByRole('button', { name: 'Save…' }).click();
    await page.getByRole('dialog').getByText('from 500: 75 points').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await setting()).toMatchObject({ verification: 60.000001, wallet: [{ amount: 100 }, { amount: 1000 }] });

    await page.getByRole('row', { name: '2 in force' }).getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('region', { name: 'What version 2 changed' }).getByText('50 points').waitFor();
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('button', { name: 'Save…' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await setting()).toMatchObject(EXAMPLE);
    expect(wrong).toEqual([]);
    await close();
  });

  test('who may only read sees tables and the calculator; what fails is told', async () => {
    const { page, wrong, close } = await desk.open('/tasks', { operator: 'vera', role: 'viewer' });
    await page.getByRole('table', { name: 'Deposits' }).getByText('500').waitFor();
    expect(await page.getByRole('button', { name: /Save|Remove|Restore/ }).count()).toBe(0);
    await failAndAskAgain(page, '**/console/api/v1/admin/task-setting', () => page.reload());
    await page.getByRole('table', { name: 'Stakes' }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });
});
