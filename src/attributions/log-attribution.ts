import { newId } from '../core/ids.ts';
import { statement, type Tx } from '../core/tx.ts';

export type AttributionEvent = 'signup' | 'first_paid' | 'rejected' | 'tier_changed';

/** What a row of the attribution log tells; what does not apply is left out. */
export interface AttributionEntry {
  event: AttributionEvent;
  inviterUserId?: string | null;
  inviteeUserId?: string | null;
  code?: string | null;
  reason?: string | null;
  oldTier?: number;
  newTier?: number;
  note?: string | null;
  invoiceId?: string;
}

const INSERT = statement(
  'attribution_log_insert',
  `insert into attribution_log
     (user_id, id, event, inviter_user_id, invitee_user_id, code, reason, old_tier, new_tier, note, invoice_id, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

/** Appends a row to a user's attribution log. */
export async function logAttribution(tx: Tx, userId: string, entry: AttributionEntry): Promise<void> {
  await tx.query(INSERT, [
    userId,
    newId(tx.now),
    entry.event,
    entry.inviterUserId ?? null,
    entry.inviteeUserId ?? null,
    entry.code ?? null,
    entry.reason ?? null,
    entry.oldTier ?? null,
    entry.newTier ?? null,
    entry.note ?? null,
    entry.invoiceId ?? null,
    tx.now,
  ]);
}
