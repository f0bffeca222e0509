import type { Stretch } from '../core/page.ts';
import { partsOf } from '../core/parts.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { type ListedReward, listRewards, REWARD_ORDER } from './list-rewards.ts';
import type { RewardStatus } from './reward-status.ts';

/** A reward with the name of the invitee who paid: empty of one who was erased, null where the programme hides names. */
export interface NamedReward extends ListedReward {
  invitee_name: string | null;
}

/** How many rows of a file are in memory at once. */
const PART = 1000;

const NAMES = statement('reward_names', 'select user_id, display_name from users where user_id = any($1::uuid[])', { $1: 'uuid' }, {});

/** A user's rewards as `listRewards` lists them, with names where the programme shows these. */
export async function listNamedRewards(
  db: Reader,
  userId: string,
  statuses: readonly RewardStatus[] | undefined,
  stretch: Stretch,
): Promise<NamedReward[]> {
  const [rows, isShown] = await Promise.all([listRewards(db, userId, statuses, stretch), showsNames(db)]);
  const names = isShown ? await namesOf(db, rows) : new Map<string, string>();
  return rows.map((row) => ({ ...row, invitee_name: names.get(row.invitee_user_id) ?? null }));
}

/** Whether inviters see the names of whom they invited. */
export async function showsNames(db: Reader): Promise<boolean> {
  return (await getProgramme(db)).document.show_invitee_names;
}

/** What the invitees of these rewards are called, each asked for once. */
async function namesOf(db: Reader, rewards: readonly ListedReward[]): Promise<Map<string, string>> {
  const ids = [...new Set(rewards.map((row) => row.invitee_user_id))];
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ user_id: string; display_name: string }>(NAMES, [ids]);
  return new Map(rows.map((row) => [row.user_id, row.display_name]));
}

/** All of a user's rewards with one of these statuses, if any are given, part by part, in the order of the list. */
export function exportOwnRewards(
  db: Reader,
  userId: string,
  statuses: readonly RewardStatus[] | undefined,
): AsyncGenerator<NamedReward[], void> {
  return partsOf(REWARD_ORDER, PART, async (stretch) => ({ rows: await listNamedRewards(db, userId, statuses, stretch) }));
}
