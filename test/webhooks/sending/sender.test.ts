/** What came of a request, whatever a receiver does. */
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createAddresses } from '../../../src/webhooks/addresses.ts';
import { createSender } from '../../../src/webhooks/sending/sender.ts';
import { freePort } from '../../support/free-port.ts';

const TIMEOUT_MS = 600;
let server: Server | undefined;
let read = 0;
const open = new Set<Socket>();

afterEach(() => {
  for (const socket of open) socket.destroy();
  server?.close();
});

/** Sends an event to what does this with each connection that has sent something. */
async function sendTo(deal: (socket: Socket) => void) {
  const port = await freePort();
  server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => deal(socket));
  });
  await new Promise<void>((done) => server?.listen(port, '127.0.0.1', done));
  const sender = createSender({ addresses: createAddresses(['127.0.0.0/8']), timeoutMs: TIMEOUT_MS, proxy: undefined, userAgent: 'test' });
  const target = { url: `http://127.0.0.1:${port}/`, keys: [Buffer.alloc(32)], headers: {}, concurrency: 1 };
  const began = performance.now();
  const outcome = await sender.send(target, 'evt_1', Buffer.from('{}'));
  await sender.close();
  return { ...outcome, tookMs: performance.now() - began };
}

const answering =
  (status: string, ...rest: string[]) =>
  (socket: Socket) =>
    socket.write([`HTTP/1.1 ${status}`, ...rest].join('\r\n'));

test.each(['200 OK', '201 Created', '204 No Content', '299 Fine'])('%s is taken', async (status) => {
  expect(await sendTo(answering(status, 'content-length: 0', '', ''))).toMatchObject({ failure: null, status: Number(status.slice(0, 3)) });
});

test.each(['301 Moved', '304 Not Modified', '400 Bad', '404 Not Found', '410 Gone', '500 Oops', '503 Busy'])(
  '%s is not',
  async (status) => {
    const answer = answering(status, 'retry-after: 7', 'content-length: 4', '', 'no\u0007!');
    const { failure, status: said, retryAfter } = await sendTo(answer);
    expect([failure, said, retryAfter]).toEqual(['status', Number(status.slice(0, 3)), '7']);
  },
);

test('of an answer that is not 2xx a beginning is kept, with control characters written out', async () => {
  const { excerpt } = await sendTo(answering('500 Oops', 'content-length: 8', '', 'a\u0000b\u001b[1m'));
  expect(excerpt).toBe('a\\u0000b\\u001b[1m');
});

test('of an answer of ten megabytes four kilobytes are read, and one is kept', async () => {
  read = 0;
  const outcome = await sendTo((socket) => {
    socket.write('HTTP/1.1 500 Oops\r\ncontent-length: 10000000\r\n\r\n');
    const part = 'x'.repeat(16_384);
    const more = (): void => {
      if (socket.destroyed || read > 9_000_000) return;
      read += part.length;
      if (socket.write(part)) setImmediate(more);
      else socket.once('drain', more);
    };
    more();
  });
  expect(outcome).toMatchObject({ failure: 'status', status: 500, excerpt: 'x'.repeat(1024) });
  expect(read).toBeLessThan(5_000_000);
});

test.each<[string, (socket: Socket) => void]>([
  ['never answers', () => {}],
  [
    'says a header every now and then',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      setInterval(() => socket.write('x: y\r\n'), 100).unref();
    },
  ],
  ['begins a line that does not end', (socket) => void socket.write('HTTP/1.1 2')],
])('who %s has so much time', async (_, deal) => {
  const { failure, status, tookMs } = await sendTo(deal);
  expect([failure, status]).toEqual(['timeout', null]);
  expect(tookMs).toBeLessThan(TIMEOUT_MS + 3000);
});

test('who says 2xx and then nothing more has taken it', async () => {
  expect(await sendTo(answering('200 OK', 'content-length: 100', '', 'x'))).toMatchObject({ failure: null, status: 200 });
});

test('who says 500 and then nothing more has not', async () => {
  const { failure, status, tookMs } = await sendTo(answering('500 Oops', 'content-length: 100', '', 'x'));
  expect([failure, status]).toEqual(['status', 500]);
  expect(tookMs).toBeLessThan(TIMEOUT_MS + 3000);
});

test('who resets the connection, ends it, or says what is no HTTP', async () => {
  expect((await sendTo((socket) => socket.resetAndDestroy())).failure).toBe('reset');
  expect((await sendTo((socket) => socket.end())).failure).toBe('reset');
  expect((await sendTo((socket) => socket.end('SSH-2.0-OpenSSH\r\n'))).failure).toBe('other');
  expect((await sendTo(answering('200 OK', `x: ${'y'.repeat(100_000)}`, '', ''))).failure).toBe('other');
});

test('where nobody listens the connection is refused', async () => {
  const port = await freePort();
  const sender = createSender({ addresses: createAddresses(['127.0.0.0/8']), timeoutMs: TIMEOUT_MS, proxy: undefined, userAgent: 'test' });
  const target = { url: `http://127.0.0.1:${port}/`, keys: [], headers: {}, concurrency: 1 };
  expect(await sender.send(target, 'evt_1', Buffer.from('{}'))).toMatchObject({ status: null, failure: 'refused' });
  const tls = { ...target, url: `https://127.0.0.1:${port}/` };
  server = createServer((socket) => socket.end('no TLS here')).listen(port, '127.0.0.1');
  expect((await sender.send(tls, 'evt_1', Buffer.from('{}'))).failure).toMatch(/tls|reset/);
  await sender.close();
});
