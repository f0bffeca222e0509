import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { ACCOUNTS, type Accounts } from './book.ts';
import type { Check, Difference } from './difference.ts';
import { RETURNED_MICRO } from './returned-credit.ts';

/** What is kept of a user's money, and the number of the last transfer that it follows from. */
export interface KeptBook {
  userId: string;
  accounts: Accounts;
  seq: bigint;
  /** The number of the last transfer that exists. */
  lastSeq: bigint;
}

// One statement, so that all of it is as it was at one moment. What is left of a reward is never below zero.
const BOOKS = statement(
  'verify_books',
  `select b.user_id, b.programme, b.pending, b.available, b.reserved, b.paid_out, b.spent, b.debt, b.seq, b.unassigned,
     coalesce((select max(t.seq) from transfers t where t.user_id = b.user_id), 0) as last_seq,
     coalesce(r.kept, 0) as kept, coalesce(r.held, 0) as held, coalesce(r.unlocked, 0) as unlocked,
     coalesce(p.open, 0) as open, coalesce(p.sent, 0) as sent, coalesce(s.covered, 0) as covered
   from balances b
   left join (
     select r.user_id, sum(r.amount_micro - r.reversed_micro) as kept,
       sum(greatest(r.amount_micro - r.used_micro - r.reversed_micro, 0)) filter (where r.available_at > o.unlocked_until) as held,
       sum(greatest(r.amount_micro - r.used_micro - r.reversed_micro, 0)) filter (where r.available_at <= o.unlocked_until) as unlocked
     from balances o join rewards r on r.user_id = o.user_id
     where o.user_id = any($1::uuid[]) group by r.user_id
   ) r on r.user_id = b.user_id
   left join (
     select user_id, sum(amount_micro) filter (where status in ('requested', 'processing')) as open,
       sum(amount_micro) filter (where status = 'sent') as sent
     from payouts where user_id = any($1::uuid[]) group by user_id
   ) p on p.user_id = b.user_id
   left join (
     select user_id, sum(amount_micro - ${RETURNED_MICRO}) as covered
     from spends where user_id = any($1::uuid[]) group by user_id
   ) s on s.user_id = b.user_id
   where b.user_id = any($1::uuid[])`,
  { $1: 'uuid' },
);

const SUMS = ['unassigned', 'kept', 'held', 'unlocked', 'open', 'sent', 'covered'] as const;

interface Row extends Record<keyof Accounts | (typeof SUMS)[number], string> {
  user_id: string;
  seq: string;
  last_seq: string;
}

/** Compares kept balances with the rewards, payouts and spends that they are made of. Also returns what is kept. */
export async function checkBooks(db: Reader, userIds: readonly string[]): Promise<{ books: KeptBook[]; differences: Difference[] }> {
  const rows = await db.query<Row>(BOOKS, [userIds]);
  const books = rows.map((row) => ({
    userId: row.user_id,
    accounts: Object.fromEntries(ACCOUNTS.map((account) => [account, BigInt(row[account])])) as Accounts,
    seq: BigInt(row.seq),
    lastSeq: BigInt(row.last_seq),
  }));
  return { books, differences: rows.flatMap((row, index) => compare(books[index] as KeptBook, row)) };
}

function compare({ userId, accounts }: KeptBook, row: Row): Difference[] {
  const { programme, pending, available, reserved, paid_out, spent, debt } = accounts;
  const sums = Object.fromEntries(SUMS.map((name) => [name, BigInt(row[name])])) as Record<(typeof SUMS)[number], bigint>;
  const pairs: [check: Check, what: string, expected: bigint, found: bigint][] = [
    ['reversals', 'earned and not reversed', sums.kept, -programme],
    ['held_rewards', 'pending', sums.held, pending],
    ['unlocked_rewards', 'available and reserved, less the debt', sums.unlocked + sums.unassigned, available + reserved + debt],
    ['open_payouts', 'reserved', sums.open, reserved],
    ['sent_payouts', 'paid_out', sums.sent, paid_out],
    ['spends', 'spent', sums.covered, spent],
  ];
  return pairs
    .filter(([, , expected, found]) => expected !== found)
    .map(([check, what, expected, found]) => ({ userId, check, expected: `${what}: ${expected}`, found: `${what}: ${found}` }));
}
