import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect } from 'vitest';
import { GRAPHQL, run, runAs } from '../support/graphql.ts';
import { rawRequest } from '../support/raw.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN, ALLOWED_ORIGIN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { addLadder, LADDER } from '../support/user-tiers.ts';

let session: string;

test.beforeAll(async ({ server }) => {
  await addLadder(server);
  session = await server.login(await server.createUser());
});

const LEVELS = '{ getUserTiers { level } }';
const levels = { data: { getUserTiers: LADDER.map(({ level }) => ({ level })) } };

refusesInOrder('graphql', {
  good: (attempt) => {
    attempt.body = { query: 'mutation { deleteUserTier(level: 999) }' };
  },
});

describe('a request', () => {
  test('is answered as JSON, to be kept by nobody', async ({ server }) => {
    const { status, headers, body } = await run(server, LEVELS);
    expect([status, body]).toEqual([200, levels]);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.for([
    { query: LEVELS },
    { query: LEVELS, operationName: null, variables: null, extensions: null },
    { query: LEVELS, variables: {}, extensions: { persistedQuery: { version: 1 } } },
    { query: `query A ${LEVELS} query B { getTaskSetting { id } }`, operationName: 'A' },
    { query: LEVELS, variables: { nobodyAsked: 1 } },
  ])('of this form runs: %j', async (body, { server }) => {
    expect((await server.admin('POST', GRAPHQL, body)).body).toEqual(levels);
  });

  test.for([
    [],
    [{ query: LEVELS }],
    {},
    { query: null },
    { query: 7 },
    { query: LEVELS, operationName: 7 },
    { query: LEVELS, variables: [] },
    { query: LEVELS, variables: 'x' },
    { query: LEVELS, extensions: 'x' },
    { query: LEVELS, id: 'x' },
    '"{ getUserTiers { level } }"',
    '{',
  ])('that is no such object is refused: %j', async (body, { server }) => {
    expectRefusal(await server.admin('POST', GRAPHQL, body), 'invalid_json');
  });

  test.for(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('is a POST, and never a %s', async (method, { server }) => {
    const { status, headers } = await server.admin(method, `${GRAPHQL}?query=${encodeURIComponent(LEVELS)}`);
    expect([status, headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  test('may come from an allowed origin, with the session', async ({ server }) => {
    const headers = { origin: ALLOWED_ORIGIN };
    const reply = await server.as(session, 'POST', GRAPHQL, { query: LEVELS }, { headers });
    expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([200, ALLOWED_ORIGIN]);
    const elsewhere = await server.as(session, 'POST', GRAPHQL, { query: LEVELS }, { headers: { origin: 'https://evil.example' } });
    expectRefusal(elsewhere, 'cross_site_request');
  });
});

describe('a document that cannot be run is answered 200 without data, with graphql_invalid', () => {
  const MISTAKES: Record<string, object> = {
    'that is empty': { query: '' },
    'of blanks': { query: ' \n# nothing\n' },
    'that breaks off': { query: '{ getUserTiers {' },
    'with a character that GraphQL does not have': { query: '{ getUserTiers { level } } \u0000' },
    'with a lone surrogate': { query: '{ getUserTiers { level } } # \ud800' },
    'with a field that is not there': { query: '{ getUserById(userId: 1) { id } }' },
    'with a mutation that is not ours': { query: 'mutation { signin(email: "a", password: "b") { token } }' },
    'without a selection': { query: '{ getUserTiers }' },
    'that leaves out a required argument': { query: 'mutation { addNewUserTier(level: 1, name: "x", point: 1) { level } }' },
    'with an argument of another type': { query: 'mutation { deleteUserTier(level: "1") }' },
    'with a level beyond an Int': { query: 'mutation { deleteUserTier(level: 2147483648) }' },
    'that is a subscription': { query: 'subscription { getUserTiers { level } }' },
    'of fragments only': { query: 'fragment F on Tier { level }' },
    'with a fragment that holds itself': { query: '{ getUserTiers { ...F } } fragment F on Tier { ...F }' },
    'of several operations, none of them named': { query: `query A ${LEVELS} query B ${LEVELS}` },
    'without the operation that is named': { query: `query A ${LEVELS}`, operationName: 'B' },
    'whose variable has no value': { query: 'mutation ($l: Int!) { deleteUserTier(level: $l) }' },
    'whose variable is of another type': { query: 'mutation ($l: Int!) { deleteUserTier(level: $l) }', variables: { l: 1.5 } },
    'whose variable takes a default back': {
      query: 'mutation ($l: Boolean = true) { deleteUserTier(level: 999) @skip(if: $l) }',
      variables: { l: null },
    },
  };

  test.for(Object.entries(MISTAKES))('one %s', async ([_, body], { server }) => {
    const { status, body: answer, headers } = await server.admin('POST', GRAPHQL, body);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors.length).toBeGreaterThan(0);
    for (const error of answer.errors) {
      expect(error).toEqual({ ...error, message: expect.stringMatching(/./), extensions: { code: 'graphql_invalid' } });
      expect(Object.keys(error).filter((name) => !['message', 'locations', 'path', 'extensions'].includes(name))).toEqual([]);
    }
  });

  test('and says in the library’s words what is wrong, and where', async ({ server }) => {
    expect((await run(server, '{ getUserTiers { lvl } }')).body.errors).toEqual([
      {
        message: 'Cannot query field "lvl" on type "Tier". Did you mean "level" or "svg"?',
        locations: [{ line: 1, column: 18 }],
        extensions: { code: 'graphql_invalid' },
      },
    ]);
  });

  test('and not at any length', async ({ server }) => {
    const { body } = await run(server, `{ ${'x'.repeat(100_000)} }`);
    expect(body.errors[0].message).toHaveLength(1000);
  });
});

describe('introspection', () => {
  const written = readFileSync(new URL('../../openapi/user-tiers.graphql', import.meta.url), 'utf8');

  test('answers the schema as it was written, to operators and to users', async ({ server }) => {
    const question = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, schemaDescription: true });
    for (const { body } of [await run(server, question), await runAs(server, session, question)]) {
      expect(body.errors).toBeUndefined();
      const told = lexicographicSortSchema(buildClientSchema(body.data));
      expect(printSchema(told)).toBe(printSchema(lexicographicSortSchema(buildSchema(written))));
    }
  });

  test('wants credentials too', async ({ server }) => {
    expectRefusal(await server.call('POST', GRAPHQL, { body: { query: getIntrospectionQuery() } }), 'unauthenticated');
  });

  test('describes everything', async ({ server }) => {
    const { body } = await run(
      server,
      '{ __schema { types { name description fields { name description args { name description } } inputFields { name description } } } }',
    );
    type Described = { name: string; description: string | null; [part: string]: unknown };
    const all = (nodes: Described[]): Described[] =>
      nodes.flatMap((node) => [
        node,
        ...(['fields', 'args', 'inputFields'] as const).flatMap((part) => all((node[part] ?? []) as Described[])),
      ]);
    const own = (body.data.__schema.types as Described[]).filter(({ name }) => !name.startsWith('__'));
    expect(all(own).filter(({ description }) => !description)).toEqual([]);
  });
});

describe('credentials', () => {
  const OPERATOR = '{ getTaskSetting { id } }';
  const good = { 'x-admin-token': ADMIN_TOKEN };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const send = (server: TestServer, headers: Record<string, string>, cookies: Record<string, string> = {}) =>
    server.call('POST', GRAPHQL, { headers, cookies, body: { query: OPERATOR } });

  test.for([
    good,
    bearer(ADMIN_TOKEN),
    { authorization: `bearer ${ADMIN_TOKEN}` },
    { authorization: `BEARER   ${ADMIN_TOKEN}` },
    { ...good, ...bearer('wrong') },
    { ...good, authorization: 'Basic YTpi' },
  ])('make an operator: %j', async (headers, { server }) => {
    expect((await send(server, headers)).body).toEqual({ data: { getTaskSetting: null } });
    expect((await send(server, headers, { nl_session: 'garbage' })).body).toEqual({ data: { getTaskSetting: null } });
  });

  test.for([
    ['AdminToken', { 'x-admin-token': 'wrong' }],
    ['AdminToken', { 'x-admin-token': '' }],
    ['AdminToken', { 'x-admin-token': 'wrong', ...bearer(ADMIN_TOKEN) }],
    ['Bearer', bearer('wrong')],
    ['Bearer', bearer(`${ADMIN_TOKEN} ${ADMIN_TOKEN}`)],
    ['Bearer', { authorization: 'Bearer' }],
  ] as const)('that are wrong are judged alone, by %s: %j', async ([scheme, headers], { server }) => {
    for (const cookies of [{}, { nl_session: session }]) {
      const reply = await send(server, headers as Record<string, string>, cookies as Record<string, string>);
      expectRefusal(reply, 'admin_token_invalid');
      expect(reply.headers.get('www-authenticate')).toBe(`${scheme} realm="triport"`);
    }
  });

  test('of another scheme are none', async ({ server }) => {
    for (const authorization of ['Basic YTpi', ADMIN_TOKEN, 'Bearers x', '']) {
      expect((await send(server, { authorization }, { nl_session: session })).body.errors[0].extensions).toEqual({
        code: 'admin_required',
      });
      const reply = await send(server, { authorization });
      expectRefusal(reply, 'unauthenticated');
      expect(reply.headers.get('www-authenticate')).toBe('Session realm="triport"');
    }
  });

  test('are looked at before the body is', async ({ server }) => {
    const reply = await rawRequest(
      server.url,
      'POST',
      GRAPHQL,
      [
        ['authorization', 'Bearer wrong'],
        ['content-length', '3'],
      ],
      '{{{',
    );
    expect([reply.status, JSON.parse(reply.body).error]).toEqual([401, 'admin_token_invalid']);
  });

  test('that the REST surface does not know are none there', async ({ server }) => {
    const path = '/v1/user-tiers';
    expectRefusal(await server.call('GET', path, { headers: bearer(ADMIN_TOKEN) }), 'unauthenticated');
    expect((await server.as(session, 'GET', path, undefined, { headers: bearer('wrong') })).status).toBe(200);
  });
});
