import { expect } from 'vitest';
import { earn } from '../support/money.ts';
import { almostUncovered } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let ids: Record<'ada' | 'grace' | 'edsger' | 'gone', string>;
const path = '/v1/admin/referrals/users';
const found = async (server: TestServer, query: string) =>
  (await server.admin('GET', `${path}?${query}`)).body.items.map((item: { user_id: string }) => item.user_id);

test.beforeAll(async ({ server }) => {
  const create = async (change: object) => {
    server.clock.advance(1000);
    return server.createUser(change);
  };
  ids = {
    ada: await create({ display_name: 'Ada Lovelace' }),
    grace: await create({ display_name: 'Grace Hopper', blocked: true }),
    edsger: await create({ display_name: 'Edsger 100% _Dijkstra_' }),
    gone: await create({ display_name: 'Somebody Personal', email: 'gone@example.org' }),
  };
  await server.as(await server.login(ids.ada), 'POST', '/v1/referrals/code', { slug: 'analytical' });
  await server.admin('POST', `${path}/${ids.edsger}/tier`, { tier: 2 });
  await server.admin('DELETE', `/v1/admin/users/${ids.gone}`);
});

test('every user is listed, newest first, with exactly these properties', async ({ server }) => {
  const { status, body } = await server.admin('GET', path);
  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual(['items']);
  expect(body.items.map((item: { user_id: string }) => item.user_id)).toEqual([ids.gone, ids.edsger, ids.grace, ids.ada]);
  expect(body.items[3]).toEqual({
    user_id: ids.ada,
    display_name: 'Ada Lovelace',
    tier: 1,
    primary_code: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{10}$/),
    custom_slug: 'analytical',
    inviter_user_id: null,
    blocked: false,
    signed_at: '2026-03-01T12:00:01.000Z',
    created_at: '2026-03-01T12:00:01.000Z',
    debt_micro: 0,
    reserved_micro: 0,
  });
});

test('an erased user is listed as "Deleted user" and found by no name', async ({ server }) => {
  const { body } = await server.admin('GET', path);
  expect(body.items[0]).toMatchObject({ user_id: ids.gone, display_name: 'Deleted user', custom_slug: null });
  expect(await found(server, 'query=Personal')).toEqual([]);
});

test.for<[string, () => string, (keyof typeof ids)[]]>([
  ['part of a name', () => 'query=LOVE', ['ada']],
  ['a per cent sign as itself', () => 'query=0%25', ['edsger']],
  ['an underscore as itself', () => 'query=_', ['edsger']],
  ['a backslash as itself', () => 'query=%5C', []],
  ['the beginning of a slug', () => 'query=Analyt', ['ada']],
  ['the middle of a slug not', () => 'query=nalytical', []],
  ['the beginning of an id', () => `query=${ids.grace.slice(0, 13).toUpperCase()}`, ['grace']],
  ['the middle of an id not', () => `query=${ids.grace.slice(9)}`, []],
  ['a tier', () => 'tier=2', ['edsger']],
  ['a tier that nobody has', () => 'tier=1000', []],
  ['blocked users', () => 'blocked=true', ['grace']],
  ['users who are not blocked', () => 'blocked=false', ['gone', 'edsger', 'ada']],
  ['all filters together', () => 'query=a&tier=1&blocked=false', ['ada']],
  ['SQL as text', () => `query=${encodeURIComponent("' or true --")}`, []],
] as const)('filters find %s', async ([_, query, expected], { server }) => {
  const all = await found(server, query());
  const wanted = expected.map((name) => ids[name]);
  // A random id or code can begin with the letter that a filter asks for; what was asked for by name must be there.
  expect(all.filter((id: string) => id !== ids.gone || wanted.includes(id))).toEqual(wanted);
});

test('a uid code finds its owner by its beginning', async ({ server }) => {
  const { body } = await server.admin('GET', `${path}/${ids.edsger}`);
  expect(await found(server, `query=${body.primary_code.slice(0, 8)}`)).toEqual([ids.edsger]);
});

test('pages are cut by limit and offset; what is not valid counts as left out', async ({ server }) => {
  expect(await found(server, 'limit=2')).toEqual([ids.gone, ids.edsger]);
  expect(await found(server, 'limit=2&offset=3')).toEqual([ids.ada]);
  expect(await found(server, 'offset=4')).toEqual([]);
  for (const nonsense of [
    'limit=0',
    'limit=201',
    'limit=-1',
    'limit=1e1',
    'limit=2&limit=2',
    'offset=-1',
    'offset=x',
    'offset=2147483648',
  ]) {
    expect([nonsense, (await found(server, nonsense)).length]).toEqual([nonsense, 4]);
  }
});

refusesInOrder('listUsers', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a filter that is malformed is refused, not ignored',
      spoil: (attempt) => {
        attempt.path = `${path}?tier=two`;
      },
    },
  ],
});

test.for([
  'tier=0',
  'tier=1001',
  'tier=1.5',
  'tier=',
  'tier=1&tier=2',
  'blocked=yes',
  'blocked=',
  'blocked=TRUE',
  'blocked=true&blocked=true',
])('invalid_query: %s', async (query, { server }) => expectRefusal(await server.admin('GET', `${path}?${query}`), 'invalid_query'));

test.for([
  ['empty', 'query='],
  ['over 100 characters', `query=${'x'.repeat(101)}`],
  ['with a NUL', 'query=%00'],
  ['given twice', 'query=a&query=b'],
] as const)('invalid_query: a query that is %s', async ([_, query], { server }) =>
  expectRefusal(await server.admin('GET', `${path}?${query}`), 'invalid_query'),
);

test('an unknown query parameter is ignored', async ({ server }) => {
  expect(await found(server, 'unknown=1&tier=2')).toEqual([ids.edsger]);
});

test('operators see what somebody owes and what open payouts were promised, exact at the moment of reading', async ({ server }) => {
  const { userId, session, id, refund } = await almostUncovered(server);
  const money = async (filter = `query=${userId}`) => {
    const { debt_micro, reserved_micro } = (await server.admin('GET', `${path}?${filter}`)).body.items[0];
    const put = (await server.admin('PUT', `/v1/admin/users/${userId}`, {})).body;
    expect([put.debt_micro, put.reserved_micro], 'putUser says the same').toEqual([debt_micro, reserved_micro]);
    return { debt_micro, reserved_micro };
  };
  expect(await money()).toEqual({ debt_micro: 0, reserved_micro: 80_000_000 });
  await refund();
  expect(await money()).toEqual({ debt_micro: 80_000_000, reserved_micro: 80_000_000 });
  await earn(server, userId, 30_000_000, { availableAt: new Date(server.clock.now().getTime() + 1000) });
  server.clock.advance(1000);
  expect(await money(), 'what is due has repaid some of it, although nothing has swept it').toEqual({
    debt_micro: 50_000_000,
    reserved_micro: 80_000_000,
  });
  await server.as(session, 'POST', `/v1/referrals/payouts/${id}/cancel`);
  expect(await money()).toEqual({ debt_micro: 0, reserved_micro: 0 });
});

test('the blanks around, the encoding of accents and the form of a sigma make no difference', async ({ server }) => {
  const jose = await server.createUser({ display_name: 'Jose\u0301 Odysseas' });
  const odysseus = await server.createUser({ display_name: 'ΟΔΥΣΣΕΥΣ' });
  const lower = await server.createUser({ display_name: 'Οδυσσεύς Β' });
  const ask = (query: string) => found(server, `query=${encodeURIComponent(query)}`);
  for (const query of ['jos\u00e9', 'JOSE\u0301', ' Jos\u00e9\u00a0']) expect(await ask(query)).toEqual([jose]);
  expect(await ask(' analytical ')).toEqual([ids.ada]);
  expect(await ask(` ${ids.grace.toUpperCase()}`)).toEqual([ids.grace]);
  for (const query of ['οδυσσευς', 'οδυσσευσ', 'ΟΔΥΣΣΕΥΣ']) expect(await ask(query)).toEqual([odysseus]);
  for (const query of ['εύς Β', 'εύσ β']) expect(await ask(query)).toEqual([lower]);
});

test('a query of blanks counts as left out', async ({ server }) => {
  const all = await found(server, 'limit=200');
  expect(await found(server, 'limit=200&query=%20')).toEqual(all);
  expect(await found(server, 'limit=200&query=%C2%A0%09')).toEqual(all);
});

test('a released code finds its former owner no more', async ({ server }) => {
  const session = await server.login(ids.edsger);
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'shortest-path' });
  expect(await found(server, 'query=shortest')).toEqual([ids.edsger]);
  await server.admin('POST', '/v1/admin/codes/shortest-path/release');
  expect(await found(server, 'query=shortest')).toEqual([]);
});
