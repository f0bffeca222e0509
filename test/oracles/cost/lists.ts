import type { OperationId } from '../../../generated/operations.ts';
import { ATTRIBUTION_ORDER } from '../../../src/attributions/list-attributions.ts';
import { INVITEE_ORDER } from '../../../src/attributions/list-invitees.ts';
import { AUDIT_ORDER } from '../../../src/audit/list-audit-entries.ts';
import { BILLING_ORDER } from '../../../src/billing/list-billing-events.ts';
import { CODE_ORDER } from '../../../src/codes/list-user-codes.ts';
import { TRANSFER_ORDER } from '../../../src/ledger/list-transfers.ts';
import { PAYOUT_ORDER } from '../../../src/payouts/list-payouts.ts';
import { ALL_PAYOUTS_ORDER } from '../../../src/payouts/sort-payouts.ts';
import { REWARD_ORDER } from '../../../src/rewards/list-rewards.ts';
import { TOKEN_ORDER } from '../../../src/tokens/list-api-tokens.ts';
import { USER_ORDER } from '../../../src/users/list-users.ts';

// What a row before all of ours would have for a key, whatever its list calls it.
const moment = '2000-01-01 00:00:00+00';
const id = '00000000-0000-7000-8000-000000000000';
const FIRST_ROW = {
  created_at: moment,
  createdAt: moment,
  attributed_at: moment,
  requested_at: moment,
  received_at: moment,
  place: id,
  id,
  user_id: id,
  payout_id: id,
  codeId: id,
  token_id: id,
  seq: '1',
} as never;

const ORDERS = {
  listUsers: USER_ORDER,
  listUserAttributions: ATTRIBUTION_ORDER,
  listUserCodes: CODE_ORDER,
  listInvitees: INVITEE_ORDER,
  listRewards: REWARD_ORDER,
  listTransfers: TRANSFER_ORDER,
  listPayouts: PAYOUT_ORDER,
  listAllPayouts: ALL_PAYOUTS_ORDER,
  listAuditEntries: AUDIT_ORDER,
  listBillingEvents: BILLING_ORDER,
  listApiTokens: TOKEN_ORDER,
} satisfies Partial<Record<OperationId, object>>;

export const LISTS = Object.keys(ORDERS) as (keyof typeof ORDERS)[];

/** A cursor that has every row of a list before it. */
export function endOf(list: keyof typeof ORDERS): string {
  return ORDERS[list].cursorOf(FIRST_ROW);
}
