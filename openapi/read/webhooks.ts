import type { Document, OutgoingCatalogue, Schema, SentEvent } from './document.ts';
import { followRef } from './follow-ref.ts';

/** What `sending.yaml` says: all that the sending of events has in common. */
export type Sending = Pick<SentEvent, 'security' | 'parameters' | 'responses'> & { requestBody: Omit<SentEvent['requestBody'], 'content'> };

interface Union {
  discriminator: { mapping: Record<string, string> };
}

/**
 * Adds the `webhooks` of OpenAPI 3.1 to the contract: a path item for each type of event, which says what is sent to endpoints of hosts and
 * what these answer. It is called `on` and the type. Nothing of it is a component but the body: some generators look for these among what
 * the operations of the API have.
 */
export function addWebhooks(document: Document, outgoing: OutgoingCatalogue, sending: Sending): void {
  const { Event } = document.components['schemas'] as { Event: Union };
  document.webhooks = Object.fromEntries(
    Object.keys(outgoing).map((type): [string, { post: SentEvent }] => {
      const $ref = Event.discriminator.mapping[type];
      if ($ref === undefined) throw new Error(`Event has no form for ${type}`);
      const { description } = followRef<Schema>(document, { $ref });
      const said = { operationId: nameOf(type), summary: `Hear of ${type}`, description: String(description) };
      const requestBody = { ...sending.requestBody, content: { 'application/json': { schema: { $ref } } } };
      return [type, { post: { ...said, ...sending, requestBody } }];
    }),
  );
}

/** `reward.created` is `onRewardCreated`. */
const nameOf = (type: string) => `on${type.replaceAll(/(?:^|[._])([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
