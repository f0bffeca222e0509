import { UsageError } from './errors.ts';

const PREFIX = 'whsec_';
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** How many bytes a secret has, by Standard Webhooks 1.0.0. */
const BYTES_MIN = 24;
const BYTES_MAX = 64;

/**
 * The keys of secrets that are written `whsec_…`, or without that. A secret that is none is a mistake of the program and not of the
 * request: it throws `UsageError`, which does not show it.
 */
export async function keysOf(secrets: string | readonly string[]): Promise<CryptoKey[]> {
  const all = typeof secrets === 'string' ? [secrets] : secrets;
  if (!Array.isArray(all) || all.length === 0) throw new UsageError('There is no secret of a webhook. Pass those of the endpoint.');
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return Promise.all(all.map((secret) => crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, ['sign'])));
}

function bytesOf(secret: unknown): Uint8Array<ArrayBuffer> {
  const text = typeof secret === 'string' && secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  const bytes = typeof text === 'string' && BASE64.test(text) ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) : undefined;
  if (!bytes || bytes.length < BYTES_MIN || bytes.length > BYTES_MAX)
    throw new UsageError(`A secret of a webhook is ${PREFIX} and base64 of ${BYTES_MIN} to ${BYTES_MAX} bytes; one that was given is not.`);
  return bytes;
}
