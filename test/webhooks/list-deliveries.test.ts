import { refusesInOrder } from '../support/refusals.ts';
import { makeWebhook, NOBODY, WEBHOOKS } from '../support/webhooks.ts';

refusesInOrder('listDeliveries', {
  good: async (attempt) => {
    attempt.path = `${WEBHOOKS}/${(await makeWebhook(attempt.server)).webhook_id}/deliveries`;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'there is no such state',
      spoil: (attempt) => {
        attempt.path += '?state=lost';
      },
    },
    {
      tag: 'webhook_not_found',
      promise: 'there is no such webhook',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/webhooks\/[0-9a-f-]{36}/, `webhooks/${NOBODY}`);
      },
    },
  ],
});
