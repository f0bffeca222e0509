import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { spend } from '../../src/rewards/purse.ts';
import { type Person, signUp } from '../support/good-call-makers.ts';
import { addTransfers } from '../support/ledger.ts';
import { earn, onPurse } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/referrals/transfers';
const list = (server: TestServer, session: string, query = '') => server.as(session, 'GET', `${path}?${query}`);
const table = (server: TestServer, session: string, query = '') =>
  server.call('GET', `${path}?${query}`, { headers: { accept: 'text/csv' }, cookies: { nl_session: session } });
const COLUMNS = 'seq,created_at,kind,debit,credit,amount_micro,amount,currency,debit_after_micro,credit_after_micro,subject_id';

let ada: Person;
let grace: Person;

test.beforeAll(async ({ server }) => {
  [ada, grace] = [await signUp(server), await signUp(server)];
  for (const { userId } of [ada, grace, ada]) {
    await earn(server, userId, 1_500_000);
    server.clock.advance(1000);
  }
  await onPurse(server, ada.userId, async (purse, tx) => {
    await loadLeft(tx, purse, 30n);
    spend(purse, 30n, randomUUID());
  });
});

test('a user sees the transfers that an operator sees of them, and nobody else’s', async ({ server }) => {
  for (const { userId, session } of [ada, grace]) {
    const { status, body, headers } = await list(server, session);
    const byOperator = (await server.admin('GET', `/v1/admin/ledger/users/${userId}/transfers`)).body;
    expect([status, headers.get('vary'), body]).toEqual([200, 'Origin, Accept', byOperator]);
  }
  const kinds = async (session: string) => (await list(server, session)).body.items.map(({ kind }: { kind: string }) => kind);
  expect(await kinds(ada.session)).toEqual(['spend', 'unlock', 'accrue', 'unlock', 'accrue']);
  expect(await kinds(grace.session)).toEqual(['unlock', 'accrue']);
});

test('a user to whom nothing has happened has none, in either form', async ({ server }) => {
  const { session } = await signUp(server);
  expect((await list(server, session)).body).toEqual({ items: [] });
  expect((await table(server, session)).text).toBe(`${COLUMNS}\r\n`);
});

test('the table is a file that tells what the pages tell, whole, with decimals of the currency', async ({ server }) => {
  const { headers, text } = await table(server, ada.session, 'limit=1');
  expect([headers.get('content-type'), headers.get('content-disposition'), headers.get('vary'), headers.get('link')]).toEqual([
    'text/csv; charset=utf-8',
    'attachment; filename=transfers.csv',
    'Origin, Accept',
    null,
  ]);
  const { items } = (await list(server, ada.session)).body;
  const decimals: Record<number, string> = { 30: '0.00003', 1500000: '1.50' };
  const lines = items.map((item: Record<string, unknown>) => {
    const told: Record<string, unknown> = { ...item, amount: decimals[item['amount_micro'] as number], currency: 'USD' };
    return COLUMNS.split(',')
      .map((column) => told[column])
      .join(',');
  });
  expect(text).toBe(`${[COLUMNS, ...lines].join('\r\n')}\r\n`);
  expect(text).toContain(',2026-03-01T12:00:00.000Z,accrue,programme,pending,1500000,1.50,USD,');
});

test('more than is read at once is in the table once, in the order of the list', async ({ server }) => {
  const many = await signUp(server);
  await addTransfers(server, { userId: many.userId, count: 2500, at: `timestamptz '2024-01-01Z'` });
  const lines = (await table(server, many.session)).text.trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => Number(line.split(',', 1)[0]))).toEqual(Array.from({ length: 2500 }, (_, index) => 2500 - index));
});

refusesInOrder('listMyTransfers', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'what is no cursor of this list is refused',
      spoil: (attempt) => {
        attempt.path = `${path}?after=x`;
      },
    },
  ],
});

test('a cursor of the operators’ list of the same transfers is none of this one, in either form', async ({ server }) => {
  const { next } = (await server.admin('GET', `/v1/admin/ledger/users/${ada.userId}/transfers?limit=1&after=`)).body;
  expectRefusal(await list(server, ada.session, `after=${next}`), 'invalid_query');
  expectRefusal(await table(server, ada.session, `after=${next}`), 'invalid_query');
});
