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
