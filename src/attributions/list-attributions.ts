import type { Page } from '../core/page.ts';
import { type Reader, statement } from '../core/tx.ts';
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
  `select user_id, id, event, inviter_user_id, invitee_user_id, code, reason, old_tier, new_tier, note, invoice_id, created_at
   from attribution_log where user_id = $1
   order by created_at desc, id desc limit $2 offset $3`,
);

/** Rows of a user's attribution log, newest first. */
export function listAttributions(db: Reader, userId: string, { limit, offset }: Page): Promise<AttributionRow[]> {
  return db.query<AttributionRow>(LIST, [userId, limit, offset]);
}
