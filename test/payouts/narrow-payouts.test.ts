import { expect } from 'vitest';
import { words } from '../../src/core/words.ts';
import { type Earner, openPayout, signUpEarner } from '../support/payouts.ts';
import { expectRefusal } from '../support/refusals.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/referrals/payouts';
const PAYPAL = { network: 'paypal', address: 'ada@example.org' };
const SEPA = { network: 'sepa', address: 'DE89 3704 0044 0532 0130 00' };
/** Their amounts, as they were requested, in whole units. */
const AMOUNTS = [70, 50, 90, 50, 60];

let ada: Earner;
/** Payouts as they were requested, the oldest first, a second after one another. */
let ids: string[];
let began: Date;

test.beforeAll(async ({ server }) => {
  ada = await signUpEarner(server, 1_000_000_000);
  began = server.clock.now();
  ids = [];
  for (const [index, amount] of AMOUNTS.entries()) {
    ids.push(await openPayout(server, ada.session, amount * 1_000_000, index === 0 ? SEPA : PAYPAL));
    server.clock.advance(1000);
  }
  await server.admin('POST', `${path}/${ids[2]}/sent`, { tx_hash: 'PAY-7%_x' });
  await server.admin('POST', `${path}/${ids[3]}/processing`);
});

const at = (seconds: number) => new Date(began.getTime() + seconds * 1000).toISOString();
const list = async (server: TestServer, query: string) => (await server.admin('GET', `${path}?${query}`)).body;
const table = (server: TestServer, query: string) =>
  server.call('GET', `${path}?${query}`, { headers: { 'x-admin-token': ADMIN_TOKEN, accept: 'text/csv' } });
const idsIn = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

/** All pages, two rows at a time. */
async function walk(server: TestServer, query: string): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: { items: { id: string }[]; next: string | null } = await list(server, `${query}&limit=2&after=${after}`);
    seen.push(...idsIn(page));
    after = page.next;
  }
  return seen;
}

test.for<[query: () => string, expected: number[]]>([
  [() => `since=${at(2)}`, [4, 3, 2]],
  [() => `until=${at(2)}`, [1, 0]],
  [() => `since=${at(1)}&until=${at(3)}`, [2, 1]],
  [() => `since=${at(3)}&until=${at(1)}`, []],
  [() => 'min_micro=60000000', [4, 2, 0]],
  [() => 'max_micro=60000000', [4, 3, 1]],
  [() => 'min_micro=50000001&max_micro=70000000', [4, 0]],
  [() => 'min_micro=9007199254740991', []],
  [() => `min_micro=60000000&since=${at(1)}&network=paypal`, [4, 2]],
  [() => 'query=DE89370400440532013000', [0]],
  [() => 'query=de89%203704%200044', [0]],
  [() => 'query=ada@', [4, 3, 2, 1]],
  [() => 'query=Ada@', []],
  [() => 'query=example.org', []],
  [() => 'query=PAY-7%25_', [2]],
  [() => 'query=PAY-7%25__', []],
  [() => `query=${ids[1]?.toUpperCase()}`, [1]],
  [() => `query=${ids[1]?.slice(0, -1)}`, []],
  [() => 'query=ada@&status=processing', [3]],
])('%s finds what it says, and so do its pages, its totals and the table', async ([query, expected], { server }) => {
  const wanted = expected.map((index) => ids[index] as string);
  const amount = expected.reduce((sum, index) => sum + (AMOUNTS[index] as number) * 1_000_000, 0);
  const found = await list(server, `${query()}&limit=200`);
  expect(idsIn(found)).toEqual(wanted);
  expect(found.totals).toEqual({ count: wanted.length, amount_micro: amount });
  expect(await walk(server, query())).toEqual(wanted);
  const { text, headers } = await table(server, query());
  const rows = text.split('\r\n').slice(1, -1);
  expect(rows.map((row) => row.slice(0, 36))).toEqual(wanted);
  expect(headers.get('x-total-amount-micro')).toBe(String(amount));
});

test.for<[sort: string, expected: number[]]>([
  ['newest', [4, 3, 2, 1, 0]],
  ['oldest', [0, 1, 2, 3, 4]],
  ['largest', [2, 0, 4, 3, 1]],
  ['smallest', [1, 3, 4, 0, 2]],
])('sort=%s is the order of the list, of its pages and of the table', async ([sort, expected], { server }) => {
  const wanted = expected.map((index) => ids[index] as string);
  const query = `sort=${sort}&user_id=${ada.userId}`;
  expect(idsIn(await list(server, query))).toEqual(wanted);
  expect(idsIn(await list(server, `${query}&limit=2&offset=2`))).toEqual(wanted.slice(2, 4));
  expect(await walk(server, query)).toEqual(wanted);
  const rows = (await table(server, query)).text.split('\r\n').slice(1, -1);
  expect(rows.map((row) => row.slice(0, 36))).toEqual(wanted);
});

test('a cursor belongs to its order, and Link keeps it', async ({ server }) => {
  for (const [sort, other] of [
    ['newest', 'oldest'],
    ['oldest', 'newest'],
    ['largest', 'smallest'],
    ['smallest', 'largest'],
    ['largest', 'newest'],
  ]) {
    const { headers, body } = await server.admin('GET', `${path}?sort=${sort}&limit=1&after=`);
    expect(headers.get('link')).toContain(`sort=${sort}&limit=1&after=${body.next}`);
    expectRefusal(await server.admin('GET', `${path}?sort=${other}&limit=1&after=${body.next}`), 'invalid_query');
  }
});

test('by_status has the totals of every status, whatever status is filtered by, and only who asks is told', async ({ server }) => {
  const statuses = [
    { status: 'requested', count: 3, amount_micro: 180_000_000 },
    { status: 'processing', count: 1, amount_micro: 50_000_000 },
    { status: 'sent', count: 1, amount_micro: 90_000_000 },
    ...words('failed cancelled returned').map((status) => ({ status, count: 0, amount_micro: 0 })),
  ];
  expect((await list(server, 'by_status=true')).by_status).toEqual(statuses);
  const sent = await list(server, 'by_status=true&status=sent&limit=1&after=');
  expect([sent.by_status, sent.totals.count]).toEqual([statuses, 1]);
  expect((await list(server, 'by_status=true&min_micro=60000001')).by_status.slice(0, 3)).toMatchObject([
    { count: 1, amount_micro: 70_000_000 },
    { count: 0, amount_micro: 0 },
    { count: 1, amount_micro: 90_000_000 },
  ]);
  for (const query of ['', 'by_status=false', 'sort=oldest']) expect(await list(server, query)).not.toHaveProperty('by_status');
});

test.for(
  words(`
  since=yesterday until= min_micro=-1 min_micro=1.5 min_micro= max_micro=9007199254740992 query= query=%00 sort= sort=Newest sort=amount
  by_status= by_status=1
`),
)('invalid_query: %s, also for the table', async (query, { server }) => {
  expectRefusal(await server.admin('GET', `${path}?${query}`), 'invalid_query');
  expectRefusal(await table(server, query), 'invalid_query');
});
