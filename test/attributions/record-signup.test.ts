import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/referrals/signups';
const record = async (server: TestServer, user_id: string, code: string, touched_at?: string) =>
  (await server.admin('POST', path, { user_id, code, ...(touched_at === undefined ? {} : { touched_at }) })).body;
const signUp = async (server: TestServer, change: object = {}) => {
  const userId = await server.createUser(change);
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${userId}`);
  return { userId, code: body.primary_code as string };
};
const rejections = (server: TestServer, userId: string) =>
  server.sql(`select inviter_user_id, invitee_user_id, code, reason from attribution_log where user_id = $1 and event = 'rejected'`, [
    userId,
  ]);
const refused = (reason: string) => ({ attributed: false, reason });

test('a host that keeps the code itself gets the same decision', async ({ server }) => {
  const [inviter, invitee] = [await signUp(server), await signUp(server)];
  const reply = await server.admin('POST', path, { user_id: invitee.userId.toUpperCase(), code: ` ${inviter.code.toUpperCase()} ` });
  expect([reply.status, reply.body]).toEqual([200, { attributed: true }]);
  expect(await server.sql('select user_id, code from invitees where invitee_user_id = $1', [invitee.userId])).toEqual([
    { user_id: inviter.userId, code: inviter.code },
  ]);
  const rows = await server.sql(`select user_id from attribution_log where event = 'signup' and invitee_user_id = $1`, [invitee.userId]);
  expect(rows.map(({ user_id }) => user_id).sort()).toEqual([inviter.userId, invitee.userId].sort());
  expect(await server.sql(`select actor, operation from audit_log where action = 'signup.attributed'`)).toEqual([
    { actor: 'operator:default', operation: 'recordSignup' },
  ]);
});

test('already_attributed: a user is attributed once, forever, also by the same code', async ({ server }) => {
  const [inviter, other, invitee] = [await signUp(server), await signUp(server), await signUp(server)];
  await record(server, invitee.userId, inviter.code);
  for (const code of [inviter.code, other.code, 'nobodys-code'])
    expect(await record(server, invitee.userId, code)).toEqual(refused('already_attributed'));
  expect(await rejections(server, invitee.userId)).toHaveLength(3);
});

test('code_unknown: nobody ever had this code', async ({ server }) => {
  const { userId } = await signUp(server);
  expect(await record(server, userId, 'nobodys-code')).toEqual(refused('code_unknown'));
  expect(await rejections(server, userId)).toEqual([
    { inviter_user_id: null, invitee_user_id: userId, code: 'nobodys-code', reason: 'code_unknown' },
  ]);
});

test.for(['', ' ', 'x', '-', 'a b', '🙂', '%00', 'x'.repeat(255)])(
  'code_unknown: %j is a decision, not an error',
  async (code, { server }) => {
    expect(await record(server, (await signUp(server)).userId, code)).toEqual(refused('code_unknown'));
  },
);

test('code_disabled: a slug that was replaced, and every code of an erased user', async ({ server }) => {
  const inviter = await signUp(server);
  const session = await server.login(inviter.userId);
  const [first, second] = [`first-${randomUUID().slice(0, 8)}`, `second-${randomUUID().slice(0, 8)}`];
  await server.as(session, 'POST', '/v1/referrals/code', { slug: first });
  await server.as(session, 'POST', '/v1/referrals/code', { slug: second });
  const { userId } = await signUp(server);
  expect(await record(server, userId, first)).toEqual(refused('code_disabled'));
  expect(await record(server, inviter.userId, first)).toEqual(refused('code_disabled')); // before self_referral
  await server.admin('DELETE', `/v1/admin/users/${inviter.userId}`);
  for (const code of [second, inviter.code]) expect(await record(server, userId, code)).toEqual(refused('code_disabled'));
  expect((await rejections(server, userId)).map(({ inviter_user_id }) => inviter_user_id)).toEqual(Array(3).fill(inviter.userId));
});

test('self_referral: one’s own code, and that of a user with the same e-mail address in whatever case', async ({ server }) => {
  const one = await signUp(server, { email: 'same@example.org' });
  const other = await signUp(server, { email: 'SAME@Example.org' });
  expect(await record(server, one.userId, one.code)).toEqual(refused('self_referral'));
  expect(await record(server, other.userId, one.code)).toEqual(refused('self_referral'));
  expect(await record(server, (await signUp(server, { email: 'else@example.org' })).userId, one.code)).toEqual({ attributed: true });
});

test('users without an e-mail address are not taken for each other, and their own codes for their own', async ({ server }) => {
  const [one, other] = [await signUp(server), await signUp(server)];
  expect(await record(server, one.userId, one.code)).toEqual(refused('self_referral'));
  expect(await record(server, other.userId, one.code)).toEqual({ attributed: true });
});

test('circular_referral: nobody is invited from below, however far', async ({ server }) => {
  const chain = [await signUp(server), await signUp(server), await signUp(server), await signUp(server)];
  for (const [index, { userId }] of chain.entries())
    if (index > 0) await record(server, userId, (chain[index - 1] as (typeof chain)[number]).code);
  const [top, ...below] = chain as [(typeof chain)[number], ...typeof chain];
  for (const { code } of below) expect(await record(server, top.userId, code)).toEqual(refused('circular_referral'));
  expect(await record(server, top.userId, (await signUp(server)).code)).toEqual({ attributed: true });
});

test('window_expired: a click longer ago than the window; at its very end it still counts', async ({ server }) => {
  const inviter = await signUp(server);
  expect(await record(server, (await signUp(server)).userId, inviter.code, '2026-01-30T11:59:59.999Z')).toEqual(refused('window_expired'));
  expect(await record(server, (await signUp(server)).userId, inviter.code, '2026-01-30T13:00:00+01:00')).toEqual({ attributed: true });
  expect(await record(server, (await signUp(server)).userId, inviter.code, '0001-01-01T00:00:00Z')).toEqual(refused('window_expired'));
  expect(await record(server, (await signUp(server)).userId, inviter.code, '2026-03-01T12:05:00Z')).toEqual({ attributed: true });
});

test('window_expired: the window is from the click to the signup, however late the host reports it', async ({ server }) => {
  const inviter = await signUp(server);
  const reportedLate = async (touched_at: string) =>
    record(server, (await signUp(server, { signed_at: '2026-02-24T12:00:00Z' })).userId, inviter.code, touched_at);
  expect(await reportedLate('2026-01-26T12:00:00Z')).toEqual({ attributed: true });
  expect(await reportedLate('2026-01-25T12:00:00Z')).toEqual({ attributed: true });
  expect(await reportedLate('2026-01-25T11:59:59.999Z')).toEqual(refused('window_expired'));
});

test('a click after the signup is within the window', async ({ server }) => {
  const inviter = await signUp(server);
  const invitee = await signUp(server, { signed_at: '2026-02-24T12:00:00Z' });
  expect(await record(server, invitee.userId, inviter.code, '2026-02-28T12:00:00Z')).toEqual({ attributed: true });
});

test('a click more than 5 minutes ahead is no click', async ({ server }) => {
  const [inviter, invitee] = [await signUp(server), await signUp(server)];
  for (const touched_at of ['2026-03-01T12:05:00.001Z', '2030-01-01T00:00:00Z'])
    expectRefusal(await server.admin('POST', path, { user_id: invitee.userId, code: inviter.code, touched_at }), 'invalid_json');
  expect(await rejections(server, invitee.userId)).toEqual([]);
  expect(await record(server, invitee.userId, inviter.code, '2026-03-01T12:05:00Z')).toEqual({ attributed: true });
});

test.for([
  ['a tag', 'ada+shop@gmail.com', 'ada@gmail.com'],
  ['dots', 'a.d.a@gmail.com', 'ada@gmail.com'],
  ['another name of the provider', 'ada@googlemail.com', 'A.da+x@gmail.com'],
  ['a tag where dots count', 'ada.l+1@outlook.com', 'ada.l+2@outlook.com'],
  ['accents that are encoded in two ways', 'jos\u00e9@example.org', 'jose\u0301@example.org'],
  ['a domain in its ASCII form', 'ada@m\u00fcnchen.example', 'ADA@xn--mnchen-3ya.example'],
  ['a dot at the end of the domain', 'ada@example.org.', 'ada@example.org'],
] as const)('self_referral: an address of the same mailbox: %s', async ([_, one, other], { server }) => {
  for (const [theirs, own] of [
    [one, other],
    [other, one],
  ]) {
    const inviter = await signUp(server, { email: theirs });
    expect(await record(server, (await signUp(server, { email: own })).userId, inviter.code)).toEqual(refused('self_referral'));
  }
});

test('addresses that are two mailboxes stay two people', async ({ server }) => {
  for (const [one, other] of [
    ['a.da@example.org', 'ada@example.org'],
    ['ada+1@example.org', 'ada@example.org'],
    ['a.da@outlook.com', 'ada@outlook.com'],
    ['ada@gmail.com', 'ada@outlook.com'],
  ]) {
    const inviter = await signUp(server, { email: one });
    expect(await record(server, (await signUp(server, { email: other })).userId, inviter.code)).toEqual({ attributed: true });
  }
});

test('self_referral: an address of which only the old hash is kept is recognised by its canonical form', async ({ server }) => {
  const [one, other] = [await signUp(server, { email: 'old@gmail.com' }), await signUp(server, { email: 'o.ld+1@gmail.com' })];
  await server.sql('update users set email_canonical_hash = null where user_id = $1', [one.userId]);
  expect(await record(server, other.userId, one.code)).toEqual(refused('self_referral'));
});

test('account_too_old: who signed up longer ago than the programme allows is nobody’s invitee', async ({ server }) => {
  const inviter = await signUp(server);
  const old = await signUp(server, { signed_at: '2026-02-22T11:59:59.999Z' });
  expect(await record(server, old.userId, inviter.code)).toEqual(refused('account_too_old'));
  expect(await record(server, (await signUp(server, { signed_at: '2026-02-22T12:00:00Z' })).userId, inviter.code)).toEqual({
    attributed: true,
  });
});

test('inviter_blocked: the codes of a blocked user attribute nobody until the block is lifted', async ({ server }) => {
  const [inviter, invitee] = [await signUp(server, { blocked: true }), await signUp(server)];
  expect(await record(server, invitee.userId, inviter.code)).toEqual(refused('inviter_blocked'));
  await server.admin('PUT', `/v1/admin/users/${inviter.userId}`, { blocked: false });
  expect(await record(server, invitee.userId, inviter.code)).toEqual({ attributed: true });
});

test('of several reasons the first in the published order is given', async ({ server }) => {
  const email = `${randomUUID()}@example.org`;
  const owner = await signUp(server, { email, blocked: true });
  const session = await server.login(owner.userId);
  await server.admin('PUT', `/v1/admin/users/${owner.userId}`, { blocked: false });
  const slug = `order-${randomUUID().slice(0, 8)}`;
  await server.as(session, 'POST', '/v1/referrals/code', { slug });
  await server.admin('PUT', `/v1/admin/users/${owner.userId}`, { blocked: true });
  // This one signed up too long ago, clicked too long ago, sits above the owner, and has the owner's address.
  const user = await signUp(server, { email, signed_at: '2025-01-01T00:00:00Z' });
  await server.sql('update users set inviter_user_id = $2 where user_id = $1', [owner.userId, user.userId]);
  const decide = async () => (await record(server, user.userId, slug, '2024-01-01T00:00:00Z')).reason;
  expect(await decide()).toBe('self_referral');
  await server.as(session, 'DELETE', '/v1/referrals/code');
  expect(await decide()).toBe('code_disabled');
  await server.sql('update codes set disabled_at = null where code = $1', [slug]);
  await server.admin('PUT', `/v1/admin/users/${user.userId}`, { email: 'another@example.org' });
  expect(await decide()).toBe('circular_referral');
  await server.sql('update users set inviter_user_id = null where user_id = $1', [owner.userId]);
  expect(await decide()).toBe('window_expired');
  const later = async () => (await record(server, user.userId, slug, '2026-03-01T12:00:00Z')).reason;
  expect(await later()).toBe('account_too_old');
  await server.admin('PUT', `/v1/admin/users/${user.userId}`, { signed_at: '2026-03-01T12:00:00Z' });
  expect(await later()).toBe('inviter_blocked');
  await server.admin('PUT', `/v1/admin/users/${owner.userId}`, { blocked: false });
  expect(await record(server, user.userId, slug)).toEqual({ attributed: true });
});

test('window and account age are those of the programme in force', async () => {
  const other = await startServer();
  const address = '/v1/admin/referrals/programme';
  const { body: programme } = await other.admin('GET', address);
  await other.admin('PUT', address, { ...programme, attribution_window_days: 1, account_age_max_days: 0 });
  const inviter = (await other.admin('GET', `/v1/admin/referrals/users/${await other.createUser()}`)).body;
  const decide = async (change: object, touched_at: string) => {
    const user_id = await other.createUser(change);
    return (await other.admin('POST', path, { user_id, code: inviter.primary_code, touched_at })).body.reason;
  };
  expect(await decide({}, '2026-02-28T11:59:59Z')).toBe('window_expired');
  expect(await decide({ signed_at: '2026-03-01T11:59:59.999Z' }, '2026-03-01T11:00:00Z')).toBe('account_too_old');
  expect(await decide({}, '2026-02-28T12:00:00Z')).toBeUndefined();
  await other.stop();
});

refusesInOrder('recordSignup', {
  good: async (attempt) => {
    attempt.path = path;
    attempt.body = { user_id: await attempt.server.createUser(), code: 'nobodys-code' };
  },
  own: [
    {
      tag: 'invalid_user_id',
      promise: 'a user id that is no UUID has a tag of its own',
      spoil: (attempt) => {
        attempt.body = { user_id: 'no-uuid', code: 'x' };
      },
    },
    {
      tag: 'user_not_found',
      promise: 'a signup of a user that nobody has created is refused',
      spoil: (attempt) => {
        attempt.body = { user_id: randomUUID(), code: 'x' };
      },
    },
  ],
});

test.for<[string, object]>([
  ['invalid_json', { user_id: randomUUID() }],
  ['invalid_json', { user_id: randomUUID(), code: null }],
  ['invalid_json', { user_id: randomUUID(), code: 'a\u0000' }],
  ['invalid_json', { user_id: randomUUID(), code: 'x'.repeat(256) }],
  ['invalid_json', { user_id: randomUUID(), code: 'x', touched_at: 'yesterday' }],
  ['invalid_json', { user_id: randomUUID(), code: 'x', touched_at: '2016-12-31T23:59:60Z' }],
  ['invalid_json', { user_id: 'no-uuid', code: 'x', unknown: 1 }],
  ['invalid_user_id', { code: 'x' }],
  ['invalid_user_id', { user_id: null, code: 'x' }],
  ['invalid_user_id', { user_id: `urn:uuid:${randomUUID()}`, code: 'x' }],
] as const)('%s: %j', async ([tag, body], { server }) => expectRefusal(await server.admin('POST', path, body), tag as 'invalid_json'));

test('internal: for operators an unexpected failure is a 500 that leaves nothing behind', async () => {
  const broken = await startServer();
  const inviter = (await broken.admin('GET', `/v1/admin/referrals/users/${await broken.createUser()}`)).body;
  const user_id = await broken.createUser();
  await broken.sql('alter table invitees add constraint broken check (false) not valid');
  expect((await broken.admin('POST', path, { user_id, code: inviter.primary_code })).body.error).toBe('internal');
  expect(broken.failures).toMatchObject([{ operation: 'recordSignup' }]);
  expect(await broken.sql('select inviter_user_id from users where user_id = $1', [user_id])).toEqual([{ inviter_user_id: null }]);
  await broken.stop();
});

test('of two inviters who bring a user at once one counts', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const [one, other, invitee] = [await signUp(server), await signUp(server), await signUp(server)];
    const replies = await Promise.all([record(server, invitee.userId, one.code), record(server, invitee.userId, other.code)]);
    expect(replies.map(({ attributed }) => attributed).sort()).toEqual([false, true]);
    expect(await server.sql('select from invitees where invitee_user_id = $1', [invitee.userId])).toHaveLength(1);
  }
});
