/** A confirmation by the provider: it asks again, and the same person must answer now. */

import { createHash } from 'node:crypto';
import { afterAll, beforeEach, expect } from 'vitest';
import type { Role } from '../../../src/operators/roles.ts';
import { begin, comeBack, entered, expectFailure, goThere, logIn } from '../../support/oidc-logins.ts';
import { type Account, startOpenIdProvider } from '../../support/openid-provider.ts';
import { expectRefusal } from '../../support/refusals.ts';
import type { Reply, TestServer } from '../../support/server.ts';
import { serving } from '../../support/serving.ts';

const roleOf: ReadonlyMap<string, Role> = new Map([['staff', 'finance']]);
const provider = await startOpenIdProvider({ roles: { claim: 'groups', roleOf }, acr: ['strict', 'stricter'] });
afterAll(provider.stop);
const test = serving({ oidc: provider.settings });

const GRACE: Account = { sub: 'grace', preferred_username: 'grace', groups: ['staff'] };

beforeEach(() => {
  provider.account = GRACE;
  provider.login = { acr: 'strict' };
  provider.isDenied = false;
  provider.lie = (claims) => claims;
});

test.beforeEach(({ server }) => server.clock.set(new Date().toISOString()));

const sessionOf = async (server: TestServer, secret: string) =>
  (await server.sql('select * from operator_sessions where token_hash = $1', [createHash('sha256').update(secret).digest()]))[0];

/** Somebody who sits in the console and is not fresh, in a browser that the provider knows. */
async function sitDown(server: TestServer) {
  const jar = new Map<string, string>();
  const console = entered(await logIn(server, { jar }));
  expect((await sessionOf(server, console)).fresh_until).toBe((await sessionOf(server, console)).created_at);
  return { jar, console };
}

/** Expects a refusal that is written down, and a session that is no fresher. */
async function expectNotConfirmed(server: TestServer, console: string, reply: Reply, why: Parameters<typeof expectFailure>[1]) {
  expectFailure(reply, why);
  const session = await sessionOf(server, console);
  expect(session.fresh_until).toBe(session.created_at);
  const [last] = await server.sql('select action, actor, details from audit_log order by created_at desc, id desc limit 1');
  expect(last).toMatchObject({ action: 'operator.refused', actor: 'operator:grace', details: { operator: 'grace', reason: why } });
}

test('who logs in anew is fresh for ten minutes, under a new secret', async ({ server }) => {
  const { jar, console } = await sitDown(server);
  const before = await sessionOf(server, console);
  const renewed = entered(await logIn(server, { jar, console }));
  expect(renewed).not.toBe(console);
  const after = await sessionOf(server, renewed);
  expect(Date.parse(after.fresh_until) - server.clock.now().getTime()).toBe(600_000);
  expect([after.operator, after.created_at, after.expires_at, after.way]).toEqual(['grace', before.created_at, before.expires_at, 'oidc']);
  expect(await server.sql(`select details from audit_log where action = 'operator.confirmed'`)).toEqual([
    { details: { operator: 'grace' } },
  ]);
});

test('the provider is told to ask again, and how strictly', async ({ server }) => {
  const { console } = await sitDown(server);
  const asked = async (reply: Promise<Reply>) => new URL((await reply).headers.get('location') as string).searchParams;
  const anew = await asked(begin(server, console));
  expect([anew.get('max_age'), anew.get('acr_values')]).toEqual(['0', 'strict stricter']);
  const plain = await asked(begin(server));
  expect([plain.get('max_age'), plain.get('acr_values')]).toEqual([null, null]);
});

test('without a session that is alive it is a log-in like any other', async ({ server }) => {
  const { console } = await sitDown(server);
  await server.sql('update operator_sessions set ended_at = now()');
  const begun = await begin(server, console);
  expect(new URL(begun.headers.get('location') as string).searchParams.has('max_age')).toBe(false);
});

test('other: somebody else who logs in there confirms nothing, though they are an operator', async ({ server }) => {
  const { console } = await sitDown(server);
  provider.account = { sub: 'heidi', preferred_username: 'heidi', groups: ['staff'] };
  entered(await logIn(server));
  await expectNotConfirmed(server, console, await logIn(server, { console }), 'other');
});

test('stale: a log-in of more than a minute ago confirms nothing, nor does one of unknown age', async ({ server }) => {
  const { console } = await sitDown(server);
  const now = Math.floor(server.clock.now().getTime() / 1000);
  for (const authTime of [now - 62, now + 62, undefined]) {
    provider.lie = (claims) => ({ ...claims, auth_time: authTime });
    await expectNotConfirmed(server, console, await logIn(server, { console }), 'stale');
  }
  provider.lie = (claims) => ({ ...claims, auth_time: now - 58 });
  entered(await logIn(server, { console }));
});

test('weak: a log-in that is less strict than OIDC_ACR confirms nothing', async ({ server }) => {
  const { console } = await sitDown(server);
  provider.login = { acr: 'loose' };
  await expectNotConfirmed(server, console, await logIn(server, { console }), 'weak');
});

test('denied: who says no at the provider is told so, and it is written down whose console it was', async ({ server }) => {
  const { console } = await sitDown(server);
  provider.isDenied = true;
  await expectNotConfirmed(server, console, await logIn(server, { console }), 'denied');
});

test('a session ends when the environment is given an operator of its name: it would be an owner’s', async ({ server }) => {
  const { console } = await sitDown(server);
  const me = () =>
    server.call('GET', '/console/api/v1/admin/operators/me', {
      headers: { 'x-triport-console': '1', 'sec-fetch-site': 'same-origin' },
      cookies: { triport_console: console },
    });
  expect((await me()).body).toMatchObject({ role: 'finance' });
  await server.sql(`update operator_sessions set operator = 'default' where operator = 'grace'`);
  expectRefusal(await me(), 'console_session_required');
});

test('ended: a session that was ended meanwhile is not brought back', async ({ server }) => {
  const { console } = await sitDown(server);
  const halfway = await goThere(server, { console });
  await server.sql('update operator_sessions set ended_at = now()');
  expectFailure(await comeBack(server, halfway), 'ended');
});

test('ended: under a new secret a session cannot be confirmed by a log-in that was begun under the old', async ({ server }) => {
  const { console } = await sitDown(server);
  const [first, second] = [await goThere(server, { console }), await goThere(server, { console })];
  entered(await comeBack(server, first));
  server.clock.advance(5001);
  expectFailure(await comeBack(server, second), 'ended');
});
