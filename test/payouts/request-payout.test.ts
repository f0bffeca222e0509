import { describe, expect } from 'vitest';
import { accountsOf, earn, transfersOf } from '../support/money.ts';
import { ADDRESS, signUpEarner } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/referrals/payouts';
const WISH = { amount_micro: 60_000_000, network: 'ethereum', address: ADDRESS };
const request = (server: TestServer, session: string, change: object = {}, headers: Record<string, string> = {}) =>
  server.as(session, 'POST', path, { ...WISH, ...change }, { headers });

test('the amount is reserved at once, and the payout waits for an operator', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 100_000_000);
  const { status, body } = await request(server, session);
  expect(status).toBe(202);
  expect(body).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    user_id: userId,
    amount_micro: 60_000_000,
    network: 'ethereum',
    address: ADDRESS,
    status: 'requested',
    requested_at: '2026-03-01T12:00:00.000Z',
  });
  expect(await accountsOf(server, userId)).toEqual({ programme: -100_000_000, available: 40_000_000, reserved: 60_000_000 });
  expect((await transfersOf(server, userId)).at(-1)).toBe(`reserve available reserved 60000000 ${body.id}`);
  expect(await server.sql('select * from payouts where user_id = $1', [userId])).toEqual([
    {
      user_id: userId,
      payout_id: body.id,
      amount_micro: '60000000',
      network: 'ethereum',
      address: ADDRESS,
      status: 'requested',
      requested_at: '2026-03-01 12:00:00+00',
      tx_hash: null,
      note: null,
      completed_at: null,
    },
  ]);
  expect(await server.sql('select user_id from payout_directory where payout_id = $1', [body.id])).toEqual([{ user_id: userId }]);
  expect(
    await server.sql(`select actor, operation, details from audit_log where user_id = $1 and action = 'payout.requested'`, [userId]),
  ).toEqual([
    {
      actor: `user:${userId}`,
      operation: 'requestPayout',
      details: { payout_id: body.id, amount_micro: 60_000_000, network: 'ethereum' },
    },
  ]);
  expect((await server.as(session, 'GET', '/v1/referrals/me')).body.balance).toEqual({
    pending_micro: 0,
    available_micro: 40_000_000,
    lifetime_micro: 100_000_000,
  });
});

test('everything that is available can be asked for, down to the minimum', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 100_000_000);
  for (let round = 0; round < 2; round++) expect((await request(server, session, { amount_micro: 50_000_000 })).status).toBe(202);
  expect(await accountsOf(server, userId)).toEqual({ programme: -100_000_000, reserved: 100_000_000 });
  expectRefusal(await request(server, session, { amount_micro: 50_000_000 }), 'balance_insufficient');
});

test('a reward whose hold ended this moment counts, although nothing has unlocked it yet; one whose hold goes on does not', async ({
  server,
}) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  await earn(server, userId, 50_000_000, { availableAt: new Date(server.clock.now().getTime() + 1000) });
  expectRefusal(await request(server, session, { amount_micro: 50_000_000 }), 'balance_insufficient');
  server.clock.advance(999);
  expectRefusal(await request(server, session, { amount_micro: 50_000_000 }), 'balance_insufficient');
  server.clock.advance(1);
  expect((await request(server, session, { amount_micro: 50_000_000 })).status).toBe(202);
  expect((await transfersOf(server, userId)).map((line) => line.split(' ')[0])).toEqual(['accrue', 'unlock', 'reserve']);
  expect(await accountsOf(server, userId)).toEqual({ programme: -50_000_000, reserved: 50_000_000 });
});

test('an IBAN is kept as banks take it', async ({ server }) => {
  const { session } = await signUpEarner(server, 50_000_000);
  const { body } = await request(server, session, { amount_micro: 50_000_000, network: 'sepa', address: 'de89 3704 0044 0532 0130 00' });
  expect(body).toMatchObject({ network: 'sepa', address: 'DE89370400440532013000' });
});

refusesInOrder('requestPayout', {
  good: async (attempt) => {
    await earn(attempt.server, attempt.userId, 100_000_000);
    attempt.path = path;
    attempt.body = { ...WISH };
  },
  own: [
    {
      tag: 'invalid_args',
      promise: 'an amount that is none is refused',
      spoil: (attempt) => change(attempt, { amount_micro: 0 }),
    },
    {
      tag: 'network_unsupported',
      promise: 'a network that nobody pays out on is refused',
      spoil: (attempt) => change(attempt, { network: 'dogecoin' }),
    },
    {
      tag: 'address_invalid',
      promise: 'an address that is not one of the network is refused, and no money is lost on it',
      spoil: (attempt) => change(attempt, { address: ADDRESS.toLowerCase().replace('b', 'B') }),
    },
    {
      tag: 'payout_below_min',
      promise: 'an amount below the programme’s minimum is refused',
      spoil: (attempt) => change(attempt, { amount_micro: 49_999_999 }),
    },
    {
      tag: 'user_blocked',
      promise: 'a blocked user gets no money out',
      spoil: async (attempt) => {
        await attempt.server.admin('PUT', `/v1/admin/users/${attempt.userId}`, { blocked: true });
      },
    },
    {
      tag: 'balance_insufficient',
      promise: 'more than what is available is refused',
      spoil: (attempt) => change(attempt, { amount_micro: 100_000_001 }),
    },
  ],
});

function change(attempt: { body?: unknown }, part: object): void {
  attempt.body = { ...(attempt.body as object), ...part };
}

test.for<[string, object]>([
  ['no amount', { amount_micro: undefined }],
  ['an amount of nothing', { amount_micro: 0 }],
  ['an amount below nothing', { amount_micro: -60_000_000 }],
  ['half a micro-unit', { amount_micro: 60_000_000.5 }],
  ['an amount as text', { amount_micro: '60000000' }],
  ['an amount of null', { amount_micro: null }],
  ['an amount beyond what every client reads exactly', { amount_micro: 9_007_199_254_740_992 }],
  ['no network', { network: undefined }],
  ['no address', { address: undefined }],
  ['nothing at all', { amount_micro: undefined, network: undefined, address: undefined }],
  ['no amount, and a bad network and address', { amount_micro: undefined, network: 'x', address: '' }],
] as const)('invalid_args: %s', async ([_, part], { server }) => {
  const { userId, session } = await signUpEarner(server, 100_000_000);
  expectRefusal(await request(server, session, part), 'invalid_args');
  expect(await accountsOf(server, userId)).toEqual({ programme: -100_000_000, available: 100_000_000 });
});

test.for<[string, object]>([
  ['one that nobody knows', { network: 'dogecoin' }],
  ['another spelling', { network: 'Ethereum' }],
  ['an empty one', { network: '' }],
  ['a number', { network: 7 }],
  ['null', { network: null }],
  ['one that nobody knows, with an address that is none', { network: 'dogecoin', address: 'x' }],
] as const)('network_unsupported: %s', async ([_, part], { server }) => {
  const { session } = await signUpEarner(server, 100_000_000);
  expectRefusal(await request(server, session, part), 'network_unsupported');
});

test.for<[string, object]>([
  ['an empty one', { address: '' }],
  ['a number', { address: 7 }],
  ['one of another network', { address: 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq' }],
  ['one on a network that it is not of', { network: 'bitcoin' }],
  ['one with a NUL', { address: `${ADDRESS}\0` }],
  ['one with half a surrogate', { network: 'paypal', address: 'a\ud800@example.org' }],
  ['one over 255 characters', { network: 'paypal', address: `${'a'.repeat(250)}@example.org` }],
] as const)('address_invalid: %s', async ([_, part], { server }) => {
  const { session } = await signUpEarner(server, 100_000_000);
  expectRefusal(await request(server, session, part), 'address_invalid');
});

test('network_unsupported, payout_below_min: what the programme says at this moment counts', async () => {
  const narrow = await startServer();
  const programme = (await narrow.admin('GET', '/v1/admin/referrals/programme')).body;
  await narrow.admin('PUT', '/v1/admin/referrals/programme', { ...programme, networks: ['solana'], payout_min_micro: 60_000_001 });
  const { session } = await signUpEarner(narrow, 100_000_000);
  expectRefusal(await narrow.as(session, 'POST', path, WISH), 'network_unsupported');
  const solana = { ...WISH, network: 'solana', address: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v' };
  expectRefusal(await narrow.as(session, 'POST', path, solana), 'payout_below_min');
  expect((await narrow.as(session, 'POST', path, { ...solana, amount_micro: 60_000_001 })).status).toBe(202);
  await narrow.stop();
});

test('invalid_json: a property that is not of a payout', async ({ server }) => {
  const { session } = await signUpEarner(server, 100_000_000);
  expectRefusal(await request(server, session, { user_id: 'somebody else' }), 'invalid_json');
});

test('a repeat with the same key answers the same payout and reserves nothing more', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 200_000_000);
  const headers = { 'idempotency-key': 'once-is-enough' };
  const replies = await Promise.all(Array.from({ length: 5 }, () => request(server, session, {}, headers)));
  expect(replies.map(({ status }) => status)).toEqual(Array(5).fill(202));
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  expect(await accountsOf(server, userId)).toMatchObject({ available: 140_000_000, reserved: 60_000_000 });
});

test('of fifty requests at once that together ask for too much, exactly what fits is reserved', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 1_000_000_000);
  const amounts = Array.from({ length: 50 }, (_, index) => 50_000_000 + index);
  const replies = await Promise.all(amounts.map((amount_micro) => request(server, session, { amount_micro })));
  const granted = replies.filter(({ status }) => status === 202).map(({ body }) => body.amount_micro as number);
  const refused = replies.filter(({ status }) => status !== 202);
  expect(refused.map(({ body }) => body.error)).toEqual(Array(refused.length).fill('balance_insufficient'));
  const reserved = granted.reduce((sum, amount) => sum + amount, 0);
  expect(1_000_000_000 - reserved, 'one more would have fitted').toBeLessThan(50_000_000 + 49);
  expect(granted.length).toBeGreaterThanOrEqual(19);
  expect(await accountsOf(server, userId)).toEqual({ programme: -1_000_000_000, available: 1_000_000_000 - reserved, reserved });
  const [sum] = await server.sql(
    `select sum(case when credit = 'reserved' then amount_micro else 0 end) as reserved, count(*) as transfers, max(seq) as seq
     from transfers where user_id = $1`,
    [userId],
  );
  expect(sum).toEqual({ reserved: String(reserved), transfers: String(granted.length + 2), seq: String(granted.length + 2) });
  const payouts = await server.sql('select amount_micro from payouts where user_id = $1', [userId]);
  expect(payouts.map(({ amount_micro }) => Number(amount_micro)).sort()).toEqual(granted.toSorted());
});

test('two users who request at once do not stand in each other’s way', async ({ server }) => {
  const earners = await Promise.all(Array.from({ length: 10 }, () => signUpEarner(server, 60_000_000)));
  const replies = await Promise.all(earners.map(({ session }) => request(server, session)));
  expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(202));
});

describe('twenty a day', () => {
  const DAY_S = 86_400;
  const SOME = { amount_micro: 50_000_000 };

  test('the next one is refused until the first of them is a day old, whatever became of them, and is told how long that is', async ({
    server,
  }) => {
    const { session, userId } = await signUpEarner(server, 5_000_000_000);
    for (let made = 0; made < 20; made++) {
      const { status, body } = await request(server, session, SOME);
      expect(status).toBe(202);
      if (made % 2) await server.as(session, 'POST', `${path}/${body.id}/cancel`);
      else await server.admin('POST', `/v1/admin/referrals/payouts/${body.id}/failed`);
      server.clock.advance(1000);
    }
    const before = await accountsOf(server, userId);
    const refused = await request(server, session, SOME);
    expectRefusal(refused, 'rate_limited');
    expect(refused.headers.get('retry-after')).toBe(String(DAY_S - 20));
    expect(await accountsOf(server, userId)).toEqual(before);
    server.clock.advance((DAY_S - 20) * 1000 - 1);
    const late = await request(server, session, SOME);
    expectRefusal(late, 'rate_limited');
    expect(late.headers.get('retry-after')).toBe('1');
    server.clock.advance(1);
    expect((await request(server, session, SOME)).status, 'who waits as long as told has room').toBe(202);
    expectRefusal(await request(server, session, SOME), 'rate_limited');
  });

  test('of forty requests at once exactly twenty are granted', async ({ server }) => {
    const { session, userId } = await signUpEarner(server, 5_000_000_000);
    const replies = await Promise.all(Array.from({ length: 40 }, () => request(server, session, SOME)));
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array(20).fill(202), ...Array(20).fill(429)]);
    expect(await accountsOf(server, userId)).toMatchObject({ reserved: 1_000_000_000 });
  });

  test('a user has all of it, whatever others ask for, and what was refused does not count', async ({ server }) => {
    const { session } = await signUpEarner(server, 5_000_000_000);
    for (let round = 0; round < 30; round++)
      expectRefusal(await request(server, session, { amount_micro: 5_000_000_001 }), 'balance_insufficient');
    for (let made = 0; made < 20; made++) expect((await request(server, session, SOME)).status).toBe(202);
    expect((await request(server, (await signUpEarner(server, 50_000_000)).session, SOME)).status).toBe(202);
  });

  test('a repeat under a key is answered as before, also when there is no room any more', async ({ server }) => {
    const { session } = await signUpEarner(server, 5_000_000_000);
    const headers = { 'idempotency-key': 'the first of the day'.replaceAll(' ', '-') };
    const first = await request(server, session, SOME, headers);
    for (let made = 1; made < 20; made++) await request(server, session, SOME);
    expect((await request(server, session, SOME, headers)).text).toBe(first.text);
    expectRefusal(await request(server, session, SOME), 'rate_limited');
  });
});
