import { expect } from 'vitest';
import { couple, invoiceOf, report } from '../support/billing.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let session: string;
const invitees: string[] = [];
const path = '/v1/referrals/invitees';
const names = async (server: TestServer, query = '') =>
  (await server.as(session, 'GET', path + query)).body.items.map((item: { display_name: string }) => item.display_name);

test.beforeAll(async ({ server }) => {
  session = await server.login(await server.createUser());
  const { primary_code: code } = (await server.as(session, 'GET', '/v1/referrals/me')).body;
  for (let number = 1; number <= 4; number++) {
    const user_id = await server.createUser({
      display_name: `Invitee ${number}`,
      email: `i${number}@example.org`,
      signed_at: '2026-02-28T08:00:00Z',
    });
    server.clock.advance(1000);
    await server.admin('POST', '/v1/admin/referrals/signups', { user_id, code });
    invitees.push(user_id);
  }
  await server.sql('update invitees set total_paid_micro = 9007199254740991 where invitee_user_id = $1', [invitees[0]]);
});

test('invitees are listed, the latest first, with exactly these properties', async ({ server }) => {
  const { status, body } = await server.as(session, 'GET', path);
  expect([status, Object.keys(body)]).toEqual([200, ['items']]);
  expect(await names(server)).toEqual(['Invitee 4', 'Invitee 3', 'Invitee 2', 'Invitee 1']);
  expect(body.items[3]).toEqual({
    user_id: invitees[0],
    display_name: 'Invitee 1',
    signed_at: '2026-02-28T08:00:00.000Z',
    total_paid_micro: 9_007_199_254_740_991,
  });
  expect(body.items[0].total_paid_micro).toBe(0);
});

test('pages are cut by limit and offset; what is not valid counts as left out', async ({ server }) => {
  expect(await names(server, '?limit=1&offset=1')).toEqual(['Invitee 3']);
  expect(await names(server, '?offset=4')).toEqual([]);
  for (const query of ['?limit=0', '?limit=201', '?limit=x', '?limit=1&limit=1', '?offset=-1', '?offset=9999999999', '?limit=%00']) {
    expect(await names(server, query)).toHaveLength(4);
  }
});

test('nobody sees another user’s invitees, and a user without any has an empty list', async ({ server }) => {
  const other = await server.login(invitees[0] as string);
  expect((await server.as(other, 'GET', path)).body).toEqual({ items: [] });
});

test('where the programme hides names, inviters see none of them, and operators all', async ({ server }) => {
  const programmePath = '/v1/admin/referrals/programme';
  const { body: programme } = await server.admin('GET', programmePath);
  const { body: hiding } = await server.admin('PUT', programmePath, { ...programme, show_invitee_names: false });
  const { items } = (await server.as(session, 'GET', path)).body;
  expect(items.map(({ display_name }: { display_name: string }) => display_name)).toEqual(
    invitees.toReversed().map((id) => `User ${id.slice(0, 4)}`),
  );
  for (const [query, accept] of [
    ['', 'application/json'],
    ['?earnings=true', 'application/json'],
    ['', 'text/csv'],
  ] as const) {
    const { text } = await server.call('GET', path + query, { headers: { accept }, cookies: { nl_session: session } });
    expect(text).toContain('User ');
    expect(text).not.toContain('Invitee');
  }
  const { user } = (await server.as(session, 'GET', '/v1/auth/me')).body;
  const seen = (await server.admin('GET', `/v1/admin/referrals/users/${user.id}/invitees`)).body.items;
  expect(seen.map(({ display_name }: { display_name: string }) => display_name)).toEqual([4, 3, 2, 1].map((number) => `Invitee ${number}`));
  await server.admin('DELETE', `/v1/admin/users/${invitees[3]}`);
  expect((await names(server))[0]).toBe('Deleted user');
  await server.admin('PUT', programmePath, { ...hiding, show_invitee_names: true });
  expect(await names(server)).toEqual(['Deleted user', 'Invitee 3', 'Invitee 2', 'Invitee 1']);
});

/** An inviter with an invitee who paid, one who did not, one whose name is a formula, and one who was erased. */
async function invite(server: TestServer) {
  const inviter = await server.createUser();
  const made = [];
  for (const name of ['Grace', 'Alan', '=1+1', 'Gone']) {
    server.clock.advance(1000);
    const { invitee } = await couple(server, inviter);
    await server.admin('PUT', `/v1/admin/users/${invitee}`, { display_name: name });
    made.push(invitee);
  }
  const [grace, alan, formula, gone] = made as [string, string, string, string];
  server.clock.advance(1000);
  const invoice = invoiceOf(server, grace);
  await report(server, invoice.paid(100_000_001));
  const paidAt = server.clock.now().toISOString();
  server.clock.advance(1000);
  await report(server, invoice.refunded(40_000_000), invoiceOf(server, grace).paid(10_000_000));
  await server.admin('DELETE', `/v1/admin/users/${gone}`);
  return { inviter, own: await server.login(inviter), grace, alan, formula, gone, paidAt };
}

test('who asks for earnings is told since when an invitee pays, and what that earned before anything was reversed', async ({ server }) => {
  const { own, grace, alan, formula, gone, paidAt } = await invite(server);
  const { items } = (await server.as(own, 'GET', `${path}?earnings=true`)).body;
  expect(items.map((item: { user_id: string }) => item.user_id)).toEqual([gone, formula, alan, grace]);
  expect(items[3]).toEqual({
    user_id: grace,
    display_name: 'Grace',
    signed_at: expect.stringMatching(/^2026-03-01T/),
    total_paid_micro: 70_000_001,
    first_paid_at: paidAt,
    earned_micro: 11_000_000,
  });
  const nothing = { total_paid_micro: 0, first_paid_at: null, earned_micro: 0 };
  expect(items.slice(0, 3)).toMatchObject([{ display_name: 'Deleted user', ...nothing }, nothing, nothing]);
  const page = await server.as(own, 'GET', `${path}?earnings=true&limit=3`);
  const [, next] = /^<(.*)>; rel="next"$/.exec(page.headers.get('link') ?? '') ?? [];
  expect((await server.as(own, 'GET', next as string)).body.items).toEqual([items[3]]);
});

test('who does not ask is answered as was first published, with a cursor, too', async ({ server }) => {
  const { own } = await invite(server);
  for (const query of ['', '?earnings=false', '?after='])
    for (const item of (await server.as(own, 'GET', path + query)).body.items)
      expect(Object.keys(item)).toEqual(['user_id', 'display_name', 'signed_at', 'total_paid_micro']);
});

test('operators read the same of them', async ({ server }) => {
  const { inviter, own } = await invite(server);
  const { items } = (await server.as(own, 'GET', `${path}?earnings=true`)).body;
  const { items: theirs } = (await server.admin('GET', `/v1/admin/referrals/users/${inviter}/invitees`)).body;
  expect(theirs.map(({ code: _, accrued_micro, ...item }: Record<string, unknown>) => ({ ...item, earned_micro: accrued_micro }))).toEqual(
    items,
  );
});

const table = (server: TestServer, own: string, query = '') =>
  server.call('GET', path + query, { cookies: { nl_session: own }, headers: { accept: 'text/csv' } });

test('as a table it is whole, says what JSON says, and no name is a formula', async ({ server }) => {
  const { own, grace, alan, formula, gone, paidAt } = await invite(server);
  const { status, headers, text } = await table(server, own, '?limit=1');
  expect([status, headers.get('content-type'), headers.get('content-disposition'), headers.get('vary'), headers.get('link')]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'attachment; filename=invitees.csv',
    'Origin, Accept',
    null,
  ]);
  const { items } = (await server.as(own, 'GET', `${path}?earnings=true`)).body;
  const signedAt = new Map(items.map((item: { user_id: string; signed_at: string }) => [item.user_id, item.signed_at]));
  expect(text.split('\r\n')).toEqual([
    'user_id,display_name,signed_at,first_paid_at,total_paid_micro,total_paid_amount,earned_micro,earned_amount,currency',
    `${gone},"Deleted user",${signedAt.get(gone)},,0,0.00,0,0.00,USD`,
    `${formula},"'=1+1",${signedAt.get(formula)},,0,0.00,0,0.00,USD`,
    `${alan},"Alan",${signedAt.get(alan)},,0,0.00,0,0.00,USD`,
    `${grace},"Grace",${signedAt.get(grace)},${paidAt},70000001,70.000001,11000000,11.00,USD`,
    '',
  ]);
});

test('a table of more invitees than are in memory at once has each of them, and nobody else’s', async ({ server }) => {
  const { inviter, own } = await invite(server);
  await server.sql(
    `with made as (
       insert into users (user_id, display_name, tier, signed_at, created_at)
       select gen_random_uuid(), 'User ' || n, 1, now(), now() from generate_series(1, 2500) as n returning user_id
     )
     insert into invitees (user_id, invitee_user_id, code, attributed_at) select $1, user_id, 'c', '2026-01-01' from made`,
    [inviter],
  );
  const ids = (await table(server, own)).text
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.slice(0, 36));
  const rows = await server.sql('select invitee_user_id from invitees where user_id = $1', [inviter]);
  expect(ids.toSorted()).toEqual(rows.map(({ invitee_user_id }) => invitee_user_id).toSorted());
  const nobodys = await table(server, await server.login(await server.createUser()));
  expect(nobodys.text.split('\r\n')).toHaveLength(2);
});

test.for(['earnings=', 'earnings=yes', 'earnings=true&earnings=true'])('invalid_query: %s', async (query, { server }) => {
  expectRefusal(await server.as(session, 'GET', `${path}?${query}`), 'invalid_query');
});

refusesInOrder('listInvitees', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a cursor that is none of this list is refused',
      spoil: (attempt) => {
        attempt.path += '?after=x';
      },
    },
  ],
});
