import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, GRAPHQL, ladderRows, run, runAs } from '../support/graphql.ts';
import { SETTING } from '../support/points.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../support/server.ts';
import { addLadder, BADGE, LADDER } from '../support/user-tiers.ts';

const server: TestServer = await startServer();
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

beforeEach(async () => {
  await server.sql('delete from user_tiers');
  await addLadder(server);
});

const TIER = 'level name point svg';
const ADD = `mutation ($level: Int!, $name: String!, $point: Float!, $svg: String!) {
  addNewUserTier(level: $level, name: $name, point: $point, svg: $svg) { ${TIER} }
}`;
const UPDATE = `mutation ($level: Int!, $name: String, $point: Float, $svg: String) {
  updateUserTier(level: $level, name: $name, point: $point, svg: $svg) { ${TIER} }
}`;
const legend = { level: 6, name: 'Legend', point: 500_000, svg: BADGE };
const HOSTILE = '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script><path d="M0 0h9v9z" onclick="1"/></svg>';
const actions = async () => (await server.sql('select action, details from audit_log order by id')).slice(-1);

/** A mutation that is refused: null, this code, and nothing is changed. */
async function expectRefused(field: string, document: string, variables: object, code: string): Promise<void> {
  const before = await ladderRows(server);
  const reply = await run(server, document, variables);
  expect([reply.status, codesOf(reply)], reply.text).toEqual([200, [`${field} ${code}`]]);
  expect(reply.body.data).toEqual({ [field]: null });
  expect(reply.body).not.toHaveProperty('extensions');
  expect(await ladderRows(server)).toEqual(before);
}

describe('addNewUserTier', () => {
  test('adds a level and answers it', async () => {
    expect((await run(server, ADD, legend)).body).toEqual({ data: { addNewUserTier: legend } });
    expect((await server.admin('GET', '/v1/user-tiers')).body.items.at(-1)).toMatchObject(legend);
    expect(await actions()).toMatchObject([{ action: 'user-tier.added', details: { level: 6 } }]);
  });

  test('tells what the badge had to lose', async () => {
    const { body } = await run(server, ADD, { ...legend, svg: HOSTILE });
    expect(body.errors).toBeUndefined();
    expect(body.data.addNewUserTier.svg).not.toMatch(/script|onclick/);
    const rest = await server.admin('PATCH', '/v1/admin/user-tiers/6', { svg: HOSTILE });
    expect(body.extensions).toEqual({ badgeRemoved: rest.body.badge_removed });
    expect(body.extensions.badgeRemoved.length).toBeGreaterThan(0);
  });

  const REFUSED: [change: object, code: string][] = [
    [{ level: 0 }, 'tier_level_invalid'],
    [{ level: -1, name: '', point: -1, svg: '' }, 'tier_level_invalid'],
    [{ name: '', point: -1, svg: '' }, 'tier_name_invalid'],
    [{ name: 'x'.repeat(101) }, 'tier_name_invalid'],
    [{ name: 'a\0b' }, 'tier_name_invalid'],
    [{ name: '\ud800' }, 'tier_name_invalid'],
    [{ name: '\u200b \u202e' }, 'tier_name_invalid'],
    [{ point: -0.000001, svg: '' }, 'tier_points_invalid'],
    [{ point: 9_007_199_254.1 }, 'tier_points_invalid'],
    [{ svg: '' }, 'badge_invalid'],
    [{ svg: '<svg xmlns="http://www.w3.org/2000/svg">' }, 'badge_invalid'],
    [{ svg: `<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(65_536)}</svg>` }, 'badge_invalid'],
    [{ level: 3, point: 1, svg: '' }, 'badge_invalid'],
    [{ level: 3, point: 1 }, 'tier_level_taken'],
    [{ point: 150_000 }, 'tier_points_not_increasing'],
  ];
  test.each(REFUSED)('%j is refused with %s', (change, code) => expectRefused('addNewUserTier', ADD, { ...legend, ...change }, code));

  test('takes what is just within the bounds', async () => {
    const widest = { level: 2_147_483_647, name: '🏆'.repeat(100), point: 9_007_199_254, svg: BADGE };
    expect((await run(server, ADD, widest)).body.data.addNewUserTier).toEqual(widest);
  });
});

describe('points beyond every number', () => {
  test.each(['1e400', '-1e400'])('%s is tier_points_invalid in the document and in a variable', async (point) => {
    for (const body of [
      JSON.stringify({ query: `mutation { updateUserTier(level: 2, point: ${point}) { level } }` }),
      `{ "query": ${JSON.stringify(UPDATE)}, "variables": { "level": 2, "point": ${point} } }`,
    ]) {
      for (const headers of [{}, { 'idempotency-key': `key-${point}` }]) {
        const reply = await server.admin('POST', GRAPHQL, body, headers);
        expect([reply.status, codesOf(reply), reply.body.data]).toEqual([
          200,
          ['updateUserTier tier_points_invalid'],
          { updateUserTier: null },
        ]);
      }
    }
  });

  test('are task_setting_invalid in a setting', async () => {
    const query = 'mutation ($setting: TaskSettingInput!) { addNewSetting(setting: $setting) { id } }';
    const body = JSON.stringify({ query, variables: { setting: SETTING } }).replace('"point":75', '"point":1e400');
    expect(codesOf(await server.admin('POST', GRAPHQL, body))).toEqual(['addNewSetting task_setting_invalid']);
  });
});

describe('updateUserTier', () => {
  const gold = { ...LADDER[2], svg: BADGE };

  test.each([{ name: 'Elite Gold' }, { point: 20_000 }, { point: 15_000.123_456 }, { svg: BADGE.replace('#CD7F32', '#FFD700') }, {}])(
    'changes what is given and nothing else: %j',
    async (change) => {
      expect((await run(server, UPDATE, { level: 3, ...change })).body).toEqual({ data: { updateUserTier: { ...gold, ...change } } });
      expect(await ladderRows(server)).toHaveLength(LADDER.length);
    },
  );

  test('takes null for left out', async () => {
    const { body } = await run(server, UPDATE, { level: 3, name: null, point: null, svg: null });
    expect(body).toEqual({ data: { updateUserTier: gold } });
    const inline = 'mutation { updateUserTier(level: 3, name: null, point: null, svg: null) { name point } }';
    expect((await run(server, inline)).body.data.updateUserTier).toEqual({ name: 'Gold', point: 15_000 });
  });

  test('is null for a level that is not there, without an error and without a trace', async () => {
    const before = await actions();
    expect((await run(server, UPDATE, { level: 9, name: 'Nobody' })).body).toEqual({ data: { updateUserTier: null } });
    expect(await actions()).toEqual(before);
  });

  const REFUSED: [change: object, code: string][] = [
    [{ level: 0, name: '' }, 'tier_level_invalid'],
    [{ level: 9, name: '' }, 'tier_name_invalid'],
    [{ level: 9, point: -1 }, 'tier_points_invalid'],
    [{ level: 9, svg: 'no' }, 'badge_invalid'],
    [{ point: 5000 }, 'tier_points_not_increasing'],
    [{ point: 50_000 }, 'tier_points_not_increasing'],
  ];
  test.each(REFUSED)('%j is refused with %s', (change, code) => expectRefused('updateUserTier', UPDATE, { level: 3, ...change }, code));
});

describe('deleteUserTier', () => {
  const remove = (level: number) => run(server, 'mutation ($level: Int!) { deleteUserTier(level: $level) }', { level });

  test('answers the level that is gone, and null when it is gone already', async () => {
    expect((await remove(3)).body).toEqual({ data: { deleteUserTier: 3 } });
    expect(await actions()).toMatchObject([{ action: 'user-tier.deleted', details: { level: 3 } }]);
    expect((await remove(3)).body).toEqual({ data: { deleteUserTier: null } });
  });

  test('tier_level_invalid: what can be no level', async () => {
    expect(codesOf(await remove(0))).toEqual(['deleteUserTier tier_level_invalid']);
  });
});

describe('the task setting', () => {
  const FIELDS = 'id verification wallet { amount point } auction direct staking { expiredTime ratio }';
  const set = (field: string, setting: object) =>
    run(server, `mutation ($setting: TaskSettingInput!) { ${field}(setting: $setting) { ${FIELDS} } }`, { setting });

  test('updateTaskSetting is null as long as there is none; addNewSetting makes one with the next id', async () => {
    expect((await set('updateTaskSetting', SETTING)).body).toEqual({ data: { updateTaskSetting: null } });
    expect((await set('addNewSetting', SETTING)).body).toEqual({ data: { addNewSetting: { id: 1, ...SETTING } } });
    expect((await set('addNewSetting', SETTING)).body.data.addNewSetting.id).toBe(2);
    const other = { ...SETTING, auction: 3, wallet: [], staking: [{ expiredTime: 0, ratio: 0.5 }] };
    expect((await set('updateTaskSetting', other)).body).toEqual({ data: { updateTaskSetting: { id: 2, ...other } } });
    expect((await server.admin('GET', '/v1/admin/task-setting')).body).toEqual({ id: 2, ...other });
    expect(await actions()).toMatchObject([{ action: 'task-setting.replaced' }]);
  });

  test.each([
    { auction: -1 },
    { direct: 9_007_199_255 },
    { wallet: [null] },
    { staking: [...SETTING.staking, null] },
    { wallet: [...SETTING.wallet, { amount: 100, point: 1 }] },
    { staking: [{ expiredTime: -1, ratio: 1 }] },
  ])('task_setting_invalid: %j', async (change) => {
    for (const field of ['addNewSetting', 'updateTaskSetting']) {
      const reply = await set(field, { ...SETTING, ...change });
      expect([reply.body.data, codesOf(reply)]).toEqual([{ [field]: null }, [`${field} task_setting_invalid`]]);
    }
  });
});

test('admin_required comes before everything about the arguments, for every mutation', async () => {
  const session = await server.login(await server.createUser());
  const setting = '{ verification: -1, wallet: [], auction: 1, direct: 1, staking: [] }';
  const document = `mutation {
    addNewUserTier(level: 0, name: "", point: -1, svg: "") { level }
    updateUserTier(level: 0, point: -1) { level }
    deleteUserTier(level: 0)
    addNewSetting(setting: ${setting}) { id }
    updateTaskSetting(setting: ${setting}) { id }
  }`;
  const before = await ladderRows(server);
  const reply = await runAs(server, session, document);
  const fields = ['addNewUserTier', 'updateUserTier', 'deleteUserTier', 'addNewSetting', 'updateTaskSetting'];
  expect(codesOf(reply)).toEqual(fields.map((field) => `${field} admin_required`));
  expect(reply.body.data).toEqual(Object.fromEntries(fields.map((field) => [field, null])));
  expect(await ladderRows(server)).toEqual(before);
  expect(codesOf(await run(server, document))).not.toContain('addNewUserTier admin_required');
  expect(ADMIN_TOKEN).not.toBe(session);
});
