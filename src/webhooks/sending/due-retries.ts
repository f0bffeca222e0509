import { statement } from '../../core/statement.ts';
import type { Reader, Tx } from '../../core/tx.ts';
import type { LoggedEvent } from '../../events/batch.ts';
import { eventsAt } from '../../events/events-at.ts';

/** What an event has behind it that is sent again. */
export interface Retry {
  readonly failures: number;
  /** `none`: it was not to be sent again by itself. */
  readonly state: 'waiting' | 'exhausted' | 'none';
  readonly dueAt: string;
  /** Whether somebody asked for it: then it does not count as one of its tries. */
  readonly isAsked: boolean;
}

export interface DueRetry {
  readonly event: LoggedEvent;
  readonly retry: Retry;
}

interface Row {
  position: string;
  failures: number;
  state: Retry['state'];
  due_at: string;
  is_asked: boolean;
}

const COLUMNS = 'position, failures, state, due_at, asked_at is not null as is_asked';
const DUE = statement(
  'webhook_due',
  `(select ${COLUMNS} from webhook_retries where webhook_id = $1 and asked_at is not null and position <> all($3::bigint[])
    order by asked_at limit $4)
   union
   (select ${COLUMNS} from webhook_retries where webhook_id = $1 and state = 'waiting' and due_at <= $2 and position <> all($3::bigint[])
    order by due_at limit $4)`,
  { $3: 'bigint' },
);
const LOST = statement('webhook_retries_lost', 'delete from webhook_retries where webhook_id = $1 and position = any($2::bigint[])', {
  $2: 'bigint',
});

/** Forgets what was to be sent again and is kept no longer. */
export function forgetRetries(tx: Tx, webhookId: string, positions: readonly bigint[]): void {
  tx.write([{ statement: LOST, values: [webhookId, positions] }]);
}

/** What is to be sent to a webhook again now, `limit` at most of each kind, but for the positions that are on their way. */
export async function dueRetries(
  db: Reader,
  webhookId: string,
  onTheirWay: readonly bigint[],
  limit: number,
): Promise<{ due: DueRetry[]; lost: bigint[] }> {
  const rows = await db.query<Row>(DUE, [webhookId, db.now, onTheirWay, limit]);
  const positions = rows.map(({ position }) => BigInt(position));
  const events = await eventsAt(db, positions);
  const due = rows.flatMap(({ position, failures, state, due_at, is_asked }): DueRetry[] => {
    const event = events.get(BigInt(position));
    return event ? [{ event, retry: { failures, state, dueAt: due_at, isAsked: is_asked } }] : [];
  });
  return { due, lost: positions.filter((position) => !events.has(position)) };
}
