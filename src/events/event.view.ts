import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import type { LoggedEvent } from './batch.ts';

/** The types of `tx.emit` have seen to it that the data fits the type. */
export function eventView({
  id,
  type,
  timestamp,
  version,
  position,
  userId,
  requestId,
  data,
}: LoggedEvent): components['schemas']['Event'] {
  const event = {
    id,
    type,
    timestamp: instant(timestamp),
    version,
    position: Number(position),
    user_id: userId,
    request_id: requestId,
    data,
  };
  return event as components['schemas']['Event'];
}
