import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Limits } from '../../src/http/server.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.stop();
});

interface Caller {
  socket: Socket;
  isClosed: boolean;
  /** Sends bytes, and returns the status line of the answer. */
  send(bytes: string): Promise<string>;
}

const HEALTH = 'GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n';
const OK = 'HTTP/1.1 200 OK';

/** Connects from one of the addresses of this machine, and waits until the server knows: it answers on a connection in their order. */
async function open(from = '127.0.0.1'): Promise<Caller> {
  const { port } = new URL(server.url);
  const socket = connect({ port: Number(port), host: '127.0.0.1', localAddress: from });
  sockets.push(socket);
  const caller: Caller = {
    socket,
    isClosed: false,
    send: (bytes) =>
      new Promise((done) => {
        socket.once('data', (data) => done(String(data).split('\r\n', 1)[0] as string));
        socket.once('close', () => done('closed'));
        socket.write(bytes);
      }),
  };
  socket.on('error', () => {});
  socket.on('close', () => {
    caller.isClosed = true;
  });
  await new Promise((connected) => socket.once('connect', connected));
  return caller;
}

const closed = ({ socket }: Caller) => new Promise<void>((done) => (socket.closed ? done() : socket.once('close', () => done())));

/** A request that stays in work because its body does not end: the server has begun with it when it says so. */
const BUSY = `PUT /v1/admin/users/7d1f0c3e-52a8-4b6e-9c0d-1a2b3c4d5e6f HTTP/1.1\r\nhost: a\r\nx-admin-token: ${ADMIN_TOKEN}\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n`;
const BEGUN = 'HTTP/1.1 100 Continue';

const start = async (limits: Partial<Limits>) => {
  server = await startServer({}, { limits });
};

test('a full server closes whoever has been idle longest for somebody who comes', async () => {
  await start({ connectionsMax: 3 });
  const [first, second, third] = [await open(), await open(), await open()];
  for (const caller of [second, first, third]) expect(await caller.send(HEALTH)).toBe(OK);
  const fourth = await open();
  await closed(second);
  for (const caller of [first, third, fourth]) expect(await caller.send(HEALTH)).toBe(OK);
});

test('ten thousand times silence keeps nobody out', async () => {
  await start({ connectionsMax: 50 });
  const silent: Caller[] = [];
  for (let index = 0; index < 120; index++) silent.push(await open());
  const honest = await open();
  expect(await honest.send(HEALTH)).toBe(OK);
  await expect.poll(() => silent.filter(({ isClosed }) => isClosed).length).toBe(71);
});

test('of one address there are only so many, and its own make room for it', async () => {
  await start({ perAddressMax: 2 });
  const neighbour = await open('127.0.0.2');
  const [first, second] = [await open('127.0.0.1'), await open('127.0.0.1')];
  const third = await open('127.0.0.1');
  await closed(first);
  for (const caller of [second, third, neighbour]) expect(await caller.send(HEALTH)).toBe(OK);
});

test('who is in work is never closed for another; where all are, the new one is', async () => {
  await start({ perAddressMax: 2 });
  const [first, second] = [await open(), await open()];
  for (const caller of [first, second]) expect(await caller.send(BUSY)).toBe(BEGUN);
  await closed(await open());
  expect([first.isClosed, second.isClosed]).toEqual([false, false]);
  expect(await first.send('{}')).toMatch(/^HTTP\/1.1 20[01] /);
  const late = await open();
  expect(await late.send(HEALTH)).toBe(OK);
});

test('a connection that ends makes room', async () => {
  await start({ connectionsMax: 1 });
  for (let round = 0; round < 3; round++) {
    const caller = await open();
    expect(await caller.send(HEALTH)).toBe(OK);
    caller.socket.destroy();
  }
});
