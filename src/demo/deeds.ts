import { DAY_MS } from '../core/clock.ts';
import type { Person } from './cast.ts';
import type { Chance } from './chance.ts';
import { UNIT } from './purchases.ts';
import type { Deed } from './scene.ts';

/** What the operators say tasks are worth; the balanced one of the published samples. */
export const TASKS = {
  verification: 50,
  wallet: [
    { amount: 100, point: 10 },
    { amount: 500, point: 75 },
    { amount: 1000, point: 200 },
  ],
  auction: 5,
  direct: 2,
  staking: [
    { expiredTime: 30, ratio: 1.5 },
    { expiredTime: 90, ratio: 2 },
    { expiredTime: 180, ratio: 3 },
  ],
};

/**
 * What somebody does for points: most verify their account, many bid and buy, some deposit, and the few who stake climb high. How busy
 * people are differs as much as it does among real ones.
 */
export function deeds(who: Person, from: number, until: number, luck: Chance): Deed[] {
  const events: Deed[] = [];
  const zeal = luck.next() ** 2;
  const about = (task: string, at: number) => ({
    id: `${task}_${who.userId.slice(0, 8)}_${events.length}`,
    user_id: who.userId,
    occurred_at: new Date(at).toISOString(),
  });
  const amount = (most: number) => Math.round(luck.next() ** 2 * most) * UNIT;
  const some = (most: number, add: (at: number) => Deed) => {
    for (let left = Math.round(zeal * most); left > 0; left--) events.push(add(from + luck.next() * (until - from)));
  };
  if (luck.happens(0.8)) events.push({ ...about('verification', from + luck.next() * 3 * DAY_MS), task: 'verification' });
  some(60, (at) => ({ ...about('auction', at), task: 'auction' }));
  some(25, (at) => ({ ...about('direct', at), task: 'direct' }));
  some(12, (at) => ({ ...about('wallet', at), task: 'wallet', amount_micro: amount(3000) }));
  some(6, (at) => ({ ...about('staking', at), task: 'staking', amount_micro: amount(30_000), days: luck.pick([14, 30, 90, 180, 365]) }));
  return events;
}
