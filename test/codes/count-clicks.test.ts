import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { countClicks } from '../../src/codes/count-clicks.ts';
import type { CallContext, Tx } from '../../src/core/tx.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../support/database-proxy.ts';
import { startServer, type TestServer } from '../support/server.ts';

let proxy: DatabaseProxy;
let server: TestServer;
let users: { userId: string; code: string }[];
const CONNECTIONS = 64;
const counted = async () =>
  Object.fromEntries((await server.sql('select code, clicks::int from clicks')).map(({ code, clicks }) => [code, clicks]));

beforeAll(async () => {
  const { app, owner } = inject('cluster');
  proxy = await startDatabaseProxy(app);
  server = await startServer({}, { cluster: { app: proxy.through(app), owner } });
  users = [];
  for (let made = 0; made < CONNECTIONS; made++) {
    const userId = await server.createUser();
    users.push({ userId, code: (await server.admin('GET', `/v1/admin/referrals/users/${userId}`)).body.primary_code });
  }
});
beforeEach(() => server.sql('delete from clicks'));
afterAll(async () => {
  proxy.watch(() => 'pass');
  expect(server.failures).toEqual([]);
  await server.stop();
  await proxy.stop();
});

/** How many times something was said to the database while this was done. */
async function timesSaid(what: string, work: () => Promise<unknown>): Promise<number> {
  let times = 0;
  proxy.watch((text) => {
    times += text.toLowerCase().split(what).length - 1;
    return 'pass';
  });
  await work();
  proxy.watch(() => 'pass');
  return times;
}

/** So many visitors follow links, each again and again. */
const visit = (codeOf: (visitor: number, round: number) => string, rounds = 5) =>
  Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, visitor) => {
      for (let round = 0; round < rounds; round++) expect((await server.call('GET', `/r/${codeOf(visitor, round)}`)).status).toBe(302);
    }),
  );

test('of many visitors of one link each is counted, and those who come together in one transaction', async () => {
  const [{ code }] = users as [(typeof users)[number]];
  await visit(() => code, 1); // connects, and compiles what the first call would wait for
  await server.sql('delete from clicks');
  const commits = await timesSaid('commit\0', () => visit(() => code));
  expect(await counted()).toEqual({ [code]: CONNECTIONS * 5 });
  expect(commits).toBeLessThan((CONNECTIONS * 5) / 4);
});

test('clicks of many links at once are counted, each for its own', async () => {
  await visit((visitor, round) => (users[(visitor * 7 + round) % users.length] as (typeof users)[number]).code);
  expect(await counted()).toEqual(Object.fromEntries(users.map(({ code }) => [code, 5])));
});

test('a group of clicks adds up by user, code and day, whatever their order', async () => {
  const context = { now: server.clock.now(), actor: { kind: 'system' }, operation: 'test', requestId: 'test', report() {} } as CallContext;
  const [one, other] = users as [(typeof users)[number], (typeof users)[number]];
  const clicks = [
    ...[one, other, one].map((user) => ({ ...user, day: '2026-03-01' })),
    ...[other, one].map((user) => ({ ...user, day: '2026-03-02' })),
  ];
  const orders = [clicks, clicks.toReversed()];
  // At once, each in an order of its own: they would wait for each other if rows were taken as they come.
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      server.database.transaction(context, async (tx: Tx) => countClicks(tx, orders[index % 2] as typeof clicks)),
    ),
  );
  expect(await server.sql('select code, day::text, clicks::int from clicks order by code = $1, day', [other.code])).toEqual([
    { code: one.code, day: '2026-03-01', clicks: 40 },
    { code: one.code, day: '2026-03-02', clicks: 20 },
    { code: other.code, day: '2026-03-01', clicks: 20 },
    { code: other.code, day: '2026-03-02', clicks: 20 },
  ]);
});

test('a click whose group is lost on the way to its commit is not counted, and nobody is told that it was', async () => {
  const [{ code }] = users as [(typeof users)[number]];
  proxy.watch((text) => (text.toLowerCase().includes('commit\0') ? 'cut before' : 'pass'));
  const replies = await Promise.all(Array.from({ length: 8 }, () => server.call('GET', `/r/${code}`)));
  proxy.watch(() => 'pass');
  expect(replies.map(({ status, headers }) => [status, headers.getSetCookie()])).toEqual(Array(8).fill([503, []]));
  expect(await counted()).toEqual({});
});
