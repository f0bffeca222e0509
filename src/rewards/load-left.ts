import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { type Purse, putIn } from './purse.ts';
import { leftOf } from './reward.ts';
import { REWARD_COLUMNS, type RewardRow, rewardOf } from './reward-row.ts';

// A query of its own for each user, so that the index is read in its order and no further than needed. The moment at which to go on comes
// as text: a Date of JavaScript has no microseconds.
const LEFT = statement(
  'rewards_left',
  `select found.*
   from (
     select unnest($1::uuid[]) as user_id, unnest($2::text[])::timestamptz as after_at, unnest($3::text[]) as after_invoice,
       unnest($4::timestamptz[]) as unlocked_until
   ) w cross join lateral (
     select ${REWARD_COLUMNS} from rewards r
     where r.user_id = w.user_id and (r.available_at, r.invoice_id) > (w.after_at, w.after_invoice) and r.available_at <= w.unlocked_until
       and r.used_micro + r.reversed_micro < r.amount_micro
     order by r.available_at, r.invoice_id limit $5
   ) as found
   order by found.user_id, found.available_at, found.invoice_id`,
  { $1: 'uuid', $2: 'text', $3: 'text', $4: 'timestamptz' },
  {
    text: `select ${REWARD_COLUMNS} from rewards r
     where r.user_id = $1 and (r.available_at, r.invoice_id) > ($2::text::timestamptz, $3) and r.available_at <= $4
       and r.used_micro + r.reversed_micro < r.amount_micro
     order by r.available_at, r.invoice_id limit $5`,
  },
);

const BATCH = 200;
const BEGINNING = { at: '-infinity', invoiceId: '' };

/** What is looked up for a purse: how much is still missing, and after which reward to go on. */
interface Search {
  readonly purse: Purse;
  missing: bigint;
  after: { at: string; invoiceId: string };
}

/** Looks up as many unlocked rewards, the oldest first, as `amount` can use up. Money that belongs to no reward is used before them. */
export function loadLeft(tx: Tx, purse: Purse, amount: bigint): Promise<void> {
  return loadLeftOfEach(tx, [[purse, amount]]);
}

/** The same for several purses at once, each with an amount of its own. */
export async function loadLeftOfEach(tx: Tx, wanted: readonly (readonly [purse: Purse, amount: bigint])[]): Promise<void> {
  let open = wanted.map(searchFor).filter(({ missing }) => missing > 0n);
  while (open.length > 0) {
    const rows = await tx.query<RewardRow>(LEFT, [
      open.map(({ purse }) => purse.book.userId),
      open.map(({ after }) => after.at),
      open.map(({ after }) => after.invoiceId),
      open.map(({ purse }) => purse.book.unlockedUntil),
      BATCH,
    ]);
    const byOwner = Map.groupBy(rows, ({ user_id }) => user_id);
    open = open.filter((search) => goesOn(search, byOwner.get(search.purse.book.userId) ?? []));
  }
}

function searchFor([purse, amount]: readonly [Purse, bigint]): Search {
  const { unassigned } = purse.book;
  return { purse, missing: unassigned > 0n ? amount - unassigned : amount, after: BEGINNING };
}

/** Puts what was found into the purse. Returns whether more is needed and there may be more. */
function goesOn(search: Search, rows: readonly RewardRow[]): boolean {
  for (const row of rows) search.missing -= leftOf(putIn(search.purse, rewardOf(row)));
  const last = rows.at(-1);
  if (!last || rows.length < BATCH) {
    search.purse.isComplete = true;
    return false;
  }
  search.after = { at: last.available_at, invoiceId: last.invoice_id };
  return search.missing > 0n;
}
