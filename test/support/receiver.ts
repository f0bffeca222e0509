import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { freePort } from './free-port.ts';

/** A request that a receiver was sent. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: an event, as the test expects it
  readonly event: any;
  readonly at: number;
}

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** How it answers from now on; by default with 204. */
  answer: (request: IncomingMessage, response: ServerResponse, received: Received) => void;
  /** The ids of the events that it was sent, in their order. */
  ids(): string[];
  stop(): Promise<void>;
}

/** Something that is sent webhooks, on loopback. */
export async function startReceiver(): Promise<Receiver> {
  const port = await freePort();
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hooks`,
    received: [],
    answer: (_, response) => void response.writeHead(204).end(),
    ids: () => receiver.received.map(({ event }) => event.id),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      const received = { path: request.url ?? '', headers: request.headers, body, event: JSON.parse(body), at: performance.now() };
      receiver.received.push(received);
      receiver.answer(request, response, received);
    });
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return receiver;
}

/** Whether a request bears the signature of this secret, as a library of others judges it. */
export function isSigned({ headers, body }: Received, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}
