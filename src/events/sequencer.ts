import type { Log } from '../core/log.ts';
import { createWaiting } from '../core/waiting.ts';
import type { Sequenced } from './sequence-events.ts';

export interface Sequencer {
  /** Says that something was written to the log: it gets its place at once. Before the sequencer is started nothing happens. */
  wake(): void;
  /** Begins to give events their places, and to look for those of other servers; returns what ends that when the last run has ended. */
  start(): () => Promise<void>;
}

export interface SequencerOptions {
  /** Whether anything waits for its place. */
  isWaiting(): Promise<boolean>;
  /** Gives what waits its places, in a transaction. */
  sequence(): Promise<Sequenced>;
  /** Is told how far the log goes after each run. */
  moved(position: bigint): void;
  log: Log;
  /** How long after one look for what others have written comes the next, in milliseconds. */
  everyMs?: number;
}

/** Makes what gives events their places in the log. It runs once at a time, and goes on when the database was away. */
export function createSequencer({ isWaiting, sequence, moved, log, everyMs = 250 }: SequencerOptions): Sequencer {
  const waiting = createWaiting();
  let isAway = false;

  async function run(): Promise<void> {
    if (!waiting.takeWoken() && !(await isWaiting())) return;
    const { position, isMore } = await sequence();
    if (isMore) waiting.wake();
    moved(position);
  }

  async function runSafely(): Promise<void> {
    try {
      await run();
      if (isAway) log.info('events get their places in the log again');
      isAway = false;
    } catch (error) {
      if (!isAway) log.warn({ err: error }, 'events wait for their places in the log');
      isAway = true;
    }
  }

  return {
    wake: waiting.wake,
    start() {
      let isStopping = false;
      const work = async () => {
        while (!isStopping) {
          await runSafely();
          if (!isStopping) await waiting.wait(everyMs);
        }
      };
      const done = work();
      return async () => {
        isStopping = true;
        waiting.wake();
        await done;
      };
    },
  };
}
