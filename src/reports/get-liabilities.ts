import { DAY_MS, fromDatabase, SECOND_MS, startOf } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { ACCOUNTS, type Accounts } from '../ledger/book.ts';
import { before, holdings } from './get-statement.ts';
import type { ReadCounts } from './read-counts.ts';
import { FLOWS } from './sources.ts';

/** What the programme owes its users. Amounts are in micro-units. */
export interface Liabilities {
  at: number;
  completeUntil: number;
  accounts: Accounts;
  /** How much of what is pending becomes available on which day, the first one first; undefined for a moment that is past. */
  unlocks: { day: number; amount: bigint }[] | undefined;
}

const SUMS = ACCOUNTS.map((account) => `coalesce(sum(${account}), 0) as ${account}`).join(', ');

// No reward is held whose hold ended before its owner's money last moved: that bound leads the index of holds. One statement, so that what
// is pending is what unlocks.
const NOW = statement(
  'report_liabilities',
  `with owed as materialized (
     select ${SUMS}, coalesce(min(unlocked_until) filter (where pending > 0), 'infinity') as held_after from balances
   ), unlocks as (
     select greatest(date_trunc('day', r.available_at, 'UTC'), $1::timestamptz) as day,
       sum(r.amount_micro - r.used_micro - r.reversed_micro) as amount_micro
     from rewards r join balances b on b.user_id = r.user_id
     where r.available_at > (select held_after from owed) and r.available_at > b.unlocked_until
       and r.used_micro + r.reversed_micro < r.amount_micro
     group by 1
   )
   select owed.*, unlocks.day, unlocks.amount_micro from owed left join unlocks on true order by unlocks.day`,
);

type Row = Record<(typeof ACCOUNTS)[number], string> & ({ day: string; amount_micro: string } | { day: null });

/** For how long what is owed is not added up again. */
const KEPT_MS = 30 * SECOND_MS;

/** Reads what is owed now. */
export type OwedNow = (db: Reader) => Promise<Liabilities>;

/** What is owed now, for one server: the balances are added up once in thirty seconds, for whoever asks meanwhile. */
export function createOwedNow(): OwedNow {
  let kept: { at: number; owed: Promise<Liabilities> } | undefined;
  return (db) => {
    const now = db.now.getTime();
    if (kept && now >= kept.at && now - kept.at < KEPT_MS) return kept.owed;
    const mine = { at: now, owed: addUp(db) };
    kept = mine;
    mine.owed.catch(() => {
      if (kept === mine) kept = undefined; // whoever waits for it is told
    });
    return mine.owed;
  };
}

/** What is owed at a moment: now by the balances, at one that is past by what had moved before it. */
export async function getLiabilities(db: Reader, readCounts: ReadCounts, owedNow: OwedNow, at: number | undefined): Promise<Liabilities> {
  if (at === undefined || at >= db.now.getTime()) return owedNow(db);
  const { rows, completeUntil } = await readCounts(db, FLOWS, before(at), 'month');
  return { at, completeUntil, accounts: holdings(rows), unlocks: undefined };
}

async function addUp(db: Reader): Promise<Liabilities> {
  const rows = await db.query<Row>(NOW, [startOf(DAY_MS, db.now)]);
  const [first] = rows as [Row];
  const accounts = Object.fromEntries(ACCOUNTS.map((account) => [account, BigInt(first[account])])) as Accounts;
  const unlocks = rows.flatMap((row) =>
    row.day === null ? [] : [{ day: fromDatabase(row.day).getTime(), amount: BigInt(row.amount_micro) }],
  );
  const at = db.now.getTime();
  return { at, completeUntil: at, accounts, unlocks };
}
