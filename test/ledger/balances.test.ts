import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { balanceView } from '../../src/ledger/balance.view.ts';
import { test } from '../support/serving.ts';

test('on the wire a balance is what is pending, what is available, and what was earned in all', () => {
  const row = { pending: '4500000', available: '61250000', programme: '-115750000' };
  expect(balanceView(row)).toEqual({ pending_micro: 4_500_000, available_micro: 61_250_000, lifetime_micro: 115_750_000 });
  expect(balanceView({ pending: '0', available: '0', programme: '0' })).toEqual({
    pending_micro: 0,
    available_micro: 0,
    lifetime_micro: 0,
  });
});

test('a balance outside the bound of the contract is a failure, never a rounded number', () => {
  expect(() => balanceView({ pending: '9007199254740992', available: '0', programme: '-1' })).toThrow(RangeError);
});

test.for<[string, Record<string, number>]>([
  ['accounts that do not add up to zero', { pending: 1 }],
  ['a programme account above zero', { programme: 1, debt: -1 }],
  ['a debt above zero', { programme: -1, debt: 1 }],
  ['pending money below zero', { pending: -1, spent: 1 }],
  ['available money below zero', { available: -1, spent: 1 }],
  ['reserved money below zero', { reserved: -1, spent: 1 }],
  ['paid out money below zero', { paid_out: -1, spent: 1 }],
  ['spent money below zero', { spent: -1, paid_out: 1 }],
] as const)('the database refuses %s', async ([_, accounts], { server }) => {
  const userId = await server.createUser();
  const set = Object.entries(accounts).map(([name, amount]) => `${name} = ${amount}`);
  await expect(server.sql(`update balances set ${set.join(', ')} where user_id = $1`, [userId])).rejects.toMatchObject({ code: '23514' });
});

test.for([
  ['an amount of zero', { amount: 0 }],
  ['a negative amount', { amount: -1 }],
  ['a transfer from an account to itself', { credit: 'pending' }],
  ['a number before the first', { seq: 0 }],
] as const)('the database refuses %s', async ([_, change], { server }) => {
  const row = { seq: 1, amount: 1, debit: 'pending', credit: 'available', ...change };
  const insert = server.sql(
    `insert into transfers (user_id, seq, amount_micro, created_at, subject_id, kind, debit, credit, debit_after, credit_after)
     values ($1, $2, $3, now(), $4, 'unlock', $5::account, $6::account, 0, 1)`,
    [randomUUID(), row.seq, row.amount, randomUUID(), row.debit, row.credit],
  );
  await expect(insert).rejects.toMatchObject({ code: '23514' });
});

test('every user has accounts from the beginning, whatever else happens at once', async ({ server }) => {
  await Promise.all(Array.from({ length: 10 }, () => server.createUser()));
  expect(await server.sql('select from users u where not exists (select from balances b where b.user_id = u.user_id)')).toEqual([]);
});
