import { Problem } from '../core/problem.ts';

/** How many writes of one user may be in work at once: connections must be left for everybody else. */
const IN_WORK_MAX = 4;

/** How many more may wait for them. */
const WAITING_MAX = 100;

export interface UserTurns {
  /**
   * Does a write of this user when its turn comes. The others wait in the order of their coming; `outside` is told when one has to.
   * Throws `rate_limited` when too many wait already.
   */
  take<T>(userId: string, outside: (wait: () => Promise<void>) => Promise<void>, work: () => Promise<T>): Promise<T>;
}

interface Turn {
  inWork: number;
  waiting: (() => void)[];
}

/** Bounds how many writes of each user are in work at once. Nobody waits for another user, and whoever is in waits for nobody. */
export function createUserTurns(inWorkMax = IN_WORK_MAX, waitingMax = WAITING_MAX): UserTurns {
  const turns = new Map<string, Turn>();

  function leave(userId: string, turn: Turn): void {
    const next = turn.waiting.shift();
    if (next) next();
    else if (--turn.inWork === 0) turns.delete(userId);
  }

  return {
    async take(userId, outside, work) {
      const turn = turns.get(userId) ?? { inWork: 0, waiting: [] };
      turns.set(userId, turn);
      if (turn.inWork < inWorkMax) turn.inWork++;
      else if (turn.waiting.length < waitingMax) await outside(() => new Promise((letIn) => turn.waiting.push(letIn)));
      else throw new Problem('rate_limited');
      try {
        return await work();
      } finally {
        leave(userId, turn);
      }
    },
  };
}
