import { randomUUID } from 'node:crypto';
import { newId } from '../../src/core/ids.ts';
import { statement } from '../../src/core/statement.ts';
import type { Tx } from '../../src/core/tx.ts';
import type { Account } from '../../src/ledger/book.ts';
import { putInPurses, readRewards } from '../../src/rewards/load-rewards.ts';
import { lockPurse } from '../../src/rewards/open-purses.ts';
import { accrue, type Purse } from '../../src/rewards/purse.ts';
import type { Reward } from '../../src/rewards/reward.ts';
import { savePurses } from '../../src/rewards/save-purses.ts';
import type { TestServer } from './server.ts';

/** Moves a user's money as the server would: under lock, brought up to now, by the purse's own functions. */
export async function onPurse<T>(server: TestServer, userId: string, work: (purse: Purse, tx: Tx) => T | Promise<T>): Promise<T> {
  const context = { now: server.clock.now(), actor: { kind: 'anyone' }, operation: 'test', requestId: 'test', report: () => {} } as const;
  return server.database.transaction(context, async (tx) => {
    const purse = await lockPurse(tx, userId);
    const done = await work(purse, tx);
    await savePurses(tx, [purse]);
    return done;
  });
}

/** Looks up a reward, which must be there, and puts it into its owner's purse. */
export async function loadReward(tx: Tx, purse: Purse, seq: bigint): Promise<Reward> {
  const { userId } = purse.book;
  const rows = await readRewards(tx, [{ userId, seq }]);
  return putInPurses(new Map([[userId, purse]]), rows).get(purse)?.[0] as Reward;
}

/** The rows that belong to a reward: the payment, as it was reported, the invoice and the invitee. */
const KEEP_PAYMENT = statement(
  'test_payment_keep',
  `with invited as (
     insert into invitees (user_id, invitee_user_id, code, attributed_at, total_paid_micro, accrued_micro) values ($1, $2, 'code', $6, $4, $4)
   ), invoiced as (
     insert into invoices (invoice_id, user_id, paid_micro, paid_at, inviter_user_id, reward_seq) values ($3, $2, $4, $6, $1, $5)
   )
   insert into billing_events (event_id, type, occurred_at, received_at, invoice_id, user_id, amount_micro, outcome, inviter_user_id,
     reward_seq, reported_by)
   values ('evt_' || $3, 'invoice_paid', $6, $6, $3, $2, $4, 'reward_created', $1, $5, 'test')`,
);

/** Earns a user a reward as a payment would, available at once unless told otherwise, and returns the reward's id. */
export function earn(server: TestServer, userId: string, amount: number, { availableAt }: { availableAt?: Date } = {}) {
  return onPurse(server, userId, async (purse, tx) => {
    const { now } = tx;
    const ids = { rewardId: newId(now), inviteeUserId: randomUUID(), invoiceId: randomUUID() };
    const share = { base: BigInt(amount), rateBps: 10_000, tier: 1, amount: BigInt(amount) };
    const { seq, rewardId } = accrue(purse, { ...ids, ...share, createdAt: now, occurredAt: now, availableAt: availableAt ?? now }, 'paid');
    await tx.query(KEEP_PAYMENT, [userId, ids.inviteeUserId, ids.invoiceId, share.base, seq, now]);
    return rewardId;
  });
}

/** The contents of a user's accounts, by their names; those at zero are left out. */
export async function accountsOf(server: TestServer, userId: string): Promise<Partial<Record<Account, number>>> {
  const [row] = await server.sql('select programme, pending, available, reserved, paid_out, spent, debt from balances where user_id = $1', [
    userId,
  ]);
  const held = Object.entries(row as Record<string, string>).map(([account, amount]) => [account, Number(amount)] as const);
  return Object.fromEntries(held.filter(([, amount]) => amount !== 0));
}

/** A user's transfers in their order, each as `kind debit credit amount subject`. */
export async function transfersOf(server: TestServer, userId: string): Promise<string[]> {
  const rows = await server.sql('select * from transfers where user_id = $1 order by seq', [userId]);
  return rows.map(({ kind, debit, credit, amount_micro, subject_id }) => [kind, debit, credit, amount_micro, subject_id].join(' '));
}
