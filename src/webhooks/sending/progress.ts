/** How far somebody has come who takes things in order, and is through with them in any order. */
export interface Progress {
  /** Notes that this position is taken. Positions ascend. */
  take(position: bigint): void;
  /** Notes that this one is done with. */
  settle(position: bigint): void;
  /** Notes that everything up to here was looked at. */
  reach(position: bigint): void;
  /** The position up to which everything is done with. */
  readonly settled: bigint;
  /** The position up to which everything was looked at. */
  readonly reached: bigint;
}

/** `after` is the position behind which it begins. */
export function createProgress(after: bigint): Progress {
  const taken: bigint[] = [];
  const done = new Set<bigint>();
  let first = 0;
  let reached = after;
  return {
    take: (position) => void taken.push(position),
    settle(position) {
      done.add(position);
      while (first < taken.length && done.delete(taken[first] as bigint)) first++;
      if (first < 1000) return;
      taken.splice(0, first); // what is done with is not kept for ever
      first = 0;
    },
    reach(position) {
      reached = position;
    },
    get settled() {
      const open = taken[first];
      return open === undefined ? reached : open - 1n;
    },
    get reached() {
      return reached;
    },
  };
}
