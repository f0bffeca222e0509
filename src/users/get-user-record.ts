import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { ACCOUNTS, type Account } from '../ledger/book.ts';
import { AVAILABLE, dueBy } from '../rewards/due.ts';
import { type UserRow, userColumns } from './list-users.ts';

/** Everything that is kept of a user; accounts as they would be if what is due were unlocked. */
export interface UserRecord extends UserRow, Record<Account, string> {
  tier_label: string;
  rate_bps: number;
  paid_invitees: number;
  sessions_open: string;
  payouts_open: string;
}

/** What the three accounts that time moves hold; the others hold what is kept. */
const MOVED: Partial<Record<Account, string>> = {
  pending: 'b.pending - due.micro',
  available: AVAILABLE,
  debt: 'least(b.debt + due.micro, 0)',
};

/** The accounts of a balance `b` at the moment of reading, when `due.micro` is due. */
export const ACCOUNT_COLUMNS = ACCOUNTS.map((account) => `${MOVED[account] ?? `b.${account}`} as ${account}`).join(', ');

const USER = userColumns('$1', '$2::timestamptz');
const DUE = dueBy('$1', '$2');

const RECORD = statement(
  'user_record',
  `select ${USER}, ${ACCOUNT_COLUMNS}, t.label as tier_label, t.rate_bps, u.paid_invitees,
     (select count(*) from sessions s where s.user_id = $1 and s.origin is null and s.ended_at is null and s.expires_at > $2) as sessions_open,
     (select count(*) from payouts p where p.user_id = $1 and p.status in ('requested', 'processing')) as payouts_open
   from users u
   join balances b on b.user_id = u.user_id
   join programme p on p.id = 1
   join programme_tiers t on t.version = p.version and t.tier = u.tier
   cross join lateral (${DUE}) due
   where u.user_id = $1 and u.erased_at is null`,
);

/** Everything that is kept of a user. Throws `user_not_found`, also for an erased one. */
export async function getUserRecord(db: Reader, userId: string): Promise<UserRecord> {
  const [record] = await db.query<UserRecord>(RECORD, [userId, db.now]);
  if (!record) throw new Problem('user_not_found');
  return record;
}
