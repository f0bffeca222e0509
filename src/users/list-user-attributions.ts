import { type AttributionRow, listAttributions } from '../attributions/list-attributions.ts';
import type { Stretch } from '../core/page.ts';
import type { Reader } from '../core/tx.ts';
import { refuseUnknown } from '../identity/refuse-unknown.ts';

/** The attribution log of a user, the newest first. Throws `user_not_found`. */
export async function listUserAttributions(db: Reader, userId: string, stretch: Stretch): Promise<AttributionRow[]> {
  await refuseUnknown(db, userId);
  return listAttributions(db, userId, stretch);
}
