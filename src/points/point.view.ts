import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { fromMicroPoints } from '../core/micro-points.ts';
import { micro } from '../core/money.ts';
import type { TierStanding } from '../user-tiers/get-my-tier.ts';
import { standingView } from '../user-tiers/user-tier.view.ts';
import type { RecordedPointEvent } from './find-point-events.ts';
import type { SettingRow } from './list-task-settings.ts';
import type { PointEvent } from './point-event.ts';
import type { PointOutcome } from './record-point-events.ts';

type Schemas = components['schemas'];

export function pointOutcomeView({ id, micro: points, reason, detail, replayed }: PointOutcome): Schemas['PointOutcome'] {
  return {
    id,
    points: fromMicroPoints(points),
    replayed,
    ...(reason === null ? {} : { reason }),
    ...(detail === undefined ? {} : { detail }),
  };
}

export function settingVersionView({ version, setting_id, document, actor, created_at }: SettingRow): Schemas['TaskSettingVersion'] {
  return { id: setting_id, ...document, version, actor, created_at: instant(created_at) };
}

export function userPointsView(standing: TierStanding, newest: readonly RecordedPointEvent[]): Schemas['UserPoints'] {
  return { ...standingView(standing), events: newest.map(recordView) };
}

export function recordView({ event, worth, receivedAt, reportedBy }: RecordedPointEvent): Schemas['PointRecord'] {
  return {
    event: eventView(event),
    points: fromMicroPoints(worth.micro),
    reason: worth.reason,
    received_at: instant(receivedAt),
    reported_by: reportedBy,
  };
}

function eventView({ id, task, userId, occurredAt, amountMicro, days, reverses }: PointEvent): Schemas['PointEvent'] {
  const event = { id, user_id: userId, occurred_at: instant(occurredAt) };
  const amount = { amount_micro: micro(amountMicro ?? 0n) };
  if (task === 'wallet') return { ...event, task, ...amount };
  if (task === 'staking') return { ...event, task, ...amount, days: days ?? 0 };
  if (task === 'reversal') return { ...event, task, event_id: reverses ?? '' };
  return { ...event, task };
}
