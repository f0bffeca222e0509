import { type Dispatcher, Pool, ProxyAgent } from 'undici';
import { systemClock } from '../../core/clock.ts';
import type { Addresses } from '../addresses.ts';
import { signatureOf } from '../signature.ts';
import { type ConnectorOptions, createConnector } from './connector.ts';
import { failureOf, type Outcome } from './outcome.ts';

const CONNECTION_MAX_MS = 60_000;
const KEEP_ALIVE_MS = 30_000;
const CONNECT_MS = 3000;
const HEADERS_MS = 10_000;
/** So much of an answer is read, then the connection ends; so much of that is kept. */
const READ_MAX = 4096;
const EXCERPT_MAX = 1024;

/** How requests are sent, of all webhooks. */
export interface SendingOptions {
  readonly addresses: Addresses;
  /** How long a request may take as a whole, in milliseconds. */
  readonly timeoutMs: number;
  /** A proxy through which requests go, and which decides where to; undefined: there is none. */
  readonly proxy: string | undefined;
  /** What requests say of who sends them. */
  readonly userAgent: string;
  /** Another resolver than the system's, and certificates that are believed as well. */
  readonly lookup?: ConnectorOptions['lookup'];
  readonly ca?: ConnectorOptions['ca'];
}

/** Where to and with what the events of one webhook are sent. */
export interface Target {
  readonly url: string;
  readonly keys: readonly Buffer[];
  readonly headers: Readonly<Record<string, string>>;
  readonly concurrency: number;
}

/** Sends the events of one webhook. */
export interface Sender {
  /** Sends an event, signed anew, and says what came of it. It never fails, and follows no redirect. */
  send(target: Target, eventId: string, body: Buffer): Promise<Outcome>;
  /** Ends its connections. */
  close(): Promise<void>;
}

/** Makes what sends the events of one webhook, over connections of its own, each a minute old at most. */
export function createSender(options: SendingOptions): Sender {
  let open: { to: string; dispatcher: Dispatcher } | undefined;

  /** Where the webhook has got another address, the connections to the one before end when they are no longer used. */
  function dispatcherTo(origin: string, concurrency: number): Dispatcher {
    const to = `${concurrency} ${origin}`;
    if (open?.to === to) return open.dispatcher;
    open?.dispatcher.close().catch(() => {});
    open = { to, dispatcher: dispatcherOf(origin, concurrency, options) };
    return open.dispatcher;
  }

  async function send({ url, keys, headers, concurrency }: Target, eventId: string, body: Buffer): Promise<Outcome> {
    const began = performance.now();
    const took = () => Math.round(performance.now() - began);
    // Receivers hold this against their own clocks, so it is the real time whatever clock the server runs on.
    const seconds = Math.floor(systemClock.now().getTime() / 1000);
    const { origin, pathname, search } = new URL(url);
    try {
      const answer = await dispatcherTo(origin, concurrency).request({
        origin,
        path: pathname + search,
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'user-agent': options.userAgent,
          'webhook-id': eventId,
          'webhook-timestamp': String(seconds),
          'webhook-signature': signatureOf(keys, eventId, seconds, body),
        },
        body,
        headersTimeout: Math.min(HEADERS_MS, options.timeoutMs),
        bodyTimeout: options.timeoutMs,
        signal: AbortSignal.timeout(options.timeoutMs),
      });
      return await outcomeOf(answer, took());
    } catch (error) {
      return { ms: took(), status: null, failure: failureOf(error), excerpt: null, retryAfter: undefined };
    }
  }

  return { send, close: async () => open?.dispatcher.destroy() };
}

function dispatcherOf(origin: string, connections: number, { proxy, ...options }: SendingOptions): Dispatcher {
  const common = { connections, clientTtl: CONNECTION_MAX_MS, keepAliveTimeout: KEEP_ALIVE_MS, keepAliveMaxTimeout: KEEP_ALIVE_MS };
  if (proxy !== undefined) return new ProxyAgent({ ...common, uri: proxy, allowH2: false });
  const connect = createConnector({ ...options, timeoutMs: Math.min(CONNECT_MS, options.timeoutMs) });
  return new Pool(origin, { ...common, connect, allowH2: false });
}

async function outcomeOf({ statusCode: status, headers, body }: Dispatcher.ResponseData, ms: number): Promise<Outcome> {
  if (status >= 200 && status < 300) {
    body.dump({ limit: READ_MAX }).catch(() => {}); // it was taken, whatever else is said
    return { ms, status, failure: null, excerpt: null, retryAfter: undefined };
  }
  const retryAfter = headers['retry-after'];
  const excerpt = excerptOf(await beginningOf(body));
  return { ms, status, failure: 'status', excerpt, retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined };
}

/** The first bytes of an answer. The rest of one that is longer is not read. Nor does it matter whether it ends well: the status has been said. */
async function beginningOf(body: Dispatcher.ResponseData['body']): Promise<Buffer> {
  const parts: Buffer[] = [];
  let read = 0;
  try {
    for await (const part of body) {
      parts.push(part as Buffer);
      read += (part as Buffer).length;
      if (read >= READ_MAX) break; // leaving the loop ends the connection
    }
  } catch {
    // it broke off, or took too long
  }
  return Buffer.concat(parts).subarray(0, EXCERPT_MAX);
}

/** What can be shown of an answer: control characters are written out. */
function excerptOf(bytes: Buffer): string | null {
  if (bytes.length === 0) return null;
  const text = new TextDecoder().decode(bytes);
  return text.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
