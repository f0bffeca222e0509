import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { SHARD } from './event-id.ts';
import { logBounds } from './list-events.ts';

// The batch in which a position stands.
const DATED = statement(
  'log_dated',
  `select b.created_at < $3::timestamptz as is_before
   from event_order o join event_batches b on b.shard = o.shard and b.batch_id = o.batch_id
   where o.shard = $1 and o.first_position <= $2 order by o.first_position desc limit 1`,
);

/**
 * A position with events before this moment, or of it, behind which they are from this moment on; as far as moments ascend with positions,
 * which they do but for how long transactions last. Found by halving: at most some forty rows are looked at, however long the log is.
 */
export async function positionAt(db: Reader, moment: Date): Promise<bigint> {
  const bounds = await logBounds(db);
  let [low, high] = [bounds.dropped, bounds.position];
  while (low < high) {
    const middle = (low + high) / 2n;
    const [row] = await db.query<{ is_before: boolean }>(DATED, [SHARD, middle + 1n, moment]);
    if (row?.is_before) low = middle + 1n;
    else high = middle;
  }
  return low;
}
