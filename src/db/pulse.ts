import { waitAwake } from './wait-awake.ts';

/** How long nothing may be answered, while something is out, before the database is asked whether it is there. */
const QUIET_MS = 250;

export interface Pulse {
  /** Does what waits for an answer of the database. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Tells a database that hangs from statements that take long. While some are out and none is answered, `isThere` asks whether anybody
 * is; when nobody is, `giveUp` ends what is out. As long as somebody is, a statement that waits for a lock or reads much has its time.
 * There is one timer, and only while something is out; `quiet` is how long it waits.
 */
export function createPulse(isThere: () => Promise<boolean>, giveUp: () => void, quiet = () => waitAwake(QUIET_MS)): Pulse {
  let out = 0;
  let answered = 0;
  let isWatching = false;

  async function watch(): Promise<void> {
    isWatching = true;
    while (out > 0) {
      const before = answered;
      await quiet();
      const isQuiet = () => out > 0 && answered === before;
      if (isQuiet() && !(await isThere()) && isQuiet()) giveUp();
    }
    isWatching = false;
  }

  return {
    async during(work) {
      out++;
      if (!isWatching) void watch();
      try {
        const answer = await work();
        answered++;
        return answer;
      } finally {
        out--;
      }
    },
  };
}
