import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Reply, TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const signUp = async (server: TestServer) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  return { userId, session, code: (await server.as(session, 'GET', '/v1/referrals/me')).body.primary_code as string };
};
const tally = (replies: Reply[]) => Object.groupBy(replies, ({ status, body }) => body?.error ?? String(status));

const test = serving({ isolation: 'serializable' });

test('of users who race for one slug one wins', async ({ server }) => {
  // Run one after the other: together, some of them could be asked to try again, and then there would be fewer to race.
  const users = [];
  while (users.length < 8) users.push(await signUp(server));
  for (let round = 0; round < 3; round++) {
    const slug = `race-${randomUUID().slice(0, 8)}`;
    const replies = await Promise.all(users.map(({ session }) => server.as(session, 'POST', '/v1/referrals/code', { slug })));
    const { 200: won = [], slug_taken = [], unavailable = [] } = tally(replies);
    expect([won.length, won.length + slug_taken.length + unavailable.length]).toEqual([1, 8]);
  }
});

test('two users who invite each other at once never close the circle', async ({ server }) => {
  for (let round = 0; round < 3; round++) {
    const [a, b] = [await signUp(server), await signUp(server)];
    const attribute = (session: string, code: string) =>
      server.as(session, 'POST', '/v1/auth/attribute', {}, { cookies: { ref_code: code } });
    const replies = await Promise.all([attribute(a.session, b.code), attribute(b.session, a.code)]);
    expect(replies.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    const bound = await server.sql('select from users where inviter_user_id = any($1)', [[a.userId, b.userId]]);
    expect(bound).toHaveLength(1);
  }
});

test('of twins with one key one has an effect, and every answer is that one', async ({ server }) => {
  const [id, key] = [await server.createUser(), randomUUID()];
  const call = () => server.admin('POST', `/v1/admin/referrals/users/${id}/tier`, { tier: 2 }, { 'idempotency-key': key });
  const { 200: done = [], unavailable = [] } = tally(await Promise.all(Array.from({ length: 8 }, call)));
  expect(done.length + unavailable.length).toBe(8);
  expect(new Set(done.map(({ text }) => text))).toEqual(new Set(['{"old_tier":1,"new_tier":2}']));
  expect(await server.sql('select from attribution_log where user_id = $1', [id])).toHaveLength(1);
});

test('of two uses of a ticket at once one wins', async ({ server }) => {
  for (let round = 0; round < 3; round++) {
    const { body } = await server.admin('POST', '/v1/admin/sessions', { user_id: await server.createUser() });
    const use = () => server.call('GET', `/v1/auth/enter?ticket=${body.ticket}`);
    const { 302: entered = [], ticket_invalid = [] } = tally(await Promise.all([use(), use()]));
    expect([entered.length, ticket_invalid.length]).toEqual([1, 1]);
  }
});

test('of changes from one version of the programme one is made', async ({ server }) => {
  const path = '/v1/admin/referrals/programme';
  const { body } = await server.admin('GET', path);
  const replies = await Promise.all(Array.from({ length: 5 }, (_, days) => server.admin('PUT', path, { ...body, hold_days: days })));
  const { 200: made = [], programme_stale = [], unavailable = [] } = tally(replies);
  expect([made.length, made.length + programme_stale.length + unavailable.length]).toEqual([1, 5]);
});

test('clicks at once are counted as often as they were answered', async ({ server }) => {
  const { code } = await signUp(server);
  const replies = await Promise.all(Array.from({ length: 10 }, () => server.call('GET', `/r/${code}`)));
  const { 302: counted = [], unavailable = [] } = tally(replies);
  expect(counted.length + unavailable.length).toBe(10);
  const [{ clicks }] = await server.sql('select clicks from clicks where code = $1', [code]);
  expect(Number(clicks)).toBe(counted.length);
});
