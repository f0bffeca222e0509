import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import Koa, { type Middleware } from 'koa';
import { expect, test } from 'vitest';
import { leaveWrittenAnswers, write } from '../../src/http/fast-answer.ts';

interface Seen {
  status: number | undefined;
  body: string;
  /** How many requests Koa itself answered. */
  answeredByKoa: number;
}

/** What a client sees of an application with this middleware, behind `leaveWrittenAnswers`. */
async function ask(middleware: Middleware): Promise<Seen> {
  const app = new Koa();
  app.silent = true;
  app.use(middleware);
  const koa = app as unknown as { handleRequest(...all: unknown[]): unknown };
  const original = koa.handleRequest.bind(app);
  let answeredByKoa = 0;
  koa.handleRequest = (...all) => {
    answeredByKoa++;
    return original(...all);
  };
  leaveWrittenAnswers(app);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  try {
    return await new Promise<Seen>((resolve, reject) => {
      const sent = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' }, (response) => {
        let body = '';
        response.on('data', (text: Buffer) => {
          body += text;
        });
        response.on('end', () => resolve({ status: response.statusCode, body, answeredByKoa }));
      });
      sent.once('error', reject);
      sent.end();
    });
  } finally {
    server.close();
  }
}

test('what is written by itself goes out as it was written, and Koa is not asked to answer', async () => {
  const seen = await ask((ctx) => write(ctx, 202, {}, 'text/plain', 'written'));
  expect(seen).toEqual({ status: 202, body: 'written', answeredByKoa: 0 });
});

test('what a middleware leaves to Koa, Koa answers', async () => {
  const seen = await ask((ctx) => {
    ctx.status = 201;
    ctx.body = 'left';
  });
  expect(seen).toEqual({ status: 201, body: 'left', answeredByKoa: 1 });
});

test('what a middleware does not answer, Koa answers with 404', async () => {
  expect(await ask(() => {})).toEqual({ status: 404, body: 'Not Found', answeredByKoa: 1 });
});

test('what a middleware throws, Koa answers as a failure', async () => {
  const seen = await ask(() => {
    throw new Error('broken');
  });
  expect(seen).toEqual({ status: 500, body: 'Internal Server Error', answeredByKoa: 1 });
});
