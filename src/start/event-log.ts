import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import type { Database } from '../db/database.ts';
import { type Bell, createBell } from '../events/bell.ts';
import { logHead } from '../events/list-events.ts';
import { isAnythingWaiting, type Sequenced, sequenceEvents } from '../events/sequence-events.ts';
import { createSequencer, type Sequencer } from '../events/sequencer.ts';

/** The event log of one server. */
export interface EventLog {
  readonly bell: Bell;
  readonly sequencer: Sequencer;
  /** Gives everything that waits its place, at once. */
  sequence(): Promise<void>;
}

interface EventLogOptions {
  database: Database;
  clock: Clock;
  log: Log;
  /** Is told how far the log goes after each run of the sequencer. */
  moved(): void;
}

/** Puts the parts together that give events their places, and tell those who wait for them. */
export function assembleEventLog({ database, clock, log, moved }: EventLogOptions): EventLog {
  const reader = () => database.reader(clock.now());
  const report = (error: unknown) => log.error({ err: error }, 'unexpected failure in the event log, which went on');
  const sequenceOnce = (): Promise<Sequenced> => {
    const context = { operation: 'sequenceEvents', requestId: 'sequencer', now: clock.now(), actor: { kind: 'system' }, report } as const;
    return database.transaction(context, sequenceEvents);
  };
  const bell = createBell({ position: () => logHead(reader()) });
  const gone = (position: bigint) => {
    bell.ring(position);
    moved();
  };
  const sequencer = createSequencer({ isWaiting: () => isAnythingWaiting(reader()), sequence: sequenceOnce, moved: gone, log });
  async function sequence(): Promise<void> {
    let sequenced: Sequenced;
    do {
      sequenced = await sequenceOnce();
      gone(sequenced.position);
    } while (sequenced.isMore);
  }
  return { bell, sequencer, sequence };
}
