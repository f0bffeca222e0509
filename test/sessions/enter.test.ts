import { createHash, randomBytes } from 'node:crypto';
import { describe, expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { cookieValue, startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let userId: string;
const enter = (server: TestServer, ticket: string, method = 'GET') => server.call(method, `/v1/auth/enter?ticket=${ticket}`);
const ticketFor = async (server: TestServer, id = userId) =>
  (await server.admin('POST', '/v1/admin/sessions', { user_id: id, return_to: '/console' })).body.ticket;

test.beforeAll(async ({ server }) => {
  userId = await server.createUser();
});

test('a ticket becomes a session of 30 days: a cookie for the browser, a hash for the database', async ({ server }) => {
  const ticket = await ticketFor(server);
  const reply = await enter(server, ticket);
  expect([reply.status, reply.text, reply.headers.get('location')]).toEqual([302, '', '/console']);
  expect([reply.headers.get('cache-control'), reply.headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
  const [cookie, ...others] = reply.headers.getSetCookie();
  expect(others).toEqual([]);
  expect(cookie).toMatch(/^nl_session=[A-Za-z0-9_-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  const token = cookieValue(reply.headers, 'nl_session') as string;
  expect(await server.sql('select * from sessions')).toEqual([
    {
      token_hash: createHash('sha256').update(token).digest(),
      user_id: userId,
      created_at: '2026-03-01 12:00:00+00',
      expires_at: '2026-03-31 12:00:00+00',
      ended_at: null,
      ticket_hash: createHash('sha256').update(ticket).digest(),
      opened_by: 'default',
      read_only: false,
      origin: null,
    },
  ]);
  expect(await server.sql('select used_at from tickets')).toEqual([{ used_at: '2026-03-01 12:00:00+00' }]);
  expect(await server.sql(`select actor, user_id, operation, details from audit_log where action = 'session.started'`)).toEqual([
    { actor: 'anyone', user_id: userId, operation: 'enter', details: { expires_at: '2026-03-31T12:00:00.000Z', read_only: false } },
  ]);
  expect((await server.as(token, 'GET', '/v1/auth/me')).body.user.id).toBe(userId);
});

test('behind HTTPS the cookie is Secure', async () => {
  const secure = await startServer({ publicUrl: 'https://referrals.example.org' });
  const { body } = await secure.admin('POST', '/v1/admin/sessions', { user_id: await secure.createUser() });
  expect(body.url).toBe(`https://referrals.example.org/v1/auth/enter?ticket=${body.ticket}`);
  const reply = await secure.call('GET', `/v1/auth/enter?ticket=${body.ticket}`);
  expect(reply.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  await secure.stop();
});

test('HEAD spends no ticket, begins no session and plants no cookie', async ({ server }) => {
  const ticket = await ticketFor(server);
  const before = await server.sql('select count(*) from sessions');
  const reply = await enter(server, ticket, 'HEAD');
  expect([reply.status, reply.headers.get('location'), reply.headers.getSetCookie()]).toEqual([302, '/console', []]);
  expect(await server.sql('select count(*) from sessions')).toEqual(before);
  expect((await enter(server, ticket)).status).toBe(302);
});

test('ticket_invalid: a ticket works once', async ({ server }) => {
  const ticket = await ticketFor(server);
  expect((await enter(server, ticket)).status).toBe(302);
  const again = await enter(server, ticket);
  expectRefusal(again, 'ticket_invalid');
  expect(again.headers.getSetCookie()).toEqual([]);
});

test('ticket_invalid: a ticket works for 60 seconds', async ({ server }) => {
  const [inTime, late] = [await ticketFor(server), await ticketFor(server)];
  server.clock.advance(59_999);
  expect((await enter(server, inTime)).status).toBe(302);
  server.clock.advance(1);
  expectRefusal(await enter(server, late), 'ticket_invalid');
});

test('ticket_invalid: revoking sessions and erasing the user void tickets', async ({ server }) => {
  const id = await server.createUser();
  const first = await ticketFor(server, id);
  await server.admin('DELETE', `/v1/admin/sessions/${id}`);
  expectRefusal(await enter(server, first), 'ticket_invalid');
  const last = await ticketFor(server, id);
  await server.admin('DELETE', `/v1/admin/users/${id}`);
  expectRefusal(await enter(server, last), 'ticket_invalid');
});

test.for(['', 'x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}=`, `${'x'.repeat(42)}%00`, '%zz', 'é'.repeat(43)])(
  'ticket_invalid: %j is no ticket',
  async (ticket, { server }) => expectRefusal(await enter(server, ticket), 'ticket_invalid'),
);

test('ticket_invalid: no ticket, or two', async ({ server }) => {
  const ticket = await ticketFor(server);
  expectRefusal(await server.call('GET', '/v1/auth/enter'), 'ticket_invalid');
  expectRefusal(await enter(server, `${ticket}&ticket=${ticket}`), 'ticket_invalid');
  expect((await enter(server, ticket)).status).toBe(302);
});

test('of ten uses of a ticket at once one wins', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const id = await server.createUser();
    const ticket = await ticketFor(server, id);
    const replies = await Promise.all(Array.from({ length: 10 }, () => enter(server, ticket)));
    expect(replies.filter(({ status }) => status === 302)).toHaveLength(1);
    expect(replies.filter(({ body }) => body?.error === 'ticket_invalid')).toHaveLength(9);
    expect(await server.sql('select from sessions where user_id = $1', [id])).toHaveLength(1);
  }
});

describe('a browser that is signed in as somebody else', () => {
  const visit = (server: TestServer, session: string, ticket: string, more = '') =>
    server.as(session, 'GET', `/v1/auth/enter?ticket=${ticket}${more}`, undefined, {});
  const linkOf = (text: string) => /href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const spent = async (server: TestServer, ticket: string) => {
    const [row] = await server.sql('select used_at from tickets where ticket_hash = $1', [createHash('sha256').update(ticket).digest()]);
    return row.used_at !== null;
  };

  test('is asked, by name, and nothing happens before it goes on', async ({ server }) => {
    const [ada, grace] = [await server.createUser({ display_name: 'Ada <b>' }), await server.createUser({ display_name: 'Grace "&"' })];
    const session = await server.login(ada);
    const ticket = await ticketFor(server, grace);
    const asked = await visit(server, session, ticket);
    expect([asked.status, asked.headers.get('content-type'), asked.headers.getSetCookie()]).toEqual([200, 'text/html; charset=utf-8', []]);
    expect(asked.text).toContain('Ada &lt;b&gt;');
    expect(asked.text).toContain('Grace &quot;&amp;&quot;');
    expect([asked.headers.get('cache-control'), asked.headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
    expect(asked.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await spent(server, ticket)).toBe(false);
    expect((await server.as(session, 'GET', '/v1/auth/me')).body.user.id).toBe(ada);
    const gone = await server.as(session, 'GET', linkOf(asked.text));
    expect([gone.status, gone.headers.get('location')]).toEqual([302, '/console']);
    const entered = cookieValue(gone.headers, 'nl_session') as string;
    expect((await server.as(entered, 'GET', '/v1/auth/me')).body.user.id).toBe(grace);
    expectRefusal(await server.as(session, 'GET', linkOf(asked.text)), 'ticket_invalid');
  });

  test('cannot be sent past the question by another site, which knows its own session and its ticket', async ({ server }) => {
    const victim = await server.login(await server.createUser());
    const attacker = await server.createUser();
    const ticket = await ticketFor(server, attacker);
    const seen = await visit(server, await server.login(await server.createUser()), ticket);
    const theirs = new URL(linkOf(seen.text), server.url).searchParams.get('confirm');
    expect(theirs).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const other = await visit(server, victim, await ticketFor(server, attacker));
    const ofOtherTicket = new URL(linkOf(other.text), server.url).searchParams.get('confirm');
    for (const confirm of [theirs, ofOtherTicket, ticket]) {
      const forged = await visit(server, victim, ticket, `&confirm=${confirm}`);
      expect([forged.status, forged.headers.getSetCookie()]).toEqual([200, []]);
    }
    expectRefusal(await visit(server, victim, ticket, '&confirm=yes'), 'ticket_invalid');
    expect(await spent(server, ticket)).toBe(false);
  });

  test('is not asked where its session is the same user’s, is over or is none', async ({ server }) => {
    const userIdHere = await server.createUser();
    const same = await server.login(userIdHere);
    expect((await visit(server, same, await ticketFor(server, userIdHere))).status).toBe(302);
    const over = await server.login(await server.createUser());
    await server.as(over, 'POST', '/v1/auth/logout');
    expect((await visit(server, over, await ticketFor(server, userIdHere))).status).toBe(302);
    expect((await visit(server, 'x'.repeat(43), await ticketFor(server, userIdHere), `&confirm=${'x'.repeat(43)}`)).status).toBe(302);
  });

  test('is told that a ticket is no good, and not asked about it', async ({ server }) => {
    const session = await server.login(await server.createUser());
    const used = await ticketFor(server);
    await enter(server, used);
    for (const ticket of [used, randomBytes(32).toString('base64url')])
      expectRefusal(await visit(server, session, ticket), 'ticket_invalid');
  });

  test('is asked also where its good session comes behind a stale one', async ({ server }) => {
    const session = await server.login(await server.createUser());
    const cookie = `nl_session=stale; nl_session=${session}`;
    expect((await server.call('GET', `/v1/auth/enter?ticket=${await ticketFor(server)}`, { headers: { cookie } })).status).toBe(200);
  });
});

test('a blocked user may log in', async ({ server }) => {
  const id = await server.createUser({ blocked: true });
  expect((await enter(server, await ticketFor(server, id))).status).toBe(302);
});

refusesInOrder('enter', {
  good: async (attempt) => {
    attempt.path = `/v1/auth/enter?ticket=${await ticketFor(attempt.server)}`;
  },
  own: [
    {
      tag: 'ticket_invalid',
      promise: 'a ticket that was never made is refused',
      spoil: (attempt) => {
        attempt.path = `/v1/auth/enter?ticket=${randomBytes(32).toString('base64url')}`;
      },
    },
  ],
});
