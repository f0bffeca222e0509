import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
/** What the form of a sealed text is called, in its first byte. */
const FORM = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const SEALING_KEY_BYTES = 32;

/** Seals secrets that have to be read again, so that whoever reads the database alone cannot. */
export interface Sealer {
  /** Seals a text. `about` says whose it is: it opens nowhere else. */
  seal(text: string, about: string): Buffer;
  /** The text again. Throws when it was sealed with another key, or about something else, or was changed. */
  open(sealed: Buffer, about: string): string;
  /** Whether it was sealed with the key before, so that it should be sealed anew. */
  isOld(sealed: Buffer, about: string): boolean;
}

/**
 * Seals with AES-256-GCM (NIST SP 800-38D), each time with a nonce of 96 random bits; `about` is authenticated with the text. What was
 * sealed with the key before, if there is one, opens too. Keys have 32 bytes.
 */
export function createSealer(key: Buffer, keyBefore?: Buffer): Sealer {
  return {
    seal(text, about) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about));
      const sealed = [cipher.update(text, 'utf8'), cipher.final()];
      return Buffer.concat([Buffer.from([FORM]), nonce, ...sealed, cipher.getAuthTag()]);
    },
    open(sealed, about) {
      const text = opened(key, sealed, about) ?? (keyBefore && opened(keyBefore, sealed, about));
      if (text === undefined) throw new Error('what is sealed does not open: SECRETS_KEY is not the key that it was sealed with');
      return text;
    },
    isOld: (sealed, about) => opened(key, sealed, about) === undefined,
  };
}

function opened(key: Buffer, sealed: Buffer, about: string): string | undefined {
  if (sealed[0] !== FORM || sealed.length < 1 + NONCE_BYTES + TAG_BYTES) return undefined;
  const [nonce, tag] = [sealed.subarray(1, 1 + NONCE_BYTES), sealed.subarray(-TAG_BYTES)];
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(about)).setAuthTag(tag);
  try {
    const text = decipher.update(sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
