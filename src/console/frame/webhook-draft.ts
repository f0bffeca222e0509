import { RefusalError, type Webhook, type WebhookChange, type WebhookDraft } from '../../sdk/typescript/sdk.ts';
import type { LaterWords } from './later-words.ts';

export interface HeaderFields {
  name: string;
  value: string;
}

/** What is typed of a webhook. */
export interface WebhookFields {
  url: string;
  /** Whether everything is sent, or only what is chosen. */
  isAll: boolean;
  types: readonly string[];
  description: string;
  concurrency: number;
  /** Whether the headers here take the place of those that there are. */
  replacesHeaders: boolean;
  headers: readonly HeaderFields[];
}

/** What cannot be sent as it is, by the field. */
export interface WebhookMistakes {
  url: string | undefined;
  types: string | undefined;
  headers: readonly { name: string | undefined; value: string | undefined }[];
}

export const NEW_WEBHOOK: WebhookFields = {
  url: '',
  isAll: true,
  types: [],
  description: '',
  concurrency: 8,
  replacesHeaders: true,
  headers: [],
};

export function fieldsOf({ url, types, description, concurrency, headerNames }: Webhook): WebhookFields {
  return { ...NEW_WEBHOOK, url, isAll: types.length === 0, types, description, concurrency, replacesHeaders: headerNames.length === 0 };
}

type Said = LaterWords['webhooks'];

const FREE_PORTS_FROM = 1024;

/** What the server would refuse of an address, as far as that is known here: which hosts are allowed, it decides. */
function urlMistake(text: string, said: Said): string | undefined {
  if (text === '') return undefined;
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (!url) return said.addressBad();
  if (url.username !== '' || url.password !== '' || text.includes('#')) return said.addressParts();
  const isPort = ['', '80', '443', '8443'].includes(url.port) || Number(url.port) >= FREE_PORTS_FROM;
  return isPort ? undefined : said.addressPort();
}

/** What requests have anyway, or what belongs to the connection, as the server refuses it. */
const TAKEN = /^(host|connection|cookie|te|trailer|upgrade|expect|keep-alive|user-agent|(content|webhook|proxy|transfer)-.*)$/i;

function headerMistakes({ name, value }: HeaderFields, index: number, all: readonly HeaderFields[], said: Said) {
  const isTwice = all.findIndex((each) => each.name.toLowerCase() === name.toLowerCase()) < index;
  const ofName = !/^[A-Za-z0-9-]{1,100}$/.test(name) ? said.headerBad() : TAKEN.test(name) ? said.headerTaken() : undefined;
  return {
    name: name === '' ? undefined : (ofName ?? (isTwice ? said.headerTwice() : undefined)),
    value: value === '' || /^[!-~]([ -~]{0,998}[!-~])?$/.test(value) ? undefined : said.headerValueBad(),
  };
}

/** What is wrong with what was typed, told beside each field before it is sent. */
export function mistakesOf(fields: WebhookFields, said: Said): WebhookMistakes {
  const { url, isAll, types, headers } = fields;
  return {
    url: urlMistake(url.trim(), said),
    types: isAll || types.length > 0 ? undefined : said.typesMissing(),
    headers: headers.map((header, index) => headerMistakes(header, index, headers, said)),
  };
}

/** Why it cannot be sent yet: the first of what is wrong or missing. */
export function reasonAgainst(fields: WebhookFields, mistakes: WebhookMistakes, said: Said): string | undefined {
  if (fields.url.trim() === '') return said.addressMissing();
  return mistakes.url ?? mistakes.types ?? mistakes.headers.flatMap(({ name, value }) => name ?? value ?? []).at(0);
}

/** What is sent of a webhook that is added. Lines in which nothing was typed are no headers. */
export function draftOf({ url, isAll, types, description, concurrency, headers }: WebhookFields): WebhookDraft {
  return {
    url: url.trim(),
    types: isAll ? [] : [...types],
    description: description.trim(),
    concurrency,
    headers: headers.filter(({ name, value }) => name !== '' && value !== ''),
  };
}

/** What of a webhook is otherwise than before; undefined where nothing is. */
export function changeOf(before: Webhook, fields: WebhookFields): WebhookChange | undefined {
  const { headers, ...draft } = draftOf(fields);
  const changed = Object.entries(draft).filter(([name, value]) => String(before[name as keyof Webhook]) !== String(value));
  const isReplaced = fields.replacesHeaders && (before.headerNames.length > 0 || (headers ?? []).length > 0);
  const change: WebhookChange = { ...Object.fromEntries(changed), ...(isReplaced && { headers }) };
  return Object.keys(change).length === 0 ? undefined : change;
}

/** What the server refused of an address; undefined where it refused something else, or nothing. */
export function urlRefusal(error: Error | null): 'taken' | 'invalid' | undefined {
  if (!(error instanceof RefusalError)) return undefined;
  return error.tag === 'webhook_url_taken' ? 'taken' : error.tag === 'webhook_url_invalid' ? 'invalid' : undefined;
}
