import { WebhookVerificationError } from './webhook-errors.ts';

/** Headers as they come: of `fetch`, of `node:http`, or any object of names and values. The case of names does not matter. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the headers of a webhook say. */
export interface Signed {
  id: string;
  /** Seconds since 1970, as they were signed: digits, maybe with zeros before them. */
  timestamp: string;
  /** The signatures of the version `v1`, in base64. */
  signatures: string[];
}

/** No full stop: it stands between the parts of what is signed, and an id that had one could be read as two of them. */
const ID = /^[!-\-/-~]{1,256}$/;
const TIMESTAMP = /^[0-9]{1,12}$/;
/** The server sends two at most, some 100 characters. */
const SIGNATURE_HEADER_MAX = 4096;
const SIGNATURES_MAX = 16;

/** Reads the three headers. Throws `WebhookVerificationError`. */
export function signedOf(headers: WebhookHeaders): Signed {
  const id = headerOf(headers, 'webhook-id');
  const timestamp = headerOf(headers, 'webhook-timestamp');
  const signature = headerOf(headers, 'webhook-signature');
  if (!ID.test(id)) throw malformed('webhook-id');
  if (!TIMESTAMP.test(timestamp)) throw malformed('webhook-timestamp');
  if (signature.length > SIGNATURE_HEADER_MAX) throw malformed('webhook-signature');
  // Others than v1, and what has no version, are passed over: a later server may send them beside it.
  const ofVersion1 = signature.split(' ').filter((entry) => entry.startsWith('v1,'));
  if (ofVersion1.length === 0) throw new WebhookVerificationError('signature_version_unknown', 'there is no signature of the version v1');
  return { id, timestamp, signatures: ofVersion1.slice(0, SIGNATURES_MAX).map((entry) => entry.slice('v1,'.length)) };
}

function headerOf(headers: WebhookHeaders, name: string): string {
  const values = (isHeaders(headers) ? [headers.get(name)] : inRecord(headers, name)).filter((value) => value !== null);
  if (values.length === 0 || values[0] === '') throw new WebhookVerificationError('header_missing', `there is no header ${name}`);
  const [value] = values;
  if (values.length > 1 || typeof value !== 'string') throw malformed(name);
  return value;
}

/** Those of another `fetch` than the platform's, too. */
const isHeaders = (headers: WebhookHeaders): headers is Headers => typeof (headers as Partial<Headers>).get === 'function';

const inRecord = (headers: Readonly<Record<string, unknown>>, wanted: string): unknown[] =>
  Object.entries(headers)
    .filter(([name, value]) => name.toLowerCase() === wanted && value !== undefined)
    .flatMap(([, value]) => value);

const malformed = (name: string) => new WebhookVerificationError('header_malformed', `the header ${name} is not one that the server sends`);
