import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startProxy } from './prism.ts';

/** Prism's remarks about one request and its answer. */
export interface Violation {
  location: string[];
  severity: string;
  message: string;
}

export interface Seen {
  method: string;
  path: string;
  status: number;
  violations: Violation[];
}

export interface Witness {
  url: string;
  /** What went through Prism, in the order of the answers. */
  seen: Seen[];
  stop(): Promise<void>;
}

/** Prism follows redirects itself, so that the client would get another page's answer: these requests go past it. */
const REDIRECTS = /^\/(?:r\/|v1\/auth\/enter\b)/;

/** Whether this address only leads elsewhere. */
export const isRedirected = (path: string): boolean => REDIRECTS.test(path);

/** A server's address with Prism standing before it, whose remarks are kept and not passed on. */
export async function startWitness(upstream: string): Promise<Witness> {
  const prism = await startProxy(upstream);
  const seen: Seen[] = [];
  const server = createServer((incoming, answer) => {
    const path = incoming.url as string;
    const target = isRedirected(path) ? upstream : prism.url;
    handOn(incoming, answer, target, (status, violations) => {
      if (target !== upstream) seen.push({ method: incoming.method as string, path, status, violations });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await prism.stop();
    },
  };
}

function handOn(
  incoming: IncomingMessage,
  answer: ServerResponse,
  target: string,
  note: (status: number, found: Violation[]) => void,
): void {
  const { method, url, headers } = incoming;
  const onward = send(target + url, { method, headers }, (reply) => {
    const { 'sl-violations': violations, ...rest } = reply.headers;
    note(reply.statusCode as number, violations === undefined ? [] : (JSON.parse(String(violations)) as Violation[]));
    answer.writeHead(reply.statusCode as number, rest);
    reply.pipe(answer);
  });
  onward.once('error', () => answer.destroy());
  incoming.pipe(onward);
}

/** The remarks that matter: any about an answer, and any about a request that got a good answer. */
export function complaints(seen: readonly Seen[]): string[] {
  return seen.flatMap(({ method, path, status, violations }) =>
    violations
      .filter(({ location }) => location[0] === 'response' || status < 400)
      .map(({ location, message }) => `${method} ${path} ${status}: ${location.join('.')} ${message}`),
  );
}
