import { byNumber } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { TaskSettingDraft } from './task-setting.ts';

/** That a version of the task setting was put in force. */
export interface SettingRow {
  version: number;
  setting_id: number;
  document: TaskSettingDraft;
  actor: string;
  created_at: string;
}

const LIST = statement(
  'task_settings_list',
  `select version, setting_id, document, actor, created_at
   from task_setting_versions where version < $2::bigint order by version desc limit $1`,
);

export const SETTING_ORDER = byNumber<SettingRow>('listTaskSettings', (row) => String(row.version));

/** Every version of the task setting that was ever put in force, newest first. */
export function listTaskSettings(db: Reader, { behind, count }: Stretch): Promise<SettingRow[]> {
  return db.query<SettingRow>(LIST, [count, ...behind]);
}
