import { byMoment } from '../core/cursor.ts';
import { FIRST_ID } from '../core/ids.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { dueBy } from '../rewards/due.ts';
import { codeColumns } from './overview.ts';
import { folded, searchText } from './search-text.ts';

export interface UserFilter {
  /** Part of a display name, or the beginning of a code or of a user id. */
  query: string | undefined;
  tier: number | undefined;
  blocked: boolean | undefined;
  /** Who invited them. */
  inviterUserId?: string | undefined;
  /** Created from this moment on, itself included; before this one. */
  since?: Date | undefined;
  until?: Date | undefined;
}

export type UserSort = 'newest' | 'oldest';

export interface UserRow {
  user_id: string;
  display_name: string;
  tier: number;
  primary_code: string;
  custom_slug: string | null;
  inviter_user_id: string | null;
  blocked: boolean;
  signed_at: string;
  created_at: string;
  owed: string;
  reserved: string;
}

/** The columns of a UserRow, of the row of `userId` in the table `u`; what is owed is exact at the moment `now`. */
export const userColumns = (userId: string, now: string) => `
  u.user_id, u.display_name, u.tier, u.inviter_user_id, u.blocked, u.signed_at, u.created_at, ${codeColumns(userId)},
  (select b.reserved from balances b where b.user_id = ${userId}) as reserved,
  (select case when b.debt = 0 then 0 else greatest(-b.debt - (${dueBy(userId, now)}), 0) end from balances b where b.user_id = ${userId}) as owed`;

const LISTED = userColumns('u.user_id', '$4::timestamptz');
const MATCHES = `
  ($1::text is null
          or position(${folded('$1')} in ${folded('u.display_name')}) > 0
          or starts_with(u.user_id::text, lower($1))
          or exists (select from codes c where c.user_id = u.user_id and starts_with(c.code, lower($1)) and c.released_at is null))
     and ($2::integer is null or u.tier = $2)
     and ($3::boolean is null or u.blocked = $3)`;
/** One bound of the range is the key that rows stand behind: of two on one side PostgreSQL would read all that lies between them. */
const NEWEST_FIRST = `(u.created_at, u.user_id) < ($5::timestamptz, $6::uuid) and u.created_at >= $7::timestamptz
   order by u.created_at desc, u.user_id desc limit $8 offset $9`;
const OLDEST_FIRST = `(u.created_at, u.user_id) > ($5::timestamptz, $6::uuid) and u.created_at < $7::timestamptz
   order by u.created_at, u.user_id limit $8 offset $9`;
const INVITED = 'invitees v join users u on u.user_id = v.invitee_user_id and u.inviter_user_id = v.user_id';

const LISTS = {
  newest: statement('users_list', `select ${LISTED} from users u where ${MATCHES} and ${NEWEST_FIRST}`),
  oldest: statement('users_list_oldest', `select ${LISTED} from users u where ${MATCHES} and ${OLDEST_FIRST}`),
};
const LISTS_OF_INVITER = {
  newest: statement('users_list_invited', `select ${LISTED} from ${INVITED} where v.user_id = $10 and ${MATCHES} and ${NEWEST_FIRST}`),
  oldest: statement(
    'users_list_invited_oldest',
    `select ${LISTED} from ${INVITED} where v.user_id = $10 and ${MATCHES} and ${OLDEST_FIRST}`,
  ),
};

const COUNTS = 'count(*) as count, count(*) filter (where u.blocked) as blocked';
const IN_RANGE = 'u.created_at >= $4::timestamptz and u.created_at < $5::timestamptz';
const COUNT = statement('users_count', `select ${COUNTS} from users u where ${MATCHES} and ${IN_RANGE}`);
const COUNT_OF_INVITER = statement(
  'users_count_invited',
  `select ${COUNTS} from ${INVITED} where v.user_id = $6 and ${MATCHES} and ${IN_RANGE}`,
);

const byCreation = (list: string) => byMoment<UserRow>(list, (row) => [row.created_at, row.user_id]);

/** Users, newest first. */
export const USER_ORDER = byCreation('listUsers');
const OLDEST_ORDER = { ...byCreation('listUsers from the oldest'), beginning: ['-infinity', FIRST_ID] };
/** A cursor belongs to one order. */
export const USER_ORDERS: Readonly<Record<UserSort, typeof USER_ORDER>> = { newest: USER_ORDER, oldest: OLDEST_ORDER };

const FOUND = userColumns('$1', '$2::timestamptz');
const ONE = statement('users_one', `select ${FOUND} from users u where u.user_id = $1`);

/** The key behind which rows are wanted, and the other end of the range. */
function rangeOf({ since, until }: UserFilter, sort: UserSort, behind: readonly string[]): unknown[] {
  const moment = behind[0] as string;
  if (sort === 'newest') {
    const isAfterAll = until && !(moment !== 'infinity' && Date.parse(moment) < until.getTime());
    return [...(isAfterAll ? [until, FIRST_ID] : behind), since ?? '-infinity'];
  }
  const isBeforeAll = since && !(moment !== '-infinity' && Date.parse(moment) >= since.getTime());
  return [...(isBeforeAll ? [since, FIRST_ID] : behind), until ?? 'infinity'];
}

/** Users, newest first unless they are sorted otherwise, narrowed by whatever the filter holds. */
export function listUsers(
  db: Reader,
  filter: UserFilter,
  { behind, offset, count }: Stretch,
  sort: UserSort = 'newest',
): Promise<UserRow[]> {
  const { query, tier, blocked, inviterUserId } = filter;
  const narrowed = [searchText(query) ?? null, tier ?? null, blocked ?? null];
  const values = [...narrowed, db.now, ...rangeOf(filter, sort, behind), count, offset];
  if (inviterUserId === undefined) return db.query<UserRow>(LISTS[sort], values);
  return db.query<UserRow>(LISTS_OF_INVITER[sort], [...values, inviterUserId]);
}

export interface UserTotals {
  count: string;
  blocked: string;
}

/** How many users the filter holds, and how many of them are blocked. */
export async function countUsers(db: Reader, { query, tier, blocked, inviterUserId, since, until }: UserFilter): Promise<UserTotals> {
  const values = [searchText(query) ?? null, tier ?? null, blocked ?? null, since ?? '-infinity', until ?? 'infinity'];
  const [totals] =
    inviterUserId === undefined
      ? await db.query<UserTotals>(COUNT, values)
      : await db.query<UserTotals>(COUNT_OF_INVITER, [...values, inviterUserId]);
  return totals as UserTotals;
}

/** One user as the list shows it; the user must be there. */
export async function readUserRow(db: Reader, userId: string): Promise<UserRow> {
  const [row] = await db.query<UserRow>(ONE, [userId, db.now]);
  if (!row) throw new Error(`user ${userId} is not there`);
  return row;
}
