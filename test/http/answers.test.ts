import { describe, expect } from 'vitest';
import { errors } from '../../generated/errors.ts';
import { addressOf, OPERATIONS } from '../support/operations.ts';
import { rawRequest, sendRaw } from '../support/raw.ts';
import { ADMIN_TOKEN } from '../support/server.ts';
import { test } from '../support/serving.ts';

let session: string;

test.beforeAll(async ({ server }) => {
  session = await server.login(await server.createUser());
});

const MADE_ID = /^req_[0-9a-f]{16}$/;

describe('the request id', () => {
  test.for(['a', 'req_1', '0', 'A.b_c:d-e', 'x'.repeat(128), '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e'])(
    '%s is honoured',
    async (id, { server }) => {
      for (const path of ['/healthz', '/nothing', '/v1/referrals/me', '/v1/admin/referrals/users']) {
        const { headers, body } = await server.call('GET', path, { headers: { 'x-request-id': id } });
        expect(headers.get('x-request-id')).toBe(id);
        if (body?.error) expect(body.request_id).toBe(id);
      }
    },
  );

  test.for(['', 'a b', 'x'.repeat(129), 'a"b', '<script>', 'a;b', 'a/b', 'é', 'a,b'])('%j is not, one is made', async (id, { server }) => {
    const reply = await rawRequest(server.url, 'GET', '/v1/referrals/me', [['x-request-id', id]]);
    expect(reply.headers['x-request-id']).toMatch(MADE_ID);
    expect(JSON.parse(reply.body).request_id).toBe(reply.headers['x-request-id']);
  });

  test('sent twice is not honoured', async ({ server }) => {
    const reply = await rawRequest(server.url, 'GET', '/healthz', [
      ['x-request-id', 'a'],
      ['x-request-id', 'b'],
    ]);
    expect(reply.headers['x-request-id']).toMatch(MADE_ID);
  });

  test('made by us is another for every request', async ({ server }) => {
    const ids = await Promise.all(
      Array.from({ length: 50 }, async () => (await server.call('GET', '/healthz')).headers.get('x-request-id')),
    );
    expect(new Set(ids).size).toBe(50);
  });

  test('is what the audit log keeps', async ({ server }) => {
    const userId = await server.createUser();
    await server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: true }, { 'x-request-id': 'audited-1' });
    expect(await server.sql("select operation from audit_log where request_id = 'audited-1'")).toEqual([{ operation: 'putUser' }]);
  });
});

describe.each(OPERATIONS)('$operationId', (operation) => {
  test('answers JSON that nobody keeps', async ({ server }) => {
    for (const headers of [{}, { 'x-admin-token': ADMIN_TOKEN, cookie: `nl_session=${session}`, 'sec-fetch-site': 'same-origin' }]) {
      if (operation.operationId === 'logout' && 'cookie' in headers) continue;
      const { status, headers: answered, text, body } = await server.call(operation.method, addressOf(operation), { headers });
      expect(answered.get('cache-control')).toBe('no-store');
      if (text !== '') expect(answered.get('content-type')).toBe('application/json; charset=utf-8');
      expect(answered.get('content-length')).toBe(String(Buffer.byteLength(text)));
      if (status < 400) continue;
      const extra = (errors as Record<string, { extra?: object }>)[body.error]?.extra ?? {};
      expect(body).toEqual({ error: body.error, message: expect.any(String), request_id: answered.get('x-request-id'), ...extra });
      expect(status).toBe((errors as Record<string, { status: number }>)[body.error]?.status);
    }
  });
});

describe('what Node refuses by itself is in the envelope', () => {
  const host = 'host: triport.test\r\n';
  const CASES: [what: string, request: string, status: number, tag: string][] = [
    ['too many header bytes', `GET / HTTP/1.1\r\n${host}x: ${'y'.repeat(20_000)}\r\n\r\n`, 431, 'headers_too_large'],
    ['too long an address', `GET /${'y'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 431, 'headers_too_large'],
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'invalid_request'],
    ['TLS', '\x16\x03\x01\x02\x00\x01', 400, 'invalid_request'],
    ['an unknown method', `BREW / HTTP/1.1\r\n${host}\r\n`, 400, 'invalid_request'],
    ['a blank in the address', `GET /a b HTTP/1.1\r\n${host}\r\n`, 400, 'invalid_request'],
    ['bytes outside ASCII in the address', `GET /\xe4 HTTP/1.1\r\n${host}\r\n`, 400, 'invalid_request'],
    ['an unknown version', `GET / HTTP/9.9\r\n${host}\r\n`, 400, 'invalid_request'],
    ['a header without a colon', `GET / HTTP/1.1\r\n${host}nonsense\r\n\r\n`, 400, 'invalid_request'],
    ['a NUL in a header', `GET / HTTP/1.1\r\n${host}x: a\0b\r\n\r\n`, 400, 'invalid_request'],
    ['a blank before the colon', `GET / HTTP/1.1\r\n${host}x : a\r\n\r\n`, 400, 'invalid_request'],
    ['a folded header', `GET / HTTP/1.1\r\n${host} folded\r\nx: a\r\n y\0\r\n\r\n`, 400, 'invalid_request'],
    ['no Host', 'GET /healthz HTTP/1.1\r\n\r\n', 400, 'invalid_request'],
    ['two Hosts', `GET /healthz HTTP/1.1\r\n${host}${host}\r\n`, 400, 'invalid_request'],
    ['a length that is no number', `POST / HTTP/1.1\r\n${host}content-length: x\r\n\r\n`, 400, 'invalid_request'],
    ['two lengths', `POST / HTTP/1.1\r\n${host}content-length: 1\r\ncontent-length: 2\r\n\r\n`, 400, 'invalid_request'],
    [
      'a length and chunks (request smuggling)',
      `POST / HTTP/1.1\r\n${host}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n`,
      400,
      'invalid_request',
    ],
    ['an unknown transfer encoding', `POST / HTTP/1.1\r\n${host}transfer-encoding: chunked, nonsense\r\n\r\n`, 400, 'invalid_request'],
    ['a broken chunk', `POST / HTTP/1.1\r\n${host}transfer-encoding: chunked\r\n\r\nzz\r\n`, 400, 'invalid_request'],
    ['a tunnel', `CONNECT example.org:443 HTTP/1.1\r\n${host}\r\n`, 400, 'invalid_request'],
  ];
  test.for(CASES)('%s', async ([_, request, status, tag], { server }) => {
    const reply = await sendRaw(server.url, Buffer.from(request, 'latin1'));
    const last = reply.text.slice(reply.text.lastIndexOf('HTTP/1.1'));
    const [head = '', body = ''] = last.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toMatch(/^content-type: application\/json; charset=utf-8$/m);
    expect(head).toMatch(/^connection: close$/im);
    const id = /^x-request-id: (req_[0-9a-f]{16})$/m.exec(head)?.[1];
    expect(JSON.parse(body)).toEqual({ error: tag, message: expect.any(String), request_id: id });
  });

  test('and costs others nothing', async ({ server }) => {
    const [reply] = await Promise.all([server.call('GET', '/healthz'), sendRaw(server.url, 'nonsense\r\n\r\n')]);
    expect(reply.status).toBe(200);
  });
});

test.for([
  ['an unknown expectation', `GET /healthz HTTP/1.1\r\nhost: a\r\nexpect: nonsense\r\nconnection: close\r\n\r\n`],
  ['HTTP/1.0 without a Host', 'GET /healthz HTTP/1.0\r\n\r\n'],
  ['a wish to upgrade', 'GET /healthz HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: upgrade, close\r\n\r\n'],
] as const)('%s is no reason to refuse', async ([_, request], { server }) => {
  expect((await sendRaw(server.url, request)).status).toBe(200);
});

test('two requests in one packet are answered in their order', async ({ server }) => {
  const get = (path: string, close: string) => `GET ${path} HTTP/1.1\r\nhost: a\r\n${close}\r\n`;
  const { text } = await sendRaw(server.url, get('/v1/referrals/codes/nobody', '') + get('/healthz', 'connection: close\r\n'));
  expect(text.indexOf('code_not_found')).toBeGreaterThan(0);
  expect(text.indexOf('{"status":"ok"}')).toBeGreaterThan(text.indexOf('code_not_found'));
});
