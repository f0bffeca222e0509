import type { Reader } from '../core/tx.ts';
import type { Programme } from '../programme/programme.ts';
import type { Click } from './count-clicks.ts';
import { type Planting, touchCode } from './touch-code.ts';

/** Where a link leads, and what a visit leaves: a code to plant, and a click to count. */
export interface Followed {
  location: string;
  plant: Planting | undefined;
  click: Click | undefined;
}

/** What is pasted with a link, behind its code. */
const PASTED = /[/.,]{1,3}$/;

/**
 * Where a referral link leads, and what it leaves when somebody visits it. A code that can attribute nobody leads to the same page,
 * without `ref`, and leaves nothing. `search` is the visitor's query as it came.
 */
export async function followLink(db: Reader, text: string, planted: string | undefined, search: string): Promise<Followed> {
  const { programme, touch } = await touchCode(db, text.trimEnd().replace(PASTED, ''), planted);
  return { location: landingPage(programme, touch?.ref, search), plant: touch?.plant, click: touch?.click };
}

/** What the contract allows an address to have. Only bytes that belong in no address can take a visitor's query so far. */
const LOCATION_MAX = 32_768;

/** The programme's landing page: its own query and then the visitor's, byte for byte, without any `ref` but ours, which is the last. */
function landingPage({ document }: Programme, code: string | undefined, search: string): string {
  const [, page, own, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(document.landing_url) as RegExpExecArray;
  const withQuery = (visitors: string) => {
    const parts = [withoutRef(own ?? ''), visitors, code === undefined ? '' : `ref=${code}`].filter((part) => part !== '');
    return `${page}${parts.length > 0 || own === '' ? '?' : ''}${parts.join('&')}${fragment}`;
  };
  const location = withQuery(escapeStray(withoutRef(search)));
  return location.length > LOCATION_MAX ? withQuery('') : location;
}

function withoutRef(query: string): string {
  if (query === '') return query;
  const parameters = query.split('&');
  return parameters.filter((parameter) => !isRef(parameter)).join('&');
}

/** Whether a page would read this parameter as `ref`, however it is written. */
function isRef(parameter: string): boolean {
  const [name = ''] = parameter.split('=', 1);
  return name === 'ref' || (name.includes('%') && new URLSearchParams(name).has('ref'));
}

/** Escapes what may stand in no query (RFC 3986, 3.4) and yet came in one: bytes outside ASCII, blanks, and what begins a fragment. */
function escapeStray(query: string): string {
  return query.replace(/[^!-~]|#/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
