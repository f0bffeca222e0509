import type { components } from '../../generated/openapi.ts';
import { fromMicroPoints, isPoints, toMicroPoints } from '../core/micro-points.ts';
import { Problem } from '../core/problem.ts';

/** What tasks are worth, in points, with the names and units of the published API. */
export type TaskSettingDraft = components['schemas']['TaskSettingDraft'];

/** The same once it is in force. */
export type TaskSetting = components['schemas']['TaskSetting'];

const ROWS_MAX = 100;
const THRESHOLD_MAX = 2_147_483_647;

/**
 * Reads a setting as it is kept: each value rounded to the nearest micro-point. A threshold that came twice would leave open which of
 * its rows counts.
 *
 * Throws `task_setting_invalid`.
 */
export function readTaskSetting({ verification, wallet, auction, direct, staking }: TaskSettingDraft): TaskSettingDraft {
  refuseThresholds(wallet.map(({ amount }) => amount));
  refuseThresholds(staking.map(({ expiredTime }) => expiredTime));
  return {
    verification: asKept(verification),
    wallet: wallet.map(({ amount, point }) => ({ amount, point: asKept(point) })),
    auction: asKept(auction),
    direct: asKept(direct),
    staking: staking.map(({ expiredTime, ratio }) => ({ expiredTime, ratio: asKept(ratio) })),
  };
}

function asKept(value: number): number {
  if (!isPoints(value)) throw new Problem('task_setting_invalid');
  return fromMicroPoints(toMicroPoints(value));
}

function refuseThresholds(thresholds: readonly number[]): void {
  const isThreshold = (value: number) => Number.isInteger(value) && value >= 0 && value <= THRESHOLD_MAX;
  const isRight = thresholds.length <= ROWS_MAX && thresholds.every(isThreshold) && new Set(thresholds).size === thresholds.length;
  if (!isRight) throw new Problem('task_setting_invalid');
}
