import { expect } from 'vitest';
import { LOGGED_WITH_CODE, LOGGED_WITHOUT_CODE } from '../../src/attributions/log-rejection.ts';
import { attribute, CLEARED, logOf, signUp } from '../support/attributions.ts';
import { invoiceOf, report } from '../support/billing.ts';
import { changed, fingerprint } from '../support/fingerprint.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

test('a rejection clears the cookie too, and the same one is logged once', async ({ server }) => {
  const { userId, session } = await signUp(server);
  for (const code of ['nobodys-code', 'NOBODYS-code', 'nobodys-code']) {
    const reply = await attribute(server, session, code);
    expect([reply.status, reply.body]).toEqual([200, { attributed: false, reason: 'code_unknown' }]);
    expect(reply.headers.getSetCookie()).toEqual([CLEARED]);
  }
  await attribute(server, session, 'nobodys-other-code');
  expect((await logOf(server, userId)).map(({ event, code, reason }) => [event, code, reason])).toEqual([
    ['rejected', 'nobodys-code', 'code_unknown'],
    ['rejected', 'nobodys-other-code', 'code_unknown'],
  ]);
  expect(await server.sql(`select details from audit_log where user_id = $1 and action = 'signup.rejected' order by id`, [userId])).toEqual(
    [{ details: { reason: 'code_unknown', code: 'nobodys-code' } }, { details: { reason: 'code_unknown', code: 'nobodys-other-code' } }],
  );
});

const countOf = async (server: TestServer, userId: string) => {
  const [rows, audited, [user]] = await Promise.all([
    server.sql(`select from attribution_log where user_id = $1 and event = 'rejected'`, [userId]),
    server.sql(`select from audit_log where user_id = $1 and action = 'signup.rejected'`, [userId]),
    server.sql('select rejections from users where user_id = $1', [userId]),
  ]);
  return { logged: rows.length, audited: audited.length, counted: user.rejections };
};

test('of 45 rejections at once at most 20 are logged, each of them once, and all are answered', async ({ server }) => {
  const { userId, session } = await signUp(server);
  const replies = await Promise.all(Array.from({ length: 45 }, (_, number) => attribute(server, session, `nobodys-${number % 30}`)));
  expect(replies.map(({ status, body }) => [status, body.reason])).toEqual(Array(45).fill([200, 'code_unknown']));
  expect(await countOf(server, userId)).toEqual({ logged: 20, audited: 20, counted: 20 });
  expect(new Set((await logOf(server, userId)).map(({ code }) => code)).size).toBe(20);
});

test('past 20 logged rejections an attempt writes nothing and is answered as ever, whatever the reason', async ({ server }) => {
  const email = 'same@example.org';
  const [inviter, above, user] = [await signUp(server), await signUp(server), await signUp(server, { email })];
  const same = await signUp(server, { email });
  await attribute(server, inviter.session, user.code);
  for (let number = 0; number < 20; number++) await attribute(server, user.session, `nobodys-${number}`);
  const slug = `gone-${user.userId.slice(0, 8)}`;
  await server.as(above.session, 'POST', '/v1/referrals/code', { slug });
  await server.as(above.session, 'DELETE', '/v1/referrals/code');
  const before = await fingerprint(server);
  const [{ xmin }] = await server.sql('select xmin from users where user_id = $1', [user.userId]);
  const reasonOf = async (code: string) => (await attribute(server, user.session, code)).body.reason;
  expect(await reasonOf('nobodys-99')).toBe('code_unknown');
  expect(await reasonOf('nobodys-1')).toBe('code_unknown');
  expect(await reasonOf('x')).toBe('code_unknown');
  expect(await reasonOf(slug)).toBe('code_disabled');
  expect(await reasonOf(user.code)).toBe('self_referral');
  expect(await reasonOf(same.code)).toBe('self_referral');
  expect(await reasonOf(inviter.code)).toBe('circular_referral');
  expect(changed(before, await fingerprint(server))).toEqual([]);
  expect(await server.sql('select xmin from users where user_id = $1', [user.userId])).toEqual([{ xmin }]);
});

test('past 20 logged rejections an attempt waits for nobody who holds the user', async ({ server }) => {
  const { userId, session } = await signUp(server);
  for (let number = 0; number < 20; number++) await attribute(server, session, `nobodys-${number}`);
  await server.hold(`select from users where user_id = '${userId}' for update`, async () => {
    expect((await attribute(server, session, 'nobodys-more')).body.reason).toBe('code_unknown');
  });
});

test('past 20 logged rejections a user can still be attributed, once', async ({ server }) => {
  const [inviter, user] = [await signUp(server), await signUp(server)];
  for (let number = 0; number < 21; number++) await attribute(server, user.session, `nobodys-${number}`);
  const replies = await Promise.all(Array.from({ length: 5 }, () => attribute(server, user.session, inviter.code)));
  expect(replies.filter(({ body }) => body.attributed)).toHaveLength(1);
  expect(replies.filter(({ body }) => body.reason === 'already_attributed')).toHaveLength(4);
  expect(await countOf(server, user.userId)).toEqual({ logged: 20, audited: 20, counted: 20 });
});

test('the look-up of a logged rejection reads an index, whether it has a code or none', async ({ server }) => {
  const { userId, session } = await signUp(server);
  await server.sql(
    `insert into attribution_log (user_id, id, event, code, created_at)
     select $1, gen_random_uuid(), 'signup', 'code-' || n, now() from generate_series(1, 5000) n`,
    [userId],
  );
  await server.sql(
    `create index if not exists attribution_log_rejections on attribution_log (user_id, reason, code) where event = 'rejected'`,
  );
  await server.sql('analyze attribution_log');
  await attribute(server, session, 'nobodys');
  for (const { text } of [LOGGED_WITH_CODE, LOGGED_WITHOUT_CODE]) {
    const values = text.includes('$3') ? [userId, 'code_unknown', 'nobodys'] : [userId, 'code_unknown'];
    const plan = await server.sql(`explain ${text}`, values);
    expect(JSON.stringify(plan)).toMatch(/Index.* using attribution_log_rejections .*Index Cond: .*reason.*code/);
  }
});

test('what operators did and what was paid is not pushed out of the overview by rejections', async ({ server }) => {
  const [inviter, user] = [await signUp(server), await signUp(server)];
  await attribute(server, user.session, inviter.code);
  await server.admin('POST', `/v1/admin/referrals/users/${user.userId}/tier`, { tier: 2, note: 'kept' });
  await report(server, { ...invoiceOf(server, user.userId).paid(1_000_000) });
  for (let number = 0; number < 60; number++) await attribute(server, user.session, `nobodys-${number}`);
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${user.userId}`);
  const events = body.recent_attributions.map(({ Event }: { Event: string }) => Event);
  expect(events).toEqual(expect.arrayContaining(['signup', 'tier_changed', 'first_paid']));
  expect(events.filter((event: string) => event === 'rejected')).toHaveLength(20);
});

test('a cookie that no code can look like is an unknown code, logged once without its text', async ({ server }) => {
  const { userId, session } = await signUp(server);
  for (const code of ['%00', 'x', '%F0%9F%98%80', 'a'.repeat(2000)]) {
    expect((await attribute(server, session, code)).body).toEqual({ attributed: false, reason: 'code_unknown' });
  }
  expect(await logOf(server, userId)).toMatchObject([{ event: 'rejected', code: null, reason: 'code_unknown', inviter_user_id: null }]);
});
