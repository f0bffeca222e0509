import { describe, expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { PUBLIC_URL, startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { addTier, BADGE, LADDER, TIERS, tierDraft } from '../support/user-tiers.ts';

const add = (server: TestServer, body: object) => server.admin('POST', TIERS, body);
const levels = async (server: TestServer) =>
  (await server.admin('GET', '/v1/user-tiers')).body.items.map(({ level }: { level: number }) => level);

test('a new level is answered as it is kept, and written to the audit log', async ({ server }) => {
  const reply = await add(server, { level: 3, name: 'Gold', point: 150.0000004, svg: BADGE });
  expect(reply.status).toBe(201);
  expect(reply.body).toEqual({
    level: 3,
    name: 'Gold',
    point: 150,
    svg: BADGE,
    badge_url: `${PUBLIC_URL}/v1/user-tiers/3/badge.svg`,
    badge_removed: [],
  });
  const [row] = await server.sql("select actor, details from audit_log where action = 'user-tier.added'");
  expect(row).toEqual({ actor: 'operator:default', details: { level: 3, name: 'Gold', points_micro: 150_000_000, badge_removed: [] } });
});

describe('points rise strictly with the level', () => {
  test.for([
    ['as many as the level below', { level: 4, point: 150 }, 409],
    ['fewer than the level below', { level: 4, point: 149 }, 409],
    ['as many as the level above', { level: 2, point: 150 }, 409],
    ['as many as the level below after rounding', { level: 4, point: 150.0000004 }, 409],
    ['a millionth more than the level below', { level: 4, point: 150.000001 }, 201],
    ['fewer than the level above', { level: 2, point: 0 }, 201],
  ] as const)('%s', async ([_, change, status], { server }) => {
    const reply = await add(server, tierDraft(change));
    expect(reply.status, reply.text).toBe(status);
    if (status === 409) expect(reply.body.error).toBe('tier_points_not_increasing');
  });
});

test('of two changes that are each fine and break the ladder together, one is refused', async () => {
  for (let round = 0; round < 5; round++) {
    const other = await startServer();
    const replies = await Promise.all([
      add(other, tierDraft({ level: 1, point: 200 })),
      add(other, tierDraft({ level: 2, point: 100 })),
      add(other, tierDraft({ level: 2, point: 200 })),
    ]);
    const ladder = (await other.admin('GET', '/v1/user-tiers')).body.items as { level: number; point: number }[];
    expect(ladder.every(({ point }, index) => index === 0 || point > (ladder[index - 1]?.point ?? 0))).toBe(true);
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(ladder.length);
    for (const { status, body } of replies.filter((reply) => reply.status !== 201))
      expect([status, body.error]).toEqual([409, expect.stringMatching(/^tier_(points_not_increasing|level_taken)$/)]);
    await other.stop();
  }
});

test('a level that is added 20 times at once is there once', async ({ server }) => {
  const draft = tierDraft();
  const replies = await Promise.all(Array.from({ length: 20 }, () => add(server, draft)));
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(new Set(replies.map(({ body }) => body.error))).toEqual(new Set([undefined, 'tier_level_taken']));
});

test('the ladder has room for 100 tiers, in which levels may have gaps', async () => {
  const other = await startServer();
  for (let step = 1; step <= 100; step++) await addTier(other, { level: step * 7, point: step });
  const reply = await add(other, tierDraft({ level: 2_147_483_647, point: 9_007_199_254 }));
  expect([reply.status, reply.body.error]).toEqual([409, 'ladder_full']);
  expect(await levels(other)).toHaveLength(100);
  await other.stop();
});

describe('bounds', () => {
  test.for([
    ['tier_level_invalid', { level: 0 }],
    ['tier_level_invalid', { level: 2_147_483_648 }],
    ['tier_level_invalid', { level: '3' }],
    ['tier_level_invalid', { level: undefined }],
    ['tier_name_invalid', { name: '' }],
    ['tier_name_invalid', { name: 'é'.repeat(101) }],
    ['tier_name_invalid', { name: 'a\0b' }],
    ['tier_name_invalid', { name: '\ud800' }],
    ['tier_name_invalid', { name: ' \u3000' }],
    ['tier_name_invalid', { name: '\u200b\u202e' }],
    ['tier_points_invalid', { point: -0.000001 }],
    ['tier_points_invalid', { point: 9_007_199_255 }],
    ['tier_points_invalid', { point: '5' }],
    ['tier_points_invalid', { point: null }],
    ['badge_invalid', { svg: '' }],
    ['badge_invalid', { svg: '<svg' }],
    ['badge_invalid', { svg: 5 }],
    ['invalid_json', { colour: 'red' }],
  ] as const)('%s: %j', async ([tag, change], { server }) => {
    const before = await levels(server);
    const reply = await add(server, tierDraft(change));
    expect([reply.status, reply.body.error]).toEqual([400, tag]);
    expect(await levels(server)).toEqual(before);
  });

  test('a number that is too large for JavaScript is refused', async ({ server }) => {
    const body = JSON.stringify(tierDraft()).replace(/"point":\d+/, '"point":1e400');
    const reply = await server.call('POST', TIERS, { body, headers: { 'x-admin-token': 'test-operator-token' } });
    expect([reply.status, reply.body.error]).toEqual([400, 'tier_points_invalid']);
  });

  test('the longest name counts characters as people do', async ({ server }) => {
    expect((await add(server, tierDraft({ name: '🥇'.repeat(100) }))).status).toBe(201);
  });
});

test('with a key, a repeat answers the same bytes and adds nothing', async ({ server }) => {
  const draft = tierDraft();
  const headers = { 'idempotency-key': 'tier-once' };
  const first = await server.admin('POST', TIERS, draft, headers);
  const again = await server.admin('POST', TIERS, draft, headers);
  expect([again.status, again.text, again.headers.get('idempotency-replayed')]).toEqual([201, first.text, 'true']);
});

test('the published ladder can be added as it is', async () => {
  const other = await startServer();
  for (const tier of LADDER) expect((await add(other, { ...tier, svg: BADGE })).status).toBe(201);
  expect(await levels(other)).toEqual([1, 2, 3, 4, 5]);
  await other.stop();
});

const haveGold = (on: TestServer) =>
  on.sql(`insert into user_tiers (level, name, point_micro, svg) values (3, 'Gold', 1000000, '<svg/>')
  on conflict do nothing`);

test('a name is kept without blanks at its ends and format characters, when it is added and when it is changed', async ({ server }) => {
  const draft = { ...tierDraft(), name: ' \u202eGo\u200bld ' };
  expect((await server.admin('POST', '/v1/admin/user-tiers', draft)).body.name).toBe('Gold');
  const changed = await server.admin('PATCH', `/v1/admin/user-tiers/${draft.level}`, { name: 'Jose\u0301 ' });
  expect(changed.body.name).toBe('Jos\u00e9');
});

refusesInOrder('addUserTier', {
  good: async (attempt) => {
    await attempt.server.sql('delete from user_tiers');
    attempt.body = tierDraft();
  },
  own: [
    ...(['level', 'name', 'point'] as const).map((field) => ({
      tag: ({ level: 'tier_level_invalid', name: 'tier_name_invalid', point: 'tier_points_invalid' } as const)[field],
      promise: `a bad ${field} is refused`,
      spoil: (attempt: { body?: unknown }) => {
        attempt.body = { ...(attempt.body as object), [field]: { level: 0, name: '', point: -1 }[field] };
      },
    })),
    {
      tag: 'badge_invalid',
      promise: 'a badge that is no SVG is refused',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), svg: 'a picture' };
      },
    },
    {
      tag: 'tier_level_taken',
      promise: 'a level that is there already is not added again',
      spoil: async (attempt) => {
        await haveGold(attempt.server);
        attempt.body = { ...(attempt.body as object), level: 3 };
      },
    },
    {
      tag: 'tier_points_not_increasing',
      promise: 'points between those of no neighbours are refused',
      spoil: async (attempt) => {
        await haveGold(attempt.server);
        attempt.body = { ...(attempt.body as object), level: 4, point: 0.5 };
      },
    },
    {
      tag: 'ladder_full',
      promise: 'a full ladder has no room for another',
      spoil: async (attempt) => {
        await attempt.server.sql(
          `insert into user_tiers (level, name, point_micro, svg)
           select 1500000000 + n, 'full', 4000000000000000 + n, '<svg/>' from generate_series(1, 100) as n`,
        );
      },
    },
  ],
});
