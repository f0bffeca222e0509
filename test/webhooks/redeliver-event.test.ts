import { everyEvent } from '../support/events.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { makeWebhook, NOBODY, WEBHOOKS } from '../support/webhooks.ts';

refusesInOrder('redeliverEvent', {
  good: async (attempt) => {
    await attempt.server.createUser();
    const { id } = (await everyEvent(attempt.server)).at(-1) as { id: string };
    attempt.path = `${WEBHOOKS}/${(await makeWebhook(attempt.server)).webhook_id}/deliveries/${id}`;
  },
  own: [
    {
      tag: 'webhook_not_found',
      promise: 'there is no such webhook',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/webhooks\/[0-9a-f-]{36}/, `webhooks/${NOBODY}`);
      },
    },
    {
      tag: 'outgoing_event_not_found',
      promise: 'there is no such event',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/evt_[0-9a-f]+/, `evt_${'0'.repeat(32)}`);
      },
    },
    {
      tag: 'webhook_disabled',
      promise: 'it is disabled',
      spoil: async ({ server, path }) => {
        await server.admin('PATCH', (/^.*webhooks\/[0-9a-f-]{36}/.exec(path) as RegExpExecArray)[0], { state: 'disabled' });
      },
    },
  ],
});
