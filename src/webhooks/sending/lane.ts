import type { Reader } from '../../core/tx.ts';
import type { LoggedEvent } from '../../events/batch.ts';
import { eventsBehind } from '../../events/list-events.ts';
import { createProgress, type Progress } from './progress.ts';

/** Events of the log in their order, as far as they are wanted, read ahead. */
export interface Lane {
  readonly progress: Progress;
  /** The next event that was read, taken away; undefined where none was. */
  next(): LoggedEvent | undefined;
  /** Whether an event was read that nobody has taken. */
  readonly hasNext: boolean;
  /** Whether it has come to its end, as far as it knows: of the log, or of its stretch. */
  readonly isAtEnd: boolean;
  /** Reads on, if little is left and there may be more. Returns whether it did. */
  fill(db: Reader): Promise<boolean>;
}

interface LaneOptions {
  /** The position behind which it begins. */
  after: bigint;
  /** The last position; undefined where it goes on as the log does. */
  last?: bigint | undefined;
  /** Which of a stretch of events are wanted. */
  wanted(db: Reader, events: readonly LoggedEvent[]): readonly LoggedEvent[] | Promise<readonly LoggedEvent[]>;
}

/** So few are left when it reads on. */
const LOW = 128;

export function createLane({ after, last, wanted }: LaneOptions): Lane {
  const progress = createProgress(after);
  const queue: LoggedEvent[] = [];
  let isLogAtEnd = false;
  const isOver = () => last !== undefined && progress.reached >= last;
  return {
    progress,
    next: () => queue.shift(),
    get hasNext() {
      return queue.length > 0;
    },
    get isAtEnd() {
      return isLogAtEnd || isOver();
    },
    async fill(db) {
      if (queue.length >= LOW || isOver()) return false;
      const { events, reached, isAtEnd } = await eventsBehind(db, progress.reached);
      const within = last === undefined ? events : events.filter(({ position }) => position <= last);
      for (const event of await wanted(db, within)) {
        progress.take(event.position);
        queue.push(event);
      }
      progress.reach(last !== undefined && reached > last ? last : reached);
      isLogAtEnd = isAtEnd;
      return true;
    },
  };
}
