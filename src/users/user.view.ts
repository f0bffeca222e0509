import type { components } from '../../generated/openapi.ts';
import { attributionView } from '../attributions/attribution.view.ts';
import type { AttributionRow } from '../attributions/list-attributions.ts';
import { instant } from '../core/clock.ts';
import { micro } from '../core/money.ts';
import { nameView } from '../identity/name.view.ts';
import { balanceView } from '../ledger/balance.view.ts';
import { ACCOUNTS } from '../ledger/book.ts';
import type { Me } from './get-me.ts';
import type { FullBalance } from './get-my-balance.ts';
import type { UserRecord } from './get-user-record.ts';
import type { UserRow, UserTotals } from './list-users.ts';
import type { Found } from './look-up.ts';
import type { Overview } from './overview.ts';
import type { TierTransition } from './set-user-tier.ts';
import { userFactsView } from './user-facts.view.ts';

export function meView(me: Me): components['schemas']['Me'] {
  return {
    primary_code: me.primary_code,
    custom_slug: me.custom_slug,
    tier: me.tier,
    tier_label: me.tier_label,
    rate_bps: me.rate_bps,
    paid_invitees: me.paid_invitees,
    balance: balanceView(me),
    inviter_display: me.inviter_display === null ? null : nameView(me.inviter_display),
  };
}

export function overviewView(overview: Overview, recent: AttributionRow[]): components['schemas']['UserOverview'] {
  return {
    user_id: overview.user_id,
    tier: overview.tier,
    tier_label: overview.tier_label,
    rate_bps: overview.rate_bps,
    primary_code: overview.primary_code,
    custom_slug: overview.custom_slug,
    paid_invitees_info: overview.paid_invitees,
    balance: balanceView(overview),
    recent_attributions: recent.map(attributionView),
  };
}

export function userView(row: UserRow): components['schemas']['User'] {
  const { user_id, ...facts } = userFactsView(row);
  return { user_id, display_name: nameView(row.display_name), ...facts };
}

export function totalsView({ count, blocked }: UserTotals): components['schemas']['UserTotals'] {
  return { count: Number(count), blocked: Number(blocked) };
}

/** A user who is found is not erased. */
export function recordView(record: UserRecord): components['schemas']['UserRecord'] {
  const accounts = Object.fromEntries(ACCOUNTS.map((account) => [account, micro(record[account])]));
  return {
    ...userView(record),
    tier_label: record.tier_label,
    rate_bps: record.rate_bps,
    erased_at: null,
    paid_invitees: record.paid_invitees,
    accounts: accounts as components['schemas']['UserAccounts'],
    sessions_open: Number(record.sessions_open),
    payouts_open: Number(record.payouts_open),
  };
}

export function fullBalanceView(balance: FullBalance): components['schemas']['FullBalance'] {
  return {
    pending_micro: micro(balance.pending),
    available_micro: micro(balance.available),
    reserved_micro: micro(balance.reserved),
    paid_out_micro: micro(balance.paid_out),
    spent_micro: micro(balance.spent),
    owed_micro: micro(-BigInt(balance.debt)),
    lifetime_micro: micro(-BigInt(balance.programme)),
    unlocks: balance.unlocks.map(({ at, micro: amount }) => ({ at: instant(at), amount_micro: micro(amount) })),
  };
}

export function transitionView({ oldTier, newTier }: TierTransition): components['schemas']['TierChanged'] {
  return { old_tier: oldTier, new_tier: newTier };
}

/** A user without a name was erased. */
export function foundView({ kind, id, title, detail, user_id }: Found): components['schemas']['Found'] {
  return { kind, id, title: kind === 'user' ? nameView(title) : title, detail, user_id };
}
