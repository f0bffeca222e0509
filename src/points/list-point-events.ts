import { byNumber } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { type NumberedPointEvent, pointEventsBefore } from './find-point-events.ts';

const KNOWN = statement('point_user_exists', 'select from users where user_id = $1 and erased_at is null');

export const POINT_EVENT_ORDER = byNumber<Pick<NumberedPointEvent, 'seq'>>('listPointEvents', (event) => event.seq);

/** What a user did for points, in the order in which it was counted, the last first. Throws `user_not_found`, also for an erased user. */
export async function listPointEvents(db: Reader, userId: string, { behind: [seq = ''], count }: Stretch): Promise<NumberedPointEvent[]> {
  if ((await db.query(KNOWN, [userId])).length === 0) throw new Problem('user_not_found');
  return pointEventsBefore(db, userId, seq, count);
}
