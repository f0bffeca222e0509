import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (id: string) => `/v1/admin/users/${id}`;
const row = async (server: TestServer, id: string) => (await server.sql('select * from users where user_id = $1', [id]))[0];
const audit = (server: TestServer, id: string) =>
  server.sql('select action, actor, operation, details from audit_log where user_id = $1 order by id', [id]);

const flags = (server: TestServer, id: string) =>
  server.sql(`select inviter_user_id, invitee_user_id, code, reason from attribution_log where user_id = $1 and event = 'flagged'`, [id]);
const pair = async (server: TestServer) => {
  const [inviter, invitee] = [await server.createUser(), await server.createUser()];
  const code = (await server.admin('GET', `/v1/admin/referrals/users/${inviter}`)).body.primary_code as string;
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: invitee, code });
  return { inviter, invitee, row: { inviter_user_id: inviter, invitee_user_id: invitee, code, reason: 'self_referral' } };
};

test.for(['inviter', 'invitee'] as const)(
  'who turns out to have invited themselves is flagged once in both logs and stays bound: the %s comes later',
  async (later, { server }) => {
    const { row: expected, ...both } = await pair(server);
    const earlier = later === 'inviter' ? 'invitee' : 'inviter';
    await server.admin('PUT', path(both[earlier]), { email: 'one.person@gmail.com' });
    for (const email of ['oneperson+1@gmail.com', 'ONE.PERSON@googlemail.com', 'somebody@example.org', 'oneperson@gmail.com'])
      await server.admin('PUT', path(both[later]), { email });
    for (const id of Object.values(both)) expect(await flags(server, id)).toEqual([expected]);
    expect((await row(server, both.invitee)).inviter_user_id).toBe(both.inviter);
    expect((await audit(server, both.invitee)).filter(({ action }) => action === 'signup.flagged')).toEqual([
      {
        action: 'signup.flagged',
        actor: 'operator:default',
        operation: 'putUser',
        details: { inviter_user_id: both.inviter, code: expected.code, reason: 'self_referral' },
      },
    ]);
    const { body } = await server.admin('GET', `/v1/admin/referrals/users/${both.inviter}`);
    expect(body.recent_attributions[0]).toMatchObject({ Event: 'flagged', Reason: 'self_referral', InviteeID: both.invitee });
  },
);

test.for(['inviter', 'invitee'] as const)('another address, and none, is nobody’s mistake: the %s gets it', async (later, { server }) => {
  const both = await pair(server);
  const earlier = later === 'inviter' ? 'invitee' : 'inviter';
  await server.admin('PUT', path(both[later]), { email: 'first@example.org' });
  await server.admin('PUT', path(both[earlier]), { email: 'other@example.org' });
  await server.admin('PUT', path(both[later]), { email: 'second@example.org' });
  expect([await flags(server, both.inviter), await flags(server, both.invitee)]).toEqual([[], []]);
});

test('of inviter and invitee who get one address at the same moment, one sees it', async ({ server }) => {
  for (let round = 0; round < 10; round++) {
    const { row: expected, ...both } = await pair(server);
    const email = `${randomUUID()}@example.org`;
    await Promise.all(Object.values(both).map((id) => server.admin('PUT', path(id), { email })));
    for (const id of Object.values(both)) expect(await flags(server, id)).toEqual([expected]);
  }
});

test('an inviter who gets an invitee’s address at the moment of the signup is refused or flagged', async ({ server }) => {
  for (let round = 0; round < 10; round++) {
    const email = `${randomUUID()}@example.org`;
    const [inviter, invitee] = [await server.createUser(), await server.createUser({ email })];
    const code = (await server.admin('GET', `/v1/admin/referrals/users/${inviter}`)).body.primary_code as string;
    const signup = { user_id: invitee, code };
    const [, { body }] = await Promise.all([
      server.admin('PUT', path(inviter), { email }),
      server.admin('POST', '/v1/admin/referrals/signups', signup),
    ]);
    expect(await flags(server, invitee)).toHaveLength(body.attributed ? 1 : 0);
    if (!body.attributed) expect(body.reason).toBe('self_referral');
  }
});
