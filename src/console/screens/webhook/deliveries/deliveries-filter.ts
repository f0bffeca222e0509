import type { DeliveryState, ListDeliveriesQuery } from '../../../../sdk/typescript/sdk.ts';
import type { LaterWords } from '../../../frame/later-words.ts';
import type { Filter } from '../../../frame/use-filter.ts';
import { oneOf } from '../../../frame/values.ts';
import { eventText } from '../../../frame/webhook-types.ts';

/** What the address of the page says: which deliveries, and which of them is open. */
export const NAMES = ['state', 'type', 'event', 'delivery'] as const;

export type DeliveriesFilter = Filter<(typeof NAMES)[number] | 'after'>;

const IN_ORDER: Readonly<Record<DeliveryState, number>> = { pending: 0, delivered: 1, waiting: 2, exhausted: 3 };
export const STATES = Object.keys(IN_ORDER) as DeliveryState[];

export const LIMIT = 50;

export const isEventId = (text: string) => /^evt_[0-9a-f]{32}$/.test(text);

/** The filter as the server takes it; what it has wrong is left out. */
export function queryOf({ state, type, event, after }: DeliveriesFilter): ListDeliveriesQuery {
  return {
    state: oneOf(STATES, state),
    type: type && /^[a-z0-9_.]{1,100}$/.test(type) ? type : undefined,
    eventId: event && isEventId(event) ? event : undefined,
    limit: LIMIT,
    after: after ?? '',
  };
}

/** What the filter leaves, in words; empty where it leaves everything. */
export function filterText(filter: DeliveriesFilter, later: LaterWords): string {
  const { state, type, eventId } = queryOf(filter);
  const { deliveries: said } = later;
  const parts = [state && said[state](), type && `“${eventText(type, later)}”`, eventId && said.onlyEvent({ id: eventId })];
  return parts.filter(Boolean).join(', ');
}
