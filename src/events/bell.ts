/** Tells those who wait for events that there are some. */
export interface Bell {
  /** Says how far the log goes now. */
  ring(position: bigint): void;
  /** Waits until the log goes farther than this position, for so many milliseconds at most. Never fails. */
  heard(after: bigint, withinMs: number): Promise<void>;
  /** Ends all waiting, and lets nobody wait any more. */
  close(): void;
  readonly isClosed: boolean;
}

interface BellOptions {
  /** Looks how far the log goes: another server may have moved it on. */
  position(): Promise<bigint>;
  /** How long after one look comes the next, in milliseconds, while anybody waits. */
  everyMs?: number;
}

interface Waiting {
  readonly after: bigint;
  end(): void;
}

/** Makes the bell of one server. While nobody waits, it does nothing. */
export function createBell({ position, everyMs = 250 }: BellOptions): Bell {
  const waiting = new Set<Waiting>();
  let isClosed = false;
  let looking: NodeJS.Timeout | undefined;

  function ring(reached: bigint): void {
    for (const each of waiting) if (each.after < reached) each.end();
  }

  /** A look that fails is no reason to give up: the next one may succeed, and who waits has an end. */
  function lookLater(): void {
    looking ??= setTimeout(async () => {
      await position().then(ring, () => {});
      looking = undefined;
      if (waiting.size > 0) lookLater();
    }, everyMs);
  }

  return {
    ring,
    heard(after, withinMs) {
      if (isClosed) return Promise.resolve();
      return new Promise((done) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(each);
          done();
        };
        const timer = setTimeout(end, withinMs);
        const each: Waiting = { after, end };
        waiting.add(each);
        lookLater();
      });
    },
    close() {
      isClosed = true;
      clearTimeout(looking);
      for (const each of waiting) each.end();
    },
    get isClosed() {
      return isClosed;
    },
  };
}
