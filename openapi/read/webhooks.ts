import type { Document, Operation, OutgoingCatalogue, Parameter, Response, Schema } from './document.ts';
import { followRef } from './follow-ref.ts';

/** What `sending.yaml` says: all that the sending of events has in common. */
export interface Sending {
  parameters: Record<string, Parameter>;
  body: { description: string };
  responses: Record<string, Response>;
}

interface Union {
  discriminator: { mapping: Record<string, string> };
}

/**
 * Adds the `webhooks` of OpenAPI 3.1 to the contract: a path item for each type of event, which says what is sent to endpoints of hosts and
 * what these answer. It is called `on` and the type.
 */
export function addWebhooks(document: Document, outgoing: OutgoingCatalogue, { parameters, body, responses }: Sending): void {
  const { discriminator } = document.components.schemas?.['Event'] as Union;
  document.components['parameters'] = { ...document.components['parameters'], ...parameters };
  document.webhooks = Object.fromEntries(
    Object.keys(outgoing).map((type): [string, { post: Operation }] => {
      const $ref = discriminator.mapping[type];
      if ($ref === undefined) throw new Error(`Event has no form for ${type}`);
      const { description } = followRef<Schema>(document, { $ref });
      return [
        type,
        {
          post: {
            operationId: nameOf(type),
            tags: ['events'],
            summary: `Hear of ${type}`,
            description: String(description),
            security: [],
            parameters: Object.keys(parameters).map((name) => ({ $ref: `#/components/parameters/${name}` }) as unknown as Parameter),
            requestBody: { ...body, required: true, content: { 'application/json': { schema: { $ref } } } },
            responses,
            'x-errors': [],
          },
        },
      ];
    }),
  );
}

/** `reward.created` is `onRewardCreated`. */
const nameOf = (type: string) => `on${type.replaceAll(/(?:^|[._])([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
