import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { bid, bought, deposited, POINT_EVENTS, reportPoints, returned, SETTING, TASK_SETTING, verified } from '../support/points.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let userId: string;
const standingOf = async (server: TestServer, user = userId) => (await server.admin('GET', `/v1/admin/points/users/${user}`)).body;
const pointsOf = async (server: TestServer) => (await standingOf(server)).points as number;
const told = (outcomes: Awaited<ReturnType<typeof reportPoints>>) => outcomes.map(({ points, reason }) => [points, reason]);

test.beforeEach(async ({ server }) => {
  await server.admin('PUT', TASK_SETTING, SETTING);
  userId = await server.createUser();
});

test('a reversal takes back exactly what its event earned, whatever that is worth by now', async ({ server }) => {
  const deposit = deposited(server, userId, 500_000_000);
  await reportPoints(server, bid(server, userId), deposit);
  await server.admin('PUT', TASK_SETTING, { ...SETTING, wallet: [] });
  const reversal = returned(server, deposit);
  expect(await reportPoints(server, reversal)).toEqual([{ id: reversal.id, points: -75, replayed: false }]);
  const { points, events } = await standingOf(server);
  expect(points).toBe(5);
  expect(events[0]).toMatchObject({ event: { id: reversal.id, task: 'reversal', event_id: deposit.id }, points: -75, reason: null });
});

test('an event is taken back once: the same reversal again answers the same, another one takes nothing', async ({ server }) => {
  const purchase = bought(server, userId);
  const [first, second] = [returned(server, purchase), returned(server, purchase)];
  await reportPoints(server, purchase, first);
  expect(await reportPoints(server, first)).toEqual([{ id: first.id, points: -2, replayed: true }]);
  expect(told(await reportPoints(server, second, second))).toEqual([
    [0, 'already_reversed'],
    [0, 'already_reversed'],
  ]);
  expect(await pointsOf(server)).toBe(0);
});

test('a reversal that comes before its event waits for it, and the event then earns nothing', async ({ server }) => {
  const purchase = bought(server, userId);
  const reversal = returned(server, purchase);
  expect(told(await reportPoints(server, reversal))).toEqual([[0, 'event_unknown']]);
  expect(told(await reportPoints(server, purchase, purchase, returned(server, purchase), reversal))).toEqual([
    [0, 'reversed'],
    [0, 'reversed'],
    [0, 'already_reversed'],
    [0, 'event_unknown'],
  ]);
  expect(await pointsOf(server)).toBe(0);
});

test('in one batch an event and its reversal come to nothing in either order', async ({ server }) => {
  const [early, late] = [bought(server, userId), bought(server, userId)];
  expect(told(await reportPoints(server, early, returned(server, early), returned(server, late), late))).toEqual([
    [2, undefined],
    [-2, undefined],
    [0, 'event_unknown'],
    [0, 'reversed'],
  ]);
  expect(await pointsOf(server)).toBe(0);
});

test('what earned nothing is taken back for nothing', async ({ server }) => {
  const deposit = deposited(server, userId, 1);
  expect(told(await reportPoints(server, deposit, returned(server, deposit)))).toEqual([
    [0, 'amount_too_small'],
    [0, undefined],
  ]);
});

test.for(['before', 'after'])('a verification that was taken back %s it came was the one that counts', async (when, { server }) => {
  const first = verified(server, userId);
  await reportPoints(server, ...(when === 'before' ? [returned(server, first), first] : [first, returned(server, first)]));
  expect(told(await reportPoints(server, verified(server, userId)))).toEqual([[0, 'already_verified']]);
  expect(await pointsOf(server)).toBe(0);
});

test("another user's event is not taken back, and the id of the reversal stays free", async ({ server }) => {
  const stranger = await server.createUser();
  const theirs = bought(server, stranger);
  await reportPoints(server, theirs);
  const reversal = returned(server, { id: theirs.id, user_id: userId });
  expect(await reportPoints(server, reversal)).toEqual([{ id: reversal.id, points: 0, replayed: false, reason: 'event_mismatch' }]);
  expect((await standingOf(server, stranger)).points).toBe(2);
  expect(told(await reportPoints(server, { ...reversal, user_id: stranger }))).toEqual([[-2, undefined]]);
});

test('a reversal that waits takes nothing from another user whose event has the id', async ({ server }) => {
  const stranger = await server.createUser();
  const theirs = bought(server, stranger);
  await reportPoints(server, returned(server, { id: theirs.id, user_id: userId }));
  expect(told(await reportPoints(server, theirs, returned(server, theirs)))).toEqual([
    [2, undefined],
    [-2, undefined],
  ]);
});

test('a reversal is not taken back, nor anything by itself', async ({ server }) => {
  const purchase = bought(server, userId);
  const reversal = returned(server, purchase);
  await reportPoints(server, purchase, reversal);
  const id = `evt_${randomUUID()}`;
  const outcomes = await reportPoints(server, returned(server, reversal), returned(server, { id, user_id: userId }, { id }));
  expect(outcomes.map(({ reason, detail }) => [reason, detail])).toEqual([
    ['invalid_event', 'event_id is the id of another reversal'],
    ['invalid_event', 'event_id is the id of the reversal itself'],
  ]);
  expect(await pointsOf(server)).toBe(0);
});

test.for([
  ['without an event', { event_id: undefined }],
  ['with an amount', { amount_micro: 5 }],
  ['of an id that cannot be one', { event_id: 'two words' }],
] as const)('a reversal %s is malformed', async ([_, change], { server }) => {
  const reversal = JSON.parse(JSON.stringify(returned(server, bought(server, userId), change)));
  expect(told(await reportPoints(server, reversal))).toEqual([[0, 'invalid_event']]);
});

test('another reversal under a known id is refused', async ({ server }) => {
  const [first, second] = [bought(server, userId), bought(server, userId)];
  const reversal = returned(server, first);
  await reportPoints(server, first, second, reversal);
  expect(told(await reportPoints(server, { ...reversal, event_id: second.id }))).toEqual([[0, 'event_id_reused']]);
  expect(await pointsOf(server)).toBe(2);
});

test('an event and two reversals of it at once, each in a batch of its own: one takes back, and nothing is left', async ({ server }) => {
  for (let round = 0; round < 10; round++) {
    const purchase = bought(server, userId);
    const events = [purchase, returned(server, purchase), returned(server, purchase)];
    // A key of its own keeps a batch out of the group commit: it is a transaction of its own.
    const batch = (event: { id: string }) => server.admin('POST', POINT_EVENTS, { events: [event] }, { 'idempotency-key': event.id });
    const replies = await Promise.all(events.map(batch));
    const [earned, ...reversed] = replies.map(({ body }) => body.outcomes[0]);
    expect(earned.points + reversed[0].points + reversed[1].points).toBe(0);
    expect(reversed.filter(({ reason }) => reason === 'already_reversed')).toHaveLength(1);
    expect(await pointsOf(server)).toBe(0);
  }
});

test('points that are taken back take the level with them', async ({ server }) => {
  await server.admin('PUT', TASK_SETTING, { ...SETTING, direct: 1000 });
  await server.sql(
    `insert into user_tiers (point_micro, level, name, svg) values (1000000000, 7, 'Seven', '<svg/>') on conflict do nothing`,
  );
  const purchase = bought(server, userId);
  await reportPoints(server, purchase);
  expect((await standingOf(server)).level).toBe(7);
  await reportPoints(server, returned(server, purchase));
  expect(await standingOf(server)).toMatchObject({ level: null, points: 0 });
});
