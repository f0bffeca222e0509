import type { BalanceRow } from '../ledger/balance.view.ts';

/** How a user stands, in one row. */
export interface Standing extends BalanceRow {
  user_id: string;
  tier: number;
  tier_label: string;
  rate_bps: number;
  primary_code: string;
  custom_slug: string | null;
  paid_invitees: number;
}

/** The two codes of a user `u`. */
export const CODE_COLUMNS = `
  (select code from codes c where c.user_id = u.user_id and c.kind = 'uid') as primary_code,
  (select code from codes c where c.user_id = u.user_id and c.kind = 'custom' and c.disabled_at is null) as custom_slug`;

/** The columns of a Standing. */
export const STANDING_COLUMNS = `
  u.user_id, u.tier, t.label as tier_label, t.rate_bps, u.paid_invitees, b.pending, b.available, b.programme,
  ${CODE_COLUMNS}`;

/** The rows of a Standing: a user with the tier of the programme in force and the accounts. */
export const STANDING_FROM = `
  users u
  join balances b on b.user_id = u.user_id
  join programme p on p.id = 1
  join programme_tiers t on t.version = p.version and t.tier = u.tier`;
