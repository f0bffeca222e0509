import { bigint, integer, rows, uuid } from '../core/rows.ts';
import { statement } from '../core/statement.ts';
import type { Reader, Tx } from '../core/tx.ts';
import { SHARD } from './event-id.ts';

/** So many batches get their places in one transaction. */
const BATCHES_MAX = 200;

const LOCK = statement('log_head_lock', 'select position from log_heads where shard = $1 for update');
// Read when the head is locked, for the second statement begins when the first has ended: nobody else takes from the outbox then.
const WAITING = statement('outbox_waiting', 'select batch_id, count from outbox where shard = $1 order by batch_id limit $2');
const IS_WAITING = statement('outbox_is_waiting', 'select from outbox where shard = $1 limit 1');
const TAKE = statement('outbox_take', 'delete from outbox where shard = $1 and batch_id = any($2::uuid[])', { $2: 'uuid' }, {});
const MOVE = statement('log_head_move', 'update log_heads set position = $2 where shard = $1');

interface Placed {
  readonly batchId: string;
  readonly first: bigint;
  readonly count: number;
}

const addToOrder = rows<Placed>('event_order', {
  first_position: bigint(({ first }) => first),
  batch_id: uuid(({ batchId }) => batchId),
  count: integer(({ count }) => count),
}).insert('event_order_add', { same: { shard: 'integer' } });

/** What a run has done. */
export interface Sequenced {
  /** How far the log goes now. */
  readonly position: bigint;
  /** Whether there may be more that waits. */
  readonly isMore: boolean;
}

/**
 * Gives the events that wait their positions in the log, each the next one, so that there is no gap and none is given twice. One
 * transaction at a time does so, on however many servers: what has a position was committed before, and nothing appears below it any more.
 */
export async function sequenceEvents(tx: Tx): Promise<Sequenced> {
  const [[head], waiting] = await Promise.all([
    tx.query<{ position: string }>(LOCK, [SHARD]),
    tx.query<{ batch_id: string; count: number }>(WAITING, [SHARD, BATCHES_MAX]),
  ]);
  let position = BigInt(head?.position ?? 0);
  const placed = waiting.map(({ batch_id: batchId, count }): Placed => {
    const first = position + 1n;
    position += BigInt(count);
    return { batchId, first, count };
  });
  if (placed.length > 0) {
    const batchIds = placed.map(({ batchId }) => batchId);
    tx.write([
      ...addToOrder(placed, { shard: SHARD }),
      { statement: TAKE, values: [SHARD, batchIds] },
      { statement: MOVE, values: [SHARD, position] },
    ]);
  }
  return { position, isMore: placed.length === BATCHES_MAX };
}

/** Whether anything waits for its position. It locks nothing. */
export async function isAnythingWaiting(db: Reader): Promise<boolean> {
  return (await db.query(IS_WAITING, [SHARD])).length > 0;
}
