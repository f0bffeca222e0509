/** What a person sees whose login link is no longer good, and that programs see nothing of it. */
import { randomBytes } from 'node:crypto';
import { describe, expect } from 'vitest';
import { PLAIN_CSP } from '../../src/http/pages/html.ts';
import { expectRefusal } from '../support/refusals.ts';
import type { CallOptions, Reply, TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

/** As a browser asks when somebody follows a link. */
const AS_A_PERSON = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'accept-language': 'en-GB,en;q=0.9' };

const enter = (server: TestServer, ticket: string, options: CallOptions = {}) =>
  server.call('GET', `/v1/auth/enter?ticket=${ticket}`, { ...options, headers: { ...AS_A_PERSON, ...options.headers } });

async function ticketOf(server: TestServer, userId?: string): Promise<string> {
  const id = userId ?? (await server.createUser());
  return (await server.admin('POST', '/v1/admin/sessions', { user_id: id })).body.ticket;
}

function expectPage(reply: Reply): void {
  expect([reply.status, reply.headers.get('content-type')]).toEqual([401, 'text/html; charset=utf-8']);
  expect(reply.text).toContain('<h1>This link no longer works</h1>');
  expect(reply.text).toContain('Go back to the app that you use');
}

describe('a person sees a page that says how to come back', () => {
  test('when the link was used before', async ({ server }) => {
    const ticket = await ticketOf(server);
    expect((await enter(server, ticket)).status).toBe(302);
    const again = await enter(server, ticket);
    expectPage(again);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  test('when it is older than a minute', async ({ server }) => {
    const ticket = await ticketOf(server);
    server.clock.advance(60_000);
    expectPage(await enter(server, ticket));
  });

  test.for(['', 'x'.repeat(42), '%zz', '<script>'])('when it is not whole: %j', async (ticket, { server }) => {
    const page = await enter(server, ticket);
    expectPage(page);
    expect(page.text).not.toContain('<script>');
  });

  test('and when there is none in it', async ({ server }) =>
    expectPage(await server.call('GET', '/v1/auth/enter', { headers: AS_A_PERSON })));
});

test('the page loads nothing, is framed by nobody, and tells nobody its address', async ({ server }) => {
  const { headers, text } = await enter(server, randomBytes(32).toString('base64url'));
  expect(headers.get('content-security-policy')).toBe(PLAIN_CSP);
  expect([headers.get('referrer-policy'), headers.get('cache-control')]).toEqual(['no-referrer', 'no-store']);
  expect(headers.get('vary')).toBe('Origin, Accept, Accept-Language');
  expect(headers.get('www-authenticate')).toBe('Session realm="triport"');
  expect(text).not.toMatch(/<script|src=/);
});

test('only a browser that was let in before is led to the portal', async ({ server }) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  const used = await ticketOf(server, userId);
  await enter(server, used, { cookies: { nl_session: session } });
  const here = await enter(server, used, { cookies: { nl_session: session } });
  expectPage(here);
  expect(here.text).toContain('<a class="button" href="/portal">Open my referrals</a>');
  expect((await enter(server, used)).text).not.toContain('<a ');
});

test.for([
  ['de', 'de'],
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['fr-FR,de;q=0.5', 'de'],
  ['en-US,de;q=0.9', 'en'],
  ['fr', 'en'],
  ['*', 'en'],
  ['%%%', 'en'],
  ['', 'en'],
])('it speaks the language that is asked for: %s', async ([asked, spoken], { server }) => {
  const headers = { 'accept-language': asked as string };
  const { text } = await enter(server, 'none', { headers });
  expect(text).toContain(`<html lang="${spoken}">`);
  expect(text).toContain(spoken === 'de' ? 'Dieser Link gilt nicht mehr' : 'This link no longer works');
});

test('the question who to be is asked in that language, too', async ({ server }) => {
  const [ada, grace] = [await server.createUser({ display_name: 'Ada <b>' }), await server.createUser({ display_name: 'Grace' })];
  const session = await server.login(ada);
  const cookies = { nl_session: session };
  const asked = await enter(server, await ticketOf(server, grace), { cookies, headers: { 'accept-language': 'de' } });
  expect(asked.status).toBe(200);
  expect(asked.text).toContain('<html lang="de">');
  expect(asked.text).toContain('Du bist als <strong>Ada &lt;b&gt;</strong> angemeldet.');
  expect(asked.text).toContain('>Weiter als Grace</a>');
});

test.for([undefined, '*/*', 'application/json', 'application/json, text/html;q=0.9', 'image/png', 'text/html;q=0'])(
  'a program that accepts %s is answered the envelope, byte for byte',
  async (accept, { server }) => {
    const { accept: _, ...rest } = AS_A_PERSON;
    const headers = { ...rest, 'x-request-id': 'req_1', ...(accept === undefined ? {} : { accept }) };
    const reply = await server.call('GET', `/v1/auth/enter?ticket=${'a'.repeat(43)}`, { headers });
    expectRefusal(reply, 'ticket_invalid');
    expect(reply.text).toBe('{"error":"ticket_invalid","message":"This login ticket is unknown, used or expired.","request_id":"req_1"}');
    expect(reply.headers.get('vary')).toBe('Origin');
  },
);

test('HEAD is told the head of the page', async ({ server }) => {
  const reply = await server.call('HEAD', `/v1/auth/enter?ticket=${'a'.repeat(43)}`, { headers: AS_A_PERSON });
  expect([reply.status, reply.headers.get('content-type'), reply.text]).toEqual([401, 'text/html; charset=utf-8', '']);
});
