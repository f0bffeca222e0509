import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The reaction of the server to one request: an answer, or a way not to answer. */
export type Reply = { status: number; headers?: Record<string, string | string[]>; body?: unknown; text?: string } | 'hang' | 'hang up';

export interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface ScriptedServer {
  url: string;
  /** The requests so far. */
  asked: Asked[];
  /** The next replies; the last one is repeated. */
  script(...replies: Reply[]): void;
  stop(): Promise<void>;
}

/** A server that gives prepared answers to any request, also such as the real one never gives, or rarely. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const asked: Asked[] = [];
  let replies: Reply[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
    const reply = (replies.length > 1 ? replies.shift() : replies[0]) ?? { status: 500, text: 'nothing was scripted' };
    if (reply === 'hang') return;
    if (reply === 'hang up') return void request.socket.destroy();
    const text = reply.text ?? JSON.stringify(reply.body);
    response
      .writeHead(reply.status, { 'content-type': reply.text === undefined ? 'application/json' : 'text/html', ...reply.headers })
      .end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    script: (...next) => {
      replies = next;
      asked.length = 0;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
