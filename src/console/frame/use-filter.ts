import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { withDays } from './range.ts';

/** What a page shows of all there is, as its address has it: a link shows the same to somebody else, and Back goes back. */
export type Filter<Name extends string> = Partial<Record<Name, string | undefined>>;

const read = (params: URLSearchParams, names: readonly string[]) =>
  names.includes('since') ? withDays(params) : new URLSearchParams(params);

/**
 * The filter of a page, and what changes it. A name that is set to undefined or to nothing goes; a change of anything but `after` begins
 * the list anew.
 */
export function useFilter<Name extends string>(
  names: readonly Name[],
): [filter: Filter<Name | 'after'>, change: (values: Filter<Name | 'after'>) => void] {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const filter = useMemo(() => {
    const params = read(new URLSearchParams(text), names);
    const found = [...names, 'after'].flatMap((name) => {
      const value = params.get(name);
      return value ? [[name, value] as const] : [];
    });
    return Object.fromEntries(found) as Filter<Name | 'after'>;
  }, [text, names]);
  const change = useCallback(
    (values: object) =>
      setSearch((before) => {
        const next = read(before, names);
        if (!('after' in values)) next.delete('after');
        for (const [name, value] of Object.entries(values)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      }),
    [setSearch, names],
  );
  return [filter, change];
}
