import type { IncomingMessage } from 'node:http';
import type { ErrorTag } from '../../generated/errors.ts';
import { Problem } from '../core/problem.ts';

export type Body = { value: unknown } | { problem: ErrorTag } | undefined;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a JSON body of at most `max` bytes. Answers undefined when there is none, and a tag when it is of another media type,
 * compressed, too long, or not a JSON object. What is not read is left to Node, which drains it after the answer.
 */
export async function readBody(incoming: IncomingMessage, max: number): Promise<Body> {
  const { headers } = incoming;
  const length = headers['content-length'];
  if (length === '0' || (length === undefined && headers['transfer-encoding'] === undefined)) return undefined;
  if (length !== undefined && Number(length) > max)
    return isJson(incoming) ? { problem: 'invalid_json' } : { problem: 'unsupported_media_type' };
  const bytes = incoming.complete ? received(incoming, max) : await collect(incoming, max);
  if (bytes?.length === 0) return undefined;
  if (!isJson(incoming)) return { problem: 'unsupported_media_type' };
  return bytes === undefined ? { problem: 'invalid_json' } : parseObject(bytes);
}

function isJson({ headers }: IncomingMessage): boolean {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') return false;
  const type = headers['content-type'];
  if (type === undefined || type === 'application/json') return true;
  const essence = (type.split(';', 1)[0] as string).trim().toLowerCase();
  return essence === 'application/json' || essence === '';
}

/** A body that is here already, as nearly every short one is: taken at once, without a listener, for 3 µs less. */
function received(incoming: IncomingMessage, max: number): Buffer | undefined {
  const bytes = (incoming.read() as Buffer | null) ?? Buffer.alloc(0);
  return bytes.length > max ? undefined : bytes;
}

function collect(incoming: IncomingMessage, max: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > max) {
        chunks.length = 0;
        resolve(undefined);
      } else chunks.push(chunk);
    });
    incoming.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    // The client went away, or Node refused the rest: nobody is there to be answered, and nothing is wrong here.
    const broken = (cause?: Error) => reject(new Problem('invalid_request', undefined, { cause }));
    if (incoming.destroyed) return broken(); // it went while the credentials were looked up, and says so no more
    incoming.on('error', broken);
    // Every request closes, nearly every one after its end: an error made for each of them would cost more than all of validation.
    incoming.on('close', () => incoming.readableEnded || broken());
  });
}

function parseObject(bytes: Buffer): Body {
  try {
    const value: unknown = JSON.parse(UTF8.decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value };
  } catch {
    // Malformed UTF-8 or JSON is the same mistake to the caller.
  }
  return { problem: 'invalid_json' };
}
