/** HAProxy with the file that is shipped, before servers and nodes that are made up. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttp, type Server } from 'node:http';
import { connect, createServer as createTcp, type Server as TcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errors } from '../../generated/errors.ts';
import { programPath } from '../lanes/lanes.ts';
import { freePort } from '../support/free-port.ts';
import { haproxyOn } from './shipped.ts';

const haproxy = programPath('haproxy');
const folder = mkdtempSync(join(tmpdir(), 'triport-haproxy-'));
const NOT_ME = 503;
const POLL_MS = 50;

/** What a server of ours would answer, and who it is. */
interface Actor {
  server: Server;
  ready: boolean;
}

let running: ChildProcess;
let front: string;
let primary: number;
const actors: Actor[] = [];
/** For each node, whether its Patroni calls it the primary. */
const isPrimary = [true, false, false];
const others: (Server | TcpServer)[] = [];

async function actor(name: string, port: number): Promise<void> {
  const self: Actor = {
    ready: true,
    server: createHttp((request, response) => {
      const isFine = self.ready || request.url === '/healthz';
      response.writeHead(isFine ? 200 : 503, { 'retry-after': '7' });
      response.end(JSON.stringify({ name, forwarded: request.headers['x-forwarded-for'] ?? null, url: request.url }));
    }),
  };
  actors.push(self);
  await new Promise<void>((done) => self.server.listen(port, '127.0.0.1', done));
}

async function node(index: number, postgres: number, api: number): Promise<void> {
  const patroni = createHttp((request, response) => {
    response.writeHead(request.url === '/primary' && isPrimary[index] ? 200 : NOT_ME).end();
  });
  const database = createTcp((socket) => {
    socket.on('error', () => {});
    socket.write(`n${index + 1}`);
  });
  others.push(patroni, database);
  await new Promise<void>((done) => patroni.listen(api, '127.0.0.1', done));
  await new Promise<void>((done) => database.listen(postgres, '127.0.0.1', done));
}

/** What the primary's front leads to: the node's name, or nothing when it is closed at once. */
function reach(): Promise<{ name: string; closed: Promise<void> }> {
  return new Promise((done) => {
    const socket = connect(primary, '127.0.0.1');
    const closed = new Promise<void>((end) => socket.once('close', () => end()));
    socket.on('error', () => {});
    socket.once('data', (data) => done({ name: String(data), closed }));
    void closed.then(() => done({ name: '', closed }));
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(POLL_MS);
}

const get = async (path: string) => {
  const reply = await fetch(front + path);
  return { status: reply.status, again: reply.headers.get('retry-after'), text: await reply.text() };
};

describe.skipIf(!haproxy)('HAProxy', () => {
  beforeAll(async () => {
    const ports = (await Promise.all(Array.from({ length: 10 }, freePort))) as number[];
    const [web = 0, database = 0, first = 0, second = 0] = ports;
    const nodes = [0, 1, 2].map((index) => ({ postgres: ports[4 + index] as number, api: ports[7 + index] as number }));
    await Promise.all([actor('server1', first), actor('server2', second)]);
    await Promise.all(nodes.map(({ postgres, api }, index) => node(index, postgres, api)));
    const file = join(folder, 'haproxy.cfg');
    writeFileSync(file, haproxyOn({ front: web, primary: database, servers: [first, second], nodes }));
    running = spawn(haproxy as string, ['-f', file], { stdio: 'ignore' });
    front = `http://127.0.0.1:${web}`;
    primary = database;
    await until(() =>
      get('/').then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
  });

  afterAll(async () => {
    running?.kill('SIGTERM');
    for (const { server } of actors) server.close();
    for (const server of others) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('leads to both servers in turn, and tells them whose the request is', async () => {
    const replies = await Promise.all(Array.from({ length: 4 }, () => get('/x')));
    const said = replies.map(({ text }) => JSON.parse(text) as { name: string; forwarded: string });
    expect(new Set(said.map(({ name }) => name))).toEqual(new Set(['server1', 'server2']));
    expect(new Set(said.map(({ forwarded }) => forwarded))).toEqual(new Set(['127.0.0.1']));
  });

  test.each(['/readyz', '/metrics', '/readyz/', '/metrics/', '/readyz?x'])('keeps %s inside', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('leaves out a server that is not ready, and lets servers speak for themselves while none is', async () => {
    (actors[0] as Actor).ready = false;
    const names = async () => new Set((await Promise.all([1, 2, 3, 4].map(() => get('/x')))).map(({ text }) => JSON.parse(text).name));
    await until(async () => (await names()).size === 1);
    expect(await names()).toEqual(new Set(['server2']));
    (actors[1] as Actor).ready = false;
    await until(async () => (await get('/x')).status === 503);
    expect(await get('/x')).toMatchObject({ status: 503, again: '7' });
    for (const one of actors) one.ready = true;
    await until(async () => (await names()).size === 2);
  });

  test('leads to the node that is the primary, and cuts the connections to one that is no more', async () => {
    await until(async () => (await reach()).name === 'n1');
    const old = await reach();
    isPrimary[0] = false;
    isPrimary[2] = true;
    await old.closed;
    await until(async () => (await reach()).name === 'n3');
    isPrimary[2] = false;
    await until(async () => (await reach()).name === '');
  });

  test('answers as a server would when there is none', async () => {
    for (const { server } of actors) {
      server.close();
      server.closeAllConnections();
    }
    // A request that was on its way when they went is not answered: HAProxy does not know whether it had an effect.
    await until(() =>
      get('/x').then(
        ({ again }) => again === '1',
        () => false,
      ),
    );
    const { status, text } = await get('/x');
    const { message } = errors.unavailable;
    expect([status, JSON.parse(text)]).toEqual([
      503,
      { error: 'unavailable', message, request_id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ]);
  });
});
