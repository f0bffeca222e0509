import type { FullBalance } from '../../../sdk/typescript/sdk.ts';

/** What becomes available on a day, and the first moment of it. */
export interface UnlockDay {
  at: Date;
  micro: bigint;
}

/**
 * What is held by the days of whoever looks, the soonest first, and what of it becomes available later than the answer tells: together that
 * is all that is held.
 */
export function unlockDays({ pendingMicro, unlocks }: Pick<FullBalance, 'pendingMicro' | 'unlocks'>): { days: UnlockDay[]; later: bigint } {
  const days: UnlockDay[] = [];
  for (const { at, amountMicro } of unlocks) {
    const moment = new Date(at);
    const last = days.at(-1);
    if (last && last.at.toDateString() === moment.toDateString()) last.micro += BigInt(amountMicro);
    else days.push({ at: moment, micro: BigInt(amountMicro) });
  }
  return { days, later: BigInt(pendingMicro) - days.reduce((sum, { micro }) => sum + micro, 0n) };
}

const DAY_MS = 86_400_000;

/** How many nights lie between two moments, by the calendar of whoever looks: a day can be an hour longer or shorter than others. */
export function nightsBetween(now: Date, at: Date): number {
  const midnight = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return (midnight(at) - midnight(now)) / DAY_MS;
}
