import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { byUser } from '../../src/ledger/verify-ledger.ts';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { release, reserve, restore, reverse, settle, spend, takeBack } from '../../src/rewards/purse.ts';
import type { Reward } from '../../src/rewards/reward.ts';
import { keepPayout, keepSpend, richUser } from '../support/ledger.ts';
import { accountsOf, earn, loadReward, onPurse } from '../support/money.ts';
import { isPooled } from '../support/pooler.ts';
import { startProgram } from '../support/program.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/ledger/verification';
const verify = async (server: TestServer) => (await server.admin('GET', path)).body;
const HOUR_MS = 3_600_000;

const KINDS = ['spend', 'return', 'reserve', 'release', 'settle', 'reverse', 'restore', 'pass'] as const;
const STEPS = fc.array(
  fc.record({
    earned: fc.option(fc.record({ amount: fc.integer({ min: 1, max: 1000 }), holdMs: fc.integer({ min: 0, max: HOUR_MS }) })),
    kind: fc.constantFrom(...KINDS),
    percent: fc.integer({ min: 1, max: 100 }),
    which: fc.nat(),
    pauseMs: fc.integer({ min: 0, max: HOUR_MS / 2 }),
  }),
  { minLength: 3, maxLength: 8 },
);
type Step = typeof STEPS extends fc.Arbitrary<(infer T)[]> ? T : never;

/** Takes a step for a user, and keeps the rows that belong to it. */
async function take(server: TestServer, userId: string, { earned, kind, percent, which, pauseMs }: Step): Promise<void> {
  if (earned) await earn(server, userId, earned.amount, { availableAt: new Date(server.clock.now().getTime() + earned.holdMs) });
  server.clock.advance(pauseMs);
  const seqs = (await server.sql('select seq from rewards where user_id = $1 order by seq', [userId])).map(({ seq }) => BigInt(seq));
  const id = randomUUID();
  const amount = await onPurse(server, userId, async (purse, tx) => {
    const part = (of: bigint) => (of * BigInt(percent)) / 100n;
    const fromAvailable = part(purse.book.accounts.available);
    await loadLeft(tx, purse, 1_000_000n);
    if (kind === 'spend' || kind === 'return') spend(purse, fromAvailable, id);
    if (kind === 'return') takeBack(purse, fromAvailable, id);
    if (kind === 'reserve' || kind === 'release' || kind === 'settle') reserve(purse, fromAvailable, id);
    if (kind === 'release') release(purse, fromAvailable, id);
    if (kind === 'settle') settle(purse, fromAvailable, id);
    const reward = seqs.length > 0 ? await loadReward(tx, purse, seqs[which % seqs.length] as bigint) : undefined;
    if (reward && kind === 'reverse') reverse(purse, reward, part(reward.amount - reward.reversed), 'refund');
    if (reward && kind === 'restore') restore(purse, reward, part(reward.reversed), 'won');
    return fromAvailable;
  });
  if (amount === 0n) return;
  if (kind === 'spend') await keepSpend(server, userId, id, amount);
  if (kind === 'return') await keepSpend(server, userId, id, amount, new Date());
  if (kind === 'reserve') await keepPayout(server, userId, id, amount, 'requested');
  if (kind === 'release') await keepPayout(server, userId, id, amount, 'failed');
  if (kind === 'settle') await keepPayout(server, userId, id, amount, 'sent');
}

test('an empty ledger has nothing to differ', async ({ server }) => {
  expect(await verify(server)).toEqual({ ok: true, users: 0, transfers: 0, differences_total: 0, differences: [] });
});

test('a ledger into which only the purse has written has no difference, whatever happened', async ({ server }) => {
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(STEPS, async (steps) => {
      const userId = await server.createUser();
      for (const step of steps) await take(server, userId, step);
      const verified = await verify(server);
      expect(verified.differences).toEqual([]);
      expect(verified.transfers).toBeGreaterThanOrEqual(moved);
      moved = verified.transfers;
    }),
    { numRuns: 15, endOnFailure: true },
  );
  const [counted] = await server.sql(
    'select (select count(*) from balances)::int as users, (select count(*) from transfers)::int as transfers',
  );
  expect(await verify(server)).toEqual({ ok: true, ...counted, differences_total: 0, differences: [] });
  expect(moved).toBeGreaterThan(50);
});

test('who owes, because a reward was reversed after it was paid out, has no difference', async ({ server }) => {
  const userId = await server.createUser();
  await earn(server, userId, 100);
  const sent = randomUUID();
  await onPurse(server, userId, async (purse, tx) => {
    await loadLeft(tx, purse, 1000n);
    reserve(purse, 100n, sent);
    settle(purse, 100n, sent);
    const reward = await loadReward(tx, purse, 1n);
    reverse(purse, reward as Reward, 60n, 'refund');
  });
  await keepPayout(server, userId, sent, 100n, 'sent');
  expect(await accountsOf(server, userId)).toEqual({ programme: -40, paid_out: 100, debt: -60 });
  expect((await verify(server)).differences).toEqual([]);
});

test('differences are told by user, those of one user in the order in which they were found', () => {
  const differences = ['b', 'c', 'a', 'b'].map((userId, n) => ({ userId, check: 'balances' as const, expected: '', found: String(n) }));
  expect(differences.sort(byUser).map(({ userId, found }) => userId + found)).toEqual(['a2', 'b0', 'b3', 'c1']);
});

test('a hundred differences are shown, by user id, and all are counted', async () => {
  const many = await startServer();
  try {
    await many.sql('insert into balances (user_id, seq) select gen_random_uuid(), 1 from generate_series(1, 450)');
    const { body } = await many.admin('GET', path);
    expect(body).toMatchObject({ ok: false, users: 450, transfers: 0, differences_total: 450 });
    const ids = body.differences.map(({ user_id }: { user_id: string }) => user_id);
    expect(ids).toHaveLength(100);
    expect(ids).toEqual(ids.toSorted());
  } finally {
    await many.stop();
  }
});

test('while money moves there is no difference either', async ({ server }) => {
  const users = await Promise.all([richUser(server), richUser(server), richUser(server)]);
  let isDone = false;
  const moving = Promise.all(
    users.map(async (userId) => {
      for (let round = 0; round < 8; round++) await earn(server, userId, 5);
    }),
  ).then(() => {
    isDone = true;
  });
  for (let round = 0; round < 3 || !isDone; round++) expect((await verify(server)).differences).toEqual([]);
  await moving;
});

describe('make verify-ledger', () => {
  const run = async (server: TestServer) => {
    const folder = mkdtempSync(join(tmpdir(), 'triport-verify-'));
    const program = startProgram(['src/start/verify-ledger.ts'], {
      DATABASE_URL: server.databaseUrl,
      DATA_DIR: folder,
      DB_PREPARED_STATEMENTS: isPooled ? 'off' : 'on',
    });
    const { code } = await program.exit;
    return { code, lines: program.stdout().trimEnd().split('\n'), errors: program.stderr() };
  };

  test('says what it has added up and ends with 0, or prints every difference and ends with 1', async ({ server }) => {
    const userId = await richUser(server);
    const { users, transfers } = await verify(server);
    expect(await run(server)).toEqual({ code: 0, lines: [`${users} users, ${transfers} transfers, 0 differences`], errors: '' });
    await server.sql('update balances set seq = 11 where user_id = $1', [userId]);
    const found = await run(server);
    await server.sql('update balances set seq = 10 where user_id = $1', [userId]);
    expect(found).toEqual({
      code: 1,
      lines: [
        `${userId} sequence: expected "11 transfers up to 11", found "10 transfers up to 10"`,
        `${users} users, ${transfers} transfers, 1 differences`,
      ],
      errors: '',
    });
  });
});

refusesInOrder('verifyLedger', {
  good: (attempt) => {
    attempt.path = path;
  },
});
