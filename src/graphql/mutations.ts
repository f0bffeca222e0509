import type { MutationResolvers, TaskSettingInput, Tier } from '../../generated/graphql.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { addTaskSetting, updateTaskSetting } from '../points/put-task-setting.ts';
import type { TaskSettingDraft } from '../points/task-setting.ts';
import { addUserTier } from '../user-tiers/add-user-tier.ts';
import { checkTier } from '../user-tiers/check-tier.ts';
import { deleteUserTier } from '../user-tiers/delete-user-tier.ts';
import type { SavedTier } from '../user-tiers/ladder.ts';
import { updateUserTier } from '../user-tiers/update-user-tier.ts';
import type { Run } from './run.ts';
import { tierView } from './tier.view.ts';

/** What operators can change. An argument that is null counts as left out. */
export const mutations: Required<MutationResolvers<Run<Tx>>> = {
  addNewUserTier: (_, draft, run) => saved(run, () => addUserTier(run.db, draft)),
  updateUserTier: (_, { level, name, point, svg }, run) => {
    checkTier({ level });
    const change = { name: name ?? undefined, point: point ?? undefined, svg: svg ?? undefined };
    return saved(run, () => updateUserTier(run.db, level, change));
  },
  deleteUserTier: async (_, { level }, { db, attempt }) => {
    checkTier({ level });
    await attempt(() => deleteUserTier(db, level));
    return level;
  },
  addNewSetting: (_, { setting }, { db, attempt }) => attempt(async () => addTaskSetting(db, readSetting(setting))),
  updateTaskSetting: (_, { setting }, { db, attempt }) => attempt(async () => updateTaskSetting(db, readSetting(setting))),
};

async function saved({ attempt, badgeRemoved }: Run<Tx>, save: () => Promise<SavedTier>): Promise<Tier> {
  const { tier, badgeRemoved: removed } = await attempt(save);
  badgeRemoved.push(...removed);
  return tierView(tier);
}

/** The published schema lets rows be null, which say nothing. Throws `task_setting_invalid`. */
function readSetting({ wallet, staking, ...rest }: TaskSettingInput): TaskSettingDraft {
  return { ...rest, wallet: withoutNull(wallet), staking: withoutNull(staking) };
}

function withoutNull<Row>(rows: readonly (Row | null)[]): Row[] {
  return rows.map((row) => {
    if (row === null) throw new Problem('task_setting_invalid');
    return row;
  });
}
