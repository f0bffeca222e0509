import { useLocation, useSearch } from 'wouter';

/** What stands in the address of a page behind its path, and the addresses that differ from it in that. */
export interface Address {
  /** What stands there under a name; nothing is as good as no name. */
  get(name: string): string | undefined;
  /** The address of the same page with other values; one without a value is left out. */
  with(values: Readonly<Record<string, string | undefined>>): string;
}

/** The address as it is now, in whichever place the pages keep it. */
export function useAddress(): Address {
  const [path] = useLocation();
  const search = useSearch();
  return {
    get: (name) => new URLSearchParams(search).get(name) || undefined,
    with(values) {
      const params = new URLSearchParams(search);
      for (const [name, value] of Object.entries(values)) {
        if (value) params.set(name, value);
        else params.delete(name);
      }
      const text = params.toString();
      return text ? `${path}?${text}` : path;
    },
  };
}
