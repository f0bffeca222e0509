import { test as base, expect } from 'vitest';
import { type Receiver, startReceiver } from '../../support/receiver.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { WEBHOOKS } from '../../support/webhooks.ts';

interface Around {
  server: TestServer;
  receiver: Receiver;
  /** Another receiver, of another webhook. */
  other: Receiver;
}

/** What a server is told so that it sends to this machine. */
export const LOOPBACK = { allowHttp: true, allowNetworks: ['127.0.0.0/8'], timeoutMs: 1000, proxy: undefined };

async function aReceiver(use: (receiver: Receiver) => Promise<void>): Promise<void> {
  const receiver = await startReceiver();
  await use(receiver);
  await receiver.stop();
}

/** Tests of a server that sends, and of what it sends to; each test has its own. */
export const test = base.extend<Around>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads there which other fixtures this one wants
  receiver: async ({}, use) => aReceiver(use),
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads there which other fixtures this one wants
  other: async ({}, use) => aReceiver(use),
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads there which other fixtures this one wants
  server: async ({}, use) => {
    const server = await startServer({ webhooks: LOOPBACK });
    const stops = [server.eventLog.sequencer.start(), server.dispatcher.start()];
    await use(server);
    for (const stop of stops) await stop();
    expect(server.failures).toEqual([]);
    await server.stop();
  },
});

/** The deliveries of a webhook, as the list shows them. */
export async function deliveriesOf(server: TestServer, webhookId: string, query = '') {
  return (await server.admin('GET', `${WEBHOOKS}/${webhookId}/deliveries${query}`)).body.items;
}

export async function webhookOf(server: TestServer, webhookId: string) {
  return (await server.admin('GET', `${WEBHOOKS}/${webhookId}`)).body;
}
