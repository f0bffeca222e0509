/**
 * GraphQL over HTTP (draft of the GraphQL foundation), as the package graphql-http audits servers: what of it holds, by the audit's names,
 * and what of it is meant to be otherwise. Reasons are on the page of src/graphql.
 */
import { describe, expect } from 'vitest';
import { GRAPHQL, ladderRows } from '../support/graphql.ts';
import { type RawReply, rawRequest } from '../support/raw.ts';
import { ADMIN_TOKEN, ALLOWED_ORIGIN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const OWN = 'application/graphql-response+json';
const JSON_TYPE = 'application/json';
const TYPENAME = { query: '{ __typename }' };

interface Sent {
  body: unknown;
  accept?: string;
  type?: string;
  key?: string;
  origin?: string;
}

function post(server: TestServer, { body, accept, type = JSON_TYPE, key, origin }: Sent): Promise<RawReply> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers: [string, string | undefined][] = [
    ['content-length', String(Buffer.byteLength(text))],
    ['x-admin-token', ADMIN_TOKEN],
    ['content-type', type],
    ['accept', accept],
    ['idempotency-key', key],
    ['origin', origin],
  ];
  const given = headers.filter((header): header is [string, string] => header[1] !== undefined);
  return rawRequest(server.url, 'POST', GRAPHQL, given, text);
}

const facts = ({ status, headers, body }: RawReply) => [status, headers['content-type'], 'data' in JSON.parse(body)];
const answered = (status: number, type: string, hasData: boolean) => [status, `${type}; charset=utf-8`, hasData];

describe('the media type of the answer', () => {
  test.for([
    ['22EB', OWN, OWN],
    ['4655', JSON_TYPE, JSON_TYPE],
    ['47DE', '*/*', JSON_TYPE],
    ['80D8', undefined, JSON_TYPE],
    ['both, its own first', `${OWN}, ${JSON_TYPE};q=0.9`, OWN],
    ['both, as Apollo sends them', `${OWN};charset=utf-8, ${JSON_TYPE};charset=utf-8`, OWN],
    ['both, JSON first', `${JSON_TYPE}, ${OWN};q=0.9`, JSON_TYPE],
    ['its own not at all', `${OWN};q=0, */*`, JSON_TYPE],
    ['any of application', 'application/*', JSON_TYPE],
    ['none that there is', 'text/html', JSON_TYPE],
    ['nonsense', ';;,', JSON_TYPE],
  ] as const)('%s: Accept is %j', async ([_, accept, type], { server }) => {
    const reply = await post(server, { body: TYPENAME, ...(accept === undefined ? {} : { accept }) });
    expect(facts(reply)).toEqual(answered(200, type, true));
    expect(reply.headers['vary']).toBe('Origin, Accept');
    expect(JSON.parse(reply.body)).toEqual({ data: { __typename: 'Query' } });
  });

  test('to an allowed origin it depends on both', async ({ server }) => {
    const { headers } = await post(server, { body: TYPENAME, accept: OWN, origin: ALLOWED_ORIGIN });
    expect([headers['vary'], headers['access-control-allow-origin']]).toEqual(['Origin, Accept', ALLOWED_ORIGIN]);
  });
});

describe('parameters', () => {
  test.for([
    ['34A2, 13EE: a query', TYPENAME],
    ['8161, B8B3: an operation’s name', { query: 'query Query { __typename }', operationName: 'Query' }],
    ['94B0, 0220: null as variables', { ...TYPENAME, variables: null }],
    ['94B1, 0221: null as the name', { ...TYPENAME, operationName: null }],
    ['94B2, 0222: null as extensions', { ...TYPENAME, extensions: null }],
    ['2EA1, 28B9: variables', { query: 'query ($n: String!) { __type(name: $n) { name } }', variables: { n: 'Tier' } }],
    ['428F, 1B7A: extensions', { ...TYPENAME, extensions: { some: 'value' } }],
  ])('%s', async ([_, body], { server }) => {
    for (const accept of [OWN, JSON_TYPE]) {
      const reply = await post(server, { body, accept });
      expect(facts(reply)).toEqual(answered(200, accept, true));
      expect(JSON.parse(reply.body)).not.toHaveProperty('errors');
    }
  });

  test.for([
    ['BCF8, B7N8, B6DC: no JSON', '{ "not a JSON'],
    ['A5BF: no body', ''],
    ['423L: no query', { notquery: '{ __typename }' }],
    ['8764, 3E3A: a misspelt one', { qeury: '{ __typename }' }],
    ...[{ obj: 'ect' }, 0, false, ['array']].flatMap((value, index) => [
      [`LKJ${index}: another query`, { query: value }],
      [`6C0${index}: another name`, { ...TYPENAME, operationName: value }],
      [`476${index}: other variables`, { ...TYPENAME, variables: index === 0 ? 'string' : value }],
      [`58B${index}: other extensions`, { ...TYPENAME, extensions: index === 0 ? 'string' : value }],
    ]),
  ] as [string, unknown][])('%s is 400, in the envelope of every refusal', async ([_, body], { server }) => {
    for (const accept of [OWN, JSON_TYPE]) {
      const reply = await post(server, { body, accept });
      expect(facts(reply)).toEqual(answered(400, JSON_TYPE, false));
      expect(JSON.parse(reply.body).error).toBe('invalid_json');
    }
  });

  test('BF61, 82A3: UTF-8 comes and goes', async ({ server }) => {
    const body = { query: '{ __type(name: "Run🏃Swim🏊") { name } }' };
    expect(facts(await post(server, { body, type: 'application/json; charset=utf-8' }))).toEqual(answered(200, JSON_TYPE, true));
    const { body: text } = await post(server, {
      body: { query: 'mutation ($n: Int!) { deleteUserTier(level: $n) }', variables: { n: '🏊' } },
    });
    expect(JSON.parse(text).errors[0].message).toContain('🏊');
  });

  test('9ABE: a body of another type is 415', async ({ server }) => {
    expect((await post(server, { body: TYPENAME, type: 'text/plain;charset=UTF-8' })).status).toBe(415);
  });
});

describe('a document that is not run is 200 in JSON, and 400 in the form of GraphQL', () => {
  const deep = `{ getUserTiers ${'{ level '.repeat(20)}${'}'.repeat(20)} }`;

  test.for([
    ['572B, 865D, 556A, D586: no GraphQL', { query: '{' }],
    ['FDE2, 51FE, 74FF, 5E5B: no such field', { query: '{ 8f31403dfe404bccbb0e835f2629c6a7 }' }],
    ['no such field, either', { query: '{ nobody }' }],
    ['7B9B, 86EE: a variable that is missing', { query: 'query ($id: ID!) { __typename }', variables: { id: null } }],
    ['an operation that is not there', { ...TYPENAME, operationName: 'Other' }],
    ['a subscription', { query: 'subscription { __typename }' }],
    ['too deep', { query: deep }],
    ['too many aliases', { query: `{ ${Array.from({ length: 16 }, (_, index) => `a${index}: __typename`).join(' ')} }` }],
  ])('%s', async ([_, body], { server }) => {
    const json = await post(server, { body, accept: JSON_TYPE });
    const own = await post(server, { body, accept: OWN });
    expect(facts(json)).toEqual(answered(200, JSON_TYPE, false));
    expect(facts(own)).toEqual(answered(400, OWN, false));
    expect(own.body).toBe(json.body);
    expect(own.headers['vary']).toBe('Origin, Accept');
    expect(JSON.parse(own.body).errors.length).toBeGreaterThan(0);
  });
});

test('EE52: what has data is 200 in both, also where a field was refused', async ({ server }) => {
  const body = { query: 'mutation { deleteUserTier(level: 0) }' };
  const [json, own] = [await post(server, { body, accept: JSON_TYPE }), await post(server, { body, accept: OWN })];
  expect([facts(json), facts(own)]).toEqual([answered(200, JSON_TYPE, true), answered(200, OWN, true)]);
  expect(own.body).toBe(json.body);
  expect(JSON.parse(own.body).errors[0].extensions).toEqual({ code: 'tier_level_invalid' });
});

describe('an answer that is kept under a key', () => {
  const add = (level: number) => ({
    query: `mutation ($l: Int!) { addNewUserTier(level: $l, name: "Kept", point: 1, svg: "<svg xmlns='http://www.w3.org/2000/svg'/>") { level } }`,
    variables: { l: level },
  });

  test('is given again in the form that its repetition prefers', async ({ server }) => {
    const body = add(1);
    const first = await post(server, { body, accept: OWN, key: 'over-http-1' });
    const again = await post(server, { body, key: 'over-http-1' });
    const back = await post(server, { body, accept: OWN, key: 'over-http-1' });
    expect([first, again, back].map(facts)).toEqual([answered(200, OWN, true), answered(200, JSON_TYPE, true), answered(200, OWN, true)]);
    expect([again.body, back.body]).toEqual([first.body, first.body]);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect([again.headers['vary'], back.headers['vary']]).toEqual(['Origin, Accept', 'Origin, Accept']);
    expect(await ladderRows(server)).toHaveLength(1);
  });

  test('is never a refusal: its key stays free', async ({ server }) => {
    const wrong = await post(server, { body: { query: 'mutation { nobody }' }, accept: OWN, key: 'over-http-2' });
    const right = await post(server, { body: TYPENAME, accept: OWN, key: 'over-http-2' });
    expect([wrong.status, right.status]).toEqual([400, 200]);
  });
});

test('5A70, 9C48, D6D5, 6A70: there is no GET', async ({ server }) => {
  for (const query of ['{ __typename }', 'mutation { __typename }']) {
    const path = `${GRAPHQL}?query=${encodeURIComponent(query)}`;
    expect((await rawRequest(server.url, 'GET', path, [['accept', OWN]])).status).toBe(405);
  }
});

test('401 to strangers, in both', async ({ server }) => {
  for (const accept of [OWN, JSON_TYPE]) {
    const headers: [string, string][] = [
      ['accept', accept],
      ['content-type', JSON_TYPE],
      ['content-length', String(JSON.stringify(TYPENAME).length)],
    ];
    const reply = await rawRequest(server.url, 'POST', GRAPHQL, headers, JSON.stringify(TYPENAME));
    expect(facts(reply)).toEqual(answered(401, JSON_TYPE, false));
  }
});
