/** A Map of what was used of late: what was not for a while is forgotten, without a timer. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  /** How many there are: never more than twice the maximum. */
  readonly size: number;
}

/**
 * Remembers each key for at least `keptMs` after it was last used, unless `max` others were used in between. There are two
 * generations: what is used moves into the young one, which takes the place of the other when it is old enough or full.
 */
export function createRecent<Value>(keptMs: number, max: number, now: () => number): Recent<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  let since = now();

  function set(key: string, value: Value): void {
    const at = now();
    if (at - since >= keptMs || at < since || young.size >= max) {
      old = young;
      young = new Map();
      since = at;
    }
    young.set(key, value);
  }

  return {
    get(key) {
      const found = young.get(key);
      if (found !== undefined && now() - since < keptMs) return found;
      const kept = found ?? old.get(key);
      if (kept !== undefined) set(key, kept);
      return kept;
    },
    set,
    delete(key) {
      young.delete(key);
      old.delete(key);
    },
    get size() {
      return young.size + old.size;
    },
  };
}
