import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { words } from '../../src/core/words.ts';
import { addEntries, entriesWhere } from '../support/audit.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN, cookieValue, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/audit';
const USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const list = (server: TestServer, query: string) => server.admin('GET', `${path}?${query}`);
const as = (server: TestServer, accept: string, query = '') =>
  server.call('GET', `${path}?${query}`, { headers: { 'x-admin-token': ADMIN_TOKEN, accept } });
const idsIn = ({ body }: { body: { items: { audit_id: string }[] } }) => body.items.map(({ audit_id }) => audit_id);

test.beforeAll(async ({ server }) => {
  await addEntries(server, { count: 30, actor: `'operator:' || (array['ada', 'grace', 'alan'])[1 + n % 3]`, userId: `'${USER}'` });
  await addEntries(server, { count: 30, action: `'payout.sent'`, operation: `'markPayoutSent'`, requestId: `'-' || n / 5` });
});

test('what an operator does is there at once, with everything that is known of it', async ({ server }) => {
  const id = randomUUID();
  const requestId = `list-${id}`;
  await server.admin('PUT', `/v1/admin/users/${id}`, {}, { 'x-request-id': requestId });
  const { status, body, headers } = await list(server, `user_id=${id.toUpperCase()}`);
  expect([status, headers.get('vary')]).toEqual([200, 'Accept']);
  expect(body).toEqual({
    items: [
      {
        audit_id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
        action: 'user.created',
        actor: 'operator:default',
        via: null,
        token_id: null,
        user_id: id,
        operation: 'putUser',
        request_id: requestId,
        details: { tier: 1, primary_code: expect.any(String) },
        created_at: '2026-03-01T12:00:00.000Z',
      },
    ],
  });
});

test('of what a user does it says which operator had opened the session', async ({ server }) => {
  const userId = await server.createUser();
  const { body: ticket } = await server.admin('POST', '/v1/admin/sessions', { user_id: userId });
  const entered = await server.call('GET', `/v1/auth/enter?ticket=${ticket.ticket}`);
  const session = cookieValue(entered.headers, 'nl_session') as string;
  await server.as(session, 'POST', '/v1/referrals/code', { slug: `via-${userId.slice(0, 8)}` });
  const { body } = await list(server, `actor=user:${userId}&action=code.set`);
  expect(body.items).toMatchObject([{ via: 'default', user_id: userId, operation: 'setSlug' }]);
});

test('of what is done with an API token it says which', async ({ server }) => {
  const tokenId = randomUUID();
  const requestId = `token-${tokenId}`;
  const actor = { kind: 'operator', name: 'ada', scopes: new Set<never>(), knownTo: ['ada'], tokenId } as const;
  const context = { now: server.clock.now(), actor, operation: 'putUser', requestId, report: () => {} };
  await server.database.transaction(context, async (tx) => tx.audit('user.updated', USER, { fields: [] }));
  expect((await list(server, `request_id=${requestId}`)).body.items).toMatchObject([
    { actor: 'operator:ada', token_id: tokenId, via: null },
  ]);
});

test.for<[query: string, condition: string]>([
  ['action=payout.sent', `action = 'payout.sent'`],
  ['actor=operator:grace', `actor = 'operator:grace'`],
  [`user_id=${USER}`, `user_id = '${USER}'`],
  ['operation=markPayoutSent', `operation = 'markPayoutSent'`],
  ['request_id=-3', `request_id = '-3'`],
  ['request_id=-3&action=payout.sent', `request_id = '-3'`],
  ['action=user.updated&actor=operator:ada&operation=putUser', `actor = 'operator:ada'`],
  [`actor=operator:alan&user_id=${USER}`, `actor = 'operator:alan'`],
  ['actor=operator:alan&action=payout.sent', 'false'],
  ['actor=nobody', 'false'],
  ['action=nothing.done', 'false'],
  [
    'since=2026-01-01T00:00:00.020Z&until=2026-01-01T00:00:00.025Z',
    `created_at >= '2026-01-01Z'::timestamptz + interval '20 ms'
    and created_at < '2026-01-01Z'::timestamptz + interval '25 ms'`,
  ],
  [
    'since=2026-01-01T01:00:00.028%2B01:00&until=2026-01-02T00:00:00Z',
    `created_at >= '2026-01-01Z'::timestamptz + interval '28 ms'
    and created_at < '2026-01-02Z'`,
  ],
  [
    'until=2026-01-01T00:00:00.003Z&action=payout.sent',
    `action = 'payout.sent' and created_at < '2026-01-01Z'::timestamptz + interval '3 ms'`,
  ],
  ['since=2026-01-02T00:00:00Z&until=2026-01-01T00:00:00Z', 'false'],
])('%s finds what it says, newest first, page by page', async ([query, condition], { server }) => {
  const wanted = (await entriesWhere(server, condition)).map(({ id }) => id);
  expect(idsIn(await list(server, `${query}&limit=200`))).toEqual(wanted);
  const walked: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = await list(server, `${query}&limit=3&after=${after}`);
    walked.push(...idsIn(page));
    after = page.body.next;
  }
  expect(walked).toEqual(wanted);
});

test('a cursor that is older than `until` goes on where it was', async ({ server }) => {
  const query = 'until=2026-01-01T00:00:00.025Z&action=payout.sent';
  const all = idsIn(await list(server, `${query}&limit=200`));
  const { next } = (await list(server, `${query}&limit=10&after=`)).body;
  expect(idsIn(await list(server, `${query}&limit=200&after=${next}`))).toEqual(all.slice(10));
  const { next: newer } = (await list(server, 'limit=1&after=')).body;
  expect(idsIn(await list(server, `${query}&limit=200&after=${newer}`))).toEqual(all);
});

refusesInOrder('listAuditEntries', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a filter that is malformed is refused, not ignored',
      spoil: (attempt) => {
        attempt.path = `${path}?action=sent`;
      },
    },
  ],
});

test.for(
  words(`
  action= action=Payout.sent action=a.b&action=a.b actor= actor=a%20b user_id=7 operation=a-b operation= request_id=%00 request_id=a/b
  since=2026-01-01 since= until=2026-02-30T00:00:00Z until=now after=x
`),
)('invalid_query: %s, in every form', async (query, { server }) => {
  for (const accept of ['application/json', 'text/csv', 'application/x-ndjson'])
    expectRefusal(await as(server, accept, query), 'invalid_query');
});

describe('as a file', () => {
  test('the table has a row for each entry, and no cell is a formula', async ({ server }) => {
    await addEntries(server, { count: 1, requestId: `'-1.2'`, actor: `'operator:eve'`, details: `'{"code": "=1+1", "note_id": null}'` });
    const [row] = await entriesWhere(server, `actor = 'operator:eve'`);
    const { status, headers, text } = await as(server, 'text/csv', 'actor=operator:eve');
    expect([status, headers.get('content-type'), headers.get('content-disposition'), headers.get('vary')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename=audit.csv',
      'Accept',
    ]);
    expect(text).toBe(
      'audit_id,created_at,action,actor,via,token_id,user_id,operation,request_id,details\r\n' +
        `${row?.id},2026-01-01T00:00:00.001Z,user.updated,"operator:eve",,,,"putUser","'-1.2","{""code"":""=1+1"",""note_id"":null}"\r\n`,
    );
  });

  test('lines have the entries of the list, all of them', async ({ server }) => {
    const { headers, text } = await as(server, 'application/x-ndjson', `user_id=${USER}&limit=1`);
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      'application/x-ndjson; charset=utf-8',
      'attachment; filename=audit.ndjson',
    ]);
    const lines = text.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual((await list(server, `user_id=${USER}&limit=200`)).body.items);
    expect(headers.get('link')).toBeNull();
  });

  test('a filter that holds nothing is a header without rows, and no line', async ({ server }) => {
    expect((await as(server, 'text/csv', 'actor=nobody')).text.split('\r\n')).toHaveLength(2);
    expect((await as(server, 'application/x-ndjson', 'actor=nobody')).text).toBe('');
  });

  test('an accept that wants neither is answered with JSON', async ({ server }) => {
    for (const accept of ['application/ndjson', 'text/html', '*/*'])
      expect((await as(server, accept, 'limit=1')).headers.get('content-type')).toMatch(/^application\/json/);
  });
});
