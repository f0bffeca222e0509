import { readFileSync } from 'node:fs';

/** A body as text, as bytes in base64, or as a text many times over. */
export type Body = string | { base64: string } | { repeat: string; times: number };

export interface Vector {
  name: string;
  headers: Record<string, unknown>;
  body: Body;
  /** Those of the receiver, where they are not those of the file. */
  secrets?: string[];
  /** The receiver's clock, in seconds since 1970, where it is not that of the file. */
  now?: number;
  tolerance_seconds?: number;
  /** Why it is refused. */
  reason?: string;
  /** The type of the event that it is. */
  type?: string;
  /** What an event of no known type calls itself. */
  type_name?: string;
}

interface Vectors {
  now: number;
  secrets: [string];
  hostile: Vector[];
  accepted: Vector[];
  malformed_secrets: { name: string; secret: string }[];
  /** Which of the hostile ones a library takes, and which of the others it does not, by the library's name and version. */
  differences: Record<string, { laxer: string[]; stricter: string[] }>;
}

/** What both SDKs are held to, and must agree on. */
export const vectors = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8')) as Vectors;

export const NOW = vectors.now;
export const [SECRET] = vectors.secrets;

export function bytesOf(body: Body): string | Uint8Array {
  if (typeof body === 'string') return body;
  return 'base64' in body ? Buffer.from(body.base64, 'base64') : body.repeat.repeat(body.times);
}

export function differences(library: string): { laxer: string[]; stricter: string[] } {
  const found = vectors.differences[library];
  if (!found) throw new Error(`vectors.json says nothing of ${library}`);
  return found;
}
