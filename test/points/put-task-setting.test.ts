import { describe, expect } from 'vitest';
import { SETTING, TASK_SETTING } from '../support/points.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const put = (server: TestServer, setting: object) => server.admin('PUT', TASK_SETTING, setting);

test('the first setting has the number 1 and keeps it; every version is kept with who made it', async ({ server }) => {
  expect((await put(server, SETTING)).body).toEqual({ id: 1, ...SETTING });
  const other = { verification: 25, wallet: [], auction: 0, direct: 0.5, staking: [] };
  expect((await put(server, other)).body).toEqual({ id: 1, ...other });
  expect((await server.admin('GET', TASK_SETTING)).body).toEqual({ id: 1, ...other });
  expect(await server.sql('select version, setting_id, document, actor from task_setting_versions order by version')).toEqual([
    { version: 1, setting_id: 1, document: SETTING, actor: 'operator:default' },
    { version: 2, setting_id: 1, document: other, actor: 'operator:default' },
  ]);
  const audited = await server.sql("select details from audit_log where action = 'task-setting.replaced' order by created_at, id");
  expect(audited).toEqual([{ details: { setting_id: 1, version: 1 } }, { details: { setting_id: 1, version: 2 } }]);
});

test('values are kept to the nearest millionth and answered as they are kept', async ({ server }) => {
  const { body } = await put(server, { ...SETTING, verification: 0.0000004, auction: 1.2345675, direct: 9_007_199_254 });
  expect(body).toMatchObject({ verification: 0, auction: 1.234568, direct: 9_007_199_254 });
});

test('of 10 at once each is a version, and the last one is in force', async ({ server }) => {
  const before = (await server.sql('select version from task_setting'))[0]?.version as number;
  await Promise.all(Array.from({ length: 10 }, (_, index) => put(server, { ...SETTING, auction: index })));
  expect((await server.sql('select version from task_setting'))[0]).toEqual({ version: before + 10 });
});

describe('what is refused changes nothing', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, amount) => ({ amount, point: 1 }));
  test.for([
    ['task_setting_invalid', { verification: -1 }],
    ['task_setting_invalid', { auction: '5' }],
    ['task_setting_invalid', { direct: 9_007_199_255 }],
    ['task_setting_invalid', { direct: undefined }],
    ['task_setting_invalid', { wallet: [{ amount: 1.5, point: 1 }] }],
    ['task_setting_invalid', { wallet: [{ amount: -1, point: 1 }] }],
    ['task_setting_invalid', { wallet: [{ amount: 1 }] }],
    ['task_setting_invalid', { wallet: [null] }],
    ['task_setting_invalid', { wallet: rows(101) }],
    ['task_setting_invalid', { wallet: [...rows(5), { amount: 3, point: 2 }] }],
    ['task_setting_invalid', { staking: [{ expiredTime: 30, ratio: -1 }] }],
    [
      'task_setting_invalid',
      {
        staking: [
          { expiredTime: 30, ratio: 1 },
          { expiredTime: 30, ratio: 2 },
        ],
      },
    ],
    ['invalid_json', { id: 7 }],
  ] as const)('%s: %j', async ([tag, change], { server }) => {
    const before = (await server.admin('GET', TASK_SETTING)).text;
    const reply = await put(server, { ...SETTING, ...change });
    expect([reply.status, reply.body.error]).toEqual([400, tag]);
    expect((await server.admin('GET', TASK_SETTING)).text).toBe(before);
  });

  test('as many rows as there may be are fine', async ({ server }) => {
    expect((await put(server, { ...SETTING, wallet: rows(100) })).status).toBe(200);
  });
});

refusesInOrder('putTaskSetting', {
  good: (attempt) => {
    attempt.body = SETTING;
  },
  own: [
    {
      tag: 'task_setting_invalid',
      promise: 'a negative value is refused',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), verification: -1 };
      },
    },
  ],
});
