import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { words } from '../../src/core/words.ts';
import { accountsOf, earn } from '../support/money.ts';
import { ADDRESS, almostUncovered, type Earner, openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let ada: Earner;
let grace: Earner;
/** Payouts by their outcome, the oldest first. */
let ids: { sent: string; failed: string; cancelled: string; processing: string; requested: string };
const path = '/v1/admin/referrals/payouts';
const report = async (server: TestServer, query = '') => (await server.admin('GET', `${path}${query}`)).body;
const table = (server: TestServer, query = '', accept = 'text/csv') =>
  server.call('GET', `${path}${query}`, { headers: { 'x-admin-token': ADMIN_TOKEN, accept } });
const idsIn = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

test.beforeAll(async ({ server }) => {
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

test('payouts of all users are listed, newest first, with the totals of all of them', async ({ server }) => {
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
    covered: true,
  });
});

test.for<[query: () => string, expected: (keyof typeof ids)[], amount: number]>([
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
] as const)('%s finds its page, and the totals are those of the whole filter', async ([query, expected, amount], { server }) => {
  const found = await report(server, query());
  expect(idsIn(found)).toEqual(expected.map((name) => ids[name]));
  const counted = idsIn(await report(server, query().replaceAll(/(limit|offset)=\d+/g, ''))).length;
  expect(found.totals).toEqual({ count: counted, amount_micro: amount });
});

refusesInOrder('listAllPayouts', {
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

test.for(
  words(`
  status= status=Sent status=sent&status=sent network=dogecoin network= user_id=7 user_id= user_id=%00
  covered= covered=1 covered=TRUE covered=true&covered=false bom= bom=yes
`),
)('invalid_query: %s, also for the table', async (query, { server }) => {
  expectRefusal(await server.admin('GET', `${path}?${query}`), 'invalid_query');
  expectRefusal(await table(server, `?${query}`), 'invalid_query');
});

describe('as a table', () => {
  const HEADER = 'id,user_id,status,network,address,amount_micro,amount,currency,requested_at,completed_at,tx_hash,note,covered\r\n';

  test('every payout of the filter is a row of RFC 4180, exact to the last micro-unit, and no cell is a formula', async ({ server }) => {
    const { status, headers, text } = await table(server, `?user_id=${ada.userId}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect([headers.get('vary'), headers.get('cache-control')]).toEqual(['Accept', 'no-store']);
    const at = (second: number) => `2026-03-01T12:00:0${second}.000Z`;
    const rows = [
      `${ids.requested},${ada.userId},requested,ethereum,"${ADDRESS}",90000000,90.00,USD,${at(5)},,,,true\r\n`,
      `${ids.failed},${ada.userId},failed,sepa,"DE89370400440532013000",60500000,60.50,USD,${at(2)},${at(6)},,"two\r\nlines",true\r\n`,
      `${ids.sent},${ada.userId},sent,paypal,"'=cmd@example.org",50000001,50.000001,USD,${at(1)},${at(6)},"'+1, ""quoted""",,true\r\n`,
    ];
    expect(text).toBe(HEADER + rows.join(''));
    expect([headers.get('x-total-count'), headers.get('x-total-amount-micro')]).toEqual(['3', '200500001']);
  });

  test('it is cut by no page, and its totals are those of its rows', async ({ server }) => {
    const { headers, text } = await table(server, '?network=ethereum&limit=1&offset=1');
    const rows = text.split('\r\n').slice(1, -1);
    expect(rows.map((row) => row.slice(0, 36))).toEqual([ids.requested, ids.processing, ids.cancelled]);
    const sum = rows.reduce((total, row) => total + BigInt(row.split(',')[5] as string), 0n);
    expect([headers.get('x-total-count'), headers.get('x-total-amount-micro')]).toEqual([String(rows.length), String(sum)]);
  });

  test('a filter that holds nothing is a header without rows', async ({ server }) => {
    const { headers, text } = await table(server, '?network=solana');
    expect(text).toBe(HEADER);
    expect([headers.get('x-total-count'), headers.get('x-total-amount-micro')]).toEqual(['0', '0']);
  });

  test('HEAD tells what GET would, without the rows', async ({ server }) => {
    const [head, get] = [
      await server.call('HEAD', path, { headers: { 'x-admin-token': ADMIN_TOKEN, accept: 'text/csv' } }),
      await table(server),
    ];
    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['content-type', 'content-length', 'x-total-count', 'vary'])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  test.for<[accept: string, type: string]>([
    ['text/csv', 'text/csv'],
    ['TEXT/CSV', 'text/csv'],
    ['text/csv; charset=utf-8', 'text/csv'],
    ['text/csv;header=present', 'text/csv'],
    ['text/csv ; header = "present, \\"a;q=0"', 'text/csv'],
    ['text/csv;header=present;q=0.9, application/json;charset=utf-8;q=0.8', 'text/csv'],
    ['text/csv;header=present;q=0.1, application/json;version=2', 'application/json'],
    ['text/*;charset=utf-8', 'text/csv'],
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
  ] as const)('Accept: %s is answered with %s, and nobody is refused for it', async ([accept, type], { server }) => {
    const { status, headers } = await table(server, '', accept);
    expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    expect(headers.get('vary')).toBe('Accept');
  });

  test('it is a file, and for Excel it can begin with the mark of UTF-8; JSON is neither', async ({ server }) => {
    const plain = await table(server, '?network=solana');
    expect(plain.headers.get('content-disposition')).toBe('attachment; filename=payouts.csv');
    const bytes = async (query: string) => {
      const headers = { 'x-admin-token': ADMIN_TOKEN, accept: 'text/csv' };
      return Buffer.from(await (await fetch(`${server.url}${path}${query}`, { headers })).arrayBuffer());
    };
    const marked = await bytes('?network=solana&bom=true');
    expect(marked.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(marked.subarray(3)).toEqual(await bytes('?network=solana&bom=false'));
    const json = await server.admin('GET', `${path}?bom=true`);
    expect([json.status, json.headers.has('content-disposition')]).toEqual([200, false]);
  });

  test('what a user or an operator wrote is one quoted cell in which no formula begins, and JSON has it as it is', async ({ server }) => {
    const note = '=1+1;=2+2,"@x"\n-3';
    const id = await openPayout(server, grace.session, 50_000_000, { network: 'polygon' });
    await server.admin('POST', `${path}/${id}/failed`, { reason: note });
    const { text } = await table(server, '?network=polygon');
    expect(text).toContain(`,,"'=1+1;'=2+2,""'@x""\n'-3",true\r\n`);
    expect((await report(server, '?network=polygon')).items[0].note).toBe(note);
  });
});

describe('cover', () => {
  const coverOf = async (server: TestServer, userId: string) => {
    const { items } = await report(server, `?user_id=${userId}`);
    const { text } = await table(server, `?user_id=${userId}`);
    const cells = text.split('\r\n').slice(1, -1);
    expect(cells.map((row) => row.endsWith(',true'))).toEqual(items.map(({ covered }: { covered: boolean }) => covered));
    return items.map(({ covered }: { covered: boolean }) => covered);
  };

  test('an open payout of somebody who owes money is not covered, and is again once the debt is repaid; ended ones are', async ({
    server,
  }) => {
    const { userId, session, id, refund } = await almostUncovered(server);
    await earn(server, userId, 60_000_000);
    const other = await openPayout(server, session, 60_000_000);
    await server.admin('POST', `${path}/${other}/processing`);
    expect(await coverOf(server, userId)).toEqual([true, true]);
    await refund();
    expect(await coverOf(server, userId), 'requested and processing').toEqual([false, false]);
    await earn(server, userId, 80_000_000, { availableAt: new Date(server.clock.now().getTime() + 1000) });
    server.clock.advance(999);
    expect(await coverOf(server, userId)).toEqual([false, false]);
    server.clock.advance(1);
    expect(await coverOf(server, userId), 'what is due repays it, although nothing has swept it').toEqual([true, true]);
    await server.admin('POST', `${path}/${id}/sent`, { tx_hash: 'x' });
  });

  test('what has ended is covered, whatever its user owes', async ({ server }) => {
    const { userId, id } = await uncoveredPayout(server);
    await server.admin('POST', `${path}/${id}/sent`, { tx_hash: 'x' });
    const [{ debt }] = await server.sql('select debt from balances where user_id = $1', [userId]);
    expect([debt, await coverOf(server, userId)]).toEqual(['-80000000', [true]]);
  });

  test('it can be filtered by, alone and with others, with totals, as JSON and as a table', async ({ server }) => {
    const { userId, id } = await uncoveredPayout(server);
    const good = await openPayout(server, (await signUpEarner(server, 50_000_000)).session, 50_000_000);
    const [bad, fine] = [await report(server, '?covered=false&limit=200'), await report(server, '?covered=true&limit=200')];
    expect(idsIn(bad)).toContain(id);
    expect(idsIn(fine)).toContain(good);
    expect(bad.items.every(({ covered }: { covered: boolean }) => !covered)).toBe(true);
    expect(fine.items.every(({ covered }: { covered: boolean }) => covered)).toBe(true);
    expect(bad.totals.count + fine.totals.count).toBe((await report(server)).totals.count);
    expect((await report(server, `?covered=false&user_id=${userId}&status=requested&network=ethereum`)).totals).toEqual({
      count: 1,
      amount_micro: 80_000_000,
    });
    expect(await report(server, `?covered=true&user_id=${userId}`)).toEqual({ items: [], totals: { count: 0, amount_micro: 0 } });
    const { headers, text } = await table(server, `?covered=false&user_id=${userId}`);
    expect([headers.get('x-total-count'), text.split('\r\n').length]).toEqual(['1', 3]);
    expect((await table(server, '?covered=true')).text).not.toContain(id);
  });

  test('users read their payouts as ever: nothing of it is there', async ({ server }) => {
    const { session } = await uncoveredPayout(server);
    expect((await server.as(session, 'GET', '/v1/referrals/payouts')).body.items[0]).not.toHaveProperty('covered');
  });
});

test('the currency is that of the deployment', async () => {
  const euro = await startServer({ currency: 'EUR' });
  const { session } = await signUpEarner(euro, 50_000_000);
  await openPayout(euro, session, 50_000_000);
  expect((await table(euro, '', 'text/csv')).text).toMatch(/,50000000,50\.00,EUR,/);
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

test('while payouts are requested, totals and rows of a page are of one moment', async () => {
  const busy = await startServer();
  const earners = await Promise.all(Array.from({ length: 3 }, () => signUpEarner(busy, 5_000_000_000)));
  const writing = Promise.all(
    Array.from({ length: 60 }, (_, index) => openPayout(busy, (earners[index % 3] as Earner).session, 50_000_000)),
  );
  for (let round = 0; round < 20; round++) {
    const page = await report(busy, '?limit=200');
    expect(page.totals).toEqual({ count: page.items.length, amount_micro: page.items.length * 50_000_000 });
  }
  await writing;
  await busy.stop();
});
