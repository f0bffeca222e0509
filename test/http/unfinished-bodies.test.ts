import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { untilWaiting } from '../support/locks.ts';
import { addressOf, OPERATIONS, type Walked } from '../support/operations.ts';
import { type RawReply, rawRequest, sendRaw } from '../support/raw.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

let session: string;
const logged: string[] = [];

const test = serving({}, { limits: { headersMs: 400, requestMs: 800, checkMs: 50 }, onLog: (line) => void logged.push(line) });

test.beforeAll(async ({ server }) => {
  session = await server.login(await server.createUser());
});

type Header = [string, string];
const credentials = (): Header[] => [
  ['x-admin-token', ADMIN_TOKEN],
  ['cookie', `nl_session=${session}`],
];
const JSON_TYPE: Header = ['content-type', 'application/json'];

function send(server: TestServer, operation: Walked, body: string | Uint8Array, headers: Header[] = [JSON_TYPE]): Promise<RawReply> {
  const length: Header = ['content-length', String(Buffer.byteLength(body))];
  return rawRequest(server.url, operation.method, addressOf(operation), [...credentials(), ...headers, length], body);
}

const tagOf = ({ body }: RawReply) => (body === '' ? undefined : (JSON.parse(body) as { error?: string }).error);

const WITH_BODY = OPERATIONS.filter(({ bodyMax }) => bodyMax > 0);

describe('a client that does not finish', () => {
  const [operation] = WITH_BODY as [Walked];
  const head = (...headers: string[]) =>
    [
      `${operation.method} ${addressOf(operation)} HTTP/1.1`,
      'host: triport.test',
      `x-admin-token: ${ADMIN_TOKEN}`,
      ...headers,
      '',
      '',
    ].join('\r\n');

  test.for([
    ['its headers', () => ['POST /v1/auth/logout HTTP/1.1\r\nhost: a\r\n']],
    ['its body', () => [head('content-type: application/json', 'content-length: 100'), '{"tier":']],
    ['its chunks', () => [head('content-type: application/json', 'transfer-encoding: chunked'), '3\r\n{"a\r\n']],
    ['its body, byte by byte', () => [head('content-length: 4000'), ...Array.from({ length: 60 }, () => ['a', 50]).flat()]],
  ] as const)('with %s ends as 408', async ([_, pieces], { server }) => {
    const reply = await sendRaw(server.url, ...pieces());
    expect([reply.status, tagOf(reply)]).toEqual([408, 'request_timeout']);
    expect(reply.headers.connection).toBe('close');
    expect((await server.call('GET', '/healthz')).status).toBe(200);
  });

  test('and hangs up leaves nothing behind', async ({ server }) => {
    const { hostname, port } = new URL(server.url);
    const { connect } = await import('node:net');
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const socket = connect(Number(port), hostname);
        socket.on('error', () => {});
        socket.write(`${head('content-type: application/json', 'content-length: 100')}{"tier":`);
        await new Promise((resolve) => setTimeout(resolve, 30));
        socket.resetAndDestroy();
      }),
    );
    expect((await send(server, operation, JSON.stringify(operation.example))).status).toBeLessThan(500);
    const idle = await server.sql(
      "select count(*)::int as open from pg_stat_activity where datname = current_database() and state like 'idle in%'",
    );
    expect(idle).toEqual([{ open: 0 }]);
  });

  test('and is gone before its credentials were looked up is done with, too', async ({ server }) => {
    const { hostname, port } = new URL(server.url);
    const { connect } = await import('node:net');
    const requestId = randomUUID();
    const socket = connect(Number(port), hostname);
    const lines = ['POST /v1/referrals/code HTTP/1.1', 'host: triport.test', `cookie: nl_session=${session}`, `x-request-id: ${requestId}`];
    await server.hold('lock table sessions in access exclusive mode', async () => {
      socket.write([...lines, 'content-type: application/json', 'content-length: 100', '', '{"slug":'].join('\r\n'));
      await untilWaiting(server);
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.resetAndDestroy();
      await closed;
    });
    await expect.poll(() => logged.filter((line) => line.includes(requestId))).toHaveLength(1);
  });
});
