/** A database of several machines may show what was committed together one after the other. Here one half is hidden for a while. */
import { expect } from 'vitest';
import { couple, EVENTS, invoiceOf, report } from '../support/billing.ts';
import type { TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const test = serving({ shape: 'keys' });

const lookUp = (server: TestServer, { id }: { id: string }) => server.admin('GET', `${EVENTS}/${id}`);

/** Reports a payment, and hides a row that was written with it by giving it another key while `work` is done. */
async function hiding(server: TestServer, table: 'rewards' | 'invoices', work: (event: { id: string }) => Promise<void>): Promise<void> {
  const { inviter, invitee } = await couple(server);
  const event = invoiceOf(server, invitee).paid(10_000);
  await report(server, event);
  const [hide, show] =
    table === 'rewards'
      ? ['update rewards set seq = seq + 1000 where user_id = $1', 'update rewards set seq = seq - 1000 where user_id = $1']
      : [
          `update invoices set invoice_id = 'hidden ' || invoice_id where inviter_user_id = $1`,
          `update invoices set invoice_id = substr(invoice_id, 8) where inviter_user_id = $1`,
        ];
  await server.sql(hide, [inviter]);
  await work(event);
  await server.sql(show, [inviter]);
  expect((await lookUp(server, event)).body).toMatchObject({ event: { id: event.id }, outcome: { outcome: 'reward_created' } });
}

test.for(['rewards', 'invoices'] as const)(
  'an event that is seen before the %s that it belongs to is "try again", and never half an answer',
  async (table, { server }) => {
    await hiding(server, table, async (event) => {
      const reply = await lookUp(server, event);
      expect([reply.status, reply.body.error, reply.headers.get('retry-after')]).toEqual([503, 'unavailable', '1']);
    });
  },
);

test('and so is one that is reported again', async ({ server }) => {
  await hiding(server, 'rewards', async (event) => {
    const reply = await server.admin('POST', EVENTS, { events: [event] });
    expect([reply.status, reply.body.error]).toEqual([503, 'unavailable']);
  });
});
