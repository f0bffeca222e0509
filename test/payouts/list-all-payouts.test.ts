import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountsOf } from '../support/money.ts';
import { ADDRESS, type Earner, openPayout, signUpEarner } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ada: Earner;
let grace: Earner;
/** By what became of them, the oldest first. */
let ids: { sent: string; failed: string; cancelled: string; processing: string; requested: string };
const path = '/v1/admin/referrals/payouts';
const report = async (query = '', on = server) => (await on.admin('GET', `${path}${query}`)).body;
const table = (query = '', accept = 'text/csv', on = server) =>
  on.call('GET', `${path}${query}`, { headers: { 'x-admin-token': ADMIN_TOKEN, accept } });
const idsIn = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

beforeAll(async () => {
  server = await startServer();
  ada = await signUpEarner(server, 1_000_000_000);
  grace = await signUpEarner(server, 1_000_000_000);
  const open = (who: Earner, amount: number, where = {}) => {
    server.clock.advance(1000);
    return openPayout(server, who.session, amount, where);
  };
  ids = {
    sent: await open(ada, 50_000_001, { network: 'paypal', address: '=cmd@example.org' }),
    failed: await open(ada, 60_500_000, { network: 'sepa', address: 'DE89 3704 0044 0532 0130 00' }),
    cancelled: await open(grace, 70_000_000),
    processing: await open(grace, 80_000_000),
    requested: await open(ada, 90_000_000),
  };
  server.clock.advance(1000);
  await server.admin('POST', `${path}/${ids.sent}/sent`, { tx_hash: '+1, "quoted"' });
  await server.admin('POST', `${path}/${ids.failed}/failed`, { reason: 'two\r\nlines' });
  await server.as(grace.session, 'POST', `/v1/referrals/payouts/${ids.cancelled}/cancel`);
  await server.admin('POST', `${path}/${ids.processing}/processing`);
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

test('payouts of all users are listed, newest first, with the totals of all of them', async () => {
  const reply = await server.admin('GET', path);
  expect(reply.status).toBe(200);
  expect(Object.keys(reply.body)).toEqual(['items', 'totals']);
  expect(idsIn(reply.body)).toEqual([ids.requested, ids.processing, ids.cancelled, ids.failed, ids.sent]);
  expect(reply.body.totals).toEqual({ count: 5, amount_micro: 350_500_001 });
  expect(reply.headers.get('vary')).toBe('Accept');
  expect([reply.headers.get('x-total-count'), reply.headers.get('x-total-amount-micro')]).toEqual(['5', '350500001']);
  expect(reply.body.items[4]).toEqual({
    id: ids.sent,
    user_id: ada.userId,
    amount_micro: 50_000_001,
    network: 'paypal',
    address: '=cmd@example.org',
    status: 'sent',
    requested_at: '2026-03-01T12:00:01.000Z',
    tx_hash: '+1, "quoted"',
    completed_at: '2026-03-01T12:00:06.000Z',
  });
});

test.each<[query: () => string, expected: (keyof typeof ids)[], amount: number]>([
  [() => '?status=sent', ['sent'], 50_000_001],
  [() => '?status=requested', ['requested'], 90_000_000],
  [() => '?network=ethereum', ['requested', 'processing', 'cancelled'], 240_000_000],
  [() => '?network=solana', [], 0],
  [() => `?user_id=${grace.userId}`, ['processing', 'cancelled'], 150_000_000],
  [() => `?user_id=${grace.userId.toUpperCase()}&status=cancelled&network=ethereum`, ['cancelled'], 70_000_000],
  [() => `?user_id=${randomUUID()}`, [], 0],
  [() => '?limit=2', ['requested', 'processing'], 350_500_001],
  [() => '?limit=2&offset=4', ['sent'], 350_500_001],
  [() => '?offset=5', [], 350_500_001],
  [() => '?network=ethereum&limit=1&offset=1', ['processing'], 240_000_000],
])('%s finds its page, and the totals are those of the whole filter', async (query, expected, amount) => {
  const found = await report(query());
  expect(idsIn(found)).toEqual(expected.map((name) => ids[name]));
  const counted = idsIn(await report(query().replaceAll(/(limit|offset)=\d+/g, ''))).length;
  expect(found.totals).toEqual({ count: counted, amount_micro: amount });
});

refusesInOrder('listAllPayouts', {
  server: () => server,
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a filter that is malformed is refused, not ignored',
      spoil: (attempt) => {
        attempt.path = `${path}?status=lost`;
      },
    },
  ],
});

test.each(['status=', 'status=Sent', 'status=sent&status=sent', 'network=dogecoin', 'network=', 'user_id=7', 'user_id=', 'user_id=%00'])(
  'invalid_query: %s, also for the table',
  async (query) => {
    expectRefusal(await server.admin('GET', `${path}?${query}`), 'invalid_query');
    expectRefusal(await table(`?${query}`), 'invalid_query');
  },
);

describe('as a table', () => {
  const HEADER = 'id,user_id,status,network,address,amount_micro,amount,currency,requested_at,completed_at,tx_hash,note\r\n';

  test('every payout of the filter is a row of RFC 4180, exact to the last micro-unit, and no cell is a formula', async () => {
    const { status, headers, text } = await table(`?user_id=${ada.userId}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect([headers.get('vary'), headers.get('cache-control')]).toEqual(['Accept', 'no-store']);
    const at = (second: number) => `2026-03-01T12:00:0${second}.000Z`;
    const rows = [
      `${ids.requested},${ada.userId},requested,ethereum,${ADDRESS},90000000,90.00,USD,${at(5)},,,\r\n`,
      `${ids.failed},${ada.userId},failed,sepa,DE89370400440532013000,60500000,60.50,USD,${at(2)},${at(6)},,"two\r\nlines"\r\n`,
      `${ids.sent},${ada.userId},sent,paypal,'=cmd@example.org,50000001,50.000001,USD,${at(1)},${at(6)},"'+1, ""quoted""",\r\n`,
    ];
    expect(text).toBe(HEADER + rows.join(''));
    expect([headers.get('x-total-count'), headers.get('x-total-amount-micro')]).toEqual(['3', '200500001']);
  });

  test('it is cut by no page, and its totals are those of its rows', async () => {
    const { headers, text } = await table('?network=ethereum&limit=1&offset=1');
    const rows = text.split('\r\n').slice(1, -1);
    expect(rows.map((row) => row.slice(0, 36))).toEqual([ids.requested, ids.processing, ids.cancelled]);
    const sum = rows.reduce((total, row) => total + BigInt(row.split(',')[5] as string), 0n);
    expect([headers.get('x-total-count'), headers.get('x-total-amount-micro')]).toEqual([String(rows.length), String(sum)]);
  });

  test('a filter that holds nothing is a header without rows', async () => {
    const { headers, text } = await table('?network=solana');
    expect(text).toBe(HEADER);
    expect([headers.get('x-total-count'), headers.get('x-total-amount-micro')]).toEqual(['0', '0']);
  });

  test('HEAD tells what GET would, without the rows', async () => {
    const [head, get] = [await server.call('HEAD', path, { headers: { 'x-admin-token': ADMIN_TOKEN, accept: 'text/csv' } }), await table()];
    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['content-type', 'content-length', 'x-total-count', 'vary'])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  test.each<[accept: string, type: string]>([
    ['text/csv', 'text/csv'],
    ['TEXT/CSV', 'text/csv'],
    ['text/csv; charset=utf-8', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/csv, application/json;q=0.9', 'text/csv'],
    ['text/csv, */*;q=0.1', 'text/csv'],
    ['application/json;q=0.5, text/csv;q=0.6', 'text/csv'],
    ['application/json, text/csv;q=0.9', 'application/json'],
    ['application/json, text/csv', 'application/json'],
    ['text/csv;q=0', 'application/json'],
    ['text/csv;q=0.1, */*', 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['text/html', 'application/json'],
    ['', 'application/json'],
    ['nonsense', 'application/json'],
    [';;;,,,q=1', 'application/json'],
    ['text/csv;q=x', 'application/json'],
  ])('Accept: %s is answered with %s, and nobody is refused for it', async (accept, type) => {
    const { status, headers } = await table('', accept);
    expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    expect(headers.get('vary')).toBe('Accept');
  });

  test.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('a note that begins like a formula, %j, is text', async (note) => {
    const id = await openPayout(server, grace.session, 50_000_000, { network: 'polygon' });
    await server.admin('POST', `${path}/${id}/failed`, { reason: note });
    const { text } = await table('?network=polygon');
    const cell = /,,("?)'([^"]*)\1\r\n$/s.exec(text.slice(text.indexOf(id), text.indexOf('\r\n', text.indexOf(id) + 150) + 2));
    expect(cell?.[2]).toBe(note);
    expect((await report('?network=polygon')).items[0].note).toBe(note);
  });

  test.each(['1+1', 'a=b', ' =1', "'=1", '', '–1'])('one that does not, %j, is left as it is', async (note) => {
    const id = await openPayout(server, grace.session, 50_000_000, { network: 'bsc' });
    await server.admin('POST', `${path}/${id}/failed`, { reason: note });
    const { text } = await table('?network=bsc');
    expect(text.split('\r\n')[1]).toMatch(new RegExp(`^${id}.*,,${note.replace('+', '\\+')}$`));
  });
});

test('the currency is that of the deployment', async () => {
  const euro = await startServer({ currency: 'EUR' });
  const { session } = await signUpEarner(euro, 50_000_000);
  await openPayout(euro, session, 50_000_000);
  expect((await table('', 'text/csv', euro)).text).toMatch(/,50000000,50\.00,EUR,/);
  await euro.stop();
});

test('a sum beyond what JSON holds stands at the bound, and is exact in the header', async () => {
  const rich = await startServer();
  const { userId, session } = await signUpEarner(rich, Number.MAX_SAFE_INTEGER);
  for (let round = 0; round < 3; round++) {
    const id = await openPayout(rich, session, Number.MAX_SAFE_INTEGER);
    await rich.as(session, 'POST', `/v1/referrals/payouts/${id}/cancel`);
  }
  const { headers, body } = await rich.admin('GET', path);
  expect(body.totals).toEqual({ count: 3, amount_micro: Number.MAX_SAFE_INTEGER });
  expect(headers.get('x-total-amount-micro')).toBe(String(3n * BigInt(Number.MAX_SAFE_INTEGER)));
  expect(await accountsOf(rich, userId)).toEqual({ programme: -Number.MAX_SAFE_INTEGER, available: Number.MAX_SAFE_INTEGER });
  await rich.stop();
});

test('while payouts are requested, totals and rows are of one moment', async () => {
  const busy = await startServer();
  const { session } = await signUpEarner(busy, 5_000_000_000);
  const writing = Promise.all(Array.from({ length: 60 }, () => openPayout(busy, session, 50_000_000)));
  for (let round = 0; round < 20; round++) {
    const [page, csv] = await Promise.all([report('?limit=200', busy), table('', 'text/csv', busy)]);
    expect(page.totals).toEqual({ count: page.items.length, amount_micro: page.items.length * 50_000_000 });
    expect(csv.headers.get('x-total-count')).toBe(String(csv.text.split('\r\n').length - 2));
  }
  await writing;
  await busy.stop();
});
