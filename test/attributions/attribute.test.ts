import { expect } from 'vitest';
import { ATTRIBUTE, attribute, CLEARED, logOf, signUp } from '../support/attributions.ts';
import { untilWaiting } from '../support/locks.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

test('the signed-in user is bound to the owner of the code, in both logs, and the cookie is cleared', async ({ server }) => {
  const [inviter, invitee] = [await signUp(server), await signUp(server)];
  const reply = await attribute(server, invitee.session, inviter.code);
  expect([reply.status, reply.body]).toEqual([200, { attributed: true }]);
  expect(reply.headers.getSetCookie()).toEqual([CLEARED]);
  expect(await server.sql('select inviter_user_id from users where user_id = $1', [invitee.userId])).toEqual([
    { inviter_user_id: inviter.userId },
  ]);
  expect(await server.sql('select * from invitees where invitee_user_id = $1', [invitee.userId])).toEqual([
    {
      user_id: inviter.userId,
      invitee_user_id: invitee.userId,
      code: inviter.code,
      attributed_at: '2026-03-01 12:00:00+00',
      first_paid_at: null,
      total_paid_micro: '0',
      accrued_micro: '0',
    },
  ]);
  const row = { event: 'signup', inviter_user_id: inviter.userId, invitee_user_id: invitee.userId, code: inviter.code, reason: null };
  expect(await logOf(server, inviter.userId)).toEqual([{ user_id: inviter.userId, ...row }]);
  expect(await logOf(server, invitee.userId)).toEqual([{ user_id: invitee.userId, ...row }]);
  expect(await server.sql(`select actor, operation, details from audit_log where action = 'signup.attributed'`)).toEqual([
    { actor: `user:${invitee.userId}`, operation: 'attribute', details: { inviter_user_id: inviter.userId, code: inviter.code } },
  ]);
});

test('a slug in any case and with blanks binds too, and the log keeps it as it is stored', async ({ server }) => {
  const [inviter, invitee] = [await signUp(server), await signUp(server)];
  await server.as(inviter.session, 'POST', '/v1/referrals/code', { slug: 'join-me' });
  expect((await attribute(server, invitee.session, '%20JOIN-me%09')).body).toEqual({ attributed: true });
  expect(await logOf(server, invitee.userId)).toMatchObject([{ event: 'signup', code: 'join-me' }]);
});

test('the body is not read, whatever it is', async ({ server }) => {
  const { session } = await signUp(server);
  const headers = { 'content-type': 'text/plain' };
  const reply = await server.as(session, 'POST', ATTRIBUTE, '{"', { headers });
  expect([reply.status, reply.body]).toEqual([200, { attributed: false, reason: 'no_cookie' }]);
});

test('no_cookie: without a code nothing is decided, nothing is logged, and the cookie is cleared all the same', async ({ server }) => {
  const { userId, session } = await signUp(server);
  for (const code of [undefined, '']) {
    const reply = await attribute(server, session, code);
    expect([reply.status, reply.body]).toEqual([200, { attributed: false, reason: 'no_cookie' }]);
    expect(reply.headers.getSetCookie()).toEqual([CLEARED]);
  }
  expect(await logOf(server, userId)).toEqual([]);
  expect(await server.sql(`select from audit_log where user_id = $1 and action like 'signup.%'`, [userId])).toEqual([]);
});

test('the cookie has no window of its own: its lifetime is the window', async ({ server }) => {
  const [inviter, invitee] = [await signUp(server), await signUp(server, { signed_at: '2026-03-01T12:00:00Z' })];
  server.clock.advance(6 * 86_400_000);
  expect((await attribute(server, invitee.session, inviter.code)).body).toEqual({ attributed: true });
  server.clock.set('2026-03-01T12:00:00.000Z');
});

test('a blocked user is attributed like any other', async ({ server }) => {
  const [inviter, invitee] = [await signUp(server), await signUp(server, { blocked: true })];
  expect((await attribute(server, invitee.session, inviter.code)).body).toEqual({ attributed: true });
});

test('an Idempotency-Key is ignored: the second call is decided anew', async ({ server }) => {
  const [inviter, invitee] = [await signUp(server), await signUp(server)];
  const options = { headers: { 'idempotency-key': 'same' }, cookies: { ref_code: inviter.code } };
  expect((await server.as(invitee.session, 'POST', ATTRIBUTE, {}, options)).body).toEqual({ attributed: true });
  const again = await server.as(invitee.session, 'POST', ATTRIBUTE, {}, options);
  expect(again.body).toEqual({ attributed: false, reason: 'already_attributed' });
  expect(again.headers.has('idempotency-replayed')).toBe(false);
  const malformed = { headers: { 'idempotency-key': 'two words' } };
  expect((await server.as(invitee.session, 'POST', ATTRIBUTE, {}, malformed)).status).toBe(200);
});

test('internal: an unexpected failure is answered 200, is told to the operators, and leaves nothing behind', async () => {
  const broken = await startServer();
  const [inviter, invitee] = [await signUp(broken, {}), await signUp(broken, {})];
  await broken.sql('alter table invitees add constraint broken check (false) not valid');
  const reply = await attribute(broken, invitee.session, inviter.code);
  expect([reply.status, reply.body]).toEqual([200, { attributed: false, reason: 'internal' }]);
  expect(reply.headers.getSetCookie()).toEqual([CLEARED]);
  expect(broken.failures).toMatchObject([{ msg: 'unexpected failure, answered as best effort' }]);
  expect(JSON.stringify(broken.failures)).toContain('broken');
  expect(await broken.sql('select inviter_user_id from users where user_id = $1', [invitee.userId])).toEqual([{ inviter_user_id: null }]);
  expect([...(await logOf(broken, inviter.userId)), ...(await logOf(broken, invitee.userId))]).toEqual([]);
  await broken.sql('alter table invitees drop constraint broken');
  expect((await attribute(broken, invitee.session, inviter.code)).body).toEqual({ attributed: true });
  await broken.stop();
});

test('internal: a failure in the last step, when the logs are written, undoes the binding too', async () => {
  const broken = await startServer();
  const [inviter, invitee] = [await signUp(broken, {}), await signUp(broken, {})];
  await broken.sql('revoke insert on audit_log from triport_app');
  expect((await attribute(broken, invitee.session, inviter.code)).body).toEqual({ attributed: false, reason: 'internal' });
  expect(broken.failures).toHaveLength(1);
  expect(await broken.sql('select from invitees')).toEqual([]);
  expect(await broken.sql('select from attribution_log')).toEqual([]);
  await broken.stop();
});

test('of ten calls at once one attributes: one invitee, one signup row in each log', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const [inviter, invitee] = [await signUp(server), await signUp(server)];
    const replies = await Promise.all(Array.from({ length: 10 }, () => attribute(server, invitee.session, inviter.code)));
    expect(replies.filter(({ body }) => body.attributed)).toHaveLength(1);
    expect(replies.filter(({ body }) => body.reason === 'already_attributed')).toHaveLength(9);
    expect(await server.sql('select from invitees where invitee_user_id = $1', [invitee.userId])).toHaveLength(1);
    for (const { userId } of [inviter, invitee])
      expect((await logOf(server, userId)).filter(({ event }) => event === 'signup')).toHaveLength(1);
    expect((await logOf(server, invitee.userId)).filter(({ event }) => event === 'rejected')).toHaveLength(1);
  }
});

test('of two inviters’ codes used at once one counts', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const [one, other, invitee] = [await signUp(server), await signUp(server), await signUp(server)];
    const replies = await Promise.all([attribute(server, invitee.session, one.code), attribute(server, invitee.session, other.code)]);
    expect(replies.map(({ body }) => body.attributed).sort()).toEqual([false, true]);
    expect(await server.sql('select from invitees where invitee_user_id = $1', [invitee.userId])).toHaveLength(1);
  }
});

/** Users who sit above themselves in the chain of inviters. */
const CIRCLES = `
  with recursive above (start, user_id) as (
    select user_id, inviter_user_id from users where inviter_user_id is not null
    union
    select a.start, u.inviter_user_id from above a join users u on u.user_id = a.user_id where u.inviter_user_id is not null
  )
  select start from above where start = user_id`;

test.for([2, 3, 4])('%i users who invite each other in a ring at once never close it', async (size, { server }) => {
  for (let round = 0; round < 2; round++) {
    const ring = await Promise.all(Array.from({ length: size }, () => signUp(server)));
    const next = (index: number) => ring[(index + 1) % size] as (typeof ring)[number];
    // Nobody can write to the log, and so nobody ends, before all have looked who is above whom.
    const sent = await server.hold('lock table attribution_log in exclusive mode', async () => {
      const sent = ring.map(({ session }, index) => attribute(server, session, next(index).code));
      await untilWaiting(server, size);
      return sent;
    });
    const replies = await Promise.all(sent);
    expect(replies.map(({ status }) => status)).toEqual(Array(size).fill(200));
    expect(replies.filter(({ body }) => body.attributed)).toHaveLength(size - 1);
    expect(replies.filter(({ body }) => body.reason === 'circular_referral')).toHaveLength(1);
    expect(await server.sql(CIRCLES)).toEqual([]);
  }
});

/** Two users, the one with the earlier id first. */
async function signUpTwo(server: TestServer) {
  const users = await Promise.all([signUp(server), signUp(server)]);
  return users.sort((a, b) => (a.userId < b.userId ? -1 : 1)) as [(typeof users)[0], (typeof users)[0]];
}

test.for(['later', 'earlier'])(
  'an invitee with the %s id is locked in the order of ids, so that nobody waits in a circle',
  async (place, { server }) => {
    const [first, second] = await signUpTwo(server);
    const [invitee, inviter] = place === 'later' ? [second, first] : [first, second];
    const { reply } = await server.hold(`select from users where user_id = '${inviter.userId}' for update`, async () => {
      const reply = attribute(server, invitee.session, inviter.code);
      await untilWaiting(server);
      const isFree = await server.sql(`select from users where user_id = '${invitee.userId}' for update nowait`).then(
        () => true,
        () => false,
      );
      expect(isFree).toBe(place === 'later');
      return { reply };
    });
    expect((await reply).body.attributed).toBe(true);
  },
);

test.for(['later', 'earlier'])(
  'an inviter with the %s id who gets an inviter at that moment is looked up again',
  async (place, { server }) => {
    for (const isInvitee of [true, false]) {
      const [first, second] = await signUpTwo(server);
      const [invitee, inviter] = place === 'later' ? [first, second] : [second, first];
      const above = isInvitee ? invitee : await signUp(server);
      const bound = `update users set inviter_user_id = '${above.userId}' where user_id = '${inviter.userId}'`;
      const { reply } = await server.hold(
        bound,
        async () => {
          const reply = attribute(server, invitee.session, inviter.code);
          await untilWaiting(server);
          return { reply };
        },
        'commit',
      );
      const circle = { attributed: false, reason: 'circular_referral' };
      expect((await reply).body).toEqual(isInvitee ? circle : { attributed: true });
    }
  },
);

test('a slug that is given up at that moment binds nobody', async ({ server }) => {
  const [inviter, invitee] = [await signUp(server), await signUp(server)];
  const code = `given-up-${inviter.userId.slice(-8)}`;
  await server.as(inviter.session, 'POST', '/v1/referrals/code', { slug: code });
  const { reply } = await server.hold(
    `update codes set disabled_at = now() where code = '${code}'`,
    async () => {
      const reply = attribute(server, invitee.session, code);
      await untilWaiting(server);
      return { reply };
    },
    'commit',
  );
  expect((await reply).body).toEqual({ attributed: false, reason: 'code_disabled' });
});

test('every user inviting every other at once makes a tree', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const users = await Promise.all(Array.from({ length: 5 }, () => signUp(server)));
    const calls = users.flatMap((user) =>
      users.filter((other) => other !== user).map((other) => attribute(server, user.session, other.code)),
    );
    const replies = await Promise.all(calls);
    expect(replies.filter(({ status }) => status !== 200)).toEqual([]);
    expect(replies.filter(({ body }) => body.attributed)).toHaveLength(4);
    expect(await server.sql(CIRCLES)).toEqual([]);
  }
});

refusesInOrder('attribute', {
  good: (attempt) => {
    attempt.path = ATTRIBUTE;
  },
});
