import { queryOptions } from '@tanstack/react-query';
import { UnavailableError } from '../../sdk/typescript/sdk.ts';

/** What a question is kept under: its operation, of what or of whom, and an object of what narrows the answer down. */
type Name = readonly [operation: string, ...parts: unknown[]];

/** Of what or of whom is asked, whatever narrows it. */
const subjectOf = (name: readonly unknown[]) => JSON.stringify(name.filter((part) => typeof part !== 'object'));

/** How long after the server could not answer it is asked again: an outage that is over is noticed without anybody's help. */
const AWAY_MS = 5000;

/**
 * Something that is read. While it is asked with another filter, or for another page, the last answer stays; that of one user, address or
 * text never stands in for that of another.
 */
export function asking<Answer>(name: Name, read: (options: { signal: AbortSignal }) => Promise<Answer>) {
  const subject = subjectOf(name);
  return queryOptions({
    queryKey: name,
    queryFn: ({ signal }) => read({ signal }),
    refetchInterval: ({ state }: { state: { error: Error | null } }) => state.error instanceof UnavailableError && AWAY_MS,
    placeholderData: <Last>(last: Last | undefined, asked: { queryKey: readonly unknown[] } | undefined) =>
      asked && subjectOf(asked.queryKey) === subject ? last : undefined,
  });
}
