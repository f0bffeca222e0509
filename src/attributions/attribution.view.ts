import type { components } from '../../generated/openapi.ts';
import { instant, instantOrNull } from '../core/clock.ts';
import { micro } from '../core/money.ts';
import { nameView } from '../identity/name.view.ts';
import type { AttributionDecision } from './bind-invitee.ts';
import type { AttributionRow } from './list-attributions.ts';
import type { InviteeRow } from './list-invitees.ts';

export function attributionView(row: AttributionRow): components['schemas']['Attribution'] {
  return {
    ID: row.id,
    UserID: row.user_id,
    Event: row.event,
    InviterID: row.inviter_user_id,
    InviteeID: row.invitee_user_id,
    Code: row.code,
    Reason: row.reason,
    OldTier: row.old_tier,
    NewTier: row.new_tier,
    Note: row.note,
    InvoiceID: row.invoice_id,
    CreatedAt: instant(row.created_at),
  };
}

export function decisionView(decision: AttributionDecision): components['schemas']['AttributionDecision'] {
  return decision.attributed ? { attributed: true } : { attributed: false, reason: decision.reason };
}

export function inviteeView(row: InviteeRow): components['schemas']['Invitee'] {
  return {
    user_id: row.user_id,
    display_name: nameView(row.display_name),
    signed_at: instant(row.signed_at),
    total_paid_micro: micro(row.total_paid_micro),
  };
}

/** The same with what came of it. */
export function earnerView(row: InviteeRow) {
  return {
    ...inviteeView(row),
    first_paid_at: instantOrNull(row.first_paid_at),
    earned_micro: micro(row.accrued_micro),
  } satisfies components['schemas']['Invitee'];
}

/** The same for operators. */
export function userInviteeView(row: InviteeRow): components['schemas']['UserInvitee'] {
  return {
    ...inviteeView(row),
    first_paid_at: instantOrNull(row.first_paid_at),
    accrued_micro: micro(row.accrued_micro),
    code: row.code,
  };
}
