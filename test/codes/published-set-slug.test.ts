import { expect } from 'vitest';
import { ADMIN_TOKEN, type Reply, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let userId: string;
let session: string;
const path = '/v1/referrals/code';
const set = (server: TestServer, slug: unknown) => server.as(session, 'POST', path, { slug });
const me = async (server: TestServer) => (await server.as(session, 'GET', '/v1/referrals/me')).body;

test.beforeEach(async ({ server }) => {
  userId = await server.createUser();
  session = await server.login(userId);
});

test('every account automatically gets a uid code', async ({ server }) => {
  expect((await me(server)).primary_code).toMatch(/^[0-9a-z]{10}$/);
});

test('200 answers exactly {code: {ID, UserID, Code, Kind, CreatedAt, DisabledAt}}', async ({ server }) => {
  const reply = await set(server, 'trip-with-me');
  expect(reply.status).toBe(200);
  expect(reply.body).toEqual({
    code: {
      ID: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
      UserID: userId,
      Code: 'trip-with-me',
      Kind: 'custom',
      CreatedAt: '2026-03-01T12:00:00.000Z',
      DisabledAt: null,
    },
  });
});

test('the call is an upsert: a later request replaces the slug, and at most one is active', async ({ server }) => {
  await set(server, 'first-choice');
  const { body } = await set(server, 'second-choice');
  expect(body.code.Code).toBe('second-choice');
  expect((await me(server)).custom_slug).toBe('second-choice');
  const active = await server.sql(`select code from codes where user_id = $1 and kind = 'custom' and disabled_at is null`, [userId]);
  expect(active).toEqual([{ code: 'second-choice' }]);
});

test('repeating the request with the same slug is safe, and answers the same', async ({ server }) => {
  const first = await set(server, 'same-again');
  const second = await set(server, 'same-again');
  expect([second.status, second.body]).toEqual([200, first.body]);
});

test('the uid code keeps working alongside the slug', async ({ server }) => {
  await set(server, 'alongside');
  const { primary_code } = await me(server);
  expect((await server.call('GET', `/v1/referrals/codes/${primary_code}`)).body).toMatchObject({ kind: 'uid', active: true });
});

const BLANKS = '\t\n\v\f\r \u00a0\u1680\u2000\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

test.for([
  ['MyCode', 'mycode'],
  ['YOURCODE', 'yourcode'],
  ['  ourcode  ', 'ourcode'],
  [`${BLANKS}MyOwnCode${BLANKS}`, 'myowncode'],
  ['a-b', 'a-b'],
  ['a--b', 'a--b'],
  ['123', '123'],
  ['0-0', '0-0'],
  ['abc', 'abc'],
  ['X'.repeat(32), 'x'.repeat(32)],
] as const)('%j is normalised before it is checked and stored: %s', async ([sent, stored], { server }) => {
  const reply = await set(server, sent);
  expect([reply.status, reply.body.code?.Code]).toEqual([200, stored]);
});

test.for([
  ['shorter than 3', 'ab'],
  ['shorter than 3 once trimmed', ' ab '],
  ['longer than 32', 'x'.repeat(33)],
  ['empty', ''],
  ['blank', '    '],
  ['with a leading -', '-abc'],
  ['with a trailing -', 'abc-'],
  ['only -', '---'],
  ['with an underscore', 'a_b'],
  ['with a dot', 'a.b'],
  ['with a slash', 'a/b'],
  ['with a blank inside', 'a b'],
  ['with a letter beyond a-z', 'käse'],
  ['with a letter that lowers to ASCII', '\u212aelvin'],
  ['with a dotless or dotted i', 'İstanbul'],
  ['with a letter that looks like a', 'аbc'],
  ['with full-width letters', 'ａｂｃ'],
  ['with a zero-width blank around, which no trimming takes', '\u200babc'],
  ['with an emoji', 'abc😀'],
  ['with a NUL', 'abc\u0000'],
  ['a number', 123],
  ['null', null],
  ['a list', ['abc']],
  ['missing', undefined],
] as const)('400 slug_invalid: a slug %s', async ([_, slug], { server }) => {
  const reply = await set(server, slug);
  expect([reply.status, reply.body.error]).toEqual([400, 'slug_invalid']);
});

test.for<[string, (server: TestServer) => Promise<Reply>]>([
  ['missing', (server) => server.as(session, 'POST', path)],
  ['not valid JSON', (server) => server.as(session, 'POST', path, '{"slug":"abc"')],
  ['no object', (server) => server.as(session, 'POST', path, '"abc"')],
  ['over 4 KiB', (server) => server.as(session, 'POST', path, `{"slug":"abc"${' '.repeat(4096)}}`)],
  ['with an unknown property', (server) => server.as(session, 'POST', path, { slug: 'abc', kind: 'uid' })],
])('400 invalid_json: a body that is %s', async ([_, request], { server }) => {
  const reply = await request(server);
  expect([reply.status, reply.body.error]).toEqual([400, 'invalid_json']);
});

test('409 slug_reserved: also in capitals and with blanks', async ({ server }) => {
  for (const slug of ['admin', 'ADMIN', ' api ', 'Support']) {
    const reply = await set(server, slug);
    expect([reply.status, reply.body.error]).toEqual([409, 'slug_reserved']);
  }
});

test('409 slug_taken: a slug of another user', async ({ server }) => {
  const other = await server.login(await server.createUser());
  expect((await server.as(other, 'POST', path, { slug: 'others-slug' })).status).toBe(200);
  const reply = await set(server, 'OTHERS-slug');
  expect([reply.status, reply.body.error]).toEqual([409, 'slug_taken']);
});

test('401 unauthenticated: there is no API-key form', async ({ server }) => {
  const keys = { 'x-admin-token': ADMIN_TOKEN, authorization: `Bearer ${session}`, 'x-api-key': session };
  const reply = await server.call('POST', path, { body: { slug: 'abc-key' }, headers: keys });
  expect([reply.status, reply.body.error]).toEqual([401, 'unauthenticated']);
});

test('DELETE disables the custom code and returns {"ok":true}; the uid code stays active', async ({ server }) => {
  await set(server, 'to-be-removed');
  const reply = await server.as(session, 'DELETE', path);
  expect([reply.status, reply.body]).toEqual([200, { ok: true }]);
  const { custom_slug, primary_code } = await me(server);
  expect(custom_slug).toBeNull();
  expect((await server.call('GET', '/v1/referrals/codes/to-be-removed')).body.active).toBe(false);
  expect((await server.call('GET', `/v1/referrals/codes/${primary_code}`)).body.active).toBe(true);
});

test('GET /v1/referrals/me returns the current primary_code and custom_slug', async ({ server }) => {
  await set(server, 'as-me-shows');
  expect(await me(server)).toMatchObject({ primary_code: expect.any(String), custom_slug: 'as-me-shows' });
});
