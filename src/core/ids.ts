import { hash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A new row id: UUID version 7 (RFC 9562), so that indexes grow at one end and ids sort by time. */
export function newId(now: Date): string {
  return v7({ msecs: now.getTime() });
}

/** A secret of 256 bits as 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. */
export function hashSecret(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}
