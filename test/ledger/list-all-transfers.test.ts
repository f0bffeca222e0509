import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { words } from '../../src/core/words.ts';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { spend } from '../../src/rewards/purse.ts';
import { addTransfers } from '../support/ledger.ts';
import { earn, onPurse } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/ledger/transfers';
const list = (server: TestServer, query = '') => server.admin('GET', `${path}?${query}`);
const as = (server: TestServer, accept: string, query = '') =>
  server.call('GET', `${path}?${query}`, { headers: { 'x-admin-token': ADMIN_TOKEN, accept } });
interface Item {
  user_id: string;
  seq: number;
}
const keysIn = ({ body }: { body: { items: Item[] } }) => body.items.map(({ user_id, seq }) => `${user_id} ${seq}`);

let [ada, grace]: string[] = [];

test.beforeAll(async ({ server }) => {
  [ada, grace] = [await server.createUser(), await server.createUser()];
  for (const userId of [ada, grace, ada, grace]) {
    await earn(server, userId, 100);
    server.clock.advance(1000);
  }
  await onPurse(server, ada, async (purse, tx) => {
    await loadLeft(tx, purse, 30n);
    spend(purse, 30n, randomUUID());
  });
});

/** What the table holds, in the order of the list, as a plain statement finds it. */
async function keysWhere(server: TestServer, condition: string): Promise<string[]> {
  const rows = await server.sql(`select user_id, seq from transfers where ${condition} order by created_at desc, user_id desc, seq desc`);
  return rows.map(({ user_id, seq }) => `${user_id} ${seq}`);
}

test('movements of all users are listed, newest first, each as its user’s list has it', async ({ server }) => {
  const { status, body, headers } = await list(server);
  expect([status, Object.keys(body), headers.get('vary')]).toEqual([200, ['items'], 'Accept']);
  expect(keysIn({ body })).toEqual(await keysWhere(server, 'true'));
  for (const userId of [ada, grace]) {
    const own = (await server.admin('GET', `/v1/admin/ledger/users/${userId}/transfers`)).body.items;
    const ofUser = body.items.filter((item: Item) => item.user_id === userId);
    expect(ofUser.map(({ user_id, ...rest }: Item) => rest)).toEqual(own);
  }
});

const MOMENT = '2026-03-01T12:00:01.000Z';
test.for<[query: string, condition: string]>([
  ['kind=unlock', `kind = 'unlock'`],
  ['account=spent', `credit = 'spent'`],
  ['account=available', `'available' in (debit, credit)`],
  ['kind=accrue&account=pending', `kind = 'accrue'`],
  ['kind=bounce', 'false'],
  [`since=${MOMENT}`, `created_at >= '${MOMENT}'`],
  [`until=${MOMENT}`, `created_at < '${MOMENT}'`],
  ['since=2026-03-01T13:00:01%2B01:00&until=2026-03-01T12:00:01.001Z', `created_at = '${MOMENT}'`],
  ['since=2030-01-01T00:00:00Z', 'false'],
  ['until=2020-01-01T00:00:00Z', 'false'],
  [`since=${MOMENT}&until=2026-03-01T12:00:00Z`, 'false'],
  ['since=0001-01-01T00:00:00Z&until=9999-12-31T23:59:59.999Z', 'true'],
])('%s finds what it says, page by page, and the same as a table', async ([query, condition], { server }) => {
  const wanted = await keysWhere(server, condition);
  expect(keysIn(await list(server, `${query}&limit=200`))).toEqual(wanted);
  const walked: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = await list(server, `${query}&limit=2&after=${after}`);
    walked.push(...keysIn(page));
    after = page.body.next;
  }
  expect(walked).toEqual(wanted);
  const lines = (await as(server, 'text/csv', `${query}&limit=1`)).text.trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',').slice(0, 2).join(' '))).toEqual(wanted);
});

test('the table is a file with decimals of the currency', async ({ server }) => {
  const { headers, text } = await as(server, 'text/csv', 'kind=spend');
  expect([headers.get('content-type'), headers.get('content-disposition'), headers.get('vary'), headers.get('link')]).toEqual([
    'text/csv; charset=utf-8',
    'attachment; filename=transfers.csv',
    'Accept',
    null,
  ]);
  const [row] = await server.sql(`select seq, subject_id from transfers where kind = 'spend'`);
  expect(text).toBe(
    'user_id,seq,created_at,kind,debit,credit,amount_micro,amount,currency,debit_after_micro,credit_after_micro,subject_id\r\n' +
      `${ada},${row.seq},2026-03-01T12:00:04.000Z,spend,available,spent,30,0.00003,USD,170,30,${row.subject_id}\r\n`,
  );
});

test('Link keeps the filters', async ({ server }) => {
  const link = (await list(server, `kind=accrue&account=pending&since=${MOMENT}&limit=1`)).headers.get('link');
  expect(link).toContain(`<${path}?kind=accrue&account=pending&since=2026-03-01T12%3A00%3A01.000Z&limit=1&after=`);
});

refusesInOrder('listAllTransfers', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a filter that is malformed is refused, not ignored',
      spoil: (attempt) => {
        attempt.path = `${path}?kind=gift`;
      },
    },
  ],
});

test.for(words('kind= kind=accrue&kind=accrue account=bank account= since=2026-01-01 since= until=2026-02-30T00:00:00Z until=now after=x'))(
  'invalid_query: %s, in every form',
  async (query, { server }) => {
    for (const accept of ['application/json', 'text/csv']) expectRefusal(await as(server, accept, query), 'invalid_query');
  },
);

describe('over a ledger of many', () => {
  const COUNT = 45_000;

  /** Walks a list to its end; how many pages it took, and how many transfers it showed. */
  async function walk(server: TestServer, query: string): Promise<{ pages: number; keys: string[] }> {
    const keys: string[] = [];
    let pages = 0;
    for (let after: string | null = ''; after !== null; pages++) {
      const page = await list(server, `${query}&limit=200&after=${after}`);
      expect(page.status).toBe(200);
      keys.push(...keysIn(page));
      after = page.body.next;
    }
    return { pages, keys };
  }

  test('what is rare is found by pages that are short, each of which looks at a bounded number', async ({ server }) => {
    // One in ten thousand is of the kind; the burst of two seconds lies behind a year in which nothing moved.
    await addTransfers(server, { userId: grace as string, count: COUNT, at: `timestamptz '2025-01-01Z' + (n / 20) * interval '1 ms'` });
    await server.sql(
      `update transfers set kind = 'bounce', debit = 'paid_out', credit = 'available' where user_id = $1 and seq % 10000 = 0`,
      [grace],
    );
    const { pages, keys } = await walk(server, 'kind=bounce');
    expect(keys).toEqual(await keysWhere(server, `kind = 'bounce'`));
    expect(keys).toHaveLength(4);
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(12);
  });

  test('a table has every row once, however they lie in time', async ({ server }) => {
    const { text } = await as(server, 'text/csv', 'until=2026-01-01T00:00:00Z');
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(',').slice(0, 2).join(' '))).toEqual(await keysWhere(server, `created_at < '2026-01-01Z'`));
  });

  test('more than a page looks at, of one moment, is walked without a gap', async ({ server }) => {
    const many = await server.createUser();
    await addTransfers(server, { userId: many, count: COUNT, at: `timestamptz '2024-01-01Z'` });
    const { text } = await as(server, 'text/csv', 'until=2024-06-01T00:00:00Z');
    expect(text.split('\r\n')).toHaveLength(COUNT + 2);
    const { body } = await list(server, 'until=2024-06-01T00:00:00Z&limit=3');
    expect(body.items.map(({ seq }: Item) => seq)).toEqual([COUNT, COUNT - 1, COUNT - 2]);
  });
});
