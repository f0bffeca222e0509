import { UsageError } from './errors.ts';

/** What the SDK asks for at once when it is not told. */
const LIMIT = 100;
const LIMIT_MAX = 200;

/** The query parameter that asks for what comes after; `none`: everything comes at once. */
export type Next = 'offset' | 'before_seq' | 'none';

interface PageQuery {
  limit?: number | undefined;
  offset?: number | undefined;
  beforeSeq?: number | undefined;
}

/**
 * A list that is read as it is walked: `for await (const item of pages)` asks for one page after the other. Rows that come or go
 * meanwhile can move others from one page to the next.
 */
export class Pages<Page extends { items: Item[] }, Item> implements AsyncIterable<Item> {
  readonly #next: Next;
  readonly #query: PageQuery;
  readonly #read: (query: object) => Promise<Page>;

  /** Throws `UsageError` when `limit` is not from 1 to 200: the server would take another, and the end would be seen too early. */
  constructor(next: Next, query: object, read: (query: object) => Promise<Page>) {
    const { limit = LIMIT } = query as PageQuery;
    if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MAX) throw new UsageError(`limit must be from 1 to ${LIMIT_MAX}.`);
    this.#next = next;
    this.#query = next === 'none' ? query : { ...query, limit };
    this.#read = read;
  }

  /** The first page alone. */
  firstPage(): Promise<Page> {
    return this.#read(this.#query);
  }

  /** Page after page. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let query = this.#query;
    for (;;) {
      const page = await this.#read(query);
      yield page;
      if (this.#next === 'none' || page.items.length < (query.limit ?? LIMIT)) return;
      query = { ...query, ...this.#after(query, page) };
    }
  }

  #after(query: PageQuery, { items }: Page): PageQuery {
    if (this.#next === 'offset') return { offset: (query.offset ?? 0) + items.length };
    return { beforeSeq: (items.at(-1) as { seq: number }).seq };
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
