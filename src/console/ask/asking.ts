import { queryOptions } from '@tanstack/react-query';
import { UnavailableError } from '../../sdk/typescript/sdk.ts';

/** What a question is kept under: its operation, of what or of whom, and an object of what narrows the answer down. */
type Name = readonly [operation: string, ...parts: unknown[]];

/** Of what or of whom is asked, whatever narrows it. */
const subjectOf = (name: readonly unknown[]) => JSON.stringify(name.filter((part) => typeof part !== 'object'));

/** How long after the server could not answer it is asked again: an outage that is over is noticed without anybody's help. */
const AWAY_MS = 5000;

interface State<Data> {
  state: { data?: Data | undefined; error: Error | null };
}

/** Asks again every so often, or as what was answered says; false is never. While the server cannot answer, it is asked every five seconds. */
export function again<Data>(every: number | false | ((data: Data | undefined) => number | false)) {
  return ({ state: { data, error } }: State<Data>) => {
    if (error instanceof UnavailableError) return AWAY_MS;
    return typeof every === 'function' ? every(data) : every;
  };
}

/**
 * Something that is read. While it is asked with another filter, or for another page, the last answer stays; that of one user, address or
 * text never stands in for that of another.
 */
export function asking<Answer>(name: Name, read: (options: { signal: AbortSignal }) => Promise<Answer>) {
  const subject = subjectOf(name);
  return queryOptions({
    queryKey: name,
    queryFn: ({ signal }) => read({ signal }),
    refetchInterval: again<Answer>(false),
    placeholderData: <Last>(last: Last | undefined, asked: { queryKey: readonly unknown[] } | undefined) =>
      asked && subjectOf(asked.queryKey) === subject ? last : undefined,
  });
}
