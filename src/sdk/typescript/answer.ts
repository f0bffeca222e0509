import { catalogue, detailedRefusals, refusals } from '../../../generated/sdk/typescript/errors.ts';
import type { GraphqlError } from '../../../generated/sdk/typescript/types.ts';
import { GraphqlRefusalError, type Received, type RefusalBody, RefusalError, UnexpectedAnswerError } from './errors.ts';
import { fromWire } from './names.ts';
import { redacted } from './redact.ts';
import { TextStream } from './text-stream.ts';

/** A document that is no JSON. */
export interface TextAnswer {
  text: string;
  headers: Headers;
}

/** Where to go on, and the cookies to take along. */
export interface Redirect {
  location: string;
  /** The values that the answer sets cookies to, by name. */
  cookies: Record<string, string>;
}

/** The object that was answered; with `raw` as it came. Throws `RefusalError` and its subclasses, and `UnexpectedAnswerError`. */
export function readObject(received: Received, raw: boolean): object {
  const value = parse(succeeded(received));
  if (typeof value !== 'object' || value === null)
    throw new UnexpectedAnswerError('The answer is not the JSON object of this API', received);
  return raw ? value : (fromWire(value) as object);
}

/** One page of a list; `needsNext` when it must have a cursor, or null for one. Throws the same. */
export function readPage(received: Received, needsNext: boolean): object {
  const page = readObject(received, false);
  const isPage = 'items' in page && Array.isArray(page.items);
  if (!isPage) throw new UnexpectedAnswerError('The answer has no list of items', received);
  if (needsNext && !('next' in page)) throw new UnexpectedAnswerError('The answer to a cursor has none', received);
  return page;
}

/** Throws the same. */
export function readText(received: Received, mediaType: string): TextAnswer {
  const { text, headers } = succeeded(received);
  if (mediaTypeOf(headers) !== mediaType) throw new UnexpectedAnswerError(`The answer is not ${mediaType}`, received);
  return { text, headers };
}

/** The media type without its parameters. */
export function mediaTypeOf(headers: Headers): string | undefined {
  return headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
}

/** Throws the same. */
export function readStream(received: Received, mediaType: string): TextStream {
  const { source, headers } = succeeded(received);
  if (!source) throw new UnexpectedAnswerError(`The answer is not ${mediaType}`, received);
  return new TextStream(headers, source);
}

/** Throws the same. */
export function readRedirect(received: Received): Redirect {
  const location = received.headers.get('location');
  const isRedirect = received.status >= 300 && received.status < 400;
  if (!isRedirect || location === null) throw failureOf(received);
  const cookies = received.headers.getSetCookie().map((line) => (line.split(';', 1)[0] as string).split('='));
  return { location, cookies: Object.fromEntries(cookies.map(([name, ...value]) => [name, value.join('=')])) };
}

/** What the field was answered. Throws `GraphqlRefusalError` when there are errors, and what the others throw. */
export function readGraphqlField(received: Received, field: string): unknown {
  const { data, errors } = readObject(received, true) as { data?: Record<string, unknown> | null; errors?: GraphqlError[] };
  if (errors && errors.length > 0) throw new GraphqlRefusalError(received, errors, data);
  if (data?.[field] === undefined) throw new UnexpectedAnswerError(`The answer has no ${field}`, received);
  return data[field];
}

/** What is always refused was not. */
export function readNothing(received: Received): never {
  throw failureOf(received);
}

function succeeded(received: Received): Received {
  if (received.status < 200 || received.status > 299) throw failureOf(received);
  return received;
}

function failureOf(received: Received): RefusalError | UnexpectedAnswerError {
  const { status } = received;
  const body = parse({ text: redacted(received.text) });
  if (status < 400 || !isRefusal(body)) return new UnexpectedAnswerError(`Status ${status} without an answer of this API`, received);
  const detailed = detailedRefusals.get(body.error);
  const isWhole = detailed?.details.every((detail) => typeof body[detail] === 'string');
  const Refusal = (isWhole ? detailed?.Refusal : refusals[status]) ?? RefusalError;
  return new Refusal(received, body, catalogue[body.error as keyof typeof catalogue]?.fix);
}

function isRefusal(body: unknown): body is RefusalBody {
  return typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string';
}

/** Undefined when it is no JSON. */
function parse({ text }: { text: string }): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
