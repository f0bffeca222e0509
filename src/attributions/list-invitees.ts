import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { partsOf } from '../core/parts.ts';
import { statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Reader } from '../core/tx.ts';
import { nameOfId } from '../identity/name.view.ts';
import { getProgramme } from '../programme/get-programme.ts';

/** An invitee, with what is kept of them. Amounts are in micro-units. */
export interface InviteeRow {
  user_id: string;
  display_name: string;
  signed_at: string;
  total_paid_micro: string;
  attributed_at: string;
  first_paid_at: string | null;
  /** What their payments have earned the inviter, before anything was reversed. */
  accrued_micro: string;
  /** The code as it was when it was used. */
  code: string;
}

/** How many rows of a file are in memory at once, some 500 bytes each at most. */
const PART = 1000;

const NAME = statement('invitee_name', 'select display_name, signed_at from users where user_id = $1');

const KEPT = 'i.total_paid_micro, i.attributed_at, i.first_paid_at, i.accrued_micro, i.code';
const OF_INVITER = `i.user_id = $1 and (i.attributed_at, i.invitee_user_id) < ($4::timestamptz, $5::uuid)
   order by i.attributed_at desc, i.invitee_user_id desc limit $2 offset $3`;

const LIST = statement(
  'invitees_list',
  `select u.user_id, u.display_name, u.signed_at, ${KEPT}
   from invitees i join users u on u.user_id = i.invitee_user_id where ${OF_INVITER}`,
  {},
  {
    text: `select i.invitee_user_id as user_id, ${KEPT} from invitees i where ${OF_INVITER}`,
    steps: [joining(NAME, ['user_id'])],
  },
);

export const INVITEE_ORDER = byMoment<InviteeRow>('listInvitees', (row) => [row.attributed_at, row.user_id]);

/** The users who signed up under this user's codes, the latest first, with their names: for operators. */
export function readInvitees(db: Reader, userId: string, { behind, offset, count }: Stretch): Promise<InviteeRow[]> {
  return db.query<InviteeRow>(LIST, [userId, count, offset, ...behind]);
}

/** The same for the user, without names where the programme hides these. */
export async function listInvitees(db: Reader, userId: string, stretch: Stretch): Promise<InviteeRow[]> {
  const [rows, { document }] = await Promise.all([readInvitees(db, userId, stretch), getProgramme(db)]);
  return document.show_invitee_names ? rows : rows.map(withoutName);
}

/** An erased invitee has no name already, and is still told apart. */
function withoutName(row: InviteeRow): InviteeRow {
  return row.display_name === '' ? row : { ...row, display_name: nameOfId(row.user_id) };
}

/** All of them, part by part, in the order of the list. */
export function exportInvitees(db: Reader, userId: string): AsyncGenerator<InviteeRow[], void> {
  return partsOf(INVITEE_ORDER, PART, async (stretch) => ({ rows: await listInvitees(db, userId, stretch) }));
}
