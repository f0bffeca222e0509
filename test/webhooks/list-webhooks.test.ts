import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { makeWebhook, WEBHOOKS } from '../support/webhooks.ts';

test('all webhooks are listed, the oldest first', async ({ server }) => {
  const ids: string[] = [];
  for (let made = 0; made < 3; made++) ids.push((await makeWebhook(server)).webhook_id);
  const { items } = (await server.admin('GET', WEBHOOKS)).body;
  expect(items.map(({ webhook_id }: { webhook_id: string }) => webhook_id).filter((id: string) => ids.includes(id))).toEqual(ids);
});

refusesInOrder('listWebhooks', {
  good: (attempt) => {
    attempt.path = WEBHOOKS;
  },
});
