import type { components } from '../../generated/openapi.ts';
import { instant, instantOrNull } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { LoggedEvent } from '../events/batch.ts';

/** What is known of an event for a webhook, beside its attempts. */
export interface DeliveryRow {
  position: string;
  state: components['schemas']['DeliveryState'];
  next_attempt_at: string | null;
}

/** A request that was sent. */
export interface AttemptRow {
  position: string;
  started_at: string;
  ms: number;
  status: number | null;
  failure: string | null;
  excerpt: string | null;
}

export interface Delivery extends DeliveryRow {
  readonly event: LoggedEvent;
  readonly attempts: readonly AttemptRow[];
}

/** So many attempts of a delivery are shown, the last ones. */
const SHOWN_MAX = 50;

const ATTEMPTS = statement(
  'webhook_attempts_of',
  `select of.position, a.started_at, a.ms, a.status, a.failure, a.excerpt
   from unnest($2::bigint[]) as of (position)
   cross join lateral (
     select started_at, ms, status, failure, excerpt from webhook_attempts
     where webhook_id = $1 and position = of.position order by started_at desc limit ${SHOWN_MAX}
   ) a
   order by of.position, a.started_at`,
  { $2: 'bigint' },
);

/** The last attempts of these deliveries, the first one first, by the position of the event. */
export async function readAttempts(
  db: Reader,
  webhookId: string,
  positions: readonly string[],
): Promise<ReadonlyMap<string, readonly AttemptRow[]>> {
  return Map.groupBy(await db.query<AttemptRow>(ATTEMPTS, [webhookId, positions.map(BigInt)]), ({ position }) => position);
}

export function deliveryView({ event, state, next_attempt_at, attempts }: Delivery): components['schemas']['Delivery'] {
  return {
    event_id: event.id,
    type: event.type,
    position: Number(event.position),
    user_id: event.userId,
    state,
    next_attempt_at: instantOrNull(next_attempt_at),
    attempts: attempts.map(({ started_at, ms, status, failure, excerpt }) => ({
      at: instant(started_at),
      ms,
      status,
      failure: failure as components['schemas']['Delivery']['attempts'][number]['failure'],
      excerpt,
    })),
  };
}
