import { OUTGOING_VERSIONS } from '../../../generated/events.ts';
import type { LaterWords } from './later-words.ts';

/** What webhooks can be asked to be sent. A test is sent to its webhook whatever that is sent otherwise. */
export const WEBHOOK_TYPES: readonly string[] = Object.keys(OUTGOING_VERSIONS).filter((type) => type !== 'webhook.tested');

type ByName = Record<string, (() => string) | undefined>;

/** A kind of events in words; one that a newer server has, by its name. */
export function eventText(type: string, { eventTypes }: LaterWords): string {
  return (eventTypes as ByName)[type.replace('.', '_')]?.() ?? type;
}
