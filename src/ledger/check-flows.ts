import { FIRST_ID } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { ACCOUNTS, type Account } from './book.ts';
import type { Difference } from './difference.ts';

const SUMS = ACCOUNTS.map((account) => `sum(${account}) as ${account}`).join(', ');
const VALUES = ACCOUNTS.map((account) => `('${account}'::account, ${account})`).join(', ');

// What was counted ahead for reports, and what is not counted ahead yet. One statement, so that all of it is as it was at one moment; a
// database of several machines has no such moment.
const FLOWS = statement(
  'verify_flows',
  `with flows as (
     select debit, credit, sum(amount_micro) as amount_micro from (
       select debit, credit, amount_micro from report_flows
       union all
       select debit, credit, amount_micro from transfers where created_at >= (select rolled_until from roll_ups where id = 1)
     ) flow group by debit, credit
   ), moved as (
     select account, sum(amount_micro) as amount_micro from (
       select credit as account, amount_micro from flows union all select debit, -amount_micro from flows
     ) movement group by account
   ), kept as (
     select k.account, coalesce(k.amount_micro, 0) as amount_micro
     from (select ${SUMS} from balances) b cross join lateral (values ${VALUES}) as k (account, amount_micro)
   )
   select account, coalesce(moved.amount_micro, 0) as moved, kept.amount_micro as kept
   from kept left join moved using (account)
   where exists (select 1 from roll_ups) and coalesce(moved.amount_micro, 0) <> kept.amount_micro
   order by account`,
);

/** Whose money it is when it is everybody's. */
const EVERYBODY = FIRST_ID;

interface Row {
  account: Account;
  moved: string;
  kept: string;
}

/**
 * Compares what reports say has moved, of all users together, with what the balances add up to. A difference that is another one at the
 * second look is none: money moved while several machines were asked.
 */
export async function checkFlows(db: Reader): Promise<Difference[]> {
  const first = await db.query<Row>(FLOWS, []);
  if (first.length === 0) return [];
  const by = new Map(first.map((row) => [row.account, offBy(row)]));
  const again = await db.query<Row>(FLOWS, []);
  return again
    .filter((row) => by.get(row.account) === offBy(row))
    .map(({ account, moved, kept }) => {
      return { userId: EVERYBODY, check: 'report_flows', expected: `${account}: ${kept}`, found: `${account}: ${moved}` };
    });
}

const offBy = ({ moved, kept }: Row): bigint => BigInt(kept) - BigInt(moved);
