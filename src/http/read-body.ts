import type { IncomingMessage } from 'node:http';
import { Problem } from '../core/problem.ts';
import type { Content } from '../operations/idempotency.ts';
import { patched, scanJson } from './scan-json.ts';

/** A body that was read, what is wrong with one, or none. */
export type Body = Content | { problem: Problem } | undefined;

export interface BodyRules {
  /** How many bytes it may have. */
  max: number;
  /** Whether it is a batch: what is nested too deep spoils the element that it is in, not the request. */
  batch: boolean;
}

/** How deep objects and arrays may be nested, the outermost counted. */
const DEPTH_MAX = 64;

/** No operation takes nearly as many; a validator would complain of each by itself. */
const PROPERTIES_MAX = 100;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a JSON body. Returns undefined when there is none, and a Problem when it is of another media type, compressed, too long, or
 * not a JSON object. What is not read is left to Node, which drains it after the answer.
 */
export async function readBody(incoming: IncomingMessage, rules: BodyRules): Promise<Body> {
  const { headers } = incoming;
  const { max } = rules;
  const length = headers['content-length'];
  if (length === '0' || (length === undefined && headers['transfer-encoding'] === undefined)) return undefined;
  if (length !== undefined && Number(length) > max) return unsupported(incoming) ?? tooLong(max);
  const bytes = incoming.complete ? received(incoming, max) : await collect(incoming, max);
  if (bytes?.length === 0) return undefined;
  return unsupported(incoming) ?? (bytes === undefined ? tooLong(max) : parseObject(bytes, rules));
}

function tooLong(max: number): Body {
  return malformed(`The body is longer than ${max} bytes.`);
}

function malformed(message: string): Body {
  return { problem: new Problem('invalid_json', message) };
}

function unsupported(incoming: IncomingMessage): Body {
  return isJson(incoming) ? undefined : { problem: new Problem('unsupported_media_type') };
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

function parseObject(bytes: Buffer, { batch }: BodyRules): Body {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    return malformed('The body is not UTF-8.');
  }
  const patches = scanJson(text, DEPTH_MAX, batch);
  if (patches === undefined) return malformed(`The body is nested deeper than ${DEPTH_MAX} levels.`);
  let value: unknown;
  try {
    value = JSON.parse(patched(text, patches));
  } catch {
    return malformed('The body is not well-formed JSON.');
  }
  if (typeof value !== 'object' || value === null) return malformed('The body is JSON, but no object.');
  if (Array.isArray(value)) return malformed('The body is an array; it has to be an object.');
  if (Object.keys(value).length > PROPERTIES_MAX) return malformed(`The body has more than ${PROPERTIES_MAX} properties.`);
  return { value, bytes, isWhole: patches.length === 0 };
}
