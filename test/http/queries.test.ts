import { describe, expect } from 'vitest';
import { addressOf, OPERATIONS, type Parameter, type Walked } from '../support/operations.ts';
import { rawRequest } from '../support/raw.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { makeWebhook } from '../support/webhooks.ts';

let session: string;
let userId: string;
let webhookId: string;

test.beforeAll(async ({ server }) => {
  userId = await server.createUser();
  session = await server.login(userId);
  for (let index = 0; index < 3; index++) await server.createUser();
  webhookId = (await makeWebhook(server)).webhook_id;
  await server.admin('GET', '/v1/admin/audit'); // the first reading in an hour is recorded
});

const READS = OPERATIONS.filter(({ method }) => method === 'GET');
const paged = READS.filter(({ parameters }) => parameters.some(({ name }) => name === 'limit'));

async function read(
  server: TestServer,
  operation: Walked,
  query: string,
): Promise<{ status: number; text: string; tag: string | undefined }> {
  const target = `${addressOf(operation, { user_id: userId, webhook_id: webhookId })}?${query}`;
  const { status, body } = await rawRequest(server.url, 'GET', target, [
    ['x-admin-token', ADMIN_TOKEN],
    ['cookie', `nl_session=${session}`],
    ['x-request-id', 'same'],
  ]);
  return { status, text: body, tag: body === '' ? undefined : (JSON.parse(body) as { error?: string }).error };
}

const NOISE = [
  'unknown=1',
  'unknown=1&unknown=2',
  '__proto__=1&constructor=2&toString=3',
  '%00=%00',
  '%=%&%zz=%zz',
  '&&&===?',
  'unknown[]=1&unknown[a]=2',
  `unknown=${'a'.repeat(8000)}`,
  Array.from({ length: 500 }, (_, index) => `p${index}=1`).join('&'),
  'LIMIT=1&Offset=9&Tier=x',
  '%ed%a0%80=%ed%a0%80',
];

describe.each(READS)('$operationId', (operation) => {
  const needed = operation.operationId === 'enter' ? 'ticket=x&' : '';

  test('ignores query parameters that it does not know', async ({ server }) => {
    const plain = await read(server, operation, needed);
    for (const query of NOISE) expect(await read(server, operation, needed + query)).toEqual(plain);
  });

  test('is never brought down by a query', async ({ server }) => {
    for (const { name } of operation.parameters) {
      for (const value of ['', '%00', '%', '%ed%a0%80', '1e400', '-1', 'null', 'true', '[]', '99999999999999999999', 'a'.repeat(8000)]) {
        for (const query of [`${name}=${value}`, `${name}=${value}&${name}=1`, `${name}[]=${value}`, `${name}[a]=${value}`, name]) {
          const { status, text, tag } = await read(server, operation, query);
          expect(status, `${query.slice(0, 100)} ${text}`).toBeLessThan(500);
          if (tag !== undefined) expect(operation.errors).toContain(tag);
        }
      }
    }
  });
});

describe.each(paged)('$operationId', (operation) => {
  const page = async (server: TestServer, query: string) => {
    const { status, text } = await read(server, operation, query);
    expect(status, text).toBe(200);
    return JSON.parse(text) as { limit?: number; offset?: number; items: unknown[] };
  };

  const LIMITS: [query: string, limit: number][] = [
    ['', 50],
    ['limit=1', 1],
    ['limit=200', 200],
    ['limit=007', 7],
    ['limit=0', 50],
    ['limit=201', 50],
    ['limit=-1', 50],
    ['limit=%2B1', 50],
    ['limit=+1', 50],
    ['limit=1.0', 50],
    ['limit=1e1', 50],
    ['limit=0x1', 50],
    ['limit=', 50],
    ['limit', 50],
    ['limit=one', 50],
    ['limit=%00', 50],
    ['limit=1%00', 50],
    ['limit=1%20', 50],
    ['limit=%D9%A1', 50], // an Arabic digit
    ['limit=1&limit=1', 50],
    ['limit=1&limit=2', 50],
    ['limit=00000000001', 50],
    ['limit[]=1', 50],
    ['Limit=1', 50],
  ];
  test.for(LIMITS)('%j answers up to %i rows', async ([query, limit], { server }) => {
    const all = (await page(server, 'limit=200')).items.length;
    const found = await page(server, query);
    expect(found.items).toHaveLength(Math.min(all, limit));
    if (found.limit !== undefined) expect(found.limit).toBe(limit);
  });

  const OFFSETS: [query: string, offset: number][] = [
    ['offset=1', 1],
    ['offset=0', 0],
    ['offset=2147483647', 2_147_483_647],
    ['offset=2147483648', 0],
    ['offset=9999999999', 0],
    ['offset=99999999999', 0],
    ['offset=-1', 0],
    ['offset=1.5', 0],
    ['offset=', 0],
    ['offset=%00', 0],
    ['offset=1&offset=1', 0],
  ];
  test.for(OFFSETS)('%j passes over %i rows', async ([query, offset], { server }) => {
    const all = (await page(server, 'limit=200')).items;
    const takesOffset = operation.parameters.some(({ name }) => name === 'offset');
    expect((await page(server, `limit=200&${query}`)).items).toEqual(takesOffset ? all.slice(offset) : all);
  });
});

const filters = READS.flatMap((operation) =>
  operation.parameters
    .filter((parameter) => parameter.in === 'query' && parameter['x-error'] === 'invalid_query')
    .map((parameter): [string, Walked, Parameter] => [`${operation.operationId}?${parameter.name}`, operation, parameter]),
);

/** Where no provider is configured, and no invoice was reported, a query that is good leads to nothing. */
const NOTHING_THERE = ['beginOidcLogin', 'finishOidcLogin', 'getInvoice'];

describe.each(filters)('%s', (_, operation, { name, example }) => {
  const good = NOTHING_THERE.includes(operation.operationId) ? 404 : 200;

  test('is read when it is well formed', async ({ server }) => {
    expect((await read(server, operation, `${name}=${encodeURIComponent(String(example))}`)).status).toBe(good);
  });

  const malformed = ['', '%00', 'a%00b', 'x'.repeat(9000)].filter((value) => value !== example); // the empty cursor begins
  test.for(malformed)('set to %j is invalid_query', async (value, { server }) => {
    const { status, tag } = await read(server, operation, `${name}=${value}`);
    expect([status, tag]).toEqual([400, 'invalid_query']);
  });

  test('given twice is invalid_query', async ({ server }) => {
    const once = `${name}=${encodeURIComponent(String(example))}`;
    const { status, tag } = await read(server, operation, `${once}&${once}`);
    expect([status, tag]).toEqual([400, 'invalid_query']);
  });
});

test('a filter of unpaired surrogates, as form decoding leaves them, is read as replacement characters', async ({ server }) => {
  expect((await read(server, READS.find(({ operationId }) => operationId === 'listUsers') as Walked, 'query=%ed%a0%80')).status).toBe(200);
});
