import type { webhooks } from './client/types.js';

/** What is sent of an event, by the section `webhooks` of the document. */
type Sent<Type extends keyof webhooks> = webhooks[Type]['post'] extends {
  requestBody: { content: { 'application/json': infer Body } };
  parameters: { header: { 'webhook-id': string; 'webhook-timestamp': string; 'webhook-signature': string } };
}
  ? Body
  : never;

export const moved = (event: Sent<'reward.reversed'>): number => event.data.moved_micro;
export const word = (event: Sent<'reward.restored'>): 'reward.restored' => event.type;
// @ts-expect-error Of a new reward nothing is reversed.
export const none = (event: Sent<'reward.created'>): number => event.data.moved_micro;
// @ts-expect-error No event is called so.
export const misspelt = (event: Sent<'reward.craeted'>) => event;
