import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Reader } from '../core/tx.ts';
import { refuseUnknown } from '../identity/refuse-unknown.ts';
import type { InviteeRow } from './list-invitees.ts';

/** An invitee as operators see them. */
export interface UserInviteeRow extends InviteeRow {
  first_paid_at: string | null;
  accrued_micro: string;
  code: string;
}

const NAME = statement('user_invitee_name', 'select display_name, signed_at from users where user_id = $1');

const LIST = statement(
  'user_invitees_list',
  `select u.user_id, u.display_name, u.signed_at, i.total_paid_micro, i.attributed_at, i.first_paid_at, i.accrued_micro, i.code
   from invitees i join users u on u.user_id = i.invitee_user_id
   where i.user_id = $1 and (i.attributed_at, i.invitee_user_id) < ($3::timestamptz, $4::uuid)
   order by i.attributed_at desc, i.invitee_user_id desc limit $2`,
  {},
  {
    text: `select i.invitee_user_id as user_id, i.total_paid_micro, i.attributed_at, i.first_paid_at, i.accrued_micro, i.code
   from invitees i
   where i.user_id = $1 and (i.attributed_at, i.invitee_user_id) < ($3::timestamptz, $4::uuid)
   order by i.attributed_at desc, i.invitee_user_id desc limit $2`,
    steps: [joining(NAME, ['user_id'])],
  },
);

export const USER_INVITEE_ORDER = byMoment<UserInviteeRow>('listUserInvitees', (row) => [row.attributed_at, row.user_id]);

/** The users who signed up under a user's codes, the latest first. Throws `user_not_found`, also for an erased user. */
export async function listUserInvitees(db: Reader, userId: string, { behind, count }: Stretch): Promise<UserInviteeRow[]> {
  await refuseUnknown(db, userId);
  return db.query<UserInviteeRow>(LIST, [userId, count, ...behind]);
}
