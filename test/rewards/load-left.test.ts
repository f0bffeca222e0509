import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { newId } from '../../src/core/ids.ts';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { accrue, spend, takeBack } from '../../src/rewards/purse.ts';
import { onPurse } from '../support/money.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const SPEND = '5eed0000-0000-4000-8000-000000000001';
const BATCH = 200;

/** Somebody with so many unlocked rewards of 1, and one that is still held. */
async function earner(server: TestServer, count: number): Promise<string> {
  const userId = await server.createUser();
  await onPurse(server, userId, (purse, { now }) => {
    const terms = { inviteeUserId: randomUUID(), base: 1n, rateBps: 10_000, tier: 1, amount: 1n, createdAt: now, occurredAt: now };
    for (let n = 0; n <= count; n++) {
      // Half of them at one moment: then their invoices tell which comes first.
      const availableAt = new Date(now.getTime() - (n < count / 2 ? 0 : n));
      const due = n === count ? new Date(now.getTime() + 1) : availableAt;
      accrue(purse, { ...terms, rewardId: newId(now), invoiceId: `inv ${n}`, availableAt: due }, 'paid');
    }
  });
  return userId;
}

/** The rewards that are looked up to take an amount: how many, whether in order, and whether they are all there are. */
const lookUp = (server: TestServer, userId: string, amount: bigint) =>
  onPurse(server, userId, async (purse, tx) => {
    await loadLeft(tx, purse, amount);
    const ages = purse.left.map(({ availableAt, invoiceId }) => [availableAt.getTime(), Buffer.from(invoiceId).toString('hex')].join(' '));
    expect(ages).toEqual([...ages].sort());
    return [purse.left.length, purse.isComplete];
  });

test('as many rewards are looked up as an amount can take, by the batch, the oldest first; those that are held never', async ({
  server,
}) => {
  const userId = await earner(server, 2 * BATCH + 50);
  expect(await lookUp(server, userId, 0n)).toEqual([0, false]);
  expect(await lookUp(server, userId, 1n)).toEqual([BATCH, false]);
  expect(await lookUp(server, userId, BigInt(BATCH))).toEqual([BATCH, false]);
  expect(await lookUp(server, userId, BigInt(BATCH + 1))).toEqual([2 * BATCH, false]);
  expect(await lookUp(server, userId, BigInt(2 * BATCH + 1))).toEqual([2 * BATCH + 50, true]);
});

test('a last batch that is full leaves it open whether there are more', async ({ server }) => {
  const userId = await earner(server, BATCH);
  expect(await lookUp(server, userId, BigInt(BATCH))).toEqual([BATCH, false]);
  expect(await lookUp(server, userId, BigInt(BATCH + 1))).toEqual([BATCH, true]);
});

test('what belongs to no reward is used first, and of used rewards none is looked up', async ({ server }) => {
  const userId = await earner(server, 30);
  await onPurse(server, userId, async (purse, tx) => {
    await loadLeft(tx, purse, 20n);
    spend(purse, 20n, SPEND);
    takeBack(purse, 20n, SPEND);
  });
  expect(await lookUp(server, userId, 20n)).toEqual([0, false]);
  expect(await lookUp(server, userId, 21n)).toEqual([10, true]);
});
