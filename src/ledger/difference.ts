/** Every comparison that `verifyLedger` makes; `openapi/schemas/ledger.yaml` says what each compares. */
export type Check =
  | 'balances'
  | 'sequence'
  | 'running_balances'
  | 'routes'
  | 'accruals'
  | 'reversals'
  | 'held_rewards'
  | 'unlocked_rewards'
  | 'allocations'
  | 'open_payouts'
  | 'sent_payouts'
  | 'spends'
  | 'covered_invoices'
  | 'rewarded_invoices'
  | 'reward_events'
  | 'invitee_sums'
  | 'report_flows';

/** Something that is kept and disagrees with what it follows from. */
export interface Difference {
  userId: string;
  check: Check;
  expected: string;
  found: string;
}
