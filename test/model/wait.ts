import { factsOf } from './billing.ts';
import { tell } from './money.ts';
import type { Wait } from './steps.ts';
import type { World } from './world.ts';

const DAY = 86_400_000;

/** When a wait is over. */
export function momentOf(world: World, users: readonly string[], until: Wait): number {
  const held = users.flatMap((id) => tell(factsOf(world, id), world.now).lots.filter(({ unlocked }) => !unlocked));
  const due = Math.min(...held.map(({ availableAt }) => availableAt));
  const end = Number.isFinite(due) ? due : world.now + DAY;
  const spans = { 'a tick': 1, 'an hour': DAY / 24, 'a day': DAY, 'eleven days': 11 * DAY };
  if (until === 'the end of a hold') return end;
  if (until === 'just before the end of a hold') return Math.max(world.now, end - 1);
  if (until === 'the next month') return Date.UTC(new Date(world.now).getUTCFullYear(), new Date(world.now).getUTCMonth() + 1, 1);
  return world.now + spans[until];
}
