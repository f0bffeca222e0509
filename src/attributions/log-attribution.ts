import type { TextCommitment } from '../audit/personal-texts.ts';
import { newId } from '../core/ids.ts';
import { insertRows, statement, type Write } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

export type AttributionEvent = 'signup' | 'first_paid' | 'rejected' | 'tier_changed' | 'flagged';

/** What a row of the attribution log tells; what does not apply is left out. */
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

const INSERT = statement(
  'attribution_log_insert',
  `insert into attribution_log
     (user_id, id, event, inviter_user_id, invitee_user_id, code, reason, old_tier, new_tier, note_id, note_commitment, invoice_id,
      created_at)
   select unnest($1::uuid[]), unnest($2::uuid[]), unnest($3::text[])::attribution_event, unnest($4::uuid[]), unnest($5::uuid[]),
     unnest($6::text[]), unnest($7::text[]), unnest($8::integer[]), unnest($9::integer[]), unnest($10::uuid[]),
     unnest($11::bytea[]), unnest($12::text[]), $13::timestamptz`,
);

/** Appends a row to a user's attribution log. */
export function logAttribution(tx: Tx, userId: string, entry: AttributionEntry): void {
  tx.write(attributionWrites([{ userId, ...entry }], tx.now));
}

/** What appends rows, each to the log of its `userId`. */
export function attributionWrites(entries: readonly (AttributionEntry & { userId: string })[], now: Date): Write[] {
  return insertRows(
    INSERT,
    entries,
    [
      ({ userId }) => userId,
      () => newId(now),
      ({ event }) => event,
      ({ inviterUserId }) => inviterUserId,
      ({ inviteeUserId }) => inviteeUserId,
      ({ code }) => code,
      ({ reason }) => reason,
      ({ oldTier }) => oldTier,
      ({ newTier }) => newTier,
      ({ note }) => note?.id,
      ({ note }) => note?.commitment,
      ({ invoiceId }) => invoiceId,
    ],
    [now],
  );
}
