import { describe, expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { addLadder, addTier, BADGE, TIERS } from '../support/user-tiers.ts';

const change = (server: TestServer, level: number | string, body: object) => server.admin('PATCH', `${TIERS}/${level}`, body);
const points = async (server: TestServer) =>
  (await server.admin('GET', '/v1/user-tiers')).body.items.map(({ point }: { point: number }) => point);

test.beforeAll(async ({ server }) => {
  await addLadder(server);
});

test('only what is sent changes', async ({ server }) => {
  const silver = { level: 2, name: 'Silver', point: 5000, svg: BADGE };
  const other = BADGE.replace('#CD7F32', '#C0C0C0');
  expect((await change(server, 2, {})).body).toMatchObject(silver);
  expect((await change(server, 2, { name: 'Elite Silver' })).body).toMatchObject({ ...silver, name: 'Elite Silver' });
  expect((await change(server, 2, { point: 6000.5 })).body).toMatchObject({ ...silver, name: 'Elite Silver', point: 6000.5 });
  expect((await change(server, 2, { svg: other })).body).toMatchObject({ level: 2, name: 'Elite Silver', point: 6000.5, svg: other });
  expect((await change(server, 2, { name: 'Silver', point: 5000, svg: BADGE })).body).toMatchObject(silver);
});

test('a change is written to the audit log, and nothing is when nothing was sent', async ({ server }) => {
  const audited = () => server.sql("select details from audit_log where action = 'user-tier.updated' order by created_at, id");
  const before = (await audited()).length;
  await change(server, 3, {});
  await change(server, 3, { name: 'Premium Gold', point: 20_000 });
  const rows = (await audited()).slice(before);
  expect(rows).toEqual([
    {
      details: {
        level: 3,
        fields: ['name', 'point'],
        old_points_micro: 15_000_000_000,
        new_points_micro: 20_000_000_000,
        badge_removed: [],
      },
    },
  ]);
});

describe('the ladder stays in order', () => {
  test.for([
    ['to the level below', 1000],
    ['below the level below', 999],
    ['to the level above', 20_000],
    ['above the level above', 20_001],
  ] as const)('a tier cannot move %s', async ([_, point], { server }) => {
    const before = await points(server);
    const reply = await change(server, 2, { point });
    expect([reply.status, reply.body.error]).toEqual([409, 'tier_points_not_increasing']);
    expect(await points(server)).toEqual(before);
  });

  test('its lowest tier can begin at nothing, its highest out of reach', async ({ server }) => {
    expect((await change(server, 1, { point: 0 })).status).toBe(200);
    expect((await change(server, 5, { point: 999_999_999 })).status).toBe(200);
  });

  test('two changes at once that are each fine and together break it: one is refused', async ({ server }) => {
    for (let round = 0; round < 20; round++) {
      await change(server, 4, { point: 50_000 });
      await change(server, 5, { point: 150_000 });
      const replies = await Promise.all([change(server, 4, { point: 120_000 }), change(server, 5, { point: 110_000 })]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      const [, , , platinum = 0, diamond = 0] = await points(server);
      expect(diamond).toBeGreaterThan(platinum);
    }
  });
});

test('a null is no value: what is to stay is left out', async ({ server }) => {
  for (const field of ['name', 'point', 'svg']) {
    const reply = await change(server, 1, { [field]: null });
    expect([reply.status, reply.body.error]).toEqual([400, 'invalid_json']);
  }
});

refusesInOrder('updateUserTier', {
  good: async (attempt) => {
    attempt.path = `${TIERS}/${await addTier(attempt.server)}`;
    attempt.body = { name: 'Elite' };
  },
  own: [
    {
      tag: 'tier_name_invalid',
      promise: 'an empty name is refused',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), name: '' };
      },
    },
    {
      tag: 'tier_points_invalid',
      promise: 'negative points are refused',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), point: -1 };
      },
    },
    {
      tag: 'badge_invalid',
      promise: 'a badge that is no SVG is refused',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), svg: '<html/>' };
      },
    },
    {
      tag: 'tier_not_found',
      promise: 'a level that nobody has added cannot be changed',
      spoil: (attempt) => {
        attempt.path = `${TIERS}/999999`;
      },
    },
    {
      tag: 'tier_points_not_increasing',
      promise: 'points below those of a lower level are refused',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), point: 0.5 };
      },
    },
  ],
});
