import { SECOND_MS } from '../core/clock.ts';
import type { Log } from '../core/log.ts';

/** `ok`: a job has succeeded of late, on whichever server; `waiting`: none has; `off`: this server does none. */
export type JobState = 'ok' | 'waiting' | 'off';

export interface JobWatch {
  state(): JobState;
  /** Notes that a job succeeded on this server. */
  noteSuccess(): void;
  /** Looks whether jobs were done anywhere since the last look, and says so when none were for too long. Never fails. */
  look(): Promise<void>;
  /** Looks every `everyMs` milliseconds; returns what ends that. */
  start(everyMs?: number): () => void;
}

export interface JobWatchOptions {
  /**
   * How far the jobs of all servers have come: a moment that moves on when they are done, a minute apart. Undefined before the first.
   * Throws when the database is away.
   */
  progress(): Promise<Date | undefined>;
  now(): Date;
  log: Log;
  /** Is told at each look whether jobs stand still. */
  observe(isStill: boolean): void;
}

const QUIET_MINUTES = 5;
const LOOK_MS = 15 * SECOND_MS;
const QUIET_MS = QUIET_MINUTES * 60 * SECOND_MS;
/** It is looks that are counted: a machine that slept has not been still. */
const QUIET_LOOKS = QUIET_MS / LOOK_MS;

const STILL = `no job has succeeded for ${QUIET_MINUTES} minutes: the queue cannot be reached, or every job fails (the lines before say \
which); WORKER_DATABASE_URL must lead to the database itself, past a pooler`;

/** Whether jobs are done at all. Of several servers each does some, so a server that does none itself looks what the others did. */
export function createJobWatch({ progress, now, log, observe }: JobWatchOptions): JobWatch {
  let reached: number | undefined;
  let hasSucceeded = false;
  let quietLooks = 0;

  function noteSuccess(): void {
    if (quietLooks >= QUIET_LOOKS) log.info('jobs succeed again');
    hasSucceeded = true;
    quietLooks = 0;
    observe(false);
  }

  async function look(): Promise<void> {
    let found: number | undefined;
    try {
      found = (await progress())?.getTime();
    } catch {
      if (quietLooks < QUIET_LOOKS) quietLooks = 0; // nobody expects jobs of a database that is away; that it is, others say
      return;
    }
    const isNews = reached === undefined ? found !== undefined && now().getTime() - found < QUIET_MS : found !== reached;
    reached = found;
    if (isNews) return noteSuccess();
    quietLooks++;
    if (quietLooks === QUIET_LOOKS) log.error(STILL);
    observe(quietLooks >= QUIET_LOOKS);
  }

  return {
    state: () => (hasSucceeded && quietLooks < QUIET_LOOKS ? 'ok' : 'waiting'),
    noteSuccess,
    look,
    start(everyMs = LOOK_MS) {
      void look();
      const timer = setInterval(() => void look(), everyMs).unref();
      return () => clearInterval(timer);
    },
  };
}
