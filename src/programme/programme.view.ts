import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import type { Terms } from './get-terms.ts';
import type { VersionRow } from './list-programme-versions.ts';
import { type Programme, versionName } from './programme.ts';

type TaskSetting = components['schemas']['TaskSetting'];

export function programmeView({ number, document }: Programme): components['schemas']['Programme'] {
  return { version: versionName(number), reserved_slug_patterns: [], ...document };
}

/** Rule by rule, so that no rule is told to everybody because it was added to the programme. */
export function termsView({ currency, document, tasks }: Terms): components['schemas']['Terms'] {
  return {
    currency,
    tiers: document.tiers.toSorted((one, other) => one.tier - other.tier),
    hold_days: document.hold_days,
    payout_min_micro: document.payout_min_micro,
    networks: document.networks,
    attribution_window_days: document.attribution_window_days,
    touch: document.touch,
    account_age_max_days: document.account_age_max_days,
    reward_months_max: document.reward_months_max,
    reward_cap_per_invitee_micro: document.reward_cap_per_invitee_micro,
    reward_cap_per_month_micro: document.reward_cap_per_month_micro,
    show_inviter_name: document.show_inviter_name,
    show_invitee_names: document.show_invitee_names,
    tasks: tasks && tasksView(tasks),
  };
}

function tasksView({ id, verification, wallet, auction, direct, staking }: TaskSetting): TaskSetting {
  return { id, verification, wallet, auction, direct, staking };
}

export function programmeVersionView({ version, actor, created_at, fields, note }: VersionRow): components['schemas']['ProgrammeVersion'] {
  return { version: versionName(version), actor, created_at: instant(created_at), fields, note };
}
