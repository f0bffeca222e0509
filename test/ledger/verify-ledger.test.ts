import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { release, reserve, restore, reverse, settle, spend, takeBack } from '../../src/rewards/purse.ts';
import type { Reward } from '../../src/rewards/reward.ts';
import { accountsOf, earn, loadReward, onPurse } from '../support/money.ts';
import { startProgram } from '../support/program.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
const path = '/v1/admin/ledger/verification';
const verify = async () => (await server.admin('GET', path)).body;
const HOUR_MS = 3_600_000;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

/** A payout as the database keeps it, of an amount that the purse has reserved or settled. */
const keepPayout = (userId: string, payoutId: string, amount: bigint, status: 'requested' | 'sent' | 'failed') =>
  server.sql(
    `insert into payouts (user_id, payout_id, amount_micro, network, address, status, requested_at, tx_hash, completed_at)
     values ($1, $2, $3, 'paypal', 'a@b.c', $4::payout_status, now(), $5, $6)`,
    [userId, payoutId, amount, status, status === 'sent' ? 'tx' : null, status === 'requested' ? null : new Date()],
  );
const keepSpend = (userId: string, spendId: string, amount: bigint, returnedAt: Date | null = null) =>
  server.sql(
    `with covered as (insert into invoices (invoice_id, user_id, total_micro, spend_id) values ('inv of ' || $2::uuid, $1, $3, $2))
     insert into spends (user_id, spend_id, invoice_id, amount_micro, created_at, returned_micro, returned_at)
     values ($1, $2, 'inv of ' || $2::uuid, $3, now(), case when $4::timestamptz is null then 0 else $3::bigint end, $4)`,
    [userId, spendId, amount, returnedAt],
  );

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

/** Does to a user what a step says, and keeps the rows that belong to it. */
async function take(userId: string, { earned, kind, percent, which, pauseMs }: Step): Promise<void> {
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
    if (reward && kind === 'reverse') reverse(purse, reward, part(reward.amount - reward.reversed));
    if (reward && kind === 'restore') restore(purse, reward, part(reward.reversed));
    return fromAvailable;
  });
  if (amount === 0n) return;
  if (kind === 'spend') await keepSpend(userId, id, amount);
  if (kind === 'return') await keepSpend(userId, id, amount, new Date());
  if (kind === 'reserve') await keepPayout(userId, id, amount, 'requested');
  if (kind === 'release') await keepPayout(userId, id, amount, 'failed');
  if (kind === 'settle') await keepPayout(userId, id, amount, 'sent');
}

test('an empty ledger has nothing to differ', async () => {
  expect(await verify()).toEqual({ ok: true, users: 0, transfers: 0, differences_total: 0, differences: [] });
});

test('a ledger into which only the purse has written has no difference, whatever happened', async () => {
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(STEPS, async (steps) => {
      const userId = await server.createUser();
      for (const step of steps) await take(userId, step);
      const verified = await verify();
      expect(verified.differences).toEqual([]);
      expect(verified.transfers).toBeGreaterThanOrEqual(moved);
      moved = verified.transfers;
    }),
    { numRuns: 15, endOnFailure: true },
  );
  const [counted] = await server.sql(
    'select (select count(*) from balances)::int as users, (select count(*) from transfers)::int as transfers',
  );
  expect(await verify()).toEqual({ ok: true, ...counted, differences_total: 0, differences: [] });
  expect(moved).toBeGreaterThan(50);
});

/** A user with something of everything: a held reward, one of which a part is left, one that is spent, a spend and two payouts. */
async function richUser(): Promise<string> {
  const userId = await server.createUser();
  await earn(server, userId, 100);
  server.clock.advance(1000);
  await earn(server, userId, 200);
  await earn(server, userId, 50, { availableAt: new Date(server.clock.now().getTime() + HOUR_MS) });
  const [spendId, sent, open] = [randomUUID(), randomUUID(), randomUUID()];
  await onPurse(server, userId, async (purse, tx) => {
    await loadLeft(tx, purse, 1000n);
    spend(purse, 100n, spendId);
    reserve(purse, 20n, sent);
    settle(purse, 20n, sent);
    reserve(purse, 30n, open);
    const held = await loadReward(tx, purse, 5n);
    reverse(purse, held as Reward, 10n);
  });
  await keepSpend(userId, spendId, 100n);
  await keepPayout(userId, sent, 20n, 'sent');
  await keepPayout(userId, open, 30n, 'requested');
  return userId;
}

test('who owes, because a reward was reversed after it was paid out, has no difference', async () => {
  const userId = await server.createUser();
  await earn(server, userId, 100);
  const sent = randomUUID();
  await onPurse(server, userId, async (purse, tx) => {
    await loadLeft(tx, purse, 1000n);
    reserve(purse, 100n, sent);
    settle(purse, 100n, sent);
    const reward = await loadReward(tx, purse, 1n);
    reverse(purse, reward as Reward, 60n);
  });
  await keepPayout(userId, sent, 100n, 'sent');
  expect(await accountsOf(server, userId)).toEqual({ programme: -40, paid_out: 100, debt: -60 });
  expect((await verify()).differences).toEqual([]);
});

describe('planted by the owner of the tables', () => {
  const told = (pattern: RegExp) => expect.stringMatching(pattern);
  const CASES: [what: string, sql: string, undo: string, differences: [check: string, expected: string, found: string][]][] = [
    [
      'a balance that no transfer made',
      'update balances set available = available + 1, programme = programme - 1 where user_id = $1',
      'update balances set available = available - 1, programme = programme + 1 where user_id = $1',
      [
        ['balances', 'programme -340', 'programme -341'],
        ['balances', 'available 150', 'available 151'],
        ['reversals', 'earned and not reversed: 340', 'earned and not reversed: 341'],
        ['unlocked_rewards', 'available and reserved, less the debt: 180', 'available and reserved, less the debt: 181'],
      ],
    ],
    [
      'a number that no transfer has',
      'update balances set seq = seq + 1 where user_id = $1',
      'update balances set seq = seq - 1 where user_id = $1',
      [['sequence', '11 transfers up to 11', '10 transfers up to 10']],
    ],
    [
      'a gap in the numbers',
      'update transfers set seq = 12 where user_id = $1 and seq = 10',
      'update transfers set seq = 10 where user_id = $1 and seq = 12',
      [['sequence', '10 transfers up to 10', '10 transfers up to 12']],
    ],
    [
      'a transfer that says something else of the balances after it',
      'update transfers set credit_after = credit_after + 7 where user_id = $1 and seq = 4',
      'update transfers set credit_after = credit_after - 7 where user_id = $1 and seq = 4',
      [['running_balances', 'transfer 4 leaves 0 and 300', 'transfer 4 leaves 0 and 307']],
    ],
    [
      'a transfer of another kind than its way',
      `update transfers set kind = 'repay' where user_id = $1 and seq = 2`,
      `update transfers set kind = 'unlock' where user_id = $1 and seq = 2`,
      [['routes', 'repay goes from available to debt', 'transfer 2, repay, goes from pending to available']],
    ],
    [
      'an amount that was changed',
      'update transfers set amount_micro = 101 where user_id = $1 and seq = 6',
      'update transfers set amount_micro = 100 where user_id = $1 and seq = 6',
      [
        ['balances', 'available 149', 'available 150'],
        ['balances', 'spent 101', 'spent 100'],
        ['running_balances', 'transfer 6 leaves 199 and 101', 'transfer 6 leaves 200 and 100'],
      ],
    ],
    [
      'a reward of another amount than what was accrued',
      'update rewards set amount_micro = 201 where user_id = $1 and seq = 3',
      'update rewards set amount_micro = 200 where user_id = $1 and seq = 3',
      [
        ['accruals', told(/^transfer 3 accrues 200 for [0-9a-f-]{36}$/), told(/^reward 3 is 201 for /)],
        ['reversals', 'earned and not reversed: 341', 'earned and not reversed: 340'],
        ['unlocked_rewards', 'available and reserved, less the debt: 181', 'available and reserved, less the debt: 180'],
        ['invitee_sums', told(/: 200 paid, 201 accrued$/), told(/: 200 paid, 200 accrued$/)],
      ],
    ],
    [
      'a reversal that no transfer made',
      'update rewards set reversed_micro = 11 where user_id = $1 and seq = 5',
      'update rewards set reversed_micro = 10 where user_id = $1 and seq = 5',
      [
        ['reversals', 'earned and not reversed: 339', 'earned and not reversed: 340'],
        ['held_rewards', 'pending: 39', 'pending: 40'],
      ],
    ],
    [
      'a reward that forgot what was used of it',
      'update rewards set used_micro = used_micro - 1 where user_id = $1 and seq = 3',
      'update rewards set used_micro = used_micro + 1 where user_id = $1 and seq = 3',
      [
        ['allocations', 'reward 3 used 20', 'reward 3 used 19'],
        ['unlocked_rewards', 'available and reserved, less the debt: 181', 'available and reserved, less the debt: 180'],
      ],
    ],
    [
      'an allocation of a reward that is not there',
      'insert into allocations (user_id, seq, reward_seq, amount_micro) values ($1, 6, 99, 5)',
      'delete from allocations where user_id = $1 and reward_seq = 99',
      [['allocations', 'reward 99 used 5', 'reward 99 used 0']],
    ],
    [
      'an open payout for which nothing was reserved',
      `update payouts set amount_micro = 31 where user_id = $1 and status = 'requested'`,
      `update payouts set amount_micro = 30 where user_id = $1 and status = 'requested'`,
      [['open_payouts', 'reserved: 31', 'reserved: 30']],
    ],
    [
      'a payout that was sent and not settled',
      `update payouts set amount_micro = 21 where user_id = $1 and status = 'sent'`,
      `update payouts set amount_micro = 20 where user_id = $1 and status = 'sent'`,
      [['sent_payouts', 'paid_out: 21', 'paid_out: 20']],
    ],
    [
      'credit that came back without a transfer',
      'update spends set returned_at = now() where user_id = $1',
      'update spends set returned_at = null where user_id = $1',
      [['spends', 'spent: 0', 'spent: 100']],
    ],
    [
      'credit of which a part came back without a transfer',
      'update spends set returned_micro = 30, returned_at = now() where user_id = $1',
      'update spends set returned_micro = 0, returned_at = null where user_id = $1',
      [['spends', 'spent: 70', 'spent: 100']],
    ],
    [
      'credit of another amount than the total of its invoice',
      'update invoices set total_micro = 101 where user_id = $1',
      'update invoices set total_micro = 100 where user_id = $1',
      [['covered_invoices', told(/^credit on inv of .*: 101 by /), told(/: 100 by /)]],
    ],
    [
      'an invoice that forgot the credit that covers it',
      'update invoices set spend_id = null where user_id = $1',
      'update invoices n set spend_id = s.spend_id from spends s where n.user_id = $1 and s.user_id = $1',
      [['covered_invoices', told(/^credit on inv of .*: nothing$/), told(/: 100 by /)]],
    ],
    [
      'an invoice that forgot its payment',
      'update invoices set paid_micro = null, paid_at = null, reward_seq = null where inviter_user_id = $1 and reward_seq = 3',
      'update invoices set paid_micro = 200, paid_at = now(), reward_seq = 3 where inviter_user_id = $1 and reward_seq is null',
      [
        ['rewarded_invoices', told(/^reward of .*: none$/), told(/: 3 of 200 for /)],
        ['invitee_sums', told(/: 0 paid, 200 accrued$/), told(/: 200 paid, 200 accrued$/)],
      ],
    ],
    [
      'an invoice that points to the reward of another',
      'update invoices set reward_seq = 1 where inviter_user_id = $1 and reward_seq = 3',
      'update invoices set reward_seq = 3 where inviter_user_id = $1 and paid_micro = 200',
      [['rewarded_invoices', told(/: (none|1 of 200 for .*)$/), told(/: (none|3 of 200 for .*)$/)]],
    ],
    [
      'a reward of another base than what was paid',
      'update rewards set base_micro = 199 where user_id = $1 and seq = 3',
      'update rewards set base_micro = 200 where user_id = $1 and seq = 3',
      [['rewarded_invoices', told(/: 3 of 200 for /), told(/: 3 of 199 for /)]],
    ],
    [
      'a reward that no report has made',
      `update billing_events set outcome = 'recorded' where inviter_user_id = $1 and reward_seq = 3`,
      `update billing_events set outcome = 'reward_created' where inviter_user_id = $1 and reward_seq = 3`,
      [['reward_events', told(/^reward of .*: none$/), told(/: 3 for /)]],
    ],
    [
      'a report whose reward another report has made, too',
      `insert into billing_events (event_id, type, occurred_at, received_at, invoice_id, user_id, amount_micro, outcome, inviter_user_id,
         reward_seq, reported_by)
       select 'twice', type, occurred_at, received_at, invoice_id, user_id, amount_micro, outcome, inviter_user_id, reward_seq, reported_by
       from billing_events where inviter_user_id = $1 and reward_seq = 3`,
      `delete from billing_events where inviter_user_id = $1 and event_id = 'twice'`,
      [['reward_events', told(/: 3 for .*, 2 times$/), told(/: 3 for /)]],
    ],
    [
      'more than an invitee has earned the inviter',
      'update invitees set accrued_micro = accrued_micro + 1 where user_id = $1 and accrued_micro = 200',
      'update invitees set accrued_micro = accrued_micro - 1 where user_id = $1 and accrued_micro = 201',
      [['invitee_sums', told(/^invitee .*: 200 paid, 200 accrued$/), told(/: 200 paid, 201 accrued$/)]],
    ],
    [
      'less than an invitee has paid',
      'update invitees set total_paid_micro = total_paid_micro - 1 where user_id = $1 and accrued_micro = 200',
      'update invitees set total_paid_micro = total_paid_micro + 1 where user_id = $1 and accrued_micro = 200',
      [['invitee_sums', told(/^invitee .*: 200 paid, 200 accrued$/), told(/: 199 paid, 200 accrued$/)]],
    ],
    [
      'what two invitees have earned the inviter, exchanged',
      'update invitees set accrued_micro = 300 - accrued_micro where user_id = $1 and accrued_micro in (100, 200)',
      'update invitees set accrued_micro = 300 - accrued_micro where user_id = $1 and accrued_micro in (100, 200)',
      [['invitee_sums', told(/ paid, [12]00 accrued$/), told(/ paid, [12]00 accrued$/)]],
    ],
  ];

  let userId: string;
  beforeAll(async () => {
    userId = await richUser();
  });

  test.each(CASES)('%s is found, and nothing else', async (_, plant, undo, differences) => {
    expect((await verify()).differences).toEqual([]);
    await server.sql(plant, [userId]);
    const verified = await verify();
    expect(verified).toMatchObject({ ok: false, differences_total: differences.length });
    expect(verified.differences).toEqual(
      expect.arrayContaining(differences.map(([check, expected, found]) => ({ user_id: userId, check, expected, found }))),
    );
    await server.sql(undo, [userId]);
    expect((await verify()).ok).toBe(true);
  });
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

test('while money moves there is no difference either', async () => {
  const users = await Promise.all([richUser(), richUser(), richUser()]);
  let isDone = false;
  const moving = Promise.all(
    users.map(async (userId) => {
      for (let round = 0; round < 8; round++) await earn(server, userId, 5);
    }),
  ).then(() => {
    isDone = true;
  });
  for (let round = 0; round < 3 || !isDone; round++) expect((await verify()).differences).toEqual([]);
  await moving;
});

describe('make verify-ledger', () => {
  const run = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'triport-verify-'));
    const program = startProgram(['src/start/verify-ledger.ts'], { DATABASE_URL: server.databaseUrl, DATA_DIR: folder });
    const { code } = await program.exit;
    return { code, lines: program.stdout().trimEnd().split('\n'), errors: program.stderr() };
  };

  test('says what it has added up and ends with 0, or prints every difference and ends with 1', async () => {
    const userId = await richUser();
    const { users, transfers } = await verify();
    expect(await run()).toEqual({ code: 0, lines: [`${users} users, ${transfers} transfers, 0 differences`], errors: '' });
    await server.sql('update balances set seq = 11 where user_id = $1', [userId]);
    const found = await run();
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
  server: () => server,
  good: (attempt) => {
    attempt.path = path;
  },
});
