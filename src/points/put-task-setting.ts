import { actorName } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { findTaskSetting } from './get-task-setting.ts';
import { readTaskSetting, type TaskSetting, type TaskSettingDraft } from './task-setting.ts';

const LOCK = statement('task_setting_lock', 'select version from task_setting where id = 1 for update');
const ADD = statement(
  'task_setting_add',
  'insert into task_setting_versions (version, setting_id, document, actor, created_at) values ($1, $2, $3, $4, $5)',
);
const MOVE = statement('task_setting_move', 'update task_setting set version = $1 where id = 1');

/** Replaces the setting in force, or makes the first. Every version is kept. Throws `task_setting_invalid`. */
export function putTaskSetting(tx: Tx, draft: TaskSettingDraft): Promise<TaskSetting> {
  return putInForce(tx, draft, (current) => current?.id ?? 1);
}

/** Puts a new setting in force, with the next number. Throws `task_setting_invalid`. */
export function addTaskSetting(tx: Tx, draft: TaskSettingDraft): Promise<TaskSetting> {
  return putInForce(tx, draft, (current) => (current?.id ?? 0) + 1);
}

/** Replaces the setting in force, which keeps its number. Throws `task_setting_invalid`, `task_setting_not_found`. */
export function updateTaskSetting(tx: Tx, draft: TaskSettingDraft): Promise<TaskSetting> {
  return putInForce(tx, draft, (current) => {
    if (!current) throw new Problem('task_setting_not_found');
    return current.id;
  });
}

async function putInForce(tx: Tx, draft: TaskSettingDraft, idOf: (current: TaskSetting | undefined) => number): Promise<TaskSetting> {
  const kept = readTaskSetting(draft);
  const [, current] = await Promise.all([tx.query(LOCK, []), findTaskSetting(tx)]);
  const id = idOf(current?.setting);
  const version = (current?.version ?? 0) + 1;
  tx.write([
    { statement: ADD, values: [version, id, JSON.stringify(kept), actorName(tx.actor), tx.now] },
    { statement: MOVE, values: [version] },
  ]);
  tx.audit('task-setting.replaced', null, { setting_id: id, version });
  return { id, ...kept };
}
