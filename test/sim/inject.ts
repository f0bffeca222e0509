import { IncomingMessage, type RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { Reply } from '../support/server.ts';

export interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /** Whether the client goes away in the middle of the body. */
  isCut?: boolean;
}

/** A request on its way, and a means for the client to hang up. */
export interface Sent {
  reply: Promise<Reply>;
  /** Resolves when the server has finished it, whether or not the client was still there. */
  done: Promise<unknown>;
  hangUp(): void;
}

/** Asks a server in this process, by node's own request and response without a socket between them: a tenth of what loopback costs. */
export function inject(handler: RequestListener, { method, path, headers, body, isCut = false }: Request): Sent {
  const socket = Object.assign(new Duplex({ read: () => {}, write: (_chunk, _encoding, done) => done() }), { remoteAddress: '127.0.0.1' });
  const incoming = new IncomingMessage(socket as unknown as Socket);
  const length = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  Object.assign(incoming, { method, url: path, httpVersion: '1.1', headers: { ...headers, ...length }, complete: !isCut });
  if (isCut) incoming.push(body?.slice(0, body.length >> 1));
  else {
    if (body !== undefined) incoming.push(body);
    incoming.push(null);
  }
  const response = new ServerResponse(incoming);
  Object.assign(response, { socket });
  const reply = new Promise<Reply>((done) => {
    let [status, told] = [0, new Headers()];
    const writeHead = (code: number, given: Record<string, string | string[]>) => {
      const pairs = Object.entries(given).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value]));
      [status, told] = [code, new Headers(pairs)];
    };
    const end = (text = '') => {
      done({ status, headers: told, text, body: text.startsWith('{') ? JSON.parse(text) : undefined });
    };
    Object.assign(response, { writeHead, end });
  });
  const hangUp = () => {
    socket.destroy();
    incoming.destroy();
  };
  return { reply, done: Promise.resolve(handler(incoming, response)), hangUp };
}
