import { randomUUID } from 'node:crypto';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { reserve, reverse, settle, spend } from '../../src/rewards/purse.ts';
import type { Reward } from '../../src/rewards/reward.ts';
import { earn, loadReward, onPurse } from './money.ts';
import type { TestServer } from './server.ts';

const HOUR_MS = 3_600_000;

/** A payout as the database keeps it, of an amount that the purse has reserved or settled. */
export const keepPayout = (server: TestServer, userId: string, payoutId: string, amount: bigint, status: 'requested' | 'sent' | 'failed') =>
  server.sql(
    `insert into payouts (user_id, payout_id, amount_micro, network, address, status, requested_at, tx_hash, completed_at)
     values ($1, $2, $3, 'paypal', 'a@b.c', $4::payout_status, now(), $5, $6)`,
    [userId, payoutId, amount, status, status === 'sent' ? 'tx' : null, status === 'requested' ? null : new Date()],
  );
export const keepSpend = (server: TestServer, userId: string, spendId: string, amount: bigint, returnedAt: Date | null = null) =>
  server.sql(
    `with covered as (insert into invoices (invoice_id, user_id, total_micro, spend_id) values ('inv of ' || $2::uuid, $1, $3, $2))
     insert into spends (user_id, spend_id, invoice_id, amount_micro, created_at, returned_micro, returned_at)
     values ($1, $2, 'inv of ' || $2::uuid, $3, now(), case when $4::timestamptz is null then 0 else $3::bigint end, $4)`,
    [userId, spendId, amount, returnedAt],
  );

/** A user with something of everything: a held reward, one of which a part is left, one that is spent, a spend and two payouts. */
export async function richUser(server: TestServer): Promise<string> {
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
    reverse(purse, held as Reward, 10n, 'refund');
  });
  await keepSpend(server, userId, spendId, 100n);
  await keepPayout(server, userId, sent, 20n, 'sent');
  await keepPayout(server, userId, open, 30n, 'requested');
  return userId;
}

/** Ends the verification that runs, if one does: no server of a test does jobs. */
export async function endVerification(server: TestServer): Promise<void> {
  await server.sql(`update verifications set status = 'failed', ended_at = moved_at where status = 'running'`);
}

/** Transfers that nobody made, behind those that a user has; `at` is SQL over a number `n` from 1. */
export async function addTransfers(
  server: TestServer,
  { userId, count, at }: { userId: string; count: number; at: string },
): Promise<void> {
  await server.sql(
    `insert into transfers (user_id, seq, amount_micro, created_at, subject_id, kind, debit, credit, debit_after, credit_after)
     select $1, coalesce((select max(seq) from transfers where user_id = $1), 0) + n, 1, ${at}, gen_random_uuid(), 'unlock', 'pending',
       'available', 0, 0
     from generate_series(1, ${count}) as n`,
    [userId],
  );
}
