import { describe, expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { makeToken, plantToken, TOKENS, tokenDraft, withToken } from '../support/tokens.ts';

const make = (server: TestServer, change: object = {}) => server.admin('POST', TOKENS, tokenDraft(change));

/** Somebody of the back office, as one of the operators' own tests would make them. */
const hire = (server: TestServer, name: string, role: string) =>
  server.sql(`insert into operators (name, role, created_at) values ($1, $2, '2026-01-01')`, [name, role]);

test('a token is answered with its secret, acts as whom it was made for, and its making is written to the audit log', async ({
  server,
}) => {
  const scopes = ['users:write', 'payouts:*', 'users:write'];
  const networks = ['203.0.113.0/24', '2001:db8::/32', '203.0.113.0/24'];
  const reply = await make(server, { name: 'Back office', scopes, networks, expires_at: '2026-03-02T13:00:00+01:00' });
  expect(reply.status).toBe(201);
  expect(reply.body).toEqual({
    token_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    name: 'Back office',
    operator: 'default',
    prefix: reply.body.secret.slice(0, 8),
    scopes: ['users:write', 'payouts:*'],
    networks: ['203.0.113.0/24', '2001:db8::/32'],
    created_by: 'default',
    created_at: '2026-03-01T12:00:00.000Z',
    expires_at: '2026-03-02T12:00:00.000Z',
    last_used_at: null,
    previous_expires_at: null,
    revoked_at: null,
    secret: expect.stringMatching(/^trp_[0-9A-Za-z]{49}$/),
  });
  const [row] = await server.sql("select actor, details, token_id from audit_log where action = 'token.created'");
  const { token_id, prefix } = reply.body;
  expect(row).toEqual({
    actor: 'operator:default',
    token_id: null,
    details: {
      token_id,
      prefix,
      name: 'Back office',
      operator: 'default',
      scopes: ['users:write', 'payouts:*'],
      networks: ['203.0.113.0/24', '2001:db8::/32'],
      expires_at: '2026-03-02T12:00:00.000Z',
    },
  });
});

describe('nobody hands out more than they hold', () => {
  test.for([
    [['tokens:write', 'users:write'], ['users:read'], undefined],
    [['tokens:write', 'users:write'], ['users:read', 'users:write', 'tokens:read'], undefined],
    [['tokens:write', 'users:write'], ['users:read', 'payouts:read'], 'payouts:read'],
    [['tokens:write', 'users:write'], ['users:*'], 'users:*'],
    [['tokens:write', 'users:read'], ['users:write'], 'users:write'],
    [['tokens:write', 'users:*'], ['users:*'], undefined],
    [['tokens:*', 'payouts:*'], ['*'], '*'],
    [['*'], ['*'], undefined],
  ] as const)('who holds %j and makes a token with %j', async ([held, scopes, missing], { server }) => {
    const secret = await plantToken(server, { scopes: [...held] });
    const reply = await withToken(server, secret, 'POST', TOKENS, { body: tokenDraft({ scopes }) });
    if (missing === undefined) return expect(reply.status, reply.text).toBe(201);
    expectRefusal(reply, 'scope_missing');
    expect(reply.body.scope).toBe(missing);
  });

  test('scopes that the role of the operator does not have cannot be handed out', async ({ server }) => {
    await hire(server, 'fred', 'finance');
    const secret = await plantToken(server, { operator: 'fred', scopes: ['*'] });
    expectRefusal(await withToken(server, secret, 'POST', TOKENS, { body: tokenDraft() }), 'scope_missing');
  });

  test('only who holds operators:write makes a token for somebody else', async ({ server }) => {
    await hire(server, 'carol', 'support');
    const secret = await plantToken(server, { scopes: ['tokens:write', 'users:read'] });
    const body = tokenDraft({ operator: 'carol' });
    const reply = await withToken(server, secret, 'POST', TOKENS, { body });
    expectRefusal(reply, 'scope_missing');
    expect(reply.body.scope).toBe('operators:write');
    const made = await server.admin('POST', TOKENS, body);
    expect([made.status, made.body.operator, made.body.created_by]).toEqual([201, 'carol', 'default']);
  });
});

test('a token is known to its maker, to whom the maker’s own is known, and to its operator', async ({ server }) => {
  await hire(server, 'dora', 'support');
  const secret = await plantToken(server, { knownTo: ['alice', 'default'] });
  const { token_id } = await makeToken(server, { operator: 'dora' }, secret);
  const [{ known_to }] = await server.sql('select known_to from api_tokens where token_id = $1', [token_id]);
  expect(known_to.sort()).toEqual(['alice', 'default', 'dora']);
});

test('a disabled operator gets no token', async ({ server }) => {
  await hire(server, 'erin', 'owner');
  await server.sql("update operators set disabled_at = now() where name = 'erin'");
  expectRefusal(await make(server, { operator: 'erin' }), 'operator_not_found');
});

test('a name is free again when its token was revoked or has expired', async ({ server }) => {
  const { token_id } = await makeToken(server, { name: 'again' });
  expectRefusal(await make(server, { name: 'again' }), 'token_name_taken');
  await server.admin('DELETE', `${TOKENS}/${token_id}`);
  const expires_at = new Date(server.clock.now().getTime() + 1000).toISOString();
  expect((await make(server, { name: 'again', expires_at })).status).toBe(201);
  server.clock.advance(999);
  expectRefusal(await make(server, { name: 'again' }), 'token_name_taken');
  server.clock.advance(1);
  expect((await make(server, { name: 'again' })).status).toBe(201);
  const rows = await server.sql("select revoked_at = expires_at as ended from api_tokens where name = 'again' order by created_at");
  expect(rows.map(({ ended }) => ended)).toEqual([null, true, null]);
});

test('of twenty who make a token of one name at once, one does', async ({ server }) => {
  const replies = await Promise.all(Array.from({ length: 20 }, () => make(server, { name: 'once' })));
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(new Set(replies.map(({ body }) => body.error))).toEqual(new Set([undefined, 'token_name_taken']));
});

test('200 can be alive, however many are made at once, and there is room again when one has ended', async () => {
  const other = await startServer();
  for (let made = 0; made < 196; made++) await plantToken(other);
  const replies = await Promise.all(Array.from({ length: 12 }, () => make(other)));
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(4);
  expect(new Set(replies.map(({ body }) => body.error))).toEqual(new Set([undefined, 'too_many_tokens']));
  const { token_id } = replies.find(({ status }) => status === 201)?.body ?? {};
  await other.admin('DELETE', `${TOKENS}/${token_id}`);
  expect((await make(other)).status).toBe(201);
  expectRefusal(await make(other), 'too_many_tokens');
  expect(other.failures).toEqual([]);
  await other.stop();
});

describe('bounds', () => {
  test.for([
    ['invalid_json', { name: '' }],
    ['invalid_json', { name: 'x'.repeat(61) }],
    ['invalid_json', { name: ' x' }],
    ['invalid_json', { name: 'Brücke' }],
    ['invalid_json', { name: 'two\nlines' }],
    ['invalid_json', { operator: 'Carol' }],
    ['invalid_json', { expires_at: 'tomorrow' }],
    ['invalid_json', { expires_at: '2026-03-01T00:00:00Z' }],
    ['invalid_json', { colour: 'red' }],
    ['scopes_invalid', { scopes: [] }],
    ['scopes_invalid', { scopes: undefined }],
    ['scopes_invalid', { scopes: 'users:read' }],
    ['scopes_invalid', { scopes: ['users'] }],
    ['scopes_invalid', { scopes: ['users:fly'] }],
    ['scopes_invalid', { scopes: ['nobody:*'] }],
    ['scopes_invalid', { scopes: ['*:read'] }],
    ['scopes_invalid', { scopes: Array(101).fill('users:read') }],
    ['networks_invalid', { networks: ['203.0.113.0'] }],
    ['networks_invalid', { networks: ['203.0.113.0/33'] }],
    ['networks_invalid', { networks: 'everywhere' }],
    ['networks_invalid', { networks: Array.from({ length: 21 }, (_, n) => `203.0.113.${n}/32`) }],
  ] as const)('%s: %j', async ([tag, change], { server }) => expectRefusal(await make(server, change), tag));

  test('what is just within them is taken', async ({ server }) => {
    const networks = Array.from({ length: 20 }, (_, n) => `2001:db8::${n}/128`);
    const reply = await make(server, { name: `~${' '.repeat(58)}!`, networks, scopes: ['*', 'ledger:*', 'points:configure'] });
    expect(reply.status, reply.text).toBe(201);
  });
});

const endAll = (server: TestServer) => server.sql('update api_tokens set revoked_at = now() where revoked_at is null');

refusesInOrder('createApiToken', {
  good: async (attempt) => {
    await endAll(attempt.server);
    attempt.body = tokenDraft();
  },
  own: [
    ...(
      [
        ['scopes_invalid', 'a scope that there is not is refused', { scopes: ['users:fly'] }],
        ['networks_invalid', 'a network that is none is refused', { networks: ['203.0.113.0/40'] }],
        ['operator_not_found', 'there is no token for nobody', { operator: 'nobody' }],
      ] as const
    ).map(([tag, promise, change]) => ({
      tag,
      promise,
      spoil: (attempt: { body?: unknown }) => {
        attempt.body = Object.assign({}, attempt.body, change);
      },
    })),
    {
      tag: 'token_name_taken',
      promise: 'a name is given once',
      spoil: async (attempt) => {
        await plantToken(attempt.server, { name: 'taken' });
        attempt.body = Object.assign({}, attempt.body, { name: 'taken' });
      },
    },
    {
      tag: 'too_many_tokens',
      promise: 'there are 200 at most',
      spoil: async (attempt) => {
        await endAll(attempt.server);
        for (let made = 0; made < 200; made++) await plantToken(attempt.server);
      },
    },
  ],
});
