import { connect } from 'node:net';

export interface RawReply {
  status: number;
  /** By lower-case name; a header that came more than once has its values joined by a line break. */
  headers: Record<string, string>;
  body: string;
  /** The body as it came, when it is no text. */
  bytes: Buffer;
  /** Everything that came, byte for byte. */
  text: string;
}

const GIVE_UP_MS = 30_000;

/**
 * Sends bytes exactly as they are, which no HTTP client would, and reads until the server closes. Pieces are sent one after
 * the other; a number among them is a pause in milliseconds, a function is what happens before the next one.
 */
export async function sendRaw(url: string, ...pieces: (string | Uint8Array | number | (() => Promise<void>))[]): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true, allowHalfOpen: true });
  const received: Buffer[] = [];
  const closed = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server did not close the connection')), GIVE_UP_MS);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    socket.on('data', (chunk) => received.push(chunk));
    socket.on('error', done); // a reset after the answer is the server's right; what came before it counts
    socket.on('end', done);
    socket.on('close', done);
  });
  for (const piece of pieces) {
    if (typeof piece === 'number') await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, piece))]);
    else if (typeof piece === 'function') await piece();
    else if (socket.writable) socket.write(piece);
  }
  try {
    await closed;
  } finally {
    socket.destroy();
  }
  return parse(Buffer.concat(received).toString('latin1'));
}

/** One request with `Connection: close`. Headers are sent as given, in order, and may repeat. */
export function rawRequest(
  url: string,
  method: string,
  target: string,
  headers: readonly (readonly [string, string])[] = [],
  body: string | Uint8Array = '',
): Promise<RawReply> {
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'host: triport.test',
    'connection: close',
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
  return sendRaw(url, Buffer.concat([head, Buffer.from(body as string)]));
}

function parse(text: string): RawReply {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = (end < 0 ? text : text.slice(0, end)).split('\r\n');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}\n${value}`;
  }
  const rest = end < 0 ? '' : text.slice(end + 4);
  const bytes = headers['transfer-encoding'] === 'chunked' ? unchunk(rest) : rest;
  const body = Buffer.from(bytes, 'latin1');
  return { status: Number(first.split(' ')[1]), headers, body: body.toString('utf8'), bytes: body, text };
}

function unchunk(text: string): string {
  let rest = text;
  let body = '';
  while (rest !== '') {
    const line = rest.indexOf('\r\n');
    const size = Number.parseInt(rest.slice(0, line), 16);
    if (!(size > 0)) break;
    body += rest.slice(line + 2, line + 2 + size);
    rest = rest.slice(line + 4 + size);
  }
  return body;
}
