import type { OperationId } from '../../../generated/operations.ts';
import { ATTRIBUTION_ORDER } from '../../../src/attributions/list-attributions.ts';
import { INVITEE_ORDER } from '../../../src/attributions/list-invitees.ts';
import { USER_INVITEE_ORDER } from '../../../src/attributions/list-user-invitees.ts';
import { AUDIT_ORDER } from '../../../src/audit/list-audit-entries.ts';
import { BILLING_ORDER } from '../../../src/billing/list-billing-events.ts';
import { MY_INVOICE_ORDER } from '../../../src/billing/list-my-invoices.ts';
import { CODE_ORDER } from '../../../src/codes/list-user-codes.ts';
import { ALL_TRANSFERS_ORDER } from '../../../src/ledger/list-all-transfers.ts';
import { MY_TRANSFER_ORDER } from '../../../src/ledger/list-my-transfers.ts';
import { TRANSFER_ORDER } from '../../../src/ledger/list-transfers.ts';
import { VERIFICATION_ORDER } from '../../../src/ledger/list-verifications.ts';
import { PAYOUT_ORDER } from '../../../src/payouts/list-payouts.ts';
import { ALL_PAYOUTS_ORDER } from '../../../src/payouts/sort-payouts.ts';
import { POINT_EVENT_ORDER } from '../../../src/points/list-point-events.ts';
import { SETTING_ORDER } from '../../../src/points/list-task-settings.ts';
import { VERSION_ORDER } from '../../../src/programme/list-programme-versions.ts';
import { ALL_REWARDS_ORDER } from '../../../src/rewards/list-all-rewards.ts';
import { REWARD_ORDER } from '../../../src/rewards/list-rewards.ts';
import { USER_REWARD_ORDER } from '../../../src/rewards/list-user-rewards.ts';
import { SESSION_ORDER } from '../../../src/sessions/list-sessions.ts';
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
  started_at: moment,
  verification_id: id,
  received_at: moment,
  place: id,
  id,
  user_id: id,
  payout_id: id,
  codeId: id,
  token_id: id,
  seq: '1',
  version: 1,
} as never;

const ORDERS = {
  listUsers: USER_ORDER,
  listUserAttributions: ATTRIBUTION_ORDER,
  listUserCodes: CODE_ORDER,
  listInvitees: INVITEE_ORDER,
  listUserInvitees: USER_INVITEE_ORDER,
  listRewards: REWARD_ORDER,
  listUserRewards: USER_REWARD_ORDER,
  listAllRewards: ALL_REWARDS_ORDER,
  listTransfers: TRANSFER_ORDER,
  listMyTransfers: MY_TRANSFER_ORDER,
  listAllTransfers: ALL_TRANSFERS_ORDER,
  listSessions: SESSION_ORDER,
  listPointEvents: POINT_EVENT_ORDER,
  listPayouts: PAYOUT_ORDER,
  listAllPayouts: ALL_PAYOUTS_ORDER,
  listAuditEntries: AUDIT_ORDER,
  listBillingEvents: BILLING_ORDER,
  listMyInvoices: MY_INVOICE_ORDER,
  listApiTokens: TOKEN_ORDER,
  listProgrammeVersions: VERSION_ORDER,
  listTaskSettings: SETTING_ORDER,
  listVerifications: VERIFICATION_ORDER,
} satisfies Partial<Record<OperationId, object>>;

export const LISTS = Object.keys(ORDERS) as (keyof typeof ORDERS)[];

/** A cursor that has every row of a list before it. */
export function endOf(list: keyof typeof ORDERS): string {
  return ORDERS[list].cursorOf(FIRST_ROW);
}
