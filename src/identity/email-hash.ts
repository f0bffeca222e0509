import { createHmac } from 'node:crypto';
import { canonicalEmail } from './canonical-email.ts';

/** What is kept of an e-mail address, under the deployment's own key: HMAC-SHA-256 of two forms of it. */
export interface EmailHashes {
  /** Of the address trimmed and lowered. Of addresses that came before there was another form, this alone is known. */
  plain: Buffer;
  /** Of its canonical form. */
  canonical: Buffer;
}

export function hashEmail(key: string, email: string): EmailHashes {
  const hash = (text: string) => createHmac('sha256', key).update(text).digest();
  return { plain: hash(email.trim().toLowerCase()), canonical: hash(canonicalEmail(email)) };
}

/** The hashes that a user's row holds, none of them known perhaps. */
export interface KnownEmail {
  emailHash?: Uint8Array | null | undefined;
  emailCanonicalHash?: Uint8Array | null | undefined;
}

/** As one list, for a comparison of any with any: an old address that is the canonical form of a new one is found, too. */
export function hashesOf({ emailHash, emailCanonicalHash }: KnownEmail): Buffer[] {
  return [emailHash, emailCanonicalHash].filter((hash) => hash !== null && hash !== undefined).map((hash) => Buffer.from(hash));
}
