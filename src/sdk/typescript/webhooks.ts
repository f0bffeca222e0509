import { eventVersions } from '../../../generated/sdk/typescript/events.ts';
import type { Event } from '../../../generated/sdk/typescript/types.ts';
import { UsageError } from './errors.ts';
import { fromWire } from './names.ts';
import { WebhookVerificationError } from './webhook-errors.ts';
import { signedOf, type WebhookHeaders } from './webhook-headers.ts';
import { keysOf } from './webhook-secrets.ts';

/**
 * What the server sent and this version of the SDK has no type for: a newer server tells of more, or tells it in another version. Answer
 * as if it had been handled, or it is sent again and again. No event of the server is called `unknown`: the names of types have a full
 * stop.
 */
export interface UnknownEvent {
  type: 'unknown';
  /** The id under which it was sent, `webhook-id`. */
  id: string;
  /** What it calls itself. */
  typeName: string;
  /** All of it as it came, with the names of the JSON. */
  received: Record<string, unknown>;
}

/** What a webhook tells, by its `type`. */
export type WebhookEvent = Event | UnknownEvent;

export interface VerifyOptions {
  /** How many seconds the signature may be old, or ahead of this clock. Default: 300. */
  toleranceSeconds?: number | undefined;
  /** The moment to take for now, in milliseconds since 1970. Default: `Date.now()`. */
  now?: number | undefined;
}

const TOLERANCE_SECONDS = 300;

/**
 * Verifies that a request was sent by the server as it is, and answers the event in it; by Standard Webhooks 1.0.0, the version `v1` of
 * signatures (HMAC-SHA256) alone. Whether it came before is yours to know: by `webhook-id`, which is the `id` of the event.
 *
 * @param rawBody the body as it came, before anybody read it as JSON. A string is what its UTF-8 is.
 * @param headers those of the request
 * @param secrets the secrets of the endpoint, `whsec_…`: during a rotation both
 *
 * Throws `WebhookVerificationError` for whatever is wrong with the request, and `UsageError` for what is wrong with the other arguments.
 */
export async function verifyWebhook(
  rawBody: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  { toleranceSeconds = TOLERANCE_SECONDS, now = Date.now() }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const keys = await keysOf(secrets);
  const body = bytesOf(rawBody);
  if (!(toleranceSeconds >= 0 && Number.isFinite(toleranceSeconds))) throw new UsageError('toleranceSeconds is no number of seconds.');
  if (!Number.isFinite(now)) throw new UsageError('now is no number of milliseconds.');
  const { id, timestamp, signatures } = signedOf(headers);
  const age = Math.floor(now / 1000) - Number(timestamp);
  if (age > toleranceSeconds) throw new WebhookVerificationError('timestamp_too_old', `it was signed ${age} seconds ago`);
  if (age < -toleranceSeconds) throw new WebhookVerificationError('timestamp_too_new', `it was signed ${-age} seconds ahead`);
  const expected = await Promise.all(keys.map((key) => signatureOf(key, id, timestamp, body)));
  if (!holdsSame(signatures, expected))
    throw new WebhookVerificationError('signature_mismatch', 'no signature was made of this body with one of the secrets');
  return eventIn(body, id);
}

function bytesOf(rawBody: string | Uint8Array | ArrayBuffer): Uint8Array {
  if (typeof rawBody === 'string') return new TextEncoder().encode(rawBody);
  if (rawBody instanceof Uint8Array) return rawBody;
  if (Object.prototype.toString.call(rawBody) === '[object ArrayBuffer]') return new Uint8Array(rawBody);
  throw new UsageError('rawBody is neither text nor bytes. Pass the body as it came, before it is read as JSON.');
}

async function signatureOf(key: CryptoKey, id: string, timestamp: string, body: Uint8Array): Promise<string> {
  const before = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(before.length + body.length);
  signed.set(before);
  signed.set(body, before.length);
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', key, signed))));
}

/** Whether one text is in both lists. It takes as long for every text of one length, so that nobody finds a signature letter by letter. */
function holdsSame(given: readonly string[], expected: readonly string[]): boolean {
  return given.flatMap((one) => expected.map((other) => isSame(one, other))).some((same) => same);
}

function isSame(given: string, expected: string): boolean {
  if (given.length !== expected.length) return false;
  let difference = 0;
  for (let index = 0; index < given.length; index++) difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
  return difference === 0;
}

function eventIn(body: Uint8Array, id: string): WebhookEvent {
  const received = objectIn(body);
  const { type, version, data } = received;
  if (typeof type !== 'string') throw malformed();
  const isKnown = eventVersions.get(type) === version && version !== undefined && isObject(data);
  if (!isKnown) return { type: 'unknown', id, typeName: type, received };
  return fromWire(received) as Event;
}

function objectIn(body: Uint8Array): Record<string, unknown> {
  try {
    // JSON between systems is UTF-8 without a mark before it (RFC 8259, 8.1).
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body));
    if (isObject(value)) return value;
  } catch {
    // It is told below, once for all that can be wrong.
  }
  throw malformed();
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const malformed = () => new WebhookVerificationError('body_malformed', 'the body is no JSON object with a type');
