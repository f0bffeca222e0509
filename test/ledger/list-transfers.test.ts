import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { spend } from '../../src/rewards/purse.ts';
import { earn, onPurse } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let userId: string;
const path = (id: string, query = '') => `/v1/admin/ledger/users/${id}/transfers${query}`;
const seqs = async (server: TestServer, query = '', id = userId) =>
  (await server.admin('GET', path(id, query))).body.items.map(({ seq }: { seq: number }) => seq);

test.beforeAll(async ({ server }) => {
  userId = await server.createUser();
});

test('transfers are listed, newest first, with the balances after each and exactly these properties', async ({ server }) => {
  const reward = await earn(server, userId, 100);
  const spent = randomUUID();
  server.clock.advance(1500);
  await onPurse(server, userId, async (purse, tx) => {
    await loadLeft(tx, purse, 30n);
    spend(purse, 30n, spent);
  });
  const { status, body } = await server.admin('GET', path(userId));
  expect([status, Object.keys(body)]).toEqual([200, ['items']]);
  const of = (subject_id: string) => ({ subject_id, created_at: expect.stringMatching(/^2026-03-01T12:00:0[01]\.[05]00Z$/) });
  expect(body.items).toEqual([
    {
      seq: 3,
      kind: 'spend',
      debit: 'available',
      credit: 'spent',
      amount_micro: 30,
      debit_after_micro: 70,
      credit_after_micro: 30,
      ...of(spent),
    },
    {
      seq: 2,
      kind: 'unlock',
      debit: 'pending',
      credit: 'available',
      amount_micro: 100,
      debit_after_micro: 0,
      credit_after_micro: 100,
      ...of(reward),
    },
    {
      seq: 1,
      kind: 'accrue',
      debit: 'programme',
      credit: 'pending',
      amount_micro: 100,
      debit_after_micro: -100,
      credit_after_micro: 100,
      ...of(reward),
    },
  ]);
});

test('a page begins before the last number of the one before it, whatever was added meanwhile', async ({ server }) => {
  expect(await seqs(server, '?limit=2')).toEqual([3, 2]);
  await earn(server, userId, 1);
  expect(await seqs(server, '?limit=2&before_seq=2')).toEqual([1]);
  expect(await seqs(server, '?before_seq=1')).toEqual([]);
  expect(await seqs(server, '?before_seq=9007199254740991&limit=0')).toEqual([5, 4, 3, 2, 1]);
});

test('a user to whom nothing has happened has none; an erased one keeps them', async ({ server }) => {
  expect(await seqs(server, '', await server.createUser())).toEqual([]);
  const id = await server.createUser();
  await earn(server, id, 1);
  await server.admin('DELETE', `/v1/admin/users/${id}`);
  expect(await seqs(server, '', id)).toEqual([2, 1]);
});

test('nobody else’s transfers are among them, and the id comes in any case', async ({ server }) => {
  const id = await server.createUser();
  await earn(server, id, 1);
  expect(await seqs(server, '', id.toUpperCase())).toEqual([2, 1]);
});

refusesInOrder('listTransfers', {
  good: (attempt) => {
    attempt.path = path(userId);
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a number that is none is refused',
      spoil: (attempt) => {
        attempt.path += '?before_seq=x';
      },
    },
  ],
});

test.for(['0', '-1', '1.5', '9007199254740992', '', '1&before_seq=2', '%00', '1e3x'])(
  'invalid_query: before_seq=%s',
  async (value, { server }) => {
    expectRefusal(await server.admin('GET', path(userId, `?before_seq=${value}`)), 'invalid_query');
  },
);
