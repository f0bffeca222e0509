import { toWire } from '../../sdk/typescript/names.ts';
import { asking } from './asking.ts';
import { client } from './client.ts';

/** An event of the log, as it is sent: with the names of the wire. */
export const getEvent = (eventId: string) => ({
  ...asking(['getEvent', eventId], async (options) => toWire(await client.events.getEvent(eventId, options))),
  // An event never changes.
  staleTime: Number.POSITIVE_INFINITY,
});
