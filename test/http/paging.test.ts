/** Every list that has pages, walked: each row comes once, in the order of the list, whichever way the pages are found. */
import { describe, expect } from 'vitest';
import { type Addressed, seedLists } from '../support/lists.ts';
import { OPERATIONS } from '../support/operations.ts';
import { expectRefusal } from '../support/refusals.ts';
import { ADMIN_TOKEN, ALLOWED_ORIGIN, type Reply, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

/** The event log is no list that ends: every page of it says where to go on. */
const ENDING = OPERATIONS.filter(({ operationId }) => operationId !== 'listEvents');
const LISTS = ENDING.filter(({ parameters }) => parameters.some(({ name }) => name === 'after'));

let lists: Addressed;

test.beforeAll(async ({ server }) => {
  lists = await seedLists(server);
});

const read = (server: TestServer, target: string, headers = {}): Promise<Reply> =>
  server.call('GET', target, { headers: { 'x-admin-token': ADMIN_TOKEN, ...headers }, cookies: { nl_session: lists.session } });

const LINK = /^<(\/[!-;=?-~]+)>; rel="next"$/;
const linked = ({ headers }: Reply) => LINK.exec(headers.get('link') ?? '')?.[1];

test('every list that has pages takes a cursor', () => {
  const paged = ENDING.filter(({ parameters }) => parameters.some(({ name }) => name === 'limit'));
  expect(LISTS).toEqual(paged);
  expect(LISTS).toHaveLength(23);
});

describe.each(LISTS)('$operationId', ({ operationId, headers }) => {
  const address = () => lists.addressOf(operationId);
  const all = async (server: TestServer) => (await read(server, `${address()}limit=200`)).body.items as unknown[];

  test('a walk by cursor finds every row once, in the order of the list, and knows the last page', async ({ server }) => {
    const seen: unknown[] = [];
    let after: string | null = '';
    while (after !== null) {
      const { status, body } = await read(server, `${address()}limit=2&after=${after}`);
      expect(status).toBe(200);
      expect(Object.keys(body).filter((name) => name !== 'totals')).toEqual(['items', 'next', 'has_more']);
      expect(body.has_more).toBe(body.next !== null);
      seen.push(...body.items);
      after = body.next;
    }
    expect(seen.length).toBeGreaterThan(4);
    expect(seen).toEqual(await all(server));
  });

  test('who follows Link does as well, also who began without a cursor, and then the answers are as ever', async ({ server }) => {
    expect(headers['200']).toContain('link');
    const first = await read(server, `${address()}limit=2`);
    expect(Object.keys(first.body).filter((name) => name !== 'totals')).toEqual(['items']);
    const seen: unknown[] = [...first.body.items];
    for (let next = linked(first); next !== undefined; ) {
      const reply = await read(server, next);
      seen.push(...reply.body.items);
      next = linked(reply);
    }
    expect(seen).toEqual(await all(server));
  });

  test('a page that holds exactly the rest is the last one, by Link and by cursor', async ({ server }) => {
    const { length } = await all(server);
    for (const paging of [`limit=${length}`, `limit=${length}&after=`, 'limit=200&after=']) {
      const { headers: answered, body } = await read(server, `${address()}${paging}`);
      expect(answered.get('link')).toBeNull();
      expect(body.items).toHaveLength(length);
      if (paging.includes('after')) expect([body.next, body.has_more]).toEqual([null, false]);
    }
    expect(linked(await read(server, `${address()}limit=${length - 1}`))).toBeDefined();
  });

  test('beside a cursor an offset is ignored', async ({ server }) => {
    const [first, second] = await all(server);
    expect((await read(server, `${address()}limit=1&offset=2&after=`)).body.items).toEqual([first]);
    const { body } = await read(server, `${address()}limit=1&after=`);
    expect((await read(server, `${address()}limit=1&offset=2&after=${body.next}`)).body.items).toEqual([second]);
  });

  test('invalid_query: a cursor of another list, a changed one, one given twice, and what is none', async ({ server }) => {
    const own = (await read(server, `${address()}limit=1&after=`)).body.next as string;
    const others = LISTS.filter((list) => list.operationId !== operationId);
    const foreign: string[] = [];
    for (const other of others) foreign.push((await read(server, `${lists.addressOf(other.operationId)}limit=1&after=`)).body.next);
    const made = [
      'x',
      'null',
      '0',
      own.slice(1),
      `${own}A`,
      own.toLowerCase(),
      `${own}=`,
      '%00',
      'a'.repeat(200),
      'a'.repeat(201),
      'AA%20',
    ];
    for (const cursor of [...foreign, ...made, `${own}&after=${own}`, '&after='])
      expectRefusal(await read(server, `${address()}after=${cursor}`), 'invalid_query');
  });

  test('HEAD tells where the next page is as well', async ({ server }) => {
    const target = `${address()}limit=2`;
    const head = await server.call('HEAD', target, {
      headers: { 'x-admin-token': ADMIN_TOKEN },
      cookies: { nl_session: lists.session },
    });
    expect(head.headers.get('link')).toBe((await read(server, target)).headers.get('link'));
  });
});

test('Link keeps the filters', async ({ server }) => {
  const follow = async (query: string) => linked(await read(server, query))?.replace(/&after=[\w-]+$/, '');
  const users = '/v1/admin/referrals/users';
  expect(await follow(`${users}?unknown=1&blocked=false&query=Ada%20%26+&tier=1&limit=1&offset=1`)).toBe(undefined);
  expect(await follow(`${users}?unknown=1&blocked=false&query=inv%C3%AFt&tier=1&limit=1&offset=1`)).toBe(
    `${users}?query=inv%C3%AFt&tier=1&blocked=false&limit=1`,
  );
  const payouts = '/v1/admin/referrals/payouts';
  expect(await follow(`${payouts}?status=requested&user_id=${lists.userId}&covered=true&network=ethereum&limit=3`)).toBe(
    `${payouts}?status=requested&network=ethereum&user_id=${lists.userId}&covered=true&limit=3`,
  );
  expect(await follow('/v1/referrals/rewards?status=available,lost&status=&limit=1')).toBe(
    '/v1/referrals/rewards?status=available&limit=1',
  );
  const transfers = `/v1/admin/ledger/users/${lists.userId.toUpperCase()}/transfers`;
  expect(await follow(`${transfers}?before_seq=4&limit=1`)).toBe(`${transfers}?before_seq=4&limit=1`);
});

test('transfers before a number stay before it, wherever the cursor is', async ({ server }) => {
  const path = `/v1/admin/ledger/users/${lists.userId}/transfers`;
  const seqs = async (query: string) => (await read(server, path + query)).body.items.map(({ seq }: { seq: number }) => seq);
  expect(await seqs('?before_seq=4&after=')).toEqual([3, 2, 1]);
  const { next } = (await read(server, `${path}?before_seq=4&limit=1&after=`)).body;
  expect(await seqs(`?before_seq=4&after=${next}`)).toEqual([2, 1]);
  expect(await seqs(`?before_seq=3&after=${next}`)).toEqual([2, 1]);
  expect(await seqs(`?before_seq=2&after=${next}`)).toEqual([1]);
});

test('the table has no next page: it is whole', async ({ server }) => {
  const { headers, text } = await read(server, '/v1/admin/referrals/payouts?limit=1&after=', { accept: 'text/csv' });
  expect(headers.get('link')).toBeNull();
  expect(text.split('\r\n').length).toBeGreaterThan(5);
  expectRefusal(await read(server, '/v1/admin/referrals/payouts?after=x', { accept: 'text/csv' }), 'invalid_query');
});

test('pages of allowed origins can read Link', async ({ server }) => {
  const { headers } = await read(server, '/v1/referrals/payouts?limit=1', { origin: ALLOWED_ORIGIN });
  expect(headers.get('access-control-expose-headers')?.split(', ')).toContain('link');
  expect(headers.get('link')).toMatch(LINK);
});

test('a limit that is none asks for fifty, which is no sign of the last page: has_more and Link tell, and Link says fifty', async ({
  server,
}) => {
  const userId = await server.createUser();
  await server.sql(
    `insert into attribution_log (user_id, id, event, created_at)
     select $1, gen_random_uuid(), 'rejected', now() from generate_series(1, 51)`,
    [userId],
  );
  const path = `/v1/admin/referrals/users/${userId}/attributions`;
  for (const limit of ['500', '0', 'x', '', '10&limit=10']) {
    const reply = await read(server, `${path}?limit=${limit}&after=`);
    expect([reply.body.items.length, reply.body.has_more]).toEqual([50, true]);
    expect(linked(reply)).toBe(`${path}?limit=50&after=${reply.body.next}`);
    expect((await read(server, linked(reply) as string)).body).toMatchObject({ items: [{}], next: null, has_more: false });
  }
});

test('moments are told apart to the microsecond', async ({ server }) => {
  const userId = await server.createUser();
  for (const micros of ['000001', '000002', '000003', '999999'])
    await server.sql(
      `insert into attribution_log (user_id, id, event, note, created_at) values ($1, gen_random_uuid(), 'rejected', $2, $3)`,
      [userId, micros, `2026-03-01 12:00:00.${micros}+00`],
    );
  const notes: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { body } = await read(server, `/v1/admin/referrals/users/${userId}/attributions?limit=1&after=${after}`);
    notes.push(body.items[0].Note);
    after = body.next;
  }
  expect(notes).toEqual(['999999', '000003', '000002', '000001']);
});
