/** Documents that are read while they come. */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';
import { installedSdk, thrownBy } from './installed.ts';

const LINES = '{"a":"ü\u2028\u0085"}\n{"b":2}\n';

let sdk: typeof Sdk;
let server: Server;
let url: string;
/** What the server does with each request, in turn; the last one is repeated. */
let answers: ((response: ServerResponse) => void)[] = [];
let asked: string[] = [];

beforeAll(async () => {
  sdk = await installedSdk();
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.accept}`);
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) as (typeof answers)[0];
    answer(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  asked = [];
});
afterAll(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const begin = (response: ServerResponse, ...parts: (string | Uint8Array)[]) => {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', connection: 'close' });
  for (const part of parts) response.write(part);
  return response;
};
const whole = (response: ServerResponse) => void begin(response).end(LINES);
const refused = (status: number, body: object) => (response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
const open = (options: object = {}) =>
  new sdk.TriportAdmin({ baseUrl: url, adminToken: 'secret', retriesMax: 1 }).audit.listAuditEntriesAsNdjson({ actor: 'system' }, options);

async function read(stream: AsyncIterable<string>): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

test('the text comes as it is, also where a letter is cut in two, and line by line', async () => {
  const bytes = new TextEncoder().encode(LINES);
  answers = [
    (response) => {
      begin(response, bytes.slice(0, 7));
      setImmediate(() => response.end(bytes.slice(7)));
    },
  ];
  expect((await read(await open())).join('')).toBe(LINES);
  expect(asked).toEqual(['/v1/admin/audit?actor=system application/x-ndjson']);
  expect(await read((await open()).lines())).toEqual(['{"a":"ü\u2028\u0085"}', '{"b":2}']);
  answers = [(response) => void begin(response).end('a\nb')];
  expect(await read((await open()).lines())).toEqual(['a', 'b']);
});

test('it is read before it ends, and whoever leaves the loop ends it', async () => {
  let left: Promise<unknown> | undefined;
  answers = [
    (response) => {
      left = once(begin(response, 'first\n'), 'close');
    },
  ];
  for await (const line of (await open()).lines()) {
    expect(line).toBe('first');
    break;
  }
  await left;
  const stream = await open();
  await stream.cancel();
  await left;
  await thrownBy(sdk.UsageError, () => read(stream));
});

test('what breaks off is a network error after what has come, and not tried again', async () => {
  answers = [
    (response) => {
      begin(response);
      response.write('first\n', () => response.destroy());
    },
  ];
  const seen: string[] = [];
  const error = await thrownBy(sdk.NetworkError, async () => {
    for await (const line of (await open()).lines()) seen.push(line);
  });
  expect([error.message, seen, asked.length]).toEqual([expect.stringContaining('The answer broke off'), ['first'], 1]);
});

test('each part has the time of an attempt, the whole the deadline, and the caller can end it', async () => {
  answers = [(response) => void begin(response, 'first\n')];
  const timeout = await thrownBy(sdk.DeadlineExceededError, async () => read(await open({ timeoutMs: 400 })));
  expect(timeout.limit).toBe('timeout');
  answers = [
    (response) => {
      const timer = setInterval(() => response.write('more\n'), 20);
      begin(response).on('close', () => clearInterval(timer));
    },
  ];
  const deadline = await thrownBy(sdk.DeadlineExceededError, async () => read(await open({ timeoutMs: 60_000, deadlineMs: 500 })));
  expect(deadline.limit).toBe('deadline');
  const [reason, controller] = [new Error('enough'), new AbortController()];
  const stream = await open({ signal: controller.signal });
  const reading = expect(read(stream)).rejects.toBe(reason);
  controller.abort(reason);
  await reading;
});

test('what fails before it begins is tried again, and a refusal is one', async () => {
  answers = [refused(503, { error: 'unavailable' }), whole];
  const stream = await open();
  expect(sdk.responseOf(stream)).toMatchObject({ status: 200, operation: 'listAuditEntriesAsNdjson' });
  expect((await read(stream)).join('')).toBe(LINES);
  answers = [refused(403, { error: 'scope_missing', scope: 'audit:read' })];
  expect((await thrownBy(sdk.ScopeMissingError, open)).scope).toBe('audit:read');
  answers = [refused(200, { items: [] })];
  await thrownBy(sdk.UnexpectedAnswerError, open);
});

test('it can be read once', async () => {
  answers = [whole];
  const stream = await open();
  await read(stream);
  await thrownBy(sdk.UsageError, () => read(stream));
});
