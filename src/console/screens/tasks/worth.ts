import type { TaskSettingDraft } from '../../../sdk/typescript/sdk.ts';
import { type Part, rowsOf } from './task-form.ts';

/** Something that somebody could do. */
export interface Deed {
  task: Part;
  amountMicro: bigint;
  days: bigint;
}

const UNIT = 1_000_000n;
const micro = (points: number) => BigInt(Math.round(points * 1_000_000));

/**
 * What a deed would be worth, in millionths of a point; undefined where it reaches no row of its table. The rule is that of the server's
 * `worthOf` in `src/points/worth.ts`: a deposit earns the points of the highest amount that it reaches; a stake earns its amount times
 * the ratio of the longest time that it reaches, rounded down.
 */
export function worthOf({ task, amountMicro, days }: Deed, setting: TaskSettingDraft): bigint | undefined {
  if (task === 'wallet') {
    const row = rowsOf(setting, 'wallet').findLast(({ from }) => BigInt(from) * UNIT <= amountMicro);
    return row && micro(row.worth);
  }
  if (task === 'staking') {
    const row = rowsOf(setting, 'staking').findLast(({ from }) => BigInt(from) <= days);
    return row && (amountMicro * micro(row.worth)) / UNIT;
  }
  return micro(setting[task]);
}
