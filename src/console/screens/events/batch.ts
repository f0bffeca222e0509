import { camelKeys } from '../../../kit/camel-case.ts';
import type { BillingEvent } from '../../../sdk/typescript/sdk.ts';

/** As many as one request can report. */
const EVENTS_AT_ONCE = 500;

/** An event as the client of the console names its parts. What is no event stays what it is: the server says what is wrong with it. */
function named(value: unknown): BillingEvent {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return (isObject ? camelKeys(value as Record<string, unknown>) : value) as BillingEvent;
}

/** The events of a pasted text: one, a list, or the body of a request. Or why there are none, by the name of the words that say it. */
export function readBatch(text: string): BillingEvent[] | 'notJson' | 'noEvents' | 'tooMany' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'notJson';
  }
  const inner = typeof value === 'object' && value !== null && 'events' in value ? value.events : value;
  const events = Array.isArray(inner) ? inner : [inner];
  if (events.length === 0 || inner === null) return 'noEvents';
  return events.length > EVENTS_AT_ONCE ? 'tooMany' : events.map(named);
}
