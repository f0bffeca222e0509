/** Without a map of roles: an owner enters people with their addresses, and the provider says who comes with them. */

import { afterAll, beforeEach, expect } from 'vitest';
import { entered, expectFailure, logIn } from '../../support/oidc-logins.ts';
import { startOpenIdProvider } from '../../support/openid-provider.ts';
import { serving } from '../../support/serving.ts';

/** Its ID tokens have no address: only its user info endpoint does. */
const provider = await startOpenIdProvider({}, { isThin: true });
afterAll(provider.stop);
const test = serving({ oidc: provider.settings });

test.beforeEach(({ server }) => server.clock.set(new Date().toISOString()));

beforeEach(() => {
  provider.account = { sub: 'grace', email: 'grace@example.org', email_verified: true, preferred_username: 'g', groups: ['admins'] };
});

test('somebody whom nobody has entered is not let in', async ({ server }) => {
  expectFailure(await logIn(server), 'role');
  expect(await server.sql('select count(*) from operators')).toEqual([{ count: '0' }]);
});

test('somebody who was entered comes with the role that they were given, whatever the provider says, under any address later', async ({
  server,
}) => {
  await server.sql(`insert into operators (name, role, email, created_at) values ('grace', 'rules', 'grace@example.org', now())`);
  entered(await logIn(server));
  const row = () => server.sql('select name, role, email, oidc_subject from operators');
  const linked = [{ name: 'grace', role: 'rules', email: 'grace@example.org', oidc_subject: 'grace' }];
  expect(await row()).toEqual(linked);
  provider.account = { sub: 'grace', email: 'hopper@example.org', email_verified: true };
  entered(await logIn(server));
  expect(await row()).toEqual(linked);
  const audits = await server.sql(`select action from audit_log where actor = 'operator:grace' order by created_at, id`);
  expect(audits.map(({ action }) => action)).toEqual(['operator.changed', 'operator.signed_in', 'operator.signed_in']);
});
