import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest';
import { touchCodes } from '../../src/codes/touch-codes.ts';
import { versionReader } from '../../src/programme/read-version.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../support/database-proxy.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface User {
  userId: string;
  code: string;
}

let proxy: DatabaseProxy;
let server: TestServer;
let users: User[];
const CONNECTIONS = 64;
const counted = async () =>
  Object.fromEntries((await server.sql('select code, clicks::int from clicks')).map(({ code, clicks }) => [code, clicks]));

beforeAll(async () => {
  const { app, owner } = inject('cluster');
  proxy = await startDatabaseProxy(app);
  server = await startServer({}, { cluster: { app: proxy.through(app), owner }, connectTimeoutMs: 10_000 });
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

/** The number of messages to the database while this was done. */
async function timesSaid(what: string, work: () => Promise<unknown>): Promise<number> {
  let times = 0;
  proxy.watch((text) => {
    times += text.split(what).length - 1;
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

test('of many visitors of one link each is counted, and those who come together in one statement', async () => {
  const [{ code }] = users as [User];
  await visit(() => code, 1); // connects, and compiles what the first call would wait for
  await server.sql('delete from clicks');
  const statements = await timesSaid('codes_touch\0', () => visit(() => code));
  expect(await counted()).toEqual({ [code]: CONNECTIONS * 5 });
  expect(statements).toBeLessThan((CONNECTIONS * 5) / 4);
});

test('clicks of many links at once are counted, each for its own', async () => {
  await visit((visitor, round) => (users[(visitor * 7 + round) % users.length] as User).code);
  expect(await counted()).toEqual(Object.fromEntries(users.map(({ code }) => [code, 5])));
});

test('a group of clicks adds up by code, whatever their order, and groups at once do not wait for each other in a circle', async () => {
  const comings = [...users, ...users.slice(0, 10)].map(({ code }) => ({ text: code, planted: undefined, isVisit: true }));
  const orders = [comings, comings.toReversed()];
  const db = server.database.single(server.clock.now());
  await Promise.all(Array.from({ length: 20 }, (_, index) => touchCodes(db, versionReader(), orders[index % 2] as typeof comings)));
  expect(await counted()).toEqual(Object.fromEntries(users.map(({ code }, index) => [code, index < 10 ? 40 : 20])));
});

test('who only looks and who follows a code of nobody count nothing for those who come with them', async () => {
  const [one, other] = users as [User, User];
  const of = (text: string, isVisit = true) => ({ text, planted: undefined, isVisit });
  const group = [of(one.code), of('nobodys-code'), of(other.code, false), of('?'), of(other.code), of(one.code, false)];
  const { touches } = await touchCodes(server.database.single(server.clock.now()), versionReader(), group);
  expect(touches.map((touch) => touch?.ref)).toEqual([one.code, undefined, other.code, undefined, other.code, one.code]);
  expect(await counted()).toEqual({ [one.code]: 1, [other.code]: 1 });
});

test('a link that many follow at once is one row to find and one to count', async () => {
  const [{ code }] = users as [User];
  const db = server.database.single(server.clock.now());
  const query = vi.fn(db.query);
  const comings = Array.from({ length: 30 }, (_, index) => ({ text: code.toUpperCase(), planted: undefined, isVisit: index > 0 }));
  await touchCodes({ ...db, query: query as typeof db.query }, versionReader(), comings);
  expect(query.mock.calls[0]?.[1].slice(0, 2)).toEqual([[code], [29]]);
  expect(await counted()).toEqual({ [code]: 29 });
});

test.each([
  ['cut before', 0],
  ['cut after', 8],
] as const)('a connection that is %s the count is answered 503, and nothing is counted twice', async (verdict, clicks) => {
  const [{ code }] = users as [User];
  proxy.watch((text) => (/codes_touch(_count)?\0/.test(text) ? verdict : 'pass'));
  const replies = await Promise.all(Array.from({ length: 8 }, () => server.call('GET', `/r/${code}`)));
  proxy.watch(() => 'pass');
  expect(replies.map(({ status, headers }) => [status, headers.getSetCookie()])).toEqual(Array(8).fill([503, []]));
  await expect.poll(counted).toEqual(clicks === 0 ? {} : { [code]: clicks }); // a statement that is cut off after it was sent may still take effect
});
