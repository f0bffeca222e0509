import { UsageError } from './errors.ts';

/** What the SDK asks for at once when it is not told. */
const LIMIT = 100;
const LIMIT_MAX = 200;

/**
 * Lists are walked by cursor. This is how one is walked on a server before 2.0, which knows none: by which query parameter; `cursor`:
 * there was no such list; `none`: everything comes at once, today too.
 */
export type Next = 'offset' | 'before_seq' | 'cursor' | 'none';

interface PageQuery {
  limit?: number | undefined;
  offset?: number | undefined;
  beforeSeq?: number | undefined;
  after?: string | undefined;
}

/** A page as it comes: without a cursor from a server before 2.0, and with null on the last page. */
interface PageBody<Item> {
  items: Item[];
  next?: string | null | undefined;
}

/** Asks for a page. Where it is only by a cursor that the walk can go on, an answer without one is no answer of this API. */
export type ReadPage<Page> = (query: object, needsNext: boolean) => Promise<Page>;

/**
 * A list that is read as it is walked: `for await (const item of pages)` asks for one page after the other. Rows that come or go
 * meanwhile move no others: what is there from the beginning to the end of the walk is met once. Only a walk that is given an offset
 * goes on by offsets, as does one on a server before 2.0, and can pass over rows of a list that shrinks.
 */
export class Pages<Page extends PageBody<Item>, Item> implements AsyncIterable<Item> {
  readonly #next: Next;
  readonly #query: PageQuery;
  readonly #read: ReadPage<Page>;

  /** Throws `UsageError` when `limit` is not from 1 to 200: the server would take its default of 50 instead. */
  constructor(next: Next, query: object, read: ReadPage<Page>) {
    const { limit = LIMIT, offset, after } = query as PageQuery;
    if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MAX) throw new UsageError(`limit must be from 1 to ${LIMIT_MAX}.`);
    const isByOffset = offset !== undefined && after === undefined;
    this.#next = next;
    this.#query = next === 'none' ? query : { ...query, limit, after: isByOffset ? undefined : (after ?? '') };
    this.#read = read;
  }

  /** The first page alone. */
  firstPage(): Promise<Page> {
    return this.#ask(this.#query);
  }

  /** Page after page. The `next` of each goes on from there, whenever it is given as `after`. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let query: PageQuery | undefined = this.#query;
    while (query) {
      const page = await this.#ask(query);
      yield page;
      query = this.#following(query, page);
    }
  }

  #ask(query: PageQuery): Promise<Page> {
    const isBeginning = query.after === '' && this.#next !== 'cursor';
    return this.#read(query, query.after !== undefined && !isBeginning);
  }

  /** What asks for the next page; undefined when there is none. */
  #following({ after, ...query }: PageQuery, { items, next }: Page): PageQuery | undefined {
    if (after !== undefined && next !== undefined) return next === null ? undefined : { ...query, after: next };
    if (this.#next === 'none' || items.length < (query.limit ?? LIMIT)) return undefined;
    if (this.#next === 'offset') return { ...query, offset: (query.offset ?? 0) + items.length };
    return { ...query, beforeSeq: (items.at(-1) as { seq: number }).seq };
  }

  /** Item after item. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** All items at once, in memory. */
  async toArray(): Promise<Item[]> {
    const items: Item[] = [];
    for await (const item of this) items.push(item);
    return items;
  }
}
