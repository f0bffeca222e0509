import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { bid, bought, deposited, POINT_EVENTS, reportPoints, SETTING, staked, TASK_SETTING, verified } from '../support/points.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let userId: string;
const pointsOf = async (server: TestServer, user = userId) =>
  (await server.admin('GET', `/v1/admin/points/users/${user}`)).body.points as number;

test.beforeEach(async ({ server }) => {
  await server.admin('PUT', TASK_SETTING, SETTING);
  userId = await server.createUser();
});

describe('what tasks are worth', () => {
  test('a verification counts once for a user, bids and purchases every time', async ({ server }) => {
    const events = [verified, bid, bid, bought, verified, bought].map((report) => report(server, userId));
    expect((await reportPoints(server, ...events)).map(({ points, reason }) => [points, reason])).toEqual([
      [50, undefined],
      [5, undefined],
      [5, undefined],
      [2, undefined],
      [0, 'already_verified'],
      [2, undefined],
    ]);
    expect(await pointsOf(server)).toBe(64);
  });

  test('a verification that comes again later, after other events, counts no more', async ({ server }) => {
    await reportPoints(server, verified(server, userId));
    await reportPoints(server, bid(server, userId));
    const [again] = await reportPoints(server, verified(server, userId));
    expect([again?.points, again?.reason]).toEqual([0, 'already_verified']);
    expect(await pointsOf(server)).toBe(55);
  });

  test.for([
    [99_999_999, 0, 'amount_too_small'],
    [100_000_000, 10, undefined],
    [499_999_999, 10, undefined],
    [500_000_000, 75, undefined],
    [1_000_000_000, 200, undefined],
    [9_007_199_254_740_991, 200, undefined],
    [0, 0, 'amount_too_small'],
  ] as const)('a deposit of %i micro-units earns the highest row that it reaches: %f', async ([amount, points, reason], { server }) => {
    const [outcome] = await reportPoints(server, deposited(server, userId, amount));
    expect([outcome?.points, outcome?.reason]).toEqual([points, reason]);
  });

  test.for([
    [100_000_000, 29, 0, 'days_too_few'],
    [100_000_000, 30, 150, undefined],
    [100_000_000, 89, 150, undefined],
    [100_000_000, 90, 200, undefined],
    [100_000_000, 2_147_483_647, 300, undefined],
    [333_333, 30, 0.499999, undefined],
    [1, 30, 0.000001, undefined],
    [0, 30, 0, 'amount_too_small'],
  ] as const)(
    'a stake of %i micro-units for %i days earns its amount times the ratio, rounded down: %f',
    async ([amount, days, points, reason], { server }) => {
      const [outcome] = await reportPoints(server, staked(server, userId, amount, days));
      expect([outcome?.points, outcome?.reason]).toEqual([points, reason]);
    },
  );

  test('rows count by their thresholds, whatever their order', async ({ server }) => {
    await server.admin('PUT', TASK_SETTING, { ...SETTING, wallet: SETTING.wallet.toReversed(), staking: SETTING.staking.toReversed() });
    const outcomes = await reportPoints(server, deposited(server, userId, 600_000_000), staked(server, userId, 10_000_000, 100));
    expect(outcomes.map(({ points }) => points)).toEqual([75, 20]);
  });

  test('a task that is worth nothing earns nothing, and nothing stood against it', async ({ server }) => {
    await server.admin('PUT', TASK_SETTING, { ...SETTING, auction: 0 });
    expect(await reportPoints(server, bid(server, userId))).toEqual([expect.not.objectContaining({ reason: expect.anything() })]);
  });

  test('a new setting holds for later events; what was earned before keeps its value', async ({ server }) => {
    await reportPoints(server, bid(server, userId));
    await server.admin('PUT', TASK_SETTING, { ...SETTING, auction: 100 });
    expect(await pointsOf(server)).toBe(5);
    await reportPoints(server, bid(server, userId));
    expect(await pointsOf(server)).toBe(105);
  });

  test('before there is a setting nothing is worth anything, and a verification can still count later', async ({ server }) => {
    await server.sql('update task_setting set version = 0');
    const early = await reportPoints(server, verified(server, userId), bid(server, userId));
    expect(early.map(({ points, reason }) => [points, reason])).toEqual([
      [0, 'setting_missing'],
      [0, 'setting_missing'],
    ]);
    await server.sql('update task_setting set version = (select max(version) from task_setting_versions)');
    expect(await reportPoints(server, verified(server, userId))).toEqual([expect.objectContaining({ points: 50 })]);
  });
});

describe('an id counts once', () => {
  test('the same event again answers what it answered, in the same batch and later', async ({ server }) => {
    const event = deposited(server, userId, 500_000_000);
    const [first, second] = await reportPoints(server, event, event);
    expect(first).toEqual({ id: event.id, points: 75, replayed: false });
    expect(second).toEqual({ id: event.id, points: 75, replayed: true });
    await server.admin('PUT', TASK_SETTING, { ...SETTING, wallet: [] });
    expect(await reportPoints(server, { ...event, user_id: userId.toUpperCase() })).toEqual([second]);
    expect(await pointsOf(server)).toBe(75);
  });

  test.for([
    ['another user', { user_id: randomUUID() }],
    ['another task', { task: 'auction', amount_micro: undefined }],
    ['another time', { occurred_at: '2026-01-01T00:00:00Z' }],
    ['another amount', { amount_micro: 500_000_001 }],
  ] as const)('another event under a known id is refused: %s', async ([_, change], { server }) => {
    const event = deposited(server, userId, 500_000_000);
    await reportPoints(server, event);
    const [outcome] = await reportPoints(server, JSON.parse(JSON.stringify({ ...event, ...change })));
    expect(outcome).toEqual({ id: event.id, points: 0, replayed: true, reason: 'event_id_reused' });
    expect(await pointsOf(server)).toBe(75);
  });

  test('the same event 20 times at once is worth its points once', async ({ server }) => {
    const event = bid(server, userId);
    const replies = await Promise.all(Array.from({ length: 20 }, () => reportPoints(server, event)));
    expect(replies.flat().filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await pointsOf(server)).toBe(5);
  });

  test('of 20 verifications at once, each with an id of its own, one counts', async ({ server }) => {
    const outcomes = (await Promise.all(Array.from({ length: 20 }, () => reportPoints(server, verified(server, userId))))).flat();
    expect(outcomes.filter(({ points }) => points === 50)).toHaveLength(1);
    expect(outcomes.filter(({ reason }) => reason === 'already_verified')).toHaveLength(19);
    expect(await pointsOf(server)).toBe(50);
  });
});

describe('a bad event stops no other', () => {
  test('one bad event in a batch keeps the other 499', async ({ server }) => {
    const events: unknown[] = Array.from({ length: 499 }, () => bid(server, userId));
    events.splice(250, 0, { id: 'bad', task: 'auction' });
    const outcomes = await reportPoints(server, ...events);
    const bad = { id: 'bad', points: 0, replayed: false, reason: 'invalid_event' };
    expect(outcomes[250]).toEqual({ ...bad, detail: 'user_id is missing' });
    expect(outcomes.filter(({ points }) => points === 5)).toHaveLength(499);
    expect(await pointsOf(server)).toBe(499 * 5);
    const seqs = await server.sql(
      'select min(seq)::int as low, max(seq)::int as high, count(*)::int as n from point_events where user_id = $1',
      [userId],
    );
    expect(seqs).toEqual([{ low: 1, high: 499, n: 499 }]);
  });

  test.for([
    ['an unknown task', { task: 'sleeping' }, 'task must be one of verification, auction, direct, wallet, staking, reversal'],
    ['an amount where none belongs', { amount_micro: 5 }, 'unknown property amount_micro'],
    ['a user id that is none', { user_id: 'ada' }, 'user_id must be a UUID'],
    ['more than 5 minutes ahead', { occurred_at: '2999-01-01T00:00:00Z' }, 'occurred_at is more than five minutes ahead'],
    ['an unknown property', { colour: 'red' }, 'unknown property colour'],
  ] as const)('%s', async ([_, change, detail], { server }) => {
    const event = { ...bid(server, userId), ...change };
    const refused = { id: event.id, points: 0, replayed: false, reason: 'invalid_event', detail };
    expect(await reportPoints(server, event)).toEqual([refused]);
    expect(await pointsOf(server)).toBe(0);
  });

  test.for([null, 5, 'text', [], {}, { id: 'two words' }])('%j has not even an id', async (element, { server }) => {
    const detail = expect.stringMatching(/^(the event must be an object|id is missing|id must begin with a letter .*)$/);
    expect(await reportPoints(server, element)).toEqual([{ id: null, points: 0, replayed: false, reason: 'invalid_event', detail }]);
  });

  test('a user whom nobody has created earns nothing, and the id stays free', async ({ server }) => {
    const stranger = randomUUID();
    const event = bid(server, stranger);
    expect(await reportPoints(server, event)).toEqual([{ id: event.id, points: 0, replayed: false, reason: 'user_not_found' }]);
    await server.createUser({}, stranger);
    expect(await reportPoints(server, event)).toEqual([{ id: event.id, points: 5, replayed: false }]);
  });

  test('points end where JSON clients stop reading exactly', async ({ server }) => {
    await server.admin('PUT', TASK_SETTING, { ...SETTING, staking: [{ expiredTime: 0, ratio: 1 }] });
    const most = staked(server, userId, 9_007_199_254_000_000, 1);
    const outcomes = await reportPoints(server, most, staked(server, userId, 740_992, 1), staked(server, userId, 740_991, 1));
    expect(outcomes.map(({ points, reason }) => [points, reason])).toEqual([
      [9_007_199_254, undefined],
      [0, 'amount_out_of_range'],
      [0.740991, undefined],
    ]);
  });
});

test('an empty batch is fine', async ({ server }) => {
  expect(await reportPoints(server)).toEqual([]);
});

test('batches that meet in other orders wait for each other and none is lost', async ({ server }) => {
  const users = await Promise.all(Array.from({ length: 10 }, () => server.createUser()));
  // A key of its own keeps a batch out of the group commit: it is a transaction of its own.
  const batch = (order: string[], index: number) => {
    const events = order.map((user) => bid(server, user));
    return server.admin('POST', POINT_EVENTS, { events }, { 'idempotency-key': `batch-${index}` });
  };
  await Promise.all(Array.from({ length: 20 }, (_, index) => batch(index % 2 === 0 ? users : users.toReversed(), index)));
  for (const user of users) expect(await pointsOf(server, user)).toBe(100);
});

test('a frame that is none is refused as a whole', async ({ server }) => {
  for (const body of [{}, { events: {} }, { events: [], more: 1 }, { events: Array.from({ length: 501 }, () => ({})) }]) {
    const reply = await server.admin('POST', POINT_EVENTS, body);
    expect([reply.status, reply.body.error]).toEqual([400, 'invalid_json']);
  }
});

refusesInOrder('recordPointEvents', {
  good: (attempt) => {
    attempt.body = { events: [bid(attempt.server, randomUUID())] };
  },
});
