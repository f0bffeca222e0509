import { describe, expect } from 'vitest';
import { changeProgramme, couple, invoiceOf, report } from '../support/billing.ts';
import { bearing, embedToken } from '../support/embeds.ts';
import { earn } from '../support/money.ts';
import { expectRefusal } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { serving, test } from '../support/serving.ts';

const path = '/v1/referrals/rewards';
const PUBLISHED = [
  'id',
  'invitee_user_id',
  'invoice_id',
  'base_micro',
  'rate_bps',
  'tier',
  'amount_micro',
  'reversed_micro',
  'status',
  'created_at',
  'available_at',
];
interface Item {
  id: string;
  invitee_user_id: string;
  invitee_display_name?: string | null;
  created_at: string;
  available_at: string;
}
const list = (server: TestServer, session: string, query = '') => server.as(session, 'GET', path + query);
const itemsOf = async (server: TestServer, session: string, query = ''): Promise<Item[]> => (await list(server, session, query)).body.items;
const namesOf = async (server: TestServer, session: string, query = '?names=true') =>
  (await itemsOf(server, session, query)).map((item) => item.invitee_display_name);
const table = (server: TestServer, session: string, query = '') =>
  server.call('GET', path + query, { cookies: { nl_session: session }, headers: { accept: 'text/csv' } });
const linesOf = (text: string) => text.split('\r\n');

async function pay(server: TestServer, invitee: string, amount: number, invoiceId?: string): Promise<void> {
  server.clock.advance(1000);
  await report(server, invoiceOf(server, invitee, invoiceId).paid(amount));
}

/** An inviter whom four invitees earned something: Grace twice, one whose name is a formula, and one who was erased since. */
async function invite(server: TestServer) {
  const inviter = await server.createUser();
  const join = async (display_name: string) => {
    const { invitee } = await couple(server, inviter);
    await server.admin('PUT', `/v1/admin/users/${invitee}`, { display_name });
    return invitee;
  };
  const [grace, formula, gone] = [await join('Grace'), await join('=1+1'), await join('Gone')];
  await pay(server, grace, 100_000_001);
  await pay(server, formula, 20_000_000, `=2+2 ${inviter}`);
  await pay(server, gone, 30_000_000);
  await pay(server, grace, 40_000_000);
  await server.admin('DELETE', `/v1/admin/users/${gone}`);
  return { inviter, own: await server.login(inviter), grace, formula, gone };
}

test('who asks for names is told who paid; an erased invitee is nobody any more', async ({ server }) => {
  const { own } = await invite(server);
  const { status, body } = await list(server, own, '?names=true');
  expect([status, Object.keys(body)]).toEqual([200, ['items']]);
  expect(await namesOf(server, own)).toEqual(['Grace', 'Deleted user', '=1+1', 'Grace']);
  expect(body.items.map((item: Item) => Object.keys(item))).toEqual(Array(4).fill([...PUBLISHED, 'invitee_display_name']));
  expect(body.items.map(({ invitee_display_name: _, ...item }: Item) => item)).toEqual(await itemsOf(server, own));
  expect(await itemsOf(server, own, '?names=true&status=gone')).toEqual([]);
});

test('who does not ask is answered as was first published, with a cursor, too', async ({ server }) => {
  const { own } = await invite(server);
  const { text } = await list(server, own);
  expect((await list(server, own, '?names=false')).text).toBe(text);
  for (const query of ['', '?names=false', '?after=', '?status=pending'])
    for (const item of await itemsOf(server, own, query)) expect(Object.keys(item)).toEqual(PUBLISHED);
});

/** The names of the statements that a server sends. */
const sent: string[] = [];
const watching = serving(
  {},
  {
    onConnect(connected) {
      const client = connected as { query(...args: unknown[]): unknown };
      const query = client.query.bind(client);
      client.query = (...args) => {
        const [{ name }] = args as [{ name?: string }];
        if (name !== undefined) sent.push(name);
        return query(...args);
      };
    },
  },
);

watching('who does not ask costs what they cost before: neither names nor the programme are looked up', async ({ server }) => {
  const { own } = await invite(server);
  const sentFor = async (query: string) => {
    sent.length = 0;
    expect((await list(server, own, query)).status).toBe(200);
    return new Set(sent.filter((name) => !name.startsWith('session_')).map((name) => name.replace(/_one$/, '')));
  };
  for (const query of ['', '?names=false']) expect(await sentFor(query)).toEqual(new Set(['rewards_list']));
  expect(await sentFor('?names=true')).toEqual(new Set(['rewards_list', 'programme_current', 'reward_names']));
  await changeProgramme(server, { show_invitee_names: false });
  expect(await sentFor('?names=true')).toEqual(new Set(['rewards_list', 'programme_current']));
});

test('the next page has names, too, and the same statuses', async ({ server }) => {
  const { own } = await invite(server);
  const query = '?status=pending&names=true&limit=2';
  const first = await list(server, own, query);
  const [, next] = /^<(.*)>; rel="next"$/.exec(first.headers.get('link') ?? '') ?? [];
  expect(next).toContain(`${path}${query}&after=`);
  expect(await namesOf(server, own, (next as string).slice(path.length))).toEqual(['=1+1', 'Grace']);
});

test('names follow whoever changes theirs, and are told to a page of the host’s as to the user', async ({ server }) => {
  const { inviter, own, grace } = await invite(server);
  await server.admin('PUT', `/v1/admin/users/${grace}`, { display_name: 'Grace Hopper' });
  expect(await namesOf(server, own)).toEqual(['Grace Hopper', 'Deleted user', '=1+1', 'Grace Hopper']);
  const embedded = await server.call('GET', `${path}?names=true`, bearing(await embedToken(server, inviter)));
  expect(embedded.body).toEqual((await list(server, own, '?names=true')).body);
});

test('where the programme hides names, nobody is told any, and the table has no column for them', async ({ server }) => {
  const { own } = await invite(server);
  const shown = await table(server, own);
  await changeProgramme(server, { show_invitee_names: false });
  expect(await namesOf(server, own)).toEqual([null, null, null, null]);
  const hidden = await table(server, own);
  await changeProgramme(server, { show_invitee_names: true });
  for (const name of ['Grace', 'Deleted user', '1+1']) expect(hidden.text).not.toContain(name);
  const withoutNames = linesOf(shown.text).map((line) =>
    line
      .split(',')
      .filter((_, place) => place !== 2)
      .join(','),
  );
  expect(linesOf(hidden.text)).toEqual(withoutNames);
  expect(await namesOf(server, own)).toEqual(['Grace', 'Deleted user', '=1+1', 'Grace']);
});

describe('as a table', () => {
  test('it is whole, says what JSON says, and no cell is a formula', async ({ server }) => {
    const { inviter, own, grace, formula, gone } = await invite(server);
    const { status, headers, text } = await table(server, own, '?limit=1&offset=1');
    expect([status, headers.get('content-type'), headers.get('content-disposition'), headers.get('vary'), headers.get('link')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename=rewards.csv',
      'Origin, Accept',
      null,
    ]);
    const items = await itemsOf(server, own);
    const [head, ...lines] = linesOf(text);
    expect(head).toBe(
      'id,invitee_user_id,invitee_display_name,invoice_id,status,base_micro,rate_bps,tier,amount_micro,reversed_micro,amount,reversed,' +
        'currency,created_at,available_at',
    );
    const around = (place: number, invitee: string, told: string) => {
      const { id, created_at, available_at } = items[place] as Item;
      return expect.stringMatching(`^${id},${invitee},${told},USD,${created_at},${available_at}$`);
    };
    expect(lines).toEqual([
      around(0, grace, '"Grace","inv_[0-9a-f]{8}",pending,40000000,1000,1,4000000,0,4.00,0.00'),
      around(1, gone, '"Deleted user","inv_[0-9a-f]{8}",pending,30000000,1000,1,3000000,0,3.00,0.00'),
      around(2, formula, `"'=1\\+1","'=2\\+2 ${inviter}",pending,20000000,1000,1,2000000,0,2.00,0.00`),
      around(3, grace, '"Grace","inv_[0-9a-f]{8}",pending,100000001,1000,1,10000000,0,10.00,0.00'),
      '',
    ]);
  });

  test('it holds the statuses that are asked for, and of nobody else', async ({ server }) => {
    const { inviter, own } = await invite(server);
    await earn(server, inviter, 10_000_000);
    const statuses = async (query: string) =>
      linesOf((await table(server, own, query)).text)
        .slice(1, -1)
        .map((line) => line.split(',')[4]);
    expect(await statuses('')).toEqual(['available', 'pending', 'pending', 'pending', 'pending']);
    expect(await statuses('?status=available&names=false')).toEqual(['available']);
    expect(await statuses('?status=gone')).toEqual([]);
    const nobodys = await table(server, await server.login(await server.createUser()));
    expect(linesOf(nobodys.text)).toHaveLength(2);
  });

  test('it has each of more rewards than are in memory at once, and what is none keeps JSON', async ({ server }) => {
    const { inviter, own } = await invite(server);
    await server.sql(
      `insert into rewards (user_id, seq, reward_id, invitee_user_id, created_at, occurred_at, available_at, base_micro, amount_micro,
         rate_bps, tier, invoice_id)
       select user_id, 1000 + n, gen_random_uuid(), invitee_user_id, created_at, occurred_at, available_at, 1, 1, 1, 1, 'of-many-' || n
       from (select * from rewards where user_id = $1 order by seq limit 1) one, generate_series(1, 2500) as n`,
      [inviter],
    );
    const ids = linesOf((await table(server, own)).text)
      .slice(1, -1)
      .map((line) => line.slice(0, 36));
    const rows = await server.sql('select reward_id from rewards where user_id = $1 order by seq desc', [inviter]);
    expect(ids).toEqual(rows.map(({ reward_id }) => reward_id));
    const other = await server.call('GET', path, { cookies: { nl_session: own }, headers: { accept: 'text/plain' } });
    expect([other.headers.get('content-type'), other.headers.get('vary')]).toEqual(['application/json; charset=utf-8', 'Origin, Accept']);
  });
});

test.for(['names=', 'names=yes', 'names=true&names=true', 'names=true&after=x'])(
  'invalid_query: %s, in every form',
  async (query, { server }) => {
    const session = await server.login(await server.createUser());
    expectRefusal(await list(server, session, `?${query}`), 'invalid_query');
    expectRefusal(await table(server, session, `?${query}`), 'invalid_query');
  },
);
