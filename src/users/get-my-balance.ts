import { Problem } from '../core/problem.ts';
import { keyed } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Account } from '../ledger/book.ts';
import { dueBy } from '../rewards/due.ts';
import { ACCOUNT_COLUMNS } from './get-user-record.ts';

/** A user's accounts at the moment of reading, and when what is held becomes available. */
export interface FullBalance extends Record<Account, string> {
  unlocks: { at: string; micro: string }[];
}

/** How far ahead is looked: this bounds what a user with very many rewards can cost. */
const REWARDS_MAX = 1000;
const MOMENTS_MAX = 50;

const DUE = dueBy('wanted.user_id', 'wanted.now');

const BALANCE = keyed(
  'user_balance',
  { user_id: 'uuid', now: 'timestamptz' },
  {
    columns: `${ACCOUNT_COLUMNS},
     (select coalesce(json_agg(json_build_object('at', moment.at, 'micro', moment.micro::text) order by moment.at), '[]')
      from (
        select held.available_at as at, sum(held.micro) as micro
        from (
          select r.available_at, r.amount_micro - r.used_micro - r.reversed_micro as micro
          from rewards r
          where r.user_id = wanted.user_id and r.available_at > greatest(b.unlocked_until, wanted.now)
            and r.used_micro + r.reversed_micro < r.amount_micro
          order by r.available_at limit ${REWARDS_MAX}
        ) held
        group by held.available_at order by held.available_at limit ${MOMENTS_MAX}
      ) moment) as unlocks`,
    from: `users u join balances b on b.user_id = u.user_id cross join lateral (${DUE}) due`,
    on: 'u.user_id = wanted.user_id',
    where: 'u.erased_at is null',
  },
);

/** Where a user's money is. Throws `unauthenticated` when the user was erased after the session was looked up. */
export async function getMyBalance(db: Reader, userId: string): Promise<FullBalance> {
  const balance = await db.find<FullBalance>(BALANCE, [userId, db.now]);
  if (!balance) throw new Problem('unauthenticated');
  return balance;
}
