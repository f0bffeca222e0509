import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Reader } from '../core/tx.ts';
import { nameOfId } from '../identity/name.view.ts';
import { getProgramme } from '../programme/get-programme.ts';

export interface InviteeRow {
  user_id: string;
  display_name: string;
  signed_at: string;
  total_paid_micro: string;
  attributed_at: string;
}

const NAME = statement('invitee_name', 'select display_name, signed_at from users where user_id = $1');

const LIST = statement(
  'invitees_list',
  `select u.user_id, u.display_name, u.signed_at, i.total_paid_micro, i.attributed_at
   from invitees i join users u on u.user_id = i.invitee_user_id
   where i.user_id = $1 and (i.attributed_at, i.invitee_user_id) < ($4::timestamptz, $5::uuid)
   order by i.attributed_at desc, i.invitee_user_id desc limit $2 offset $3`,
  {},
  {
    text: `select i.invitee_user_id as user_id, i.total_paid_micro, i.attributed_at
   from invitees i
   where i.user_id = $1 and (i.attributed_at, i.invitee_user_id) < ($4::timestamptz, $5::uuid)
   order by i.attributed_at desc, i.invitee_user_id desc limit $2 offset $3`,
    steps: [joining(NAME, ['user_id'])],
  },
);

export const INVITEE_ORDER = byMoment<InviteeRow>('listInvitees', (row) => [row.attributed_at, row.user_id]);

/** The users who signed up under this user's codes, the latest first; without their names where the programme hides these. */
export async function listInvitees(db: Reader, userId: string, { behind, offset, count }: Stretch): Promise<InviteeRow[]> {
  const [rows, { document }] = await Promise.all([db.query<InviteeRow>(LIST, [userId, count, offset, ...behind]), getProgramme(db)]);
  return document.show_invitee_names ? rows : rows.map(withoutName);
}

/** An erased invitee has no name already, and is still told apart. */
function withoutName(row: InviteeRow): InviteeRow {
  return row.display_name === '' ? row : { ...row, display_name: nameOfId(row.user_id) };
}
