/** What the event log is not told: whatever did not come to be. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Tx } from '../../src/core/tx.ts';
import type { TransactionOptions } from '../../src/db/database.ts';
import { signUp } from '../support/attributions.ts';
import { couple, EVENTS, invoiceOf } from '../support/billing.ts';
import { toldBy } from '../support/events.ts';
import type { TestServer } from '../support/server.ts';
import { serving, test } from '../support/serving.ts';

function inTransaction<T>(server: TestServer, work: (tx: Tx) => Promise<T>, options?: TransactionOptions<T>): Promise<T> {
  const context = { now: server.clock.now(), actor: { kind: 'system' }, operation: 'setUserTier', requestId: 'test' } as const;
  return server.database.transaction({ ...context, report: () => {} }, work, options);
}

test('nothing is told of what is refused, previewed, asked for with HEAD, or answered again under a key', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const event = invoiceOf(server, invitee).paid(10_000_000);
  const key = { 'idempotency-key': randomUUID() };
  const tier = `/v1/admin/referrals/users/${inviter}/tier`;
  const { code } = await signUp(server);
  const events = await toldBy(server, async () => {
    await server.admin('POST', '/v1/admin/billing/preview', { events: [event] });
    await server.admin('POST', tier, { tier: 99 });
    await server.call('HEAD', `/r/${code}`);
    for (let n = 0; n < 3; n++) await server.admin('POST', tier, { tier: 2 }, key);
    expect((await server.admin('POST', tier, { tier: 1 }, key)).body.error).toBe('idempotency_key_reused');
    await server.admin('POST', EVENTS, { events: [{ ...event, user_id: 'nobody' }] });
  });
  expect(events.map(({ type }) => type)).toEqual(['user.tier_changed']);
});

test('nothing is told of an attempt that failed, while what else the transaction did is told', async ({ server }) => {
  const userId = await server.createUser();
  const events = await toldBy(server, () =>
    inTransaction(server, async (tx) => {
      tx.emit('user.tier_changed', userId, { old_tier: 1, new_tier: 2 });
      await tx.attempt(
        async () => {
          tx.emit('user.tier_changed', userId, { old_tier: 2, new_tier: 3 });
          throw new Error('it fails');
        },
        () => undefined,
      );
      await tx.attempt(
        async () => tx.emit('user.tier_changed', userId, { old_tier: 2, new_tier: 4 }),
        () => undefined,
      );
    }),
  );
  expect(events.map(({ data }) => 'new_tier' in data && data.new_tier)).toEqual([2, 4]);
});

test('nothing is told of a transaction that is rolled back, or keeps nothing', async ({ server }) => {
  const userId = await server.createUser();
  const events = await toldBy(server, async () => {
    const tell = (tx: Tx) => tx.emit('user.tier_changed', userId, { old_tier: 1, new_tier: 2 });
    await inTransaction(server, async (tx) => tell(tx), { keeps: () => false });
    const failing = inTransaction(server, async (tx) => {
      tell(tx);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
  });
  expect(events).toEqual([]);
});

test('a transaction whose events cannot be written is rolled back, and gives its connection back', async ({ server }) => {
  const userId = await server.createUser();
  for (let n = 0; n < 30; n++) {
    const tier = inTransaction(server, async (tx) => tx.emit('user.tier_changed', userId, { old_tier: 1, new_tier: 5000 }));
    await expect(tier).rejects.toThrow('new_tier');
  }
  expect((await server.admin('GET', `/v1/admin/users/${userId}`)).status).toBe(200);
});

const silent = serving({ events: false });

silent('nothing is told where the log is off, and what is in it can be read all the same', async ({ server }) => {
  await server.createUser();
  expect(await server.sql('select from event_batches')).toEqual([]);
  expect((await server.admin('GET', '/v1/admin/events')).body).toEqual({ items: [], next: expect.any(String) });
});
