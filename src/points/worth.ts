import { toMicroPoints } from '../core/micro-points.ts';
import type { PointEvent } from './point-event.ts';
import type { TaskSetting } from './task-setting.ts';

/** Why an event earns nothing. */
export type NoPoints =
  | 'already_verified'
  | 'amount_too_small'
  | 'days_too_few'
  | 'setting_missing'
  | 'already_reversed'
  | 'event_unknown'
  | 'reversed';

/** What an event is worth, in micro-points; below zero only for a reversal. */
export interface Worth {
  readonly micro: bigint;
  readonly reason: NoPoints | null;
}

/** An event that is worth something by itself. */
export type Deed = PointEvent & { readonly task: Exclude<PointEvent['task'], 'reversal'> };

const UNIT = 1_000_000n;
export const nothing = (reason: NoPoints): Worth => ({ micro: 0n, reason });

/**
 * What an event is worth under a setting. A verification counts once for a user. A deposit earns the points of the highest amount that it
 * reaches; a stake earns its amount times the ratio of the longest time that it reaches, rounded down to a micro-point.
 */
export function worthOf(event: Deed, setting: TaskSetting | undefined, isVerified: boolean): Worth {
  if (!setting) return nothing('setting_missing');
  switch (event.task) {
    case 'verification':
      return isVerified ? nothing('already_verified') : plain(setting.verification);
    case 'auction':
      return plain(setting.auction);
    case 'direct':
      return plain(setting.direct);
    case 'wallet': {
      const reached = setting.wallet.filter(({ amount }) => BigInt(amount) * UNIT <= (event.amountMicro ?? 0n));
      const row = highest(reached, ({ amount }) => amount);
      return row ? plain(row.point) : nothing('amount_too_small');
    }
    case 'staking': {
      const reached = setting.staking.filter(({ expiredTime }) => expiredTime <= (event.days ?? 0));
      const row = highest(reached, ({ expiredTime }) => expiredTime);
      if (!row) return nothing('days_too_few');
      const micro = ((event.amountMicro ?? 0n) * toMicroPoints(row.ratio)) / UNIT;
      return { micro, reason: micro === 0n && row.ratio > 0 ? 'amount_too_small' : null };
    }
  }
}

function plain(points: number): Worth {
  return { micro: toMicroPoints(points), reason: null };
}

function highest<Row>(rows: readonly Row[], of: (row: Row) => number): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => (best && of(best) > of(row) ? best : row), undefined);
}
