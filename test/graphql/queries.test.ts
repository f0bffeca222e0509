import { describe, expect } from 'vitest';
import { codesOf, run, runAs } from '../support/graphql.ts';
import { givePoints, SETTING, TASK_SETTING } from '../support/points.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { addLadder, BADGE, LADDER } from '../support/user-tiers.ts';

let userId: string;
let session: string;

test.beforeAll(async ({ server }) => {
  userId = await server.createUser();
  session = await server.login(userId);
});

const EVERYTHING = '{ getUserTiers { level name point svg } }';
const SETTING_FIELDS = 'id verification wallet { amount point } auction direct staking { expiredTime ratio }';

describe('before there is anything', () => {
  test('the ladder is empty, and the task setting null without an error', async ({ server }) => {
    expect((await run(server, `{ getUserTiers { level } getTaskSetting { ${SETTING_FIELDS} } }`)).body).toEqual({
      data: { getUserTiers: [], getTaskSetting: null },
    });
  });

  test('a user has no level and no points', async ({ server }) => {
    expect((await runAs(server, session, '{ getUser { id tierLevel tierPoint } }')).body).toEqual({
      data: { getUser: { id: userId, tierLevel: null, tierPoint: 0 } },
    });
  });
});

describe('getUserTiers', () => {
  test.beforeAll(({ server }) => addLadder(server));

  test('answers the whole ladder by level, to operators and to users alike', async ({ server }) => {
    const ladder = { data: { getUserTiers: LADDER.map((tier) => ({ ...tier, svg: BADGE })) } };
    expect((await run(server, EVERYTHING)).body).toEqual(ladder);
    expect((await runAs(server, session, EVERYTHING)).body).toEqual(ladder);
  });

  test('answers whole points without decimals, others with them', async ({ server }) => {
    expect((await run(server, '{ getUserTiers { point } }')).text).toContain('{"point":1000}');
    await run(server, 'mutation { updateUserTier(level: 1, point: 999.5) { level } }');
    expect((await run(server, '{ getUserTiers { point } }')).text).toContain('{"point":999.5}');
    await run(server, 'mutation { updateUserTier(level: 1, point: 1000) { level } }');
  });

  test('is what REST answers', async ({ server }) => {
    const { body } = await server.admin('GET', '/v1/user-tiers');
    const rest = body.items.map(({ badge_url: _, ...tier }: { badge_url: string }) => tier);
    expect((await run(server, EVERYTHING)).body.data.getUserTiers).toEqual(rest);
  });

  test('goes by aliases, fragments, directives and __typename like everything in GraphQL', async ({ server }) => {
    const document = `query Q($no: Boolean!) {
      again: getUserTiers { ...F ... on Tier { name @skip(if: $no) } __typename }
      getUserTiers @include(if: $no) { level }
    } fragment F on Tier { id: level }`;
    const { body } = await run(server, document, { no: false });
    expect(body.data).toEqual({ again: LADDER.map(({ level, name }) => ({ id: level, name, __typename: 'Tier' })) });
  });
});

describe('getUser', () => {
  test('answers the level that the points reach, and the points', async ({ server }) => {
    await givePoints(server, userId, 6250.25);
    expect((await runAs(server, session, '{ getUser { id tierLevel tierPoint } }')).body).toEqual({
      data: { getUser: { id: userId, tierLevel: 2, tierPoint: 6250.25 } },
    });
    expect((await server.as(session, 'GET', '/v1/user-tiers/me')).body).toMatchObject({ level: 2, points: 6250.25 });
  });

  test('is null for an operator, who is no user, without an error', async ({ server }) => {
    expect((await run(server, '{ getUser { id } }')).body).toEqual({ data: { getUser: null } });
  });
});

describe('getTaskSetting', () => {
  test('answers the setting in force', async ({ server }) => {
    await server.admin('PUT', TASK_SETTING, SETTING);
    expect((await run(server, `{ getTaskSetting { ${SETTING_FIELDS} } }`)).body).toEqual({
      data: { getTaskSetting: { id: 1, ...SETTING } },
    });
  });

  test('admin_required: is null for a user, while other fields are answered', async ({ server }) => {
    const reply = await runAs(server, session, '{ getTaskSetting { id } getUser { id } }');
    expect([reply.status, reply.body.data]).toEqual([200, { getTaskSetting: null, getUser: { id: userId } }]);
    expect(reply.body.errors).toEqual([
      {
        message: 'This field is for operators.',
        locations: [{ line: 1, column: 3 }],
        path: ['getTaskSetting'],
        extensions: { code: 'admin_required' },
      },
    ]);
  });
});

describe('previewUserTier', () => {
  const preview = (server: TestServer, args: string) => run(server, `{ previewUserTier(${args}) { promoted demoted unchanged } }`);
  const answer = (promoted: number, demoted: number, unchanged: number) => ({
    data: { previewUserTier: { promoted, demoted, unchanged } },
  });

  test('says how many would rise or fall', async ({ server }) => {
    expect((await preview(server, 'level: 3, point: 6000')).body).toEqual(answer(1, 0, 0));
    expect((await preview(server, 'level: 2, point: 7000')).body).toEqual(answer(0, 1, 0));
    expect((await preview(server, 'level: 5, point: 140000.5')).body).toEqual(answer(0, 0, 1));
  });

  test('takes a tier without points for one that is deleted', async ({ server }) => {
    expect((await preview(server, 'level: 2')).body).toEqual(answer(0, 1, 0));
    expect((await preview(server, 'level: 2, point: null')).body).toEqual(answer(0, 1, 0));
  });

  test('changes nothing', async ({ server }) => {
    expect((await run(server, '{ getUserTiers { level name point } }')).body.data.getUserTiers).toEqual(LADDER);
  });

  test('is null for a level that is not there, without an error', async ({ server }) => {
    expect((await preview(server, 'level: 6, point: 1')).body).toEqual({ data: { previewUserTier: null } });
  });

  test('is refused like the change itself', async ({ server }) => {
    const refusals: Record<string, string> = {
      'level: 0': 'tier_level_invalid',
      'level: 6, point: -1': 'tier_points_invalid',
      'level: 2, point: 1e400': 'tier_points_invalid',
      'level: 2, point: 1000': 'tier_points_not_increasing',
    };
    for (const [args, code] of Object.entries(refusals)) {
      const reply = await preview(server, args);
      expect([reply.status, reply.body.data, codesOf(reply)]).toEqual([200, { previewUserTier: null }, [`previewUserTier ${code}`]]);
    }
  });

  test('admin_required: is for operators', async ({ server }) => {
    expect(codesOf(await runAs(server, session, '{ previewUserTier(level: 0) { promoted } }'))).toEqual(['previewUserTier admin_required']);
  });
});
