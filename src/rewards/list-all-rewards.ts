import { byMomentAndNumber } from '../core/cursor.ts';
import { partsOf } from '../core/parts.ts';
import { type Statement, statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { endOf, guessAfter, type PartOfList, reachBack, type TransferKey } from '../ledger/reach-back.ts';
import type { ListedReward } from './list-rewards.ts';
import { REWARD_COLUMNS } from './reward-row.ts';
import type { RewardStatus } from './reward-status.ts';
import { STATUS_NOW } from './status-now.ts';

export interface RewardFilter {
  statuses?: readonly RewardStatus[] | undefined;
  invoiceId?: string | undefined;
  inviteeUserId?: string | undefined;
  /** Earned from this moment on, itself included. */
  since?: Date | undefined;
  /** Earned before this moment. */
  until?: Date | undefined;
}

/** The totals of everything that a filter selects, in micro-units. */
export interface RewardTotals {
  count: bigint;
  amount: bigint;
  reversed: bigint;
}

/** What was found of a page. */
export interface RewardStretch {
  rows: ListedReward[];
  /** The end of what was looked at, where there may be more behind it. */
  stoppedAt: TransferKey | undefined;
  /** Null where they were not asked for, and where the filter's time holds too much to count. */
  totals: RewardTotals | null;
}

/** How many rows of a file are in memory at once. */
const PART = 1000;
/** Totals are counted where the time of the filter holds no more transfers than this, of whatever kind. */
export const COUNTED_MAX = 200_000;

const JOINED = `
  join rewards r on r.user_id = found.user_id and r.seq = found.seq
  join balances b on b.user_id = r.user_id`;
const WANTED = '$2::text[] is null or status = any($2)';
const SUMS = 'count(*) as total_count, coalesce(sum(amount_micro), 0) as total_amount, coalesce(sum(reversed_micro), 0) as total_reversed';
const BEHIND = '(created_at, user_id, seq) < ($5::timestamptz, $6::uuid, $7::bigint)';
const PAGE = 'order by created_at desc, user_id desc, seq desc limit $8';

// A reward has the number of the transfer that accrued it, and its moment: so transfers, which lie in the order in which they were written,
// say which rewards are of a time. One statement is one snapshot: the totals are those of the rows.
const OF_A_TIME = statement(
  'rewards_of_a_time',
  `with near as materialized (
     select user_id, seq from transfers
     where created_at >= (select $9::timestamptz) and created_at < (select $10::timestamptz) and kind = 'accrue' and ${BEHIND}
   ), page as (
     select * from (select ${REWARD_COLUMNS}, ${STATUS_NOW} as status from near found ${JOINED}) listed where ${WANTED} ${PAGE}
   ), of_time as materialized (
     select user_id, seq, kind from transfers
     where created_at >= (select $3::timestamptz) and created_at < (select $4::timestamptz) and $11::boolean
   ), counted as materialized (
     select * from of_time limit $12::integer
   ), size as materialized (
     select count(*) < $12::integer as is_small from counted
   ), totals as (
     select ${SUMS}
     from (
       select r.amount_micro, r.reversed_micro, ${STATUS_NOW} as status from counted found ${JOINED}
       where found.kind = 'accrue' and (select is_small from size)
     ) of_all
     where ${WANTED}
   )
   select totals.*, size.is_small and $11::boolean as has_totals, page.*
   from totals cross join size left join page on true
   order by created_at desc, user_id desc, seq desc`,
  { $2: 'text' },
);

// An invoice knows the reward that it earned, and a user the inviter: what is left is one reward, or those of one inviter.
const TRACED = statement(
  'rewards_traced',
  `with traced as materialized (
     select inviter_user_id as user_id, reward_seq as seq from invoices
     where invoice_id = $9 and reward_seq is not null and ($10::uuid is null or user_id = $10)
     union all
     select r.user_id, r.seq from users u join rewards r on r.user_id = u.inviter_user_id and r.invitee_user_id = u.user_id
     where $9::text is null and u.user_id = $10
   ), listed as materialized (
     select * from (select ${REWARD_COLUMNS}, ${STATUS_NOW} as status from traced found ${JOINED}) every
     where (${WANTED}) and created_at >= $3::timestamptz and created_at < $4::timestamptz
   ), page as (
     select * from listed where ${BEHIND} ${PAGE}
   ), totals as (
     select ${SUMS} from listed
   )
   select totals.*, $11::boolean as has_totals, page.*
   from totals left join page on true
   order by created_at desc, user_id desc, seq desc`,
  { $2: 'text' },
);

interface TotalsRow {
  total_count: string;
  total_amount: string;
  total_reversed: string;
  has_totals: boolean;
}

type FoundRow = TotalsRow & (ListedReward | { reward_id: null });

export const ALL_REWARDS_ORDER = byMomentAndNumber<TransferKey>('listAllRewards', ({ created_at, user_id, seq }) => [
  created_at,
  user_id,
  seq,
]);

/**
 * A page of the rewards of all users, the last earned first, with the totals of the whole filter if they are asked for. It looks at a
 * bounded number of transfers, so that it may be short and not the last one; of a filter by invoice or invitee, at all of its rewards.
 */
export async function listAllRewards(
  db: Reader,
  filter: RewardFilter,
  { behind, count, guess }: PartOfList,
  withTotals: boolean,
): Promise<RewardStretch> {
  const { statuses, invoiceId, inviteeUserId, since, until } = filter;
  const common = [db.now, statuses ?? null, since ?? '-infinity', until ?? 'infinity', ...behind, count];
  const ask = async (text: Statement, more: readonly unknown[]) => stretchOf(await db.query<FoundRow>(text, [...common, ...more]));
  if (invoiceId !== undefined || inviteeUserId !== undefined)
    return { ...(await ask(TRACED, [invoiceId ?? null, inviteeUserId ?? null, withTotals])), stoppedAt: undefined };
  // How many of them have a status is not known before they are read.
  const wanted = statuses === undefined ? count : Number.POSITIVE_INFINITY;
  const reach = await reachBack(db, { kind: 'accrue', since, until }, { behind, count: wanted, guess });
  const stretch = await ask(OF_A_TIME, [reach.since, reach.until, withTotals, COUNTED_MAX + 1]);
  return { ...stretch, stoppedAt: reach.isMore ? endOf(reach) : undefined };
}

/** Where a page is empty, the totals come without a row. */
function stretchOf(found: readonly FoundRow[]): Pick<RewardStretch, 'rows' | 'totals'> {
  const { total_count, total_amount, total_reversed, has_totals } = found[0] as TotalsRow;
  const totals = { count: BigInt(total_count), amount: BigInt(total_amount), reversed: BigInt(total_reversed) };
  const rows = found.filter((row): row is TotalsRow & ListedReward => row.reward_id !== null);
  return { rows, totals: has_totals ? totals : null };
}

/** All rewards of a filter, the last earned first, part by part. */
export function exportRewards(db: Reader, filter: RewardFilter): AsyncGenerator<ListedReward[], void> {
  return partsOf<ListedReward, TransferKey, RewardStretch>(ALL_REWARDS_ORDER, PART, ({ behind, count }, before) =>
    listAllRewards(db, filter, { behind, count, guess: guessAfter(before, PART) }, false),
  );
}
