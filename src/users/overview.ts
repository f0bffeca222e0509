import type { BalanceRow } from '../ledger/balance.view.ts';
import { AVAILABLE, dueBy } from '../rewards/due.ts';

/** How a user stands, in one row. */
export interface Overview extends BalanceRow {
  user_id: string;
  tier: number;
  tier_label: string;
  rate_bps: number;
  primary_code: string;
  custom_slug: string | null;
  paid_invitees: number;
}

/** The two codes of a user, who is named in each sub-select: a database that is spread by users asks no other machine then. */
export const codeColumns = (userId: string) => `
  (select code from codes c where c.user_id = ${userId} and c.kind = 'uid') as primary_code,
  (select code from codes c where c.user_id = ${userId} and c.kind = 'custom' and c.disabled_at is null) as custom_slug`;

const CODES = codeColumns('wanted.user_id');

/**
 * The columns of an Overview. What is due counts as available although it was not unlocked yet, after it has paid what is owed: the
 * balance is exact at the moment of reading.
 */
export const OVERVIEW_COLUMNS = `
  u.user_id, u.tier, t.label as tier_label, t.rate_bps, u.paid_invitees,
  b.pending - due.micro as pending, ${AVAILABLE} as available, b.programme,
  ${CODES}`;

/**
 * The rows of an Overview of `wanted.user_id`: a user with the tier of the programme in force, the accounts, and what is left of the rewards whose hold
 * was over by `wanted.now` and that were not unlocked yet.
 */
export const OVERVIEW_FROM = `
  users u
  join balances b on b.user_id = u.user_id
  join programme p on p.id = 1
  join programme_tiers t on t.version = p.version and t.tier = u.tier
  cross join lateral (${dueBy('wanted.user_id', 'wanted.now')}) due`;
