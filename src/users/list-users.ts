import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { dueBy } from '../rewards/due.ts';
import { codeColumns } from './overview.ts';

export interface UserFilter {
  /** Part of a display name, or the beginning of a code or of a user id. */
  query: string | undefined;
  tier: number | undefined;
  blocked: boolean | undefined;
}

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

const LISTED = userColumns('u.user_id', '$6::timestamptz');
const LIST = statement(
  'users_list',
  `select ${LISTED}
   from users u
   where ($1::text is null
          or position(translate(lower($1), 'ς', 'σ') in translate(lower(u.display_name), 'ς', 'σ')) > 0
          or starts_with(u.user_id::text, lower($1))
          or exists (select from codes c where c.user_id = u.user_id and starts_with(c.code, lower($1)) and c.released_at is null))
     and ($2::integer is null or u.tier = $2)
     and ($3::boolean is null or u.blocked = $3)
     and (u.created_at, u.user_id) < ($7::timestamptz, $8::uuid)
   order by u.created_at desc, u.user_id desc limit $4 offset $5`,
);
/** Users, newest first. */
export const USER_ORDER = byMoment<UserRow>('listUsers', (row) => [row.created_at, row.user_id]);

const FOUND = userColumns('$1', '$2::timestamptz');
const ONE = statement('users_one', `select ${FOUND} from users u where u.user_id = $1`);

/** What is looked for; undefined when nothing is left, for an empty field finds everybody. Case is PostgreSQL's to fold, as of names. */
function wanted(query: string | undefined): string | undefined {
  const text = query?.normalize('NFC').trim();
  return text === '' ? undefined : text;
}

/** Users, newest first, narrowed by whatever the filter holds. */
export function listUsers(db: Reader, { query, tier, blocked }: UserFilter, { behind, offset, count }: Stretch): Promise<UserRow[]> {
  return db.query<UserRow>(LIST, [wanted(query) ?? null, tier ?? null, blocked ?? null, count, offset, db.now, ...behind]);
}

/** One user as the list shows it; the user must be there. */
export async function readUserRow(db: Reader, userId: string): Promise<UserRow> {
  const [row] = await db.query<UserRow>(ONE, [userId, db.now]);
  if (!row) throw new Error(`user ${userId} is not there`);
  return row;
}
