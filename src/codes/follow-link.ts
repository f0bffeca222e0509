import type { Tx } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import type { Programme } from '../programme/programme.ts';
import { type Planting, touchCode } from './touch-code.ts';

export interface Followed {
  location: string;
  plant: Planting | undefined;
}

type Query = ReadonlyMap<string, readonly string[]>;

/** Where a referral link leads, and what it plants. An unknown or disabled code leads to the same page, without `ref`. */
export async function followLink(tx: Tx, text: string, planted: string | undefined, query: Query): Promise<Followed> {
  const programme = await getProgramme(tx);
  const touched = await touchCode(tx, programme, text, planted);
  return { location: landingPage(programme, touched?.code, query), plant: touched?.plant };
}

/** The programme's landing page with `ref` and every other query parameter that came with the link. */
function landingPage({ document }: Programme, code: string | undefined, query: Query): string {
  const [, page, own, fragment] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(document.landing_url) as RegExpExecArray;
  const parameters = new URLSearchParams(own);
  for (const [name, values] of query) for (const value of values) parameters.append(name, value);
  parameters.delete('ref');
  if (code !== undefined) parameters.set('ref', code);
  const search = parameters.toString();
  return `${page}${search === '' ? '' : `?${search}`}${fragment ?? ''}`;
}
