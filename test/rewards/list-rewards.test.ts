import fc from 'fast-check';
import { expect } from 'vitest';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { reserve, reverse, settle, spend } from '../../src/rewards/purse.ts';
import { earn, loadReward, onPurse } from '../support/money.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/referrals/rewards';
const SPEND = '5eed0000-0000-4000-8000-000000000001';

const signUp = async (server: TestServer) => {
  const userId = await server.createUser();
  return { userId, session: await server.login(userId) };
};
const list = async (server: TestServer, session: string, query = '') =>
  (await server.as(session, 'GET', path + query)).body.items as Listed[];
interface Listed {
  id: string;
  amount_micro: number;
  status: string;
}
/** The listed rewards, as amounts with statuses. */
const shown = async (server: TestServer, session: string, query = '') =>
  (await list(server, session, query)).map(({ amount_micro: amount, status }) => `${amount} ${status}`);
const inSeconds = (server: TestServer, seconds: number) => new Date(server.clock.now().getTime() + seconds * 1000);
const use = (server: TestServer, userId: string, amount: bigint) =>
  onPurse(server, userId, async (purse, tx) => {
    await loadLeft(tx, purse, amount);
    spend(purse, amount, SPEND);
  });
const giveBack = async (server: TestServer, userId: string, rewardId: string, amount: bigint) => {
  const [row] = await server.sql('select seq from rewards where user_id = $1 and reward_id = $2', [userId, rewardId]);
  await onPurse(server, userId, async (purse, tx) => {
    const reward = await loadReward(tx, purse, BigInt(row.seq));
    await loadLeft(tx, purse, amount);
    reverse(purse, reward, amount, 'refund');
  });
};

test('rewards are listed, newest first, with exactly these properties', async ({ server }) => {
  const { userId, session } = await signUp(server);
  const older = await earn(server, userId, 7_350_000);
  const newer = await earn(server, userId, 9_007_199_247_390_991, { availableAt: inSeconds(server, 86_400) });
  const { status, body } = await server.as(session, 'GET', path);
  expect([status, Object.keys(body)]).toEqual([200, ['items']]);
  expect(body.items.map(({ id }: Listed) => id)).toEqual([newer, older]);
  const [row] = await server.sql('select invitee_user_id, invoice_id from rewards where reward_id = $1', [newer]);
  expect(body.items[0]).toEqual({
    id: newer,
    invitee_user_id: row.invitee_user_id,
    invoice_id: row.invoice_id,
    base_micro: 9_007_199_247_390_991,
    rate_bps: 10_000,
    tier: 1,
    amount_micro: 9_007_199_247_390_991,
    reversed_micro: 0,
    status: 'pending',
    created_at: server.clock.now().toISOString(),
    available_at: inSeconds(server, 86_400).toISOString(),
  });
});

test('a reward becomes available at the moment its hold ends, although nothing has swept it', async ({ server }) => {
  const { userId, session } = await signUp(server);
  await earn(server, userId, 10, { availableAt: inSeconds(server, 60) });
  server.clock.advance(60_000 - 1);
  expect(await shown(server, session)).toEqual(['10 pending']);
  server.clock.advance(1);
  expect(await shown(server, session)).toEqual(['10 available']);
  expect(await server.sql(`select from transfers where user_id = $1 and kind = 'unlock'`, [userId])).toEqual([]);
});

test('a reward is available while any of it is left, then it shows what took its last part', async ({ server }) => {
  const { userId, session } = await signUp(server);
  for (const amount of [10, 20, 30, 40]) {
    await earn(server, userId, amount);
    server.clock.advance(1000);
  }
  await use(server, userId, 15n);
  expect(await shown(server, session)).toEqual(['40 available', '30 available', '20 available', '10 spent']);
  await onPurse(server, userId, async (purse, tx) => {
    reserve(purse, 25n, SPEND);
    await loadLeft(tx, purse, 25n);
    settle(purse, 25n, SPEND);
  });
  expect(await shown(server, session)).toEqual(['40 available', '30 available', '20 paid_out', '10 spent']);
  const [newest] = await list(server, session);
  await giveBack(server, userId, newest?.id as string, 40n);
  expect(await shown(server, session)).toEqual(['40 reversed', '30 available', '20 paid_out', '10 spent']);
  expect((await list(server, session))[0]).toMatchObject({ amount_micro: 40, reversed_micro: 40 });
});

test.for([
  ['wholly', 130, '70 spent'],
  ['in part', 129, '70 available'],
] as const)(
  'what was reversed after it had been used is made good by the next rewards that are due, the last of them %s',
  async ([_, debt, last], { server }) => {
    const { userId, session } = await signUp(server);
    const used = await earn(server, userId, debt);
    await use(server, userId, BigInt(debt));
    await giveBack(server, userId, used, BigInt(debt));
    await earn(server, userId, 60, { availableAt: inSeconds(server, 60) });
    await earn(server, userId, 70, { availableAt: inSeconds(server, 120) });
    await earn(server, userId, 80, { availableAt: inSeconds(server, 180) });
    server.clock.advance(60_000);
    expect(await shown(server, session)).toEqual(['80 pending', '70 pending', '60 spent', `${debt} spent`]);
    server.clock.advance(60_000);
    const unswept = ['80 pending', last, '60 spent', `${debt} spent`];
    expect(await shown(server, session)).toEqual(unswept);
    expect(await shown(server, session, '?status=spent&limit=1')).toEqual([unswept.find((each) => each.endsWith('spent'))]);
    await onPurse(server, userId, () => {});
    expect(await shown(server, session)).toEqual(unswept);
  },
);

const percent = fc.integer({ min: 1, max: 100 });
const STEPS = fc.array(
  fc.record({
    pause: fc.integer({ min: 0, max: 20 }),
    amount: fc.integer({ min: 1, max: 50 }),
    hold: fc.integer({ min: 0, max: 40 }),
    used: fc.option(percent),
    reversed: fc.option(fc.tuple(fc.nat(), percent)),
  }),
  { minLength: 2, maxLength: 6 },
);
type Step = typeof STEPS extends fc.Arbitrary<(infer T)[]> ? T : never;
const partOf = (amount: string, share: number) => (BigInt(amount) * BigInt(share)) / 100n;

test('whatever was earned, used and given back: before a sweep the list shows what it shows after it', async ({ server }) => {
  const play = async (steps: Step[]) => {
    const { userId, session } = await signUp(server);
    const earned: string[] = [];
    for (const { pause, amount, hold, used, reversed } of steps) {
      earned.push(await earn(server, userId, amount, { availableAt: inSeconds(server, hold) }));
      server.clock.advance(pause * 1000);
      const unswept = await shown(server, session);
      await onPurse(server, userId, () => {});
      expect(await shown(server, session)).toEqual(unswept);
      const [{ available }] = await server.sql('select available from balances where user_id = $1', [userId]);
      if (used !== null) await use(server, userId, partOf(available, used));
      if (reversed === null) continue;
      const rewardId = earned[reversed[0] % earned.length] as string;
      const [{ rest }] = await server.sql('select amount_micro - reversed_micro as rest from rewards where reward_id = $1', [rewardId]);
      await giveBack(server, userId, rewardId, partOf(rest, reversed[1]));
    }
  };
  await fc.assert(fc.asyncProperty(STEPS, play), { numRuns: 15, endOnFailure: true });
});

test('the filter takes statuses separated by commas; unknown ones match nothing, an empty one counts as left out', async ({ server }) => {
  const { userId, session } = await signUp(server);
  await earn(server, userId, 1);
  server.clock.advance(1000);
  await use(server, userId, 1n);
  await earn(server, userId, 2);
  await earn(server, userId, 3, { availableAt: inSeconds(server, 60) });
  const all = ['3 pending', '2 available', '1 spent'];
  expect(await shown(server, session)).toEqual(all);
  expect(await shown(server, session, '?status=pending,spent')).toEqual(['3 pending', '1 spent']);
  expect(await shown(server, session, '?status=spent&status=available')).toEqual(['2 available', '1 spent']);
  expect(await shown(server, session, '?status=spent,gone,')).toEqual(['1 spent']);
  for (const empty of ['?status=', '?status=,', '?status']) expect(await shown(server, session, empty)).toEqual(all);
  for (const unknown of ['gone', 'Spent', '%00', '%20', "'", 'x'.repeat(5000)]) {
    expect(await shown(server, session, `?status=${unknown}`)).toEqual([]);
  }
});

test('pages are cut by limit and offset; what is not valid counts as left out', async ({ server }) => {
  const { userId, session } = await signUp(server);
  for (const amount of [1, 2, 3]) await earn(server, userId, amount);
  expect(await shown(server, session, '?limit=1&offset=1')).toEqual(['2 available']);
  expect(await shown(server, session, '?status=available&offset=2')).toEqual(['1 available']);
  for (const query of ['?limit=0', '?limit=201', '?limit=x', '?offset=-1']) expect(await shown(server, session, query)).toHaveLength(3);
});

test('Link keeps the filter', async ({ server }) => {
  const { userId, session } = await signUp(server);
  for (const amount of [1, 2]) await earn(server, userId, amount);
  const { headers } = await server.as(session, 'GET', `${path}?status=pending,available&limit=1&after=`);
  expect(headers.get('link')).toContain(`<${path}?status=pending%2Cavailable&limit=1&after=`);
});

test('nobody sees another user’s rewards', async ({ server }) => {
  const [one, other] = [await signUp(server), await signUp(server)];
  await earn(server, one.userId, 1);
  expect(await list(server, other.session)).toEqual([]);
});

refusesInOrder('listRewards', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a cursor that is none of this list is refused',
      spoil: (attempt) => {
        attempt.path += '?after=x';
      },
    },
  ],
});
