import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import type { Reader } from '../core/tx.ts';
import { refuseUnknown } from '../identity/refuse-unknown.ts';
import { type InviteeRow, readInvitees } from './list-invitees.ts';

export const USER_INVITEE_ORDER = byMoment<InviteeRow>('listUserInvitees', (row) => [row.attributed_at, row.user_id]);

/** The users who signed up under a user's codes, the latest first. Throws `user_not_found`, also for an erased user. */
export async function listUserInvitees(db: Reader, userId: string, { behind, count }: Stretch): Promise<InviteeRow[]> {
  await refuseUnknown(db, userId);
  return readInvitees(db, userId, { behind, offset: 0, count });
}
