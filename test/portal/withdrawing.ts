/** What tests of withdrawals share: people with money, good addresses, and the steps as somebody takes them. */
import type { Page } from 'playwright-core';
import { ADDRESS, type Earner, signUpEarner } from '../support/payouts.ts';
import type { TestServer } from '../support/server.ts';
import type { Visitor } from './open-portal.ts';

export const ETHEREUM = ADDRESS;
export const TRON = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t';
export const IBAN = 'DE89370400440532013000';

/** Somebody with so much free, in micro-units, as the portal lets them in. */
export async function withMoney(server: TestServer, amount: number): Promise<Earner & Visitor> {
  return signUpEarner(server, amount);
}

interface Wish {
  amount: string;
  network: string;
  address: string;
}

/** Fills in the form. */
export async function fillIn(page: Page, { amount, network, address }: Wish): Promise<void> {
  await page.getByLabel(/^Amount in/).fill(amount);
  await page.getByRole('radio', { name: network }).check();
  await page.locator('[name=address]').fill(address);
}

/** Fills in the form, and goes on to where all of it stands once more. */
export async function goToReview(page: Page, wish: Wish): Promise<void> {
  await fillIn(page, wish);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Is all of this right?' }).waitFor();
}

export interface Asked {
  id: string;
  amount_micro: number;
  network: string;
  address: string;
  status: string;
}

/** What the server has of somebody's withdrawals, the newest first. */
export async function payoutsOf(server: TestServer, { session }: Earner): Promise<Asked[]> {
  return (await server.as(session, 'GET', '/v1/referrals/payouts')).body.items;
}

/** The rows of the list, as they are read. */
export const rowOf = (page: Page, text: string | RegExp) => page.getByRole('listitem').filter({ hasText: text });
