import type { Expiry } from '../core/expiry.ts';
import { statement, type Write } from '../core/statement.ts';
import { counting } from '../core/steps.ts';

/** What stands for an address that is not kept any more. */
export const ERASED = 'erased';

const FORGET = statement(
  'payouts_forget',
  `update payouts set address = '${ERASED}', note = null where user_id = $1 and status::text in ('failed', 'cancelled')`,
);

/** Forgets at once the addresses and notes of an erased user's payouts, where no money was sent. */
export function forgetPayouts(userId: string): Write[] {
  return [{ statement: FORGET, values: [userId] }];
}

const FORGET_ONE = statement(
  'payout_forget_old',
  `update payouts set address = '${ERASED}', note = null where user_id = $1 and payout_id = $2 returning 1 as forgotten`,
);
const FORGET_OLD = statement(
  'payouts_forget_old',
  `with gone as (
     update payouts set address = '${ERASED}', note = null where (user_id, payout_id) in (
       select p.user_id, p.payout_id from users u join payouts p on p.user_id = u.user_id
       where u.erased_at is not null and p.completed_at < $1 and (p.address <> '${ERASED}' or p.note is not null)
       limit $2 for update of p skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
  {},
  {
    text: `select p.user_id, p.payout_id from users u join payouts p on p.user_id = u.user_id
   where u.erased_at is not null and p.completed_at < $1 and (p.address <> '${ERASED}' or p.note is not null) limit $2`,
    steps: [counting(FORGET_ONE, ['user_id', 'payout_id'])],
  },
);

/**
 * The same for payouts of erased users where money was sent, this many years after they ended: until then a bookkeeper has to know where it
 * went.
 */
export function oldPayouts(years: number): Expiry {
  return { statement: FORGET_OLD, limitAt: (now) => yearsBefore(now, years) };
}

function yearsBefore(now: Date, years: number): Date {
  const moment = new Date(now);
  moment.setUTCFullYear(moment.getUTCFullYear() - years);
  return moment;
}
