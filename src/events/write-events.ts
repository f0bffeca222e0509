import type { Clock } from '../core/clock.ts';
import { integer, rows, text, timestamptz, uuid } from '../core/rows.ts';
import type { Emission, EventSink } from '../core/tx.ts';
import { textOf } from './batch.ts';
import { BATCH_MAX, newBatchId, SHARD } from './event-id.ts';

/** Events of one transaction and one moment. */
interface Batch {
  readonly id: string;
  readonly at: Date;
  readonly events: readonly Emission[];
}

const addBatches = rows<Batch>('event_batches', {
  batch_id: uuid(({ id }) => id),
  created_at: timestamptz(({ at }) => at),
  events: text(({ events }) => textOf(events)),
}).insert('event_batches_add', { same: { shard: 'integer' } });

const addToOutbox = rows<Batch>('outbox', {
  batch_id: uuid(({ id }) => id),
  count: integer(({ events }) => events.length),
}).insert('outbox_add', { same: { shard: 'integer' } });

interface Listening {
  /** Is told that a transaction with events has committed. */
  committed(): void;
  /** Is told of the events of an operation, or of a job, before they are written. */
  told?: OnEvents | undefined;
}

export type OnEvents = (operation: string, events: readonly Emission[]) => void;

/**
 * Writes what transactions have to tell: one batch, unless it is very much, or of several moments as in the demo. Its id is made by the
 * clock when all else is written, and so under all locks: of two transactions of which one waited for the other, the batches are in the
 * order of their commits, as far as the clocks of servers agree.
 */
export function eventSink(clock: Clock, { committed, told }: Listening): EventSink {
  return {
    writesOf(events, { operation }) {
      told?.(operation, events);
      const batches = stretchesOf(events).map(([first, ...rest]): Batch => {
        return { id: first.batchId ?? newBatchId(clock.now()), at: first.at, events: [first, ...rest] };
      });
      return [...addBatches(batches, { shard: SHARD }), ...addToOutbox(batches, { shard: SHARD })];
    },
    committed,
  };
}

type Stretch = [Emission, ...Emission[]];

/** Events that follow each other and are of one moment, as many as a batch may have; one with a batch of its own is alone. */
function stretchesOf(events: readonly Emission[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const event of events) {
    const last = stretches.at(-1);
    if (last && isTogether(last[0], event) && last.length < BATCH_MAX) last.push(event);
    else stretches.push([event]);
  }
  return stretches;
}

function isTogether(first: Emission, event: Emission): boolean {
  return first.batchId === undefined && event.batchId === undefined && first.at.getTime() === event.at.getTime();
}
