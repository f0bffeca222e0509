import { fromDatabase, SECOND_MS } from '../core/clock.ts';
import { FIRST_ID } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Account, TransferKind } from './book.ts';

/** So many transfers are looked at for a page, give or take what one stretch holds. */
const LOOKED_AT_MAX = 20_000;
/** So many of them a stretch may hold. */
const HELD_MAX = 5000;
/** So long is the first stretch. */
const FIRST_MS = 60 * SECOND_MS;
/** The next one is so many times as long where one held less than this part of what it may. */
const LONGER = 4;
const SPARSE = 8;
/** So many stretches are asked for at most. Only a ledger that bursts and rests all the time takes as many; the page is then short. */
const STRETCHES_MAX = 64;
/** Before every transfer there can be. */
const EVER = new Date('0001-01-01T00:00:00Z').getTime();

/** Which transfers are wanted. */
export interface TransferFilter {
  kind?: TransferKind | undefined;
  /** The account that the money left or went to. */
  account?: Account | undefined;
  /** From this moment on, itself included. */
  since?: Date | undefined;
  /** Before this moment. */
  until?: Date | undefined;
}

/** A stretch of time, and the key of a list behind which what is wanted of it begins. */
export interface Reach {
  readonly since: Date;
  /** The moment before which it ends, as a parameter of statements. */
  readonly until: Date | 'infinity';
  /** Whether there are transfers of the filter's time before it. */
  readonly isMore: boolean;
}

/** The key of a transfer among those of all users. */
export interface TransferKey {
  readonly created_at: string | Date;
  readonly user_id: string;
  readonly seq: string;
}

/** Which part of a list in the order of transfers is read: behind a key, so many rows at most. */
export interface PartOfList {
  readonly behind: readonly string[];
  readonly count: number;
  /** How many milliseconds they are guessed to take. */
  readonly guess?: number | undefined;
}

/** Stands behind every transfer of a reach, and before all that are older. */
export function endOf({ since }: Reach): TransferKey {
  return { created_at: since, user_id: FIRST_ID, seq: '0' };
}

// There is no index in the order of the list, for every movement of money would pay for it, but one that says which part of the table is of
// what time. So a stretch of time is read whole, in no order; `materialized` has PostgreSQL plan for that, and read no further than what
// is asked for. Moments that stand in a `select` are not known when it plans: for a long stretch it would otherwise read the table from its
// beginning, past everything that is older.
const LOOK = statement(
  'transfers_reach',
  `with near as materialized (
     select user_id, seq, created_at, kind, debit, credit from transfers
     where created_at >= (select $1::timestamptz) and created_at < (select $2::timestamptz)
   ), earlier as materialized (
     select 1 from transfers where created_at >= (select $3::timestamptz) and created_at < (select $1::timestamptz)
   )
   select count(*)::integer as looked_at,
     count(*) filter (
       where (created_at, user_id, seq) < ($5::timestamptz, $6::uuid, $7::bigint)
         and ($8::text is null or kind::text = $8) and ($9::text is null or debit::text = $9 or credit::text = $9)
     )::integer as wanted,
     exists (select from earlier) as is_more
   from (select * from near limit $4::integer) looked_at`,
);

interface Look {
  looked_at: number;
  wanted: number;
  is_more: boolean;
}

/**
 * How far back from a key one has to look for so many transfers of a filter. It stops at the beginning of the filter's time, and once it has
 * looked at LOOKED_AT_MAX transfers, however few of them are wanted. A stretch that holds more than HELD_MAX is halved first; what moved
 * within one millisecond is never divided. The first stretch is as many milliseconds as is guessed.
 */
export async function reachBack(db: Reader, filter: TransferFilter, { behind, count, guess = FIRST_MS }: PartOfList): Promise<Reach> {
  const { kind = null, account = null, since } = filter;
  const first = since?.getTime() ?? EVER;
  const until = endBefore(behind, filter.until);
  // Without an end, the first stretch has what a clock that is ahead has stamped later than now, too.
  let edge = until?.getTime();
  let crowded = Number.NEGATIVE_INFINITY; // from here to the edge there is known to be more than a stretch may hold
  let length = guess;
  let [lookedAt, found, isMore] = [0, 0, true];
  for (let asked = 0; asked < STRETCHES_MAX && isMore && found < count && lookedAt < LOOKED_AT_MAX; asked++) {
    const from = edge ?? db.now.getTime();
    const begin = Math.max(from - length, first);
    const range = [new Date(begin), edge === undefined ? 'infinity' : new Date(edge), new Date(first)];
    const [look] = await db.query<Look>(LOOK, [...range, HELD_MAX + 1, ...behind, kind, account]);
    const { looked_at, wanted, is_more } = look as Look;
    if (looked_at > HELD_MAX && length > 1) {
      crowded = begin;
      length = half(from - begin);
      continue;
    }
    edge = begin;
    lookedAt += looked_at;
    found += wanted;
    isMore = is_more;
    const next = looked_at < HELD_MAX / SPARSE ? length * LONGER : length;
    length = edge > crowded ? Math.min(next, half(edge - crowded)) : next;
  }
  return { since: new Date(edge ?? first), until: until ?? 'infinity', isMore };
}

/** Half of so many milliseconds, and never less than one. */
const half = (length: number) => Math.max(Math.floor(length / 2), 1);

/** The earlier of two ends: where the filter ends, and behind the millisecond in which the key lies. */
function endBefore([moment = 'infinity']: readonly string[], until: Date | undefined): Date | undefined {
  const key = moment === 'infinity' ? undefined : new Date(Date.parse(moment) + 1);
  if (key === undefined || until === undefined) return key ?? until;
  return key < until ? key : until;
}

/** How many milliseconds the next part of a list is guessed to take: as many as the one before, if there was one and it was full. */
export function guessAfter(part: { readonly rows: readonly { readonly created_at: string }[] } | undefined, count: number) {
  const [first, last] = [part?.rows[0], part?.rows[count - 1]];
  return first && last && Math.max(fromDatabase(first.created_at).getTime() - fromDatabase(last.created_at).getTime(), 1);
}
