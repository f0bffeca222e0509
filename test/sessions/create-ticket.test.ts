import { createHash, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ALLOWED_ORIGIN, PUBLIC_URL, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

let userId: string;
const path = '/v1/admin/sessions';
const create = (server: TestServer, body: object) => server.admin('POST', path, body);

const test = serving({ landingUrl: 'https://landing.example.org/welcome' });

test.beforeAll(async ({ server }) => {
  userId = await server.createUser();
});

test('a ticket is made for 60 seconds, and only its hash is kept', async ({ server }) => {
  const reply = await create(server, { user_id: userId.toUpperCase() });
  expect(reply.status).toBe(201);
  expect(reply.body).toEqual({
    ticket: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
    url: `${PUBLIC_URL}/v1/auth/enter?ticket=${reply.body.ticket}`,
    expires_at: '2026-03-01T12:01:00.000Z',
    read_only: false,
  });
  expect(reply.headers.get('cache-control')).toBe('no-store');
  expect(await server.sql('select * from tickets')).toEqual([
    {
      created_by: 'default',
      ticket_hash: createHash('sha256').update(reply.body.ticket).digest(),
      user_id: userId,
      return_to: '/',
      created_at: '2026-03-01 12:00:00+00',
      expires_at: '2026-03-01 12:01:00+00',
      used_at: null,
      read_only: false,
    },
  ]);
  const audit = await server.sql(`select actor, user_id, operation, details from audit_log where action = 'session.ticket_created'`);
  expect(audit).toEqual([
    {
      actor: 'operator:default',
      user_id: userId,
      operation: 'createTicket',
      details: { expires_at: '2026-03-01T12:01:00.000Z', read_only: false },
    },
  ]);
  const everything = await server.sql(
    `select row_to_json(t)::text as text from tickets t union all select row_to_json(a)::text from audit_log a`,
  );
  expect(JSON.stringify(everything)).not.toContain(reply.body.ticket);
});

test('every ticket is another one, also with the same Idempotency-Key: secrets are not kept to be given again', async ({ server }) => {
  const tickets = new Set<string>();
  for (let call = 0; call < 5; call++) {
    const { body, headers } = await server.admin('POST', path, { user_id: userId }, { 'idempotency-key': 'same' });
    tickets.add(body.ticket);
    expect(headers.has('idempotency-replayed')).toBe(false);
  }
  expect(tickets.size).toBe(5);
  expect(await server.sql('select from idempotency_keys')).toEqual([]);
  expect((await server.admin('POST', path, { user_id: userId }, { 'idempotency-key': 'two words' })).status).toBe(201);
});

test.for([
  ['/', '/'],
  ['/console?tab=codes#top', '/console?tab=codes#top'],
  ['/a b', '/a%20b'],
  [`${PUBLIC_URL}/x`, `${PUBLIC_URL}/x`],
  [`${ALLOWED_ORIGIN}/after?x=1`, `${ALLOWED_ORIGIN}/after?x=1`],
  ['https://landing.example.org', 'https://landing.example.org/'],
] as const)('return_to %s is where the login leads', async ([return_to, location], { server }) => {
  const { body } = await create(server, { user_id: userId, return_to });
  expect((await server.call('GET', `/v1/auth/enter?ticket=${body.ticket}`)).headers.get('location')).toBe(location);
});

refusesInOrder('createTicket', {
  test,
  good: (attempt) => {
    attempt.path = path;
    attempt.body = { user_id: userId };
  },
  own: [
    {
      tag: 'invalid_user_id',
      promise: 'a user id that is no UUID has a tag of its own',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), user_id: 'no-uuid' };
      },
    },
    {
      tag: 'return_to_forbidden',
      promise: 'a login never leads to an origin that is not listed',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), return_to: 'https://evil.example/' };
      },
    },
    {
      tag: 'user_not_found',
      promise: 'nobody logs in as a user whom nobody has created',
      spoil: (attempt) => {
        attempt.body = { user_id: randomUUID() };
      },
    },
  ],
});

test.for([
  { user_id: undefined, return_to: '/', unknown: 1 },
  { return_to: '' },
  { return_to: null },
  { return_to: `/${'x'.repeat(2048)}` },
  { return_to: '/\u0000' },
])('invalid_json: %j', async (change, { server }) => expectRefusal(await create(server, { user_id: userId, ...change }), 'invalid_json'));

test('a refused request makes no ticket', async ({ server }) => {
  const count = async () => (await server.sql('select count(*) from tickets'))[0].count;
  const before = await count();
  await create(server, { user_id: userId, return_to: 'javascript:alert(1)' });
  await create(server, { user_id: randomUUID() });
  expect(await count()).toBe(before);
});
