import type { Order } from './cursor.ts';
import { Problem } from './problem.ts';

/** Which rows of a list are read. */
export interface Stretch {
  /** The key behind which they begin, as parameters of the list's statement. */
  readonly behind: readonly string[];
  /** How many are passed over. */
  readonly offset: number;
  /** How many are read at most. */
  readonly count: number;
}

/** A page of a list as it was asked for. One row more than it has is read: that one says whether there is another page. */
export interface Page<Row> extends Stretch {
  readonly order: Order<Row>;
  readonly limit: number;
  /** Whether a cursor was given, be it the empty one. */
  readonly hasCursor: boolean;
  /** Where the next page is, but for its cursor. */
  readonly address: string;
}

/** What a list is asked by. */
interface Asked {
  /** The path as it was addressed. */
  readonly path: string;
  readonly query: ReadonlyMap<string, readonly string[]>;
}

const WHOLE = /^[0-9]{1,10}$/;
const PAGING: readonly string[] = ['limit', 'offset', 'after'];

function wholeBetween(values: readonly string[] | undefined, min: number, max: number): number | undefined {
  const [text] = values ?? [];
  if (values?.length !== 1 || text === undefined || !WHOLE.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}

/** How many rows a request asks for: `limit`, 1 to 200; 50 where it says nothing valid. */
export function limitOf(query: Asked['query']): number {
  return wholeBetween(query.get('limit'), 1, 200) ?? 50;
}

/**
 * The page that a request asks for: `limit` (1 to 200, default 50) and `offset` (default 0) as the published lists read them, what is
 * not valid counting as absent, or `after`, with which there is no offset. `filters` are the query parameters that the next page needs
 * as well; paging among them is passed over. Throws `invalid_query` when `after` is no cursor of this list.
 */
export function pageOf<Row>(order: Order<Row>, { path, query }: Asked, filters: object = {}): Page<Row> {
  const cursor = query.get('after')?.[0];
  const behind = cursor ? order.keyOf(cursor) : order.beginning;
  if (!behind) throw new Problem('invalid_query', 'after is no cursor of this list.');
  const limit = limitOf(query);
  const kept = Object.entries({ ...filters }).filter(([name, value]) => value !== undefined && !PAGING.includes(name));
  const search = new URLSearchParams(kept.map(([name, value]) => [name, String(value)]));
  if (query.has('limit')) search.set('limit', String(limit));
  const offset = cursor === undefined ? (wholeBetween(query.get('offset'), 0, 2_147_483_647) ?? 0) : 0;
  const address = `${path}?${search}${search.size > 0 ? '&' : ''}`;
  return { order, behind, offset, limit, count: limit + 1, hasCursor: cursor !== undefined, address };
}

/** What a list says beside its status. */
interface PageAnswer<Item> {
  readonly body: { items: Item[]; next?: string | null; has_more?: boolean };
  readonly headers: { link?: string };
}

/**
 * The answer with the rows that were read of a page. While there are more, `Link` (RFC 8288) says where, by a cursor also where the page
 * was asked for without one; the body says so only to who gave one, for without it is as published. `stoppedAt` is the last row that was
 * looked at where not all were, or its key: then the next page begins behind it, however few rows this one has.
 */
export function pageAnswer<Row extends Key, Item, Key = Row>(
  page: Page<Key>,
  rows: readonly Row[],
  view: (row: Row) => Item,
  stoppedAt?: Key | undefined,
): PageAnswer<Item> {
  const { order, limit, hasCursor, address } = page;
  const shown = rows.slice(0, limit);
  const last: Key | undefined = rows.length > limit ? (shown.at(-1) as Row) : stoppedAt;
  const next = last === undefined ? null : order.cursorOf(last);
  const items = shown.map((row) => view(row));
  return {
    body: hasCursor ? { items, next, has_more: next !== null } : { items },
    headers: next === null ? {} : { link: `<${address}after=${next}>; rel="next"` },
  };
}
