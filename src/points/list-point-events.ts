import { byNumber } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import type { Reader } from '../core/tx.ts';
import { refuseUnknown } from '../identity/refuse-unknown.ts';
import { type NumberedPointEvent, pointEventsBefore } from './find-point-events.ts';

export const POINT_EVENT_ORDER = byNumber<Pick<NumberedPointEvent, 'seq'>>('listPointEvents', (event) => event.seq);

/** What a user did for points, in the order in which it was counted, the last first. Throws `user_not_found`, also for an erased user. */
export async function listPointEvents(db: Reader, userId: string, { behind: [seq = ''], count }: Stretch): Promise<NumberedPointEvent[]> {
  await refuseUnknown(db, userId);
  return pointEventsBefore(db, userId, seq, count);
}
