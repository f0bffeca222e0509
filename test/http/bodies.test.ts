import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { takeSeat } from '../support/console.ts';
import { addressOf, OPERATIONS, type Walked } from '../support/operations.ts';
import { type RawReply, rawRequest } from '../support/raw.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

let session: string;
const logged: string[] = [];

const test = serving({}, { limits: { headersMs: 400, requestMs: 800, checkMs: 50 }, onLog: (line) => void logged.push(line) });

test.beforeAll(async ({ server }) => {
  server.clock.set('2026-04-01T12:00:00.000Z'); // the contract's examples have happened by then
  session = await server.login(await server.createUser());
});

const SEAT = 'b'.repeat(43);
test.beforeEach(({ server }) => takeSeat(server, { secret: SEAT }));

type Header = [string, string];
const credentials = (): Header[] => [
  ['x-admin-token', ADMIN_TOKEN],
  ['cookie', `nl_session=${session}; triport_console=${SEAT}`],
  ['x-triport-console', '1'],
  ['sec-fetch-site', 'same-origin'],
];
const JSON_TYPE: Header = ['content-type', 'application/json'];

function send(server: TestServer, operation: Walked, body: string | Uint8Array, headers: Header[] = [JSON_TYPE]): Promise<RawReply> {
  const length: Header = ['content-length', String(Buffer.byteLength(body))];
  return rawRequest(server.url, operation.method, addressOf(operation), [...credentials(), ...headers, length], body);
}

function sendChunked(server: TestServer, operation: Walked, body: Buffer, headers: Header[] = [JSON_TYPE], size = 1000): Promise<RawReply> {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    chunks.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  const framed = Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
  return rawRequest(
    server.url,
    operation.method,
    addressOf(operation),
    [...credentials(), ...headers, ['transfer-encoding', 'chunked']],
    framed,
  );
}

const tagOf = ({ body }: RawReply) => (body === '' ? undefined : (JSON.parse(body) as { error?: string }).error);

const WITH_BODY = OPERATIONS.filter(({ bodyMax }) => bodyMax > 0);
const WITHOUT_BODY = OPERATIONS.filter(({ bodyMax }) => bodyMax === 0);

test('the caps are those of the contract', () => {
  for (const { example, bodyMax } of WITH_BODY) {
    expect(example).toBeDefined();
    expect([4096, 65_536, 524_288, 1_048_576]).toContain(bodyMax);
  }
  for (const { example } of WITHOUT_BODY) expect(example).toBeUndefined();
});

describe.each(WITH_BODY)('$operationId', (operation) => {
  const good = JSON.stringify(operation.example);
  const padded = (bytes: number) => Buffer.from(good.padEnd(bytes));

  test('reads a body of exactly its cap, and no byte more', async ({ server }) => {
    for (const transfer of [send, sendChunked]) {
      const fits = await transfer(server, operation, padded(operation.bodyMax));
      expect(['invalid_json', 'unsupported_media_type', 'internal']).not.toContain(tagOf(fits));
      const tooLong = await transfer(server, operation, padded(operation.bodyMax + 1));
      expect([tooLong.status, tagOf(tooLong)]).toEqual([400, 'invalid_json']);
      const farTooLong = await transfer(server, operation, padded(operation.bodyMax * 3));
      expect([farTooLong.status, tagOf(farTooLong)]).toEqual([400, 'invalid_json']);
    }
  });

  const TYPES: [types: string[], accepted: boolean][] = [
    [[], true],
    [['application/json'], true],
    [['APPLICATION/JSON'], true],
    [['application/json; charset=utf-8'], true],
    [['application/json ;charset=UTF-8'], true],
    [[''], true],
    [['text/plain'], false],
    [['text/json'], false],
    [['application/jsonx'], false],
    [['application/problem+json'], false],
    [['application/x-www-form-urlencoded'], false],
    [['multipart/form-data; boundary=x'], false],
    [['text/plain; x=application/json'], false],
    [['application/octet-stream'], false],
    [['nonsense'], false],
  ];
  test.for(TYPES)('of the types %j', async ([types, accepted], { server }) => {
    const headers = types.map((type): Header => ['content-type', type]);
    for (const transfer of [send, sendChunked]) {
      const reply = await transfer(server, operation, Buffer.from(good), headers);
      if (accepted) expect(['invalid_json', 'unsupported_media_type']).not.toContain(tagOf(reply));
      else expect([reply.status, tagOf(reply)]).toEqual([415, 'unsupported_media_type']);
    }
  });

  test.for(['gzip', 'GZIP', 'br', 'deflate', 'identity, gzip', 'nonsense'])(
    'takes no body in the encoding %s',
    async (encoding, { server }) => {
      for (const body of [gzipSync(good), Buffer.from(good)]) {
        const reply = await send(server, operation, body, [JSON_TYPE, ['content-encoding', encoding]]);
        expect([reply.status, tagOf(reply)]).toEqual([415, 'unsupported_media_type']);
      }
      const identity = await send(server, operation, good, [JSON_TYPE, ['content-encoding', 'identity']]);
      expect(tagOf(identity)).not.toBe('unsupported_media_type');
    },
  );

  test('a body of another type is 415 also when it is too long', async ({ server }) => {
    const reply = await send(server, operation, padded(operation.bodyMax + 1), [['content-type', 'text/plain']]);
    expect([reply.status, tagOf(reply)]).toEqual([415, 'unsupported_media_type']);
  });

  test('no body is a missing body, whatever type it would have had; where it may be left out, it is an empty one', async ({ server }) => {
    const address = addressOf(operation);
    const empty = await send(server, operation, '{}');
    const expected = operation.bodyRequired ? [400, 'invalid_json'] : [empty.status, tagOf(empty)];
    for (const headers of [[], [JSON_TYPE], [['content-type', 'text/plain'] as Header], [['content-length', '0'] as Header]]) {
      const reply = await rawRequest(server.url, operation.method, address, [...credentials(), ...headers]);
      expect([reply.status, tagOf(reply)]).toEqual(expected);
    }
    const chunked = await sendChunked(server, operation, Buffer.alloc(0));
    expect([chunked.status, tagOf(chunked)]).toEqual(expected);
  });

  const BAD: Record<string, string | Uint8Array> = {
    'not JSON': '{"a":',
    'one byte': '{',
    blanks: '   ',
    'an array': '[]',
    'an array of a good body': `[${good}]`,
    null: 'null',
    'a number': '7',
    'a string': '"text"',
    true: 'true',
    'two bodies': `${good}${good}`,
    'a comma too many': `${good.slice(0, -1)},}`,
    'a comment': `/* */${good}`,
    'single quotes': "{'a': 1}",
    NaN: '{"a": NaN}',
    'malformed UTF-8': Buffer.concat([Buffer.from(good.slice(0, -1)), Buffer.from([0x2c, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])]),
    'an overlong encoding': Buffer.concat([Buffer.from('{"'), Buffer.from([0xc0, 0xaf]), Buffer.from('":1}')]),
    'UTF-16': Buffer.from(good, 'utf16le'),
    'a NUL byte': `\0${good}`,
    'a bare line break in a string': '{"a":"\n"}',
    'an unknown property': `${good.slice(0, -1)},"unknown":1}`,
    __proto__: `${good.slice(0, -1)},"__proto__":{"isAdmin":true}}`,
    constructor: `${good.slice(0, -1)},"constructor":{"prototype":{"isAdmin":true}}}`,
    toString: `${good.slice(0, -1)},"toString":1}`,
    'a property of no name': `${good.slice(0, -1)},"":1}`,
    'deep nesting': `{"a":${'['.repeat(1900)}${']'.repeat(1900)}}`,
    'deep nesting of objects': `${'{"a":'.repeat(600)}1${'}'.repeat(600)}`,
    'nesting that never ends': '['.repeat(4000),
  };
  test.for(Object.entries(BAD))('refuses %s', async ([_, body], { server }) => {
    for (const transfer of [send, sendChunked]) {
      const reply = await transfer(server, operation, Buffer.from(body as string));
      expect([reply.status, tagOf(reply)]).toEqual([400, 'invalid_json']);
    }
  });

  const WORDS: [body: string | Uint8Array, message: string][] = [
    ['{"a":', 'The body is not well-formed JSON.'],
    [`[${good}]`, 'The body is an array; it has to be an object.'],
    ['7', 'The body is JSON, but no object.'],
    ['null', 'The body is JSON, but no object.'],
    [Buffer.from([0x7b, 0xff, 0x7d]), 'The body is not UTF-8.'],
    ['['.repeat(65), 'The body is nested deeper than 64 levels.'],
    [`{${Array.from({ length: 101 }, (_, number) => `"p${number}":1`)}}`, 'The body has more than 100 properties.'],
    [good.padEnd(operation.bodyMax + 1), `The body is longer than ${operation.bodyMax} bytes.`],
    ...(operation.bodyRequired ? [['', 'The request has no body.'] as [string, string]] : []),
  ];
  test.for(WORDS)('says what is wrong with a body that cannot be read', async ([body, message], { server }) => {
    for (const transfer of [send, sendChunked]) {
      const reply = await transfer(server, operation, Buffer.from(body as string));
      expect(JSON.parse(reply.body)).toMatchObject({ error: 'invalid_json', message });
    }
  });

  test('refuses as many unknown properties as fit', async ({ server }) => {
    const names: string[] = [];
    for (let size = 2; size < operation.bodyMax - 16; size += (names.at(-1) as string).length + 1)
      names.push(`"${names.length.toString(36)}":1`);
    const reply = await send(server, operation, `{${names.slice(0, -1).join()}}`);
    expect([reply.status, tagOf(reply)]).toEqual([400, 'invalid_json']);
  });

  test('refuses nesting deeper than 64 levels, in an element of a batch only that element', async ({ server }) => {
    const odd = (levels: number) => `${good.slice(0, -1)},"odd":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    const messageOf = async (levels: number) => JSON.parse((await send(server, operation, odd(levels))).body).message as string;
    const unknown = await messageOf(63);
    expect(unknown).toMatch(/: odd\.$/);
    expect(await messageOf(64)).toBe(operation.batch ? unknown : 'The body is nested deeper than 64 levels.');
  });

  test('counts the last of two properties of one name', async ({ server }) => {
    const [name, value] = Object.entries(operation.example as object)[0] as [string, unknown];
    const twice = (first: string, last: string) => `${good.slice(0, -1)},"${name}":${first},"${name}":${last}}`;
    const goodLast = await send(server, operation, twice('{}', JSON.stringify(value)));
    expect(goodLast.status).toBe((await send(server, operation, good)).status);
    expect(String(tagOf(goodLast))).not.toMatch(/^invalid_/);
    expect((await send(server, operation, twice(JSON.stringify(value), '{}'))).status).toBe(400);
  });

  test('reads past a byte order mark and blanks around the body', async ({ server }) => {
    const plain = await send(server, operation, good);
    const marked = await send(server, operation, `\ufeff \r\n\t${good}\n`);
    expect(marked.status).toBe(plain.status);
  });

  describe.each(Object.entries(operation.example as object))('%s', (name) => {
    const VALUES = [
      'null',
      '{}',
      '[]',
      '[[]]',
      'true',
      '""',
      '-1',
      '1e400',
      '-1e400',
      '1.5',
      '0.1e-400',
      '9007199254740993',
      '1e308',
      '"\\u0000"',
      '"a\\u0000b"',
      '"\\ud800"',
      '"\\udfff\\ud800"',
      `"${'a'.repeat(3000)}"`,
      `[${'1,'.repeat(500)}1]`,
    ];
    test.for(VALUES)('set to %s is answered, and never with a 500', async (value, { server }) => {
      const reply = await send(server, operation, good.replace(/\}$/, `,"${name}":${value}}`));
      expect(reply.status, reply.text).toBeLessThan(500);
      const { error } = JSON.parse(reply.body) as { error?: string };
      if (error !== undefined) expect(operation.errors).toContain(error);
      const isOdd = /\\ud|\\u0000/.test(value);
      // GraphQL's own answer says what is wrong with a document.
      if (isOdd && operation.operationId !== 'graphql') expect(reply.status, reply.text).toBe(400);
    });
  });
});

describe.each(WITHOUT_BODY)('$operationId', (operation) => {
  test('reads no body and refuses none', async ({ server }) => {
    const address = addressOf(operation);
    const call = () => rawRequest(server.url, operation.method, address, credentials());
    await call(); // it has made its changes now, so that the next calls are all alike
    const plain = await call();
    const bodies: [Header[], string | Uint8Array][] = [
      [[JSON_TYPE], '{'],
      [[['content-type', 'text/plain']], 'text'],
      [[JSON_TYPE, ['content-encoding', 'gzip']], gzipSync('{}')],
      [[], Buffer.alloc(100_000, 'x')],
    ];
    if (operation.operationId === 'logout') session = await server.login(await server.createUser());
    for (const [headers, body] of bodies) {
      const reply = await send(server, operation, body, headers);
      expect(reply.status).toBe(plain.status);
      if (operation.operationId === 'logout') session = await server.login(await server.createUser());
    }
  });
});
