import { Problem } from '../core/problem.ts';

export interface WebhookHeader {
  readonly name: string;
  readonly value: string;
}

/** What a request has anyway, or what belongs to the connection. */
const TAKEN = /^(host|connection|cookie|te|trailer|upgrade|expect|keep-alive|user-agent|(content|webhook|proxy|transfer)-.*)$/;

/** The headers of a webhook with their names in small letters. Throws `invalid_json` for one that requests have anyway, or that is there twice. */
export function readHeaders(headers: readonly WebhookHeader[]): WebhookHeader[] {
  const read = headers.map(({ name, value }) => ({ name: name.toLowerCase(), value }));
  const taken = read.find(({ name }) => TAKEN.test(name));
  if (taken) throw new Problem('invalid_json', `A header cannot be called ${taken.name}.`);
  if (new Set(read.map(({ name }) => name)).size < read.length) throw new Problem('invalid_json', 'A header is there twice.');
  return read;
}
