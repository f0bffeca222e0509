import type { TextCommitment } from '../audit/personal-texts.ts';
import { newId } from '../core/ids.ts';
import { bytea, integer, rows, text, textAs, uuid } from '../core/rows.ts';
import type { Write } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

export type AttributionEvent = 'signup' | 'first_paid' | 'rejected' | 'tier_changed' | 'flagged';

/** What a row of the attribution log says; what does not apply is left out. */
export interface AttributionEntry {
  event: AttributionEvent;
  inviterUserId?: string | null;
  inviteeUserId?: string | null;
  code?: string | null;
  reason?: string | null;
  oldTier?: number;
  newTier?: number;
  note?: TextCommitment | null;
  invoiceId?: string;
}

type LoggedEntry = AttributionEntry & { readonly userId: string; readonly id: string };

const LOG = rows<LoggedEntry>('attribution_log', {
  user_id: uuid(({ userId }) => userId),
  id: uuid(({ id }) => id),
  event: textAs('attribution_event', ({ event }) => event),
  inviter_user_id: uuid(({ inviterUserId }) => inviterUserId),
  invitee_user_id: uuid(({ inviteeUserId }) => inviteeUserId),
  code: text(({ code }) => code),
  reason: text(({ reason }) => reason),
  old_tier: integer(({ oldTier }) => oldTier),
  new_tier: integer(({ newTier }) => newTier),
  note_id: uuid(({ note }) => note?.id),
  note_commitment: bytea(({ note }) => note?.commitment),
  invoice_id: text(({ invoiceId }) => invoiceId),
});

const insert = LOG.insert('attribution_log_insert', { same: { created_at: 'timestamptz' } });

/** Appends a row to a user's attribution log. */
export function logAttribution(tx: Tx, userId: string, entry: AttributionEntry): void {
  tx.write(attributionWrites([{ userId, ...entry }], tx.now));
}

/** The writes that append rows, each to the log of its `userId`. */
export function attributionWrites(entries: readonly (AttributionEntry & { userId: string })[], now: Date): Write[] {
  const logged = entries.map((entry) => ({ ...entry, id: newId(now) }));
  return insert(logged, { created_at: now });
}
