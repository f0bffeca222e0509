/** The order of the log under everything that runs at once: no gap, nothing twice, nothing below a place that was given out. */
import { expect } from 'vitest';
import type { Tx } from '../../src/core/tx.ts';
import { sequenceEvents } from '../../src/events/sequence-events.ts';
import { startBeside } from '../support/beside.ts';
import { type Event, eventsAfter, everyEvent } from '../support/events.ts';
import { openWorkshop } from '../support/jobs.ts';
import type { TestServer } from '../support/server.ts';
import { serving, test } from '../support/serving.ts';

const tell = (tx: Tx, userId: string, tier: number) => tx.emit('user.tier_changed', userId, { old_tier: 1, new_tier: tier });

const contextOf = (server: TestServer) =>
  ({ now: server.clock.now(), actor: { kind: 'system' }, operation: 'setUserTier', requestId: 'test', report: () => {} }) as const;

const positions = (events: readonly Event[]) => events.map(({ position }) => position);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Follows the log until it has seen this many events, or until it is over, as a program does. */
async function follow(server: TestServer, count: number, isOver: () => boolean): Promise<Event[]> {
  const seen: Event[] = [];
  let next = '';
  while (seen.length < count && !isOver()) {
    const page = await eventsAfter(server, next, { wait: '1', limit: '37' });
    seen.push(...page.items);
    next = page.next;
  }
  return seen;
}

const WRITERS = 8;
const TRANSACTIONS = 40;

for (const isolation of ['read committed', 'serializable'] as const) {
  const busy = serving({ isolation });

  busy(`8 writers, 2 sequencers and 4 pollers see every event once and in one order (${isolation})`, async ({ server }) => {
    const workshop = await openWorkshop(server, server.databaseUrl, isolation);
    const stop = server.eventLog.sequencer.start();
    let isOver = false;
    const other = (async () => {
      while (!isOver) await workshop.inTransaction(sequenceEvents);
    })();
    const userId = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
    const write = async (writer: number) => {
      for (let n = 0; n < TRANSACTIONS; n++)
        await server.database.transaction(contextOf(server), async (tx) => {
          for (let more = 0; more <= n % 3; more++) tell(tx, userId, writer * 100 + n + 1);
        });
    };
    const total = WRITERS * upTo(TRANSACTIONS).reduce((sum, n) => sum + 1 + ((n - 1) % 3), 0);
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    const pollers = Promise.all(Array.from({ length: 4 }, () => follow(server, total, () => isOver)));
    const [first, ...others] = await writing
      .then(() => pollers)
      .finally(() => {
        isOver = true;
      });
    await Promise.all([other, stop()]);
    await workshop.close();
    expect(positions(first as Event[])).toEqual(upTo(total));
    for (const each of others) expect(each).toEqual(first);
    expect(new Set((first as Event[]).map(({ id }) => id)).size).toBe(total);
    for (let writer = 0; writer < WRITERS; writer++) {
      const tiers = (first as Event[]).flatMap(({ data }) => ('new_tier' in data ? [data.new_tier] : []));
      const own = tiers.filter((tier) => Math.floor(tier / 100) === writer);
      expect(own, 'what one did after the other stands so').toEqual(own.toSorted((a, b) => a - b));
    }
  });
}

test('what commits late never appears below a place that was given out', async ({ server }) => {
  const [slow, quick] = [await server.createUser(), await server.createUser()];
  const place = (await everyEvent(server)).length;
  const before = await eventsAfter(server, '', { limit: '200' });
  const { promise: isTold, resolve: told } = Promise.withResolvers<void>();
  const { promise: mayCommit, resolve: letCommit } = Promise.withResolvers<void>();
  const slowly = server.database.transaction(contextOf(server), async (tx) => {
    tell(tx, slow, 2);
    told();
    await mayCommit;
  });
  await isTold;
  await server.database.transaction(contextOf(server), async (tx) => tell(tx, quick, 3));
  await server.sequence();
  const between = await eventsAfter(server, before.next);
  expect(between.items).toMatchObject([{ user_id: quick, position: place + 1 }]);
  letCommit();
  await slowly;
  await server.sequence();
  expect((await eventsAfter(server, between.next)).items).toMatchObject([{ user_id: slow, position: place + 2 }]);
});

test('a batch that is written and not committed keeps nobody from their places', async ({ server }) => {
  const userId = await server.createUser();
  await server.sequence();
  const { next } = await eventsAfter(server, '', { limit: '200' });
  const lower = '00000000-0000-7000-8000-000000000000';
  const insert = `insert into event_batches (shard, batch_id, created_at, events) values (0, '${lower}', now(), '[["programme.updated",1,null,"r",{"old_version":"v1","new_version":"v2","fields":[]}]]');
    insert into outbox (shard, batch_id, count) values (0, '${lower}', 1)`;
  await server.hold(
    insert,
    async () => {
      await server.database.transaction(contextOf(server), async (tx) => tell(tx, userId, 2));
      await server.sequence();
      expect((await eventsAfter(server, next)).items).toMatchObject([{ user_id: userId }]);
    },
    'commit',
  );
  await server.sequence();
  expect((await eventsAfter(server, next)).items).toMatchObject([{ user_id: userId }, { type: 'programme.updated' }]);
});

test('what was committed before a server was killed gets its place from the next one, and once', async ({ server }) => {
  const other = await startBeside(server);
  const userId = await other.createUser();
  await other.stop(); // it never came to give it a place
  expect(await server.sql('select from outbox')).toHaveLength(1);
  const twice = await Promise.all([everyEvent(server, { user_id: userId }), everyEvent(server, { user_id: userId })]);
  for (const events of twice) expect(events.map(({ type }) => type)).toEqual(['user.created']);
  expect(await server.sql('select from outbox')).toEqual([]);
});

test('a run that fails halfway leaves everything where it was', async ({ server }) => {
  const userId = await server.createUser();
  const whole = async () =>
    server.sql('select position from log_heads union all select count(*) from event_order union all select count(*) from outbox');
  const before = await whole();
  const failing = server.database.transaction(contextOf(server), async (tx) => {
    await sequenceEvents(tx);
    throw new Error('the server dies');
  });
  await expect(failing).rejects.toThrow('the server dies');
  expect(await whole()).toEqual(before);
  expect((await everyEvent(server, { user_id: userId })).map(({ type }) => type)).toEqual(['user.created']);
});

test('a transaction that tells very much has its places one behind the other', async ({ server }) => {
  const before = (await everyEvent(server)).length;
  await server.database.transaction(contextOf(server), async (tx) => {
    for (let n = 1; n <= 703; n++) tell(tx, '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e', n);
  });
  const behind = (await everyEvent(server)).slice(before);
  expect(behind.map(({ data }) => 'new_tier' in data && data.new_tier)).toEqual(upTo(703));
  expect(await server.sql('select count(*)::integer as batches from event_order where count > 500')).toEqual([{ batches: 0 }]);
});
