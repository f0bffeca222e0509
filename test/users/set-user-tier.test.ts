import { createHash, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (id: string) => `/v1/admin/referrals/users/${id}/tier`;
const tierOf = async (server: TestServer, id: string) => (await server.sql('select tier from users where user_id = $1', [id]))[0]?.tier;

test('an operator moves a user to another tier, and both logs keep the transition and the note', async ({ server }) => {
  const userId = await server.createUser();
  const reply = await server.admin(
    'POST',
    path(userId),
    { tier: 2, note: 'Promoted: verified creator partner' },
    { 'x-request-id': 'r-1' },
  );
  expect([reply.status, reply.body]).toEqual([200, { old_tier: 1, new_tier: 2 }]);
  expect(await tierOf(server, userId)).toBe(2);
  // The text stands in a table that can forget it; the logs, which are never rewritten, refer to it and prove it.
  const [text] = await server.sql('select *, encode(salt, $2) as salt from personal_texts where user_id = $1', [userId, 'hex']);
  expect(text.text).toBe('Promoted: verified creator partner');
  const commitment = createHash('sha256').update(Buffer.from(text.salt, 'hex')).update(text.text).digest('hex');
  const log = await server.sql('select *, note_commitment::text from attribution_log where user_id = $1', [userId]);
  expect(log).toEqual([
    {
      user_id: userId,
      id: expect.any(String),
      event: 'tier_changed',
      inviter_user_id: null,
      invitee_user_id: null,
      code: null,
      reason: null,
      old_tier: 1,
      new_tier: 2,
      note: null,
      note_id: text.text_id,
      note_commitment: `\\x${commitment}`,
      invoice_id: null,
      created_at: '2026-03-01 12:00:00+00',
    },
  ]);
  const audit = await server.sql(
    `select id, action, actor, user_id, operation, request_id, details, created_at from audit_log
     where user_id = $1 and action = 'user.tier_changed'`,
    [userId],
  );
  expect(audit).toEqual([
    {
      id: expect.any(String),
      action: 'user.tier_changed',
      actor: 'operator:default',
      user_id: userId,
      operation: 'setUserTier',
      request_id: 'r-1',
      details: { old_tier: 1, new_tier: 2, note_id: text.text_id, note_commitment: commitment },
      created_at: '2026-03-01 12:00:00+00',
    },
  ]);
});

test('the same tier again succeeds and is recorded too, without a note as null', async ({ server }) => {
  const userId = await server.createUser();
  for (let call = 0; call < 2; call++) {
    expect((await server.admin('POST', path(userId), { tier: 1 })).body).toEqual({ old_tier: 1, new_tier: 1 });
  }
  const log = await server.sql('select event, old_tier, new_tier, note from attribution_log where user_id = $1', [userId]);
  expect(log).toEqual(Array(2).fill({ event: 'tier_changed', old_tier: 1, new_tier: 1, note: null }));
});

test('a user id comes in any case', async ({ server }) => {
  const userId = await server.createUser();
  expect((await server.admin('POST', path(userId.toUpperCase()), { tier: 2 })).status).toBe(200);
  expect(await tierOf(server, userId)).toBe(2);
});

refusesInOrder('setUserTier', {
  good: async (attempt) => {
    attempt.path = path(await attempt.server.createUser());
    attempt.body = { tier: 2 };
  },
  own: [
    {
      tag: 'invalid_tier',
      promise: 'a tier that the programme does not define is refused',
      spoil: (attempt) => {
        attempt.body = { tier: 3 };
      },
    },
  ],
});

test.for([
  ['missing', {}],
  ['null', { tier: null }],
  ['text', { tier: '2' }],
  ['true', { tier: true }],
  ['a fraction', { tier: 1.5 }],
  ['zero', { tier: 0 }],
  ['negative', { tier: -1 }],
  ['beyond every bound', { tier: 1e300 }],
  ['infinite', '{"tier":1e400}'],
  ['a list', { tier: [2] }],
] as const)('invalid_tier: a tier that is %s', async ([_, body], { server }) => {
  const userId = await server.createUser();
  expectRefusal(await server.admin('POST', path(userId), body), 'invalid_tier');
  expect(await tierOf(server, userId)).toBe(1);
});

test.for([
  ['none', undefined],
  ['an empty text', ''],
  ['a list', [{ tier: 2 }]],
  ['null', 'null'],
  ['a number', '2'],
  ['two documents', '{"tier":2}{"tier":2}'],
  ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ['an object with an unknown property', { tier: 2, Note: 'x' }],
  ['a note that is no text', { tier: 2, note: 7 }],
  ['a note that is null', { tier: 2, note: null }],
  ['a note with a NUL', { tier: 2, note: 'a\u0000b' }],
  ['a note with half a surrogate pair', '{"tier":2,"note":"\\ud800"}'],
  ['a note of 4,001 characters', { tier: 2, note: 'x'.repeat(4001) }],
] as const)('invalid_json: a body that is %s', async ([_, body], { server }) => {
  const userId = await server.createUser();
  expectRefusal(await server.admin('POST', path(userId), body), 'invalid_json');
  expect(await tierOf(server, userId)).toBe(1);
});

test('invalid_json comes before invalid_tier when a body has both mistakes', async ({ server }) => {
  const reply = await server.admin('POST', path(randomUUID()), { tier: 'x', unknown: 1 });
  expectRefusal(reply, 'invalid_json');
});

test('user_not_found: an erased user is gone', async ({ server }) => {
  const userId = await server.createUser();
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  expectRefusal(await server.admin('POST', path(userId), { tier: 2 }), 'user_not_found');
});
