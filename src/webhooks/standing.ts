import { fromDatabase, SECOND_MS } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

/** How the event log and its webhooks stand, for whoever watches. */
export interface Standing {
  /** How far the log goes. */
  readonly position: number;
  readonly webhooks: readonly WebhookStanding[];
}

export interface WebhookStanding {
  readonly id: string;
  readonly isDisabled: boolean;
  /** How many events lie behind its place. */
  readonly lag: number;
  /** How old the oldest event is that is still to be sent, in seconds; 0 where there is none. */
  readonly oldestS: number;
}

// Of what failed and of what was not tried yet, the event that stands first; dated by the batch that it is in.
const STANDING = statement(
  'webhooks_standing',
  `select h.position, w.webhook_id, w.state, greatest(h.position - c.position, 0) as lag, b.created_at as oldest
   from log_heads h
   left join webhook_cursors c on c.shard = 0
   left join webhooks w on w.webhook_id = c.webhook_id
   left join lateral (
     select least(
       case when c.position < h.position then greatest(c.position, h.dropped) + 1 end,
       (select min(position) from webhook_retries where webhook_id = c.webhook_id and state = 'waiting')
     ) as position
   ) first on true
   left join lateral (
     select batch_id from event_order where shard = 0 and first_position <= first.position order by first_position desc limit 1
   ) o on true
   left join event_batches b on b.shard = 0 and b.batch_id = o.batch_id
   where h.shard = 0`,
);

interface Row {
  position: string;
  webhook_id: string | null;
  state: string;
  lag: string;
  oldest: string | null;
}

/** Reads how far the log goes and how each webhook stands, of which there are fifty at most. */
export async function readStanding(db: Reader): Promise<Standing> {
  const rows = await db.query<Row>(STANDING, []);
  const webhooks = rows.flatMap(({ webhook_id: id, state, lag, oldest }): WebhookStanding[] => {
    if (id === null) return [];
    const ageMs = oldest === null ? 0 : db.now.getTime() - fromDatabase(oldest).getTime();
    return [{ id, isDisabled: state === 'disabled', lag: Number(lag), oldestS: Math.max(0, ageMs / SECOND_MS) }];
  });
  return { position: Number(rows[0]?.position ?? 0), webhooks };
}
