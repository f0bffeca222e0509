import { byNumber } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { eventsAt } from '../events/events-at.ts';
import { findEvent } from '../events/get-event.ts';
import { eventsBehind } from '../events/list-events.ts';
import { type Delivery, type DeliveryRow, readAttempts } from './delivery.ts';
import { getWebhook } from './get-webhook.ts';
import { isFor } from './is-for.ts';

export interface DeliveryFilter {
  state?: DeliveryRow['state'] | undefined;
  type?: string | undefined;
  eventId?: string | undefined;
}

/** What was found of a page. */
export interface DeliveryStretch {
  readonly deliveries: readonly Delivery[];
  /** The position that was looked at last, where there may be more behind it although fewer were found than were asked for. */
  readonly stoppedAt: { position: string } | undefined;
}

export const DELIVERY_ORDER = byNumber<{ position: string }>('listDeliveries', ({ position }) => position);

/** So many deliveries are looked at for a page where a filter may pass over most of them. */
const LOOKED_AT = 400;

const STATE = `case when r.position is null then 'delivered' when r.asked_at is null and r.state = 'exhausted' then 'exhausted' else 'waiting' end`;
const NEXT = `case when r.asked_at is not null then r.asked_at when r.state = 'waiting' then r.due_at end`;
const RETRY = 'left join webhook_retries r on r.webhook_id = $1 and r.position = tried.position';

// Whatever was tried, and what was asked for and was not tried yet.
const TRIED = statement(
  'webhook_tried',
  `select tried.position, ${STATE} as state, ${NEXT} as next_attempt_at
   from (
     (select distinct position from webhook_attempts where webhook_id = $1 and position < $2::bigint order by position desc limit $3)
     union
     (select position from webhook_retries where webhook_id = $1 and position < $2::bigint order by position desc limit $3)
   ) tried ${RETRY}
   order by tried.position desc limit $3`,
);
const OPEN = statement(
  'webhook_open',
  `select tried.position, ${STATE} as state, ${NEXT} as next_attempt_at
   from webhook_retries tried ${RETRY}
   where tried.webhook_id = $1 and tried.position < $2::bigint
   order by tried.position desc limit $3`,
);
const ONE = statement(
  'webhook_tried_one',
  `select tried.position, ${STATE} as state, ${NEXT} as next_attempt_at
   from (select $2::bigint as position) tried ${RETRY}
   where r.position is not null or exists (select from webhook_attempts where webhook_id = $1 and position = $2)`,
);

/**
 * What became of the events that a webhook was sent, the newest event first; or those that come next, the oldest first, for the state
 * `pending`. It looks at a bounded number, so that a page may be short and not the last one. Throws `webhook_not_found`.
 */
export async function listDeliveries(
  db: Reader,
  webhookId: string,
  filter: DeliveryFilter,
  { behind, count }: Pick<Stretch, 'behind' | 'count'>,
): Promise<DeliveryStretch> {
  const webhook = await getWebhook(db, webhookId);
  if (filter.eventId !== undefined) return one(db, webhookId, filter, filter.eventId, behind);
  if (filter.state === 'pending') {
    const isFirst = behind[0] === DELIVERY_ORDER.beginning[0];
    const from = isFirst ? BigInt(webhook.position) : BigInt(behind[0] as string);
    return pending(db, webhookId, new Set(webhook.types), filter.type, from, count);
  }
  const isFiltered = filter.type !== undefined || filter.state !== undefined;
  const lookedAt = isFiltered ? Math.max(LOOKED_AT, count) : count;
  const isOpen = filter.state === 'waiting' || filter.state === 'exhausted';
  const rows = await db.query<DeliveryRow>(isOpen ? OPEN : TRIED, [webhookId, behind[0], lookedAt]);
  const deliveries = await withEvents(db, webhookId, rows, filter, count);
  return { deliveries, stoppedAt: rows.length === lookedAt ? rows.at(-1) : undefined };
}

/** Those of the filter with their events and attempts; events that are kept no longer are missing. */
async function withEvents(
  db: Reader,
  webhookId: string,
  rows: readonly DeliveryRow[],
  { state, type }: DeliveryFilter,
  count: number,
): Promise<Delivery[]> {
  const wanted = rows.filter((row) => state === undefined || row.state === state);
  const events = await eventsAt(
    db,
    wanted.map(({ position }) => BigInt(position)),
  );
  const found = wanted
    .flatMap((row) => {
      const event = events.get(BigInt(row.position));
      return event && (type === undefined || event.type === type) ? [{ ...row, event }] : [];
    })
    .slice(0, count);
  const attempts = await readAttempts(
    db,
    webhookId,
    found.map(({ position }) => position),
  );
  return found.map((delivery) => ({ ...delivery, attempts: attempts.get(delivery.position) ?? [] }));
}

async function one(
  db: Reader,
  webhookId: string,
  filter: DeliveryFilter,
  eventId: string,
  behind: readonly string[],
): Promise<DeliveryStretch> {
  const position = (await findEvent(db, eventId))?.position;
  if (position === undefined || position >= BigInt(behind[0] as string)) return { deliveries: [], stoppedAt: undefined };
  const rows = await db.query<DeliveryRow>(ONE, [webhookId, position]);
  return { deliveries: await withEvents(db, webhookId, rows, filter, 1), stoppedAt: undefined };
}

async function pending(
  db: Reader,
  webhookId: string,
  types: ReadonlySet<string>,
  type: string | undefined,
  after: bigint,
  count: number,
): Promise<DeliveryStretch> {
  const { events, reached, isAtEnd } = await eventsBehind(db, after);
  const found = events.filter((event) => isFor(webhookId, types, event) && (type === undefined || event.type === type)).slice(0, count);
  const deliveries = found.map((event): Delivery => {
    return { event, position: String(event.position), state: 'pending', next_attempt_at: null, attempts: [] };
  });
  return { deliveries, stoppedAt: isAtEnd ? undefined : { position: String(reached) } };
}
