/** Whatever a name resolves to, nothing is sent to an address that is not allowed. */
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAddresses } from '../../../src/webhooks/addresses.ts';
import { createSender, type SendingOptions } from '../../../src/webhooks/sending/sender.ts';
import { freePort } from '../../support/free-port.ts';
import { HOSTILE_HOSTS } from '../hostile-urls.ts';

let port: number;
let server: Server;
let connections = 0;
/** Where the server redirects to, if anywhere. */
let location: string | undefined;

beforeAll(async () => {
  port = await freePort();
  server = createServer((request, response) => {
    request.resume();
    response.writeHead(location ? 302 : 200, location ? { location } : {}).end();
  });
  server.on('connection', () => connections++);
  await new Promise<void>((done) => server.listen(port, done)); // on every address of this machine
});
afterAll(() => server.close());

const CLOSED: SendingOptions = { addresses: createAddresses([]), timeoutMs: 1000, proxy: undefined, userAgent: 'test' };
const OPEN: SendingOptions = { ...CLOSED, addresses: createAddresses(['127.0.0.1/32']) };

async function sendTo(host: string, options: SendingOptions) {
  const sender = createSender(options);
  const target = { url: `http://${host}:${port}/hooks`, keys: [Buffer.alloc(32)], headers: {}, concurrency: 1 };
  const outcome = await sender.send(target, 'evt_1', Buffer.from('{}'));
  await sender.close();
  return outcome;
}

const resolving = (...answers: string[][]): Pick<SendingOptions, 'lookup'> => {
  let asked = 0;
  return {
    lookup: async () =>
      (answers[Math.min(asked++, answers.length - 1)] as string[]).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  };
};

test('a literal address of no public network is connected to in none of its spellings', async () => {
  connections = 0;
  for (const host of HOSTILE_HOSTS) {
    if (!URL.canParse(`http://${host}/`)) continue;
    expect((await sendTo(host, { ...CLOSED, ...resolving(['127.0.0.1']) })).failure, host).toBe('address_forbidden');
  }
  expect(connections).toBe(0);
});

test('a name is looked up before each connection, and each of its addresses must be allowed', async () => {
  connections = 0;
  const name = 'receiver.example.org';
  expect((await sendTo(name, { ...CLOSED, ...resolving(['127.0.0.1']) })).failure).toBe('address_forbidden');
  expect((await sendTo(name, { ...OPEN, ...resolving(['127.0.0.1', '10.0.0.1']) })).failure).toBe('address_forbidden');
  expect((await sendTo(name, { ...OPEN, ...resolving(['127.0.0.1', '::1']) })).failure).toBe('address_forbidden');
  expect((await sendTo(name, { ...OPEN, ...resolving([]) })).failure).toBe('address_forbidden');
  expect(connections).toBe(0);
  expect(await sendTo(name, { ...OPEN, ...resolving(['127.0.0.1']) })).toMatchObject({ status: 200, failure: null });
});

test('a name that is allowed once and leads elsewhere the next time is not followed there', async () => {
  connections = 0;
  const options = { ...OPEN, ...resolving(['127.0.0.1'], ['127.0.0.2']) };
  const sender = createSender(options);
  const target = { url: `http://receiver.example.org:${port}/`, keys: [], headers: {}, concurrency: 1 };
  expect((await sender.send(target, 'evt_1', Buffer.from('{}'))).failure).toBeNull();
  server.closeAllConnections();
  await new Promise((done) => setTimeout(done, 50));
  const again = await sender.send(target, 'evt_1', Buffer.from('{}'));
  expect(['address_forbidden', 'reset']).toContain(again.failure);
  if (again.failure === 'reset') expect((await sender.send(target, 'evt_1', Buffer.from('{}'))).failure).toBe('address_forbidden');
  expect(connections).toBe(1);
  await sender.close();
});

test('a redirect is a failure, and nobody goes where it leads', async () => {
  connections = 0;
  location = `http://127.0.0.2:${port}/within`;
  expect(await sendTo('127.0.0.1', OPEN)).toMatchObject({ status: 302, failure: 'status' });
  expect(connections).toBe(1);
  location = undefined;
});

test('with a proxy every request goes to it, which decides where to, and nothing is looked up here', async () => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    request.resume();
    response.writeHead(204).end();
  }).on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const proxyPort = await freePort();
  await new Promise<void>((done) => proxy.listen(proxyPort, '127.0.0.1', done));
  const options = { ...CLOSED, ...resolving(['10.0.0.1']), proxy: `http://127.0.0.1:${proxyPort}` };
  expect(await sendTo('receiver.example.org', options)).toMatchObject({ status: 204, failure: null });
  const sender = createSender(options);
  const target = { url: 'https://receiver.example.org/hooks', keys: [], headers: {}, concurrency: 1 };
  expect(await sender.send(target, 'evt_1', Buffer.from('{}'))).toMatchObject({ status: null, failure: 'other' });
  expect(asked).toEqual([`http://receiver.example.org:${port}/hooks`, 'receiver.example.org:443']);
  await sender.close();
  proxy.close();
});
