/** A wait that somebody else can end. */
export interface Waiting {
  /** Returns after so many milliseconds, or as soon as it is woken; at once when it was woken since the last time. */
  wait(ms: number): Promise<void>;
  wake(): void;
  /** Whether it was woken since this was asked last. */
  takeWoken(): boolean;
}

export function createWaiting(): Waiting {
  let isWoken = false;
  let end: (() => void) | undefined;
  return {
    async wait(ms) {
      if (isWoken) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      end = resolve;
      const timer = setTimeout(resolve, ms);
      await promise;
      clearTimeout(timer);
      end = undefined;
    },
    wake() {
      isWoken = true;
      end?.();
    },
    takeWoken() {
      const was = isWoken;
      isWoken = false;
      return was;
    },
  };
}
