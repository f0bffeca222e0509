import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { TaskSetting, TaskSettingDraft } from './task-setting.ts';

const CURRENT = statement(
  'task_setting_current',
  `select v.version, v.setting_id, v.document
   from task_setting s join task_setting_versions v on v.version = s.version where s.id = 1`,
);

interface Row {
  version: number;
  setting_id: number;
  document: TaskSettingDraft;
}

/** A version of the setting; versions count up over all settings there ever were. */
export interface SettingVersion {
  version: number;
  setting: TaskSetting;
}

/** What tasks are worth now. Throws `task_setting_not_found` until an operator has set it. */
export async function getTaskSetting(db: Reader): Promise<TaskSetting> {
  const current = await findTaskSetting(db);
  if (!current) throw new Problem('task_setting_not_found');
  return current.setting;
}

/** The version in force, if there is one. */
export async function findTaskSetting(db: Reader): Promise<SettingVersion | undefined> {
  const [row] = await db.query<Row>(CURRENT, []);
  return row && { version: row.version, setting: { id: row.setting_id, ...row.document } };
}
