import { describe, expect } from 'vitest';
import { operations as factsOf } from '../../generated/operations.ts';
import { addressOf, OPERATIONS, PATHS } from '../support/operations.ts';
import { type RawReply, rawRequest } from '../support/raw.ts';
import { ADMIN_TOKEN } from '../support/server.ts';
import { test } from '../support/serving.ts';

let session: string;

test.beforeAll(async ({ server }) => {
  session = await server.login(await server.createUser());
});

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'];

const credentials = (): [string, string][] => [
  ['x-admin-token', ADMIN_TOKEN],
  ['cookie', `nl_session=${session}`],
];

function expectRefusal(reply: RawReply, status: number, tag: string): void {
  expect(reply.status, reply.text).toBe(status);
  expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
  const body = JSON.parse(reply.body) as object;
  expect(body).toEqual({ error: tag, message: expect.any(String), request_id: reply.headers['x-request-id'] });
}

describe.each(PATHS)('$path', ({ path, methods, operations }) => {
  const address = addressOf(operations[0] as (typeof operations)[0]);

  test('is another path with a slash at its end, a doubled slash or in capitals', async ({ server }) => {
    const [, first] = path.split('/');
    for (const other of [
      path === '/r/{code}' ? `${address}//` : `${address}/`, // one slash behind a link is forgiven
      `/${address}`,
      address.replace(`/${first}`, `/${first?.toUpperCase()}`),
      `${address}/nothing/here`,
    ]) {
      for (const method of methods) expectRefusal(await rawRequest(server.url, method, other, credentials()), 404, 'not_found');
      expectRefusal(await rawRequest(server.url, 'OPTIONS', other), 404, 'not_found');
    }
  });

  test('is also reached by its whole address', async ({ server }) => {
    const [method] = methods;
    const whole = await rawRequest(server.url, method as string, `http://triport.test${address}`);
    const short = await rawRequest(server.url, method as string, address);
    expect(whole.status).toBe(short.status);
    expect(whole.status).not.toBe(405);
  });
});

describe('path parameters', () => {
  const parametric = OPERATIONS.flatMap((operation) =>
    operation.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => ({ ...operation, parameter })),
  );
  const SEGMENTS = {
    'a broken escape': '%',
    'an escape of no digits': '%zz',
    'half of a character': '%c3',
    'a lone surrogate': '%ed%a0%80',
    NUL: 'a%00b',
    'NUL alone': '%00',
    'an encoded slash': 'a%2fb',
    'a whole path': '..%2f..%2fadmin',
    dots: '%2e%2e%2e',
    'a blank': '%20',
    'a quote': "'%20or%201=1--",
    'thousands of characters': 'a'.repeat(8000),
    'thousands of escapes': '%f0%9f%98%80'.repeat(600),
  };

  describe.each(parametric)('$operationId {$parameter.name}', (operation) => {
    test.for(Object.entries(SEGMENTS))('%s is the parameter’s own mistake', async ([_, segment], { server }) => {
      const target = addressOf(operation, { [operation.parameter.name]: segment });
      const reply = await rawRequest(server.url, operation.method, target, credentials());
      const { errors } = factsOf[operation.operationId];
      // No body is sent: where the body is checked first, its absence is the mistake.
      const isAfterBody =
        operation.bodyRequired &&
        errors.some((error, index) => error === 'invalid_json' && index < errors.indexOf(operation.parameter['x-error'] as never));
      const tag = isAfterBody ? 'invalid_json' : operation.parameter['x-error'];
      if (operation.operationId === 'followLink') {
        expect(reply.status).toBe(302);
        expect(reply.headers['set-cookie']).toBeUndefined();
      } else if (tag === undefined) expect(reply.status, reply.text).toBe(404);
      else expect(JSON.parse(reply.body)).toMatchObject({ error: tag });
    });
  });
});

test.for([
  '/nothing',
  '/v1',
  '/v1/',
  '/v1/admin',
  '/v1/admin/',
  '/graphql/nothing',
  '/r',
  '/r/',
  '/v2/referrals/me',
  '/%',
  '/%00',
  '//',
  '/.',
  '/a/../b',
])('%s is nowhere, for everybody and by every method', async (target, { server }) => {
  for (const method of METHODS) expectRefusal(await rawRequest(server.url, method, target, credentials()), 404, 'not_found');
  expectRefusal(await rawRequest(server.url, 'GET', target), 404, 'not_found');
  expectRefusal(await rawRequest(server.url, 'OPTIONS', target), 404, 'not_found');
});

test.for([
  ['http://triport.test', 200],
  ['http://triport.test?a=b', 200],
  ['http://elsewhere.example/healthz', 200],
  ['HTTP://TRIPORT.TEST/healthz', 200],
  ['https://user:password@triport.test:1/healthz?x', 200],
  ['http://[/healthz', 200],
  ['ftp://triport.test/nothing', 404],
  ['*', 404],
  ['/healthz#fragment', 200],
  ['/healthz?', 200],
  ['/healthz??&&==%%', 200],
] as const)('the target %s is read as any other', async ([target, status], { server }) => {
  expect((await rawRequest(server.url, 'GET', target)).status).toBe(status);
});
