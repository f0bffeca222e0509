import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** A secret for signatures as Standard Webhooks writes it. */
export function newWebhookSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64');
}

/** The key that a secret stands for. */
export function signingKey(secret: string): Buffer {
  return Buffer.from(secret.slice(PREFIX.length), 'base64');
}

/**
 * What `webhook-signature` says of a request (Standard Webhooks 1.0.0): a signature `v1`, HMAC-SHA256, for each key. `seconds` are those since
 * 1970 that `webhook-timestamp` says; the body is signed byte for byte.
 */
export function signatureOf(keys: readonly Buffer[], id: string, seconds: number, body: Buffer): string {
  const begin = `${id}.${seconds}.`;
  return keys.map((key) => `v1,${createHmac('sha256', key).update(begin).update(body).digest('base64')}`).join(' ');
}
