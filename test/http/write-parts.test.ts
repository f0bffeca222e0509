import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeParts } from '../../src/http/write-parts.ts';

const PART = 'x'.repeat(64 * 1024);
/** More than the buffers of a connection hold on both sides. */
const PARTS = 2000;

/** A server that writes these parts once, and the outcome. */
async function serving(parts: () => AsyncGenerator<string, void>) {
  let told: (failure: unknown) => void;
  const failure = new Promise<unknown>((tell) => {
    told = tell;
  });
  const server = createServer(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    told(await writeParts(response, parts()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const call = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', agent: false });
  call.on('error', () => {});
  call.end();
  const [reply] = (await once(call, 'response')) as [IncomingMessage];
  reply.on('error', () => {});
  return { reply, failure, stop: () => server.close() };
}

/** Counts how many of its parts were made, and whether it was told to stop. */
function counted(count = PARTS, fails?: Error) {
  const made = { parts: 0, ended: false };
  async function* parts() {
    try {
      for (; made.parts < count; made.parts++) {
        await nextTurn();
        yield PART;
      }
      if (fails) throw fails;
    } finally {
      made.ended = true;
    }
  }
  return { made, parts };
}

/** Waits until the server has nothing left to do but wait for the client. */
async function settled(made: { parts: number }): Promise<number> {
  for (let calm = 0, last = -1; calm < 50; await new Promise((done) => setTimeout(done, 2))) {
    calm = last === made.parts ? calm + 1 : 0;
    last = made.parts;
  }
  return made.parts;
}

test('no more is made than a client takes, and all of it in the end', async () => {
  const { made, parts } = counted();
  const { reply, failure, stop } = await serving(parts);
  expect(await settled(made), 'for a client that takes nothing').toBeLessThan(PARTS / 2);
  expect(made.ended).toBe(false);
  let length = 0;
  for await (const chunk of reply) length += (chunk as Buffer).length;
  expect([length, await failure, made.ended]).toEqual([PARTS * PART.length, undefined, true]);
  stop();
});

test('when the client leaves, the rest is not made, and that is no failure', async () => {
  const { made, parts } = counted();
  const { reply, failure, stop } = await serving(parts);
  reply.destroy();
  expect(await failure).toBeUndefined();
  expect(made.ended).toBe(true);
  expect(made.parts).toBeLessThan(PARTS);
  stop();
});

test('when a part fails, the client sees an answer that breaks off, never a whole one', async () => {
  const broken = new Error('the database is gone');
  const { reply, failure, stop } = await serving(counted(3, broken).parts);
  const read = (async () => {
    for await (const _ of reply);
  })();
  await expect(read).rejects.toThrow('aborted');
  expect([await failure, reply.complete]).toEqual([broken, false]);
  stop();
});
