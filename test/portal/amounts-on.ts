/** What a page shows of money, as the exact numbers behind it. */
import type { Locator } from 'playwright-core';

/** The amounts in a part of a page, in micro-units and in their order. */
export async function amountsOn(part: Locator): Promise<bigint[]> {
  const values = await part.locator('data').evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? ''));
  return values.map(BigInt);
}

export const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, each) => all + each, 0n);
