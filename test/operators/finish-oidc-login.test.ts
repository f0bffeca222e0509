import { createHash } from 'node:crypto';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import type { Role } from '../../src/operators/roles.ts';
import { begin, comeBack, entered, expectFailure, expectPlainPage, goThere, logIn } from '../support/oidc-logins.ts';
import { type Account, startOpenIdProvider } from '../support/openid-provider.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { cookieValue, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const roleOf: ReadonlyMap<string, Role> = new Map([
  ['triport-admins', 'owner'],
  ['billing', 'finance'],
]);
const provider = await startOpenIdProvider({ roles: { claim: 'groups', roleOf } });
afterAll(provider.stop);
const lines: string[] = [];
const test = serving({ oidc: provider.settings }, { onLog: (line) => lines.push(line) });

let people = 0;
/** Somebody new at the provider. */
function person(changes: Partial<Account> = {}): Account {
  people++;
  const name = `ada-${people}`;
  return {
    sub: `sub-${people}`,
    email: `${name}@example.org`,
    email_verified: true,
    preferred_username: name,
    groups: ['billing'],
    ...changes,
  };
}

beforeEach(() => {
  provider.account = person();
  provider.login = {};
  provider.isDenied = false;
  provider.lie = (claims) => claims;
});

test.beforeEach(({ server }) => server.clock.set(new Date().toISOString()));

const sha = (secret: string) => createHash('sha256').update(secret).digest();
const operatorOf = (server: TestServer, { sub }: Account) =>
  server.sql('select name, role, email, oidc_issuer from operators where oidc_subject = $1', [sub]);
const sessionOf = async (server: TestServer, secret: string) =>
  (await server.sql('select * from operator_sessions where token_hash = $1 and ended_at is null', [sha(secret)]))[0];
const auditOf = (server: TestServer, name: string) =>
  server.sql('select action, actor, details from audit_log where actor = $1 order by created_at, id', [`operator:${name}`]);
const add = (server: TestServer, name: string, changes: { email?: string; disabled?: boolean } = {}) =>
  server.sql(`insert into operators (name, role, email, created_at, disabled_at) values ($1, 'viewer', $2, now(), $3)`, [
    name,
    changes.email ?? null,
    changes.disabled ? new Date() : null,
  ]);

test('who has a role at the provider becomes an operator, and sits in the console', async ({ server }) => {
  const { account } = provider;
  const reply = await logIn(server);
  const secret = entered(reply);
  expectPlainPage(reply);
  expect(reply.text).toContain('<meta http-equiv="refresh" content="0; url=/console">');
  expect(reply.headers.getSetCookie()).toEqual([
    `triport_console=${secret}; Max-Age=43200; Path=/; HttpOnly; SameSite=Strict`,
    'triport_oidc=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
  ]);
  const name = account.preferred_username as string;
  expect(await operatorOf(server, account)).toEqual([{ name, role: 'finance', email: account.email, oidc_issuer: provider.issuer }]);
  const nothing = { scopes: null, token_id: null, entered_with: null };
  expect(await sessionOf(server, secret)).toMatchObject({ operator: name, known_to: [name], way: 'oidc', ...nothing });
  expect((await auditOf(server, name)).map(({ action, details }) => [action, details.operator])).toEqual([
    ['operator.created', name],
    ['operator.signed_in', name],
  ]);
});

test('who comes again is the same operator whatever they are called now, and the role is what the map gives now', async ({ server }) => {
  const { account } = provider;
  await logIn(server);
  provider.account = person({ sub: account.sub, groups: ['others', 'billing', 'triport-admins'] });
  const session = await sessionOf(server, entered(await logIn(server)));
  expect(session.operator).toBe(account.preferred_username);
  expect(await operatorOf(server, account)).toMatchObject([{ role: 'owner', email: account.email }]);
  expect((await auditOf(server, session.operator)).at(-2)).toMatchObject({
    action: 'operator.changed',
    details: { fields: ['role'], old_role: 'finance', new_role: 'owner' },
  });
});

test('a session is fresh when its operator has just logged in at the provider, and not when the provider knew them', async ({ server }) => {
  const now = server.clock.now().getTime();
  const freshFor = async () => Date.parse((await sessionOf(server, entered(await logIn(server)))).fresh_until) - now;
  expect(await freshFor()).toBe(0);
  provider.lie = (claims) => ({ ...claims, auth_time: claims.iat });
  expect(await freshFor()).toBe(600_000);
  provider.lie = (claims) => ({ ...claims, auth_time: Math.floor(now / 1000) - 62 });
  expect(await freshFor()).toBe(0);
});

test('nothing is kept of a log-in but hashes, and no table and no log has a secret of it', async ({ server }) => {
  const begun = await begin(server);
  const secret = cookieValue(begun.headers, 'triport_oidc') as string;
  const state = new URL(begun.headers.get('location') as string).searchParams.get('state') as string;
  expect(await server.sql('select * from oidc_logins where state_hash = $1', [sha(state)])).toEqual([
    {
      state_hash: sha(state),
      browser_hash: sha(secret),
      confirms: null,
      created_at: expect.anything(),
      expires_at: expect.anything(),
      used_at: null,
    },
  ]);
  const there = await goThere(server);
  const console = entered(await comeBack(server, there));
  const code = new URL(there.path, provider.issuer).searchParams.get('code') as string;
  const tables = await server.sql(`select table_name from information_schema.tables where table_schema = 'public'`);
  const rows = await Promise.all(tables.map(({ table_name: name }) => server.sql(`select t::text from public.${name} t`)));
  const everything = JSON.stringify(rows) + lines.join('');
  for (const canary of [state, secret, there.secret, console, code, provider.settings.clientSecret])
    expect(everything).not.toContain(canary);
});

describe('who they are', () => {
  test('a verified e-mail address that an owner has entered is taken for theirs, however it is written, once', async ({ server }) => {
    const { account } = provider;
    const name = `entered-${people}`;
    await add(server, name, { email: account.email as string });
    provider.account = { ...account, email: account.email?.toUpperCase() as string };
    expect((await sessionOf(server, entered(await logIn(server)))).operator).toBe(name);
    expect(await operatorOf(server, account)).toMatchObject([{ name, role: 'finance' }]);
    expect((await auditOf(server, name))[0]).toMatchObject({ action: 'operator.changed', details: { fields: ['oidc', 'role'] } });
    provider.account = person({ email: account.email as string });
    expectFailure(await logIn(server), 'linked');
    expect(await operatorOf(server, provider.account)).toEqual([]);
  });

  test('an address that the provider has not verified is nobody’s', async ({ server }) => {
    provider.account = person({ email_verified: false });
    await add(server, `entered-${people}`, { email: provider.account.email as string });
    expect((await sessionOf(server, entered(await logIn(server)))).operator).toBe(provider.account.preferred_username);
    expect(await operatorOf(server, provider.account)).toMatchObject([{ email: null }]);
  });

  test('role: nobody is made, and nobody let in, without one', async ({ server }) => {
    provider.account = person({ groups: ['others'] });
    expectFailure(await logIn(server), 'role');
    expect(await operatorOf(server, provider.account)).toEqual([]);
    provider.account = person();
    const { preferred_username: name = '' } = provider.account;
    await logIn(server);
    provider.account = { ...provider.account, groups: [] };
    expectFailure(await logIn(server), 'role');
    expect((await auditOf(server, name)).at(-1)).toMatchObject({ action: 'operator.refused', details: { operator: name, reason: 'role' } });
  });

  test('disabled: who was closed out stays out', async ({ server }) => {
    const name = provider.account.preferred_username as string;
    await logIn(server);
    await server.sql('update operators set disabled_at = now() where name = $1', [name]);
    expectFailure(await logIn(server), 'disabled');
    expect((await auditOf(server, name)).at(-1)).toMatchObject({ action: 'operator.refused', details: { reason: 'disabled' } });
  });

  test('taken: a name that somebody has, or that the environment gives, is not given again', async ({ server }) => {
    await add(server, `bob-${people}`);
    provider.account = person({ preferred_username: `Bob ${people}` });
    expectFailure(await logIn(server), 'taken', `The name is bob-${people - 1}.`);
    expect(await auditOf(server, `bob-${people - 1}`)).toEqual([]);
    provider.account = person({ preferred_username: 'default' });
    expectFailure(await logIn(server), 'taken', 'The name is default.');
    // A row of such a name was there before the variable: it must not become an owner's.
    await server.sql(`insert into operators (name, role, email, created_at) values ('default', 'viewer', $1, now())`, [
      provider.account.email,
    ]);
    expectFailure(await logIn(server), 'taken');
    expect(await server.sql(`select oidc_subject from operators where name = 'default'`)).toEqual([{ oidc_subject: null }]);
    await server.sql(`delete from operators where name = 'default'`);
  });

  test('full: of operators there is an end', async ({ server }) => {
    await server.sql(
      `insert into operators (name, role, created_at) select 'many-' || n, 'viewer', now() from generate_series(1, 500 - (select count(*) from operators)) n`,
    );
    expectFailure(await logIn(server), 'full');
    await server.sql(`delete from operators where name like 'many-%'`);
    entered(await logIn(server));
  });

  test('unnamed: who is called nothing that would do is not let in', async ({ server }) => {
    provider.account = person({ preferred_username: '王' });
    expectFailure(await logIn(server), 'unnamed');
  });

  test('two log-ins of one new person at once make one operator', async ({ server }) => {
    const halfway = await Promise.all([goThere(server), goThere(server)]);
    const replies = await Promise.all(halfway.map((each) => comeBack(server, each)));
    for (const reply of replies) if (reply.status !== 200) expectFailure(reply, 'changed');
    expect(replies.some(({ status }) => status === 200)).toBe(true);
    expect(await operatorOf(server, provider.account)).toHaveLength(1);
  });
});

refusesInOrder('finishOidcLogin', {
  test,
  good: (attempt) => {
    attempt.path += '?state=5kMv0Yt1nq3pXw7bR2cE9sLfUzHjDaG6oTiV4eN8yQk&code=x';
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a state that cannot be one of ours is refused before anything is looked up',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/state=[^&]*/, 'state=x');
      },
    },
  ],
});
