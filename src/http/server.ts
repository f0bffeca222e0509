import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ErrorTag } from '../../generated/errors.ts';
import { Problem } from '../core/problem.ts';
import { boundConnections, type ConnectionLimits } from './connections.ts';
import { envelope } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

const HEADERS_MAX_BYTES = 16 * 1024;
const KEEP_ALIVE_MS = 65_000; // longer than the 60 s of the usual load balancers, so that they close first

/** How long a refused client has to read why; closed at once, the connection would be reset and the answer lost. */
const LINGER_MS = 1000;

/** How often a server that stops looks for connections that have become idle. */
const SWEEP_MS = 25;

/** What clients may take. */
export interface Limits extends ConnectionLimits {
  /**
   * How long for the head and for the whole of a request, in milliseconds. Node looks after it every `checkMs` only, every 30 s unless
   * told.
   */
  headersMs: number;
  requestMs: number;
  checkMs: number;
}

const LIMITS: Limits = { headersMs: 10_000, requestMs: 30_000, checkMs: 1000, connectionsMax: 10_000, perAddressMax: 256 };

export interface ListenOptions {
  limits?: Partial<Limits> | undefined;
  /** Whether browsers reach the server over HTTPS. */
  secure?: boolean;
  /** The variable that names the port. */
  variable?: string;
}

export interface Listening {
  url: string;
  /** Takes no new request, finishes what runs, and cuts what is still there after `timeoutMs`. */
  stop(timeoutMs: number): Promise<void>;
}

/** Listens. Throws with one clear sentence when the address is taken or not ours. */
export async function listen(handler: RequestListener, host: string, port: number, options: ListenOptions = {}): Promise<Listening> {
  const { secure = false, variable = 'PORT' } = options;
  const limits = { ...LIMITS, ...options.limits };
  const refuse = refuserOf(secure);
  const answer: RequestListener = (request, response) => {
    if (!isAddressed(request)) return refuse(request.socket);
    request.url = originForm(request.url as string);
    return handler(request, response);
  };
  const server = createServer(
    {
      maxHeaderSize: HEADERS_MAX_BYTES,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      requireHostHeader: false, // isAddressed does it, with an answer in our form
    },
    answer,
  );
  boundConnections(server, limits);
  // What Node refuses before there is a request gets the same envelope as everything else.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET') socket.destroy();
    else refuse(socket, REFUSALS[error.code ?? '']);
  });
  server.on('checkExpectation', answer); // an expectation that we do not know is no reason to refuse (RFC 9110, 10.1.1)
  server.on('connect', (_request, socket) => refuse(socket)); // we are no proxy
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port, variable)));
    server.listen(port, host, resolve);
  });
  const { address, family, port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`,
    stop: (timeoutMs) => close(server, timeoutMs),
  };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number, variable: string): Error {
  if (error.code === 'EADDRINUSE') return new Error(`${variable} ${port} is in use by another program; set another ${variable}`);
  if (error.code === 'EACCES') return new Error(`${variable} ${port} needs more rights; set a ${variable} above 1023`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new Error(`HOST ${host} is not an address of this machine`);
  return error;
}

async function close(server: Server, timeoutMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A connection that was busy is idle after its answer, and would be kept open for the client's next request.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(timer);
}

const REFUSALS: Record<string, ErrorTag> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
};

/** RFC 9112, 3.2: a request of HTTP/1.1 has exactly one Host header. */
function isAddressed({ httpVersion, rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++;
  }
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0');
}

/** The target as a path: a client may also send it whole, as it does to proxies (absolute form; RFC 9112, 3.2.2). */
function originForm(target: string): string {
  if (target.startsWith('/')) return target;
  const path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  return path.startsWith('?') || path === '' ? `/${path}` : path;
}

type Refuse = (socket: Duplex, tag?: ErrorTag) => void;

/** Refuses on a socket, where there is no response to write to. */
function refuserOf(secure: boolean): Refuse {
  const always = Object.entries(securityHeaders(secure)).map(([name, value]) => `${name}: ${value}`);
  return (socket, tag = 'invalid_request') => {
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    const problem = new Problem(tag);
    const requestId = `req_${randomBytes(8).toString('hex')}`;
    const body = envelope(problem, requestId);
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      `x-request-id: ${requestId}`,
      ...always,
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    setTimeout(() => socket.destroy(), LINGER_MS).unref();
  };
}
