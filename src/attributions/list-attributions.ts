import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { AttributionEvent } from './log-attribution.ts';

export interface AttributionRow {
  user_id: string;
  id: string;
  event: AttributionEvent;
  inviter_user_id: string | null;
  invitee_user_id: string | null;
  code: string | null;
  reason: string | null;
  old_tier: number | null;
  new_tier: number | null;
  note: string | null;
  invoice_id: string | null;
  created_at: string;
}

export const LIST = statement(
  'attribution_log_list',
  `select l.user_id, l.id, l.event, l.inviter_user_id, l.invitee_user_id, l.code, l.reason, l.old_tier, l.new_tier,
     coalesce(t.text, l.note) as note, l.invoice_id, l.created_at
   from attribution_log l left join personal_texts t on t.user_id = l.user_id and t.text_id = l.note_id
   where l.user_id = $1 and (l.created_at, l.id) < ($4::timestamptz, $5::uuid)
   order by l.created_at desc, l.id desc limit $2 offset $3`,
);

export const ATTRIBUTION_ORDER = byMoment<AttributionRow>('listUserAttributions', (row) => [row.created_at, row.id]);

/** Rows of a user's attribution log, newest first. */
export function listAttributions(db: Reader, userId: string, { behind, offset, count }: Stretch): Promise<AttributionRow[]> {
  return db.query<AttributionRow>(LIST, [userId, count, offset, ...behind]);
}
