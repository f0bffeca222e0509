import { createHmac } from 'node:crypto';

/** What is kept of an e-mail address: HMAC-SHA-256 of its trimmed, lowered form, under the deployment's own key. */
export function hashEmail(key: string, email: string): Buffer {
  return createHmac('sha256', key).update(email.trim().toLowerCase()).digest();
}
