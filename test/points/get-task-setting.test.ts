import { expect } from 'vitest';
import { SETTING, TASK_SETTING } from '../support/points.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';

test('the setting in force, as it was put there', async ({ server }) => {
  await server.admin('PUT', TASK_SETTING, SETTING);
  expect((await server.admin('GET', TASK_SETTING)).body).toEqual({ id: 1, ...SETTING });
});

refusesInOrder('getTaskSetting', {
  good: async (attempt) => {
    await attempt.server.sql('update task_setting set version = (select coalesce(max(version), 0) from task_setting_versions)');
    await attempt.server.admin('PUT', TASK_SETTING, SETTING);
  },
  own: [
    {
      tag: 'task_setting_not_found',
      promise: 'before anybody has said what tasks are worth, there is none',
      spoil: async (attempt) => {
        await attempt.server.sql('update task_setting set version = 0');
      },
    },
  ],
});
