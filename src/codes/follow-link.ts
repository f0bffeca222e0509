import type { Single } from '../core/tx.ts';
import type { Programme } from '../programme/programme.ts';
import type { ReadVersion } from '../programme/read-version.ts';
import { type Coming, type Planting, touchCodes } from './touch-codes.ts';

/** Somebody who follows a link, and the query as it came with it. */
export interface Following extends Coming {
  search: string;
}

/** Where a link leads, and what it plants. */
export interface Followed {
  location: string;
  plant: Planting | undefined;
}

/** What is pasted with a link, behind its code. */
const PASTED = /[/.,]{1,3}$/;

/**
 * Where a referral link leads, and what it plants, for all who follow one at the same time; their visits are counted together. A code that
 * can attribute nobody leads to the same page, without `ref`, and plants and counts nothing. A request that is no visit is only led on.
 */
export async function followLink(db: Single, readVersion: ReadVersion, followings: readonly Following[]): Promise<Followed[]> {
  const comings = followings.map((following) => ({ ...following, text: following.text.trimEnd().replace(PASTED, '') }));
  const { programme, touches } = await touchCodes(db, readVersion, comings);
  return followings.map(({ search, isVisit }, index) => {
    const touch = touches[index];
    return { location: landingPage(programme, touch?.ref, search), plant: isVisit ? touch?.plant : undefined };
  });
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
