import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { words } from '../../src/core/words.ts';
import { almostUncovered } from '../support/payouts.ts';
import { expectRefusal } from '../support/refusals.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/referrals/users';
const HEADER =
  'user_id,display_name,tier,primary_code,custom_slug,inviter_user_id,blocked,signed_at,created_at,debt_micro,debt,reserved_micro,' +
  'reserved,currency\r\n';

let began: Date;
/** Users by what is special about them, the first one made first. */
let ids: { ada: string; formula: string; blocked: string; invited: string };

test.beforeAll(async ({ server }) => {
  began = server.clock.now();
  const create = async (change: object) => {
    const id = await server.createUser(change);
    server.clock.advance(1000);
    return id;
  };
  const ada = await create({ display_name: 'Ada' });
  const { primary_code: code } = (await server.admin('GET', `${path}/${ada}`)).body;
  ids = {
    ada,
    formula: await create({ display_name: '=1+1;"@x"' }),
    blocked: await create({ display_name: 'Blocked', blocked: true }),
    invited: await create({ display_name: 'Invited' }),
  };
  for (const userId of [ids.formula, ids.invited]) {
    const { body } = await server.admin('POST', '/v1/admin/referrals/signups', { user_id: userId, code });
    expect(body.attributed).toBe(true);
  }
});

const at = (seconds: number) => new Date(began.getTime() + seconds * 1000).toISOString();
const list = async (server: TestServer, query: string) => (await server.admin('GET', `${path}?${query}`)).body;
const table = (server: TestServer, query = '') =>
  server.call('GET', `${path}?${query}`, { headers: { 'x-admin-token': ADMIN_TOKEN, accept: 'text/csv' } });
const idsIn = ({ items }: { items: { user_id: string }[] }) => items.map(({ user_id }) => user_id);

/** All pages, a row at a time. */
async function walk(server: TestServer, query: string): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: { items: { user_id: string }[]; next: string | null } = await list(server, `${query}&limit=1&after=${after}`);
    seen.push(...idsIn(page));
    after = page.next;
  }
  return seen;
}

test.for<[query: () => string, expected: (keyof typeof ids)[]]>([
  [() => 'sort=newest', ['invited', 'blocked', 'formula', 'ada']],
  [() => 'sort=oldest', ['ada', 'formula', 'blocked', 'invited']],
  [() => `since=${at(2)}`, ['invited', 'blocked']],
  [() => `since=${at(2)}&sort=oldest`, ['blocked', 'invited']],
  [() => `until=${at(2)}`, ['formula', 'ada']],
  [() => `until=${at(2)}&sort=oldest`, ['ada', 'formula']],
  [() => `since=${at(1)}&until=${at(3)}`, ['blocked', 'formula']],
  [() => `since=${at(1)}&until=${at(3)}&sort=oldest`, ['formula', 'blocked']],
  [() => `since=${at(3)}&until=${at(1)}`, []],
  [() => `inviter_user_id=${ids.ada.toUpperCase()}`, ['invited', 'formula']],
  [() => `inviter_user_id=${ids.ada}&sort=oldest`, ['formula', 'invited']],
  [() => `inviter_user_id=${ids.ada}&query=inv&until=${at(4)}`, ['invited']],
  [() => `inviter_user_id=${ids.ada}&blocked=true`, []],
  [() => `inviter_user_id=${randomUUID()}`, []],
  [() => `blocked=true&since=${at(0)}`, ['blocked']],
])('%s finds what it says, and so do its pages, its totals and the table', async ([query, expected], { server }) => {
  const wanted = expected.map((name) => ids[name]);
  const found = await list(server, `${query()}&limit=200&totals=true`);
  expect(idsIn(found)).toEqual(wanted);
  expect(found.totals).toEqual({ count: wanted.length, blocked: expected.filter((name) => name === 'blocked').length });
  expect(await walk(server, query())).toEqual(wanted);
  const { text } = await table(server, query());
  expect(
    text
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.slice(0, 36)),
  ).toEqual(wanted);
});

test('totals are told to who asks for them alone, beside what a cursor adds', async ({ server }) => {
  for (const query of ['', 'totals=false', 'sort=oldest']) expect(Object.keys(await list(server, query))).toEqual(['items']);
  expect(Object.keys(await list(server, 'totals=true&after='))).toEqual(['items', 'next', 'has_more', 'totals']);
});

test('a cursor belongs to its order', async ({ server }) => {
  for (const [sort, other] of [
    ['newest', 'oldest'],
    ['oldest', 'newest'],
  ]) {
    const { next } = await list(server, `sort=${sort}&limit=1&after=`);
    expectRefusal(await server.admin('GET', `${path}?sort=${other}&after=${next}`), 'invalid_query');
  }
});

test.for(words('inviter_user_id=7 inviter_user_id= since=today until= sort=name sort= totals= totals=1 tier=x'))(
  'invalid_query: %s, also for the table',
  async (query, { server }) => {
    expectRefusal(await server.admin('GET', `${path}?${query}`), 'invalid_query');
    expectRefusal(await table(server, query), 'invalid_query');
  },
);

test('the table has a row for each user, with nothing that is a formula, and is a file', async ({ server }) => {
  const { headers, text } = await table(server, `until=${at(3)}&sort=oldest`);
  expect([headers.get('content-type'), headers.get('content-disposition'), headers.get('vary')]).toEqual([
    'text/csv; charset=utf-8',
    'attachment; filename=users.csv',
    'Accept',
  ]);
  const { items } = await list(server, `until=${at(3)}&sort=oldest`);
  const [ada, formula, blocked] = items.map(({ primary_code }: { primary_code: string }) => primary_code);
  expect(text).toBe(
    HEADER +
      `${ids.ada},"Ada",1,${ada},,,false,${at(0)},${at(0)},0,0.00,0,0.00,USD\r\n` +
      `${ids.formula},"'=1+1;""'@x""",1,${formula},,${ids.ada},false,${at(1)},${at(1)},0,0.00,0,0.00,USD\r\n` +
      `${ids.blocked},"Blocked",1,${blocked},,,true,${at(2)},${at(2)},0,0.00,0,0.00,USD\r\n`,
  );
});

test('a filter that holds nobody is a header without rows', async ({ server }) => {
  expect((await table(server, 'query=nobody-is-called-so')).text).toBe(HEADER);
});

test('what a user owes and what is reserved is there in micro-units and as people write it', async ({ server }) => {
  const { userId, refund } = await almostUncovered(server);
  await refund();
  const row = (await table(server, `query=${userId}`)).text.split('\r\n')[1];
  expect(row?.endsWith(',80000000,80.00,80000000,80.00,USD'), row).toBe(true);
});

test('more users than are read at once are all there, each once', async ({ server }) => {
  await server.sql(
    `with made as (
       insert into users (user_id, display_name, tier, signed_at, created_at)
       select gen_random_uuid(), 'many', 1, $1, $1::timestamptz + (n / 3) * interval '1 ms' from generate_series(1, 1203) n returning user_id
     ) insert into balances (user_id) select user_id from made`,
    [server.clock.now()],
  );
  for (const sort of ['newest', 'oldest']) {
    const rows = (await table(server, `query=many&sort=${sort}`)).text.split('\r\n').slice(1, -1);
    expect([rows.length, new Set(rows.map((row) => row.slice(0, 36))).size]).toEqual([1203, 1203]);
  }
});
