/** Everything that can come back instead of a good answer becomes an error that keeps what was received. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { errors } from '../../../generated/errors.ts';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';
import { freePort } from '../../support/free-port.ts';
import { type ScriptedServer, startScriptedServer } from '../scripted-server.ts';
import { installedSdk, thrownBy } from './installed.ts';

const USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const OVERVIEW = { user_id: USER, tier: 2, balance: { pending_micro: 1 }, recent_attributions: [{ ID: '1', UserID: USER, OldTier: null }] };

let sdk: typeof Sdk;
let server: ScriptedServer;
let admin: Sdk.TriportAdmin;

beforeAll(async () => {
  sdk = await installedSdk();
  server = await startScriptedServer();
  admin = new sdk.TriportAdmin({ baseUrl: server.url, adminToken: 'do-not-show-me' });
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
  return server.stop();
});
beforeEach(() => server.script({ status: 200, body: OVERVIEW }));

const once = { retriesMax: 0 };
const refusal = (status: number, error: string, headers = {}) => ({
  status,
  headers,
  body: { error, message: 'Because.', request_id: 'req_1' },
});

test('an answer has the names of this language, published ones as they are', async () => {
  expect(await admin.referrals.getUser(USER)).toEqual({
    userId: USER,
    tier: 2,
    balance: { pendingMicro: 1 },
    recentAttributions: [{ ID: '1', UserID: USER, OldTier: null }],
  });
});

test.each(Object.entries(errors))('%s is an error of its class', async (tag, { status, fix }) => {
  server.script({ ...refusal(status, tag), headers: { 'x-request-id': 'req_1' } });
  const error = await thrownBy(sdk.RefusalError, () => admin.referrals.getUser(USER, once));
  expect(error.constructor).not.toBe(sdk.RefusalError);
  expect(error.name).toBe(error.constructor.name);
  expect(error).toMatchObject({ tag, status, fix, requestId: 'req_1', operation: 'getUser', body: { message: 'Because.' } });
  expect(error.message).toBe(`getUser: ${tag}: Because. (req_1)`);
});

test('the scope that is missing is a property of the error', async () => {
  server.script({ status: 403, body: { error: 'scope_missing', message: 'Because.', scope: 'payouts:send' } });
  const error = await thrownBy(sdk.ScopeMissingError, () => admin.referrals.getUser(USER));
  expect(error).toBeInstanceOf(sdk.ForbiddenError);
  expect(error).toMatchObject({ name: 'ScopeMissingError', tag: 'scope_missing', scope: 'payouts:send', fix: errors.scope_missing.fix });
  for (const scope of [undefined, 1]) {
    server.script({ status: 403, body: { error: 'scope_missing', scope } });
    const other = await thrownBy(sdk.ForbiddenError, () => admin.referrals.getUser(USER));
    expect([other.constructor, other.name]).toEqual([sdk.ForbiddenError, 'ForbiddenError']);
  }
});

test('what an entry of the audit log holds has the names that it was written with', async () => {
  const details = { payout_id: 'x', amount_micro: 1, deeper: [{ tx_hash: 'y' }] };
  server.script({ status: 200, body: { audit_id: 'x', details } });
  expect(await admin.audit.getAuditEntry(USER)).toEqual({ auditId: 'x', details });
});

test.each([
  ['a refusal', (token: string) => ({ status: 401, body: { error: 'admin_token_invalid', message: `${token}?`, seen: [token] } })],
  ['a page of a proxy', (token: string) => ({ status: 502, text: `<pre>X-Admin-Token: ${token}</pre>` })],
  ['a page for an answer', (token: string) => ({ status: 200, text: `<pre>X-Admin-Token: ${token}</pre>` })],
])('an API token is not shown that is repeated in %s', async (_, reply) => {
  const token = `trp_${'a1Z'.repeat(16)}9`;
  server.script(reply(token));
  const error = await thrownBy(sdk.RequestError, () => admin.referrals.getUser(USER, once));
  const { inspect } = await import('node:util');
  const shown = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error);
  expect(shown).not.toContain(token);
  expect(shown).toContain('[redacted]');
});

test('a tag of a newer server is kept, in the class of its status', async () => {
  server.script(refusal(409, 'moon_is_full'));
  const error = await thrownBy(sdk.ConflictError, () => admin.referrals.getUser(USER));
  expect(error).toMatchObject({ tag: 'moon_is_full', status: 409, fix: undefined, body: { error: 'moon_is_full' } });
  server.script(refusal(418, 'teapot'));
  expect((await thrownBy(sdk.RefusalError, () => admin.referrals.getUser(USER))).constructor).toBe(sdk.RefusalError);
});

test('what is no answer of this API is kept as it came', async () => {
  server.script({ status: 404, text: '<h1>Not here</h1>', headers: { server: 'somebody else' } });
  const error = await thrownBy(sdk.UnexpectedAnswerError, () => admin.referrals.getUser(USER));
  expect(error).toMatchObject({ status: 404, text: '<h1>Not here</h1>', operation: 'getUser' });
  expect(error.headers.get('server')).toBe('somebody else');
  expect(error.requestId).toBe(server.asked[0]?.headers['x-request-id']);
});

test.each([
  ['a page with status 200', { status: 200, text: '<html>Log in to the guest network</html>' }],
  ['JSON that is no object', { status: 200, body: 'hello' }],
  ['an object that is no refusal', { status: 400, body: { detail: 'no' } }],
  ['an empty body', { status: 200, text: '' }],
])('%s is unexpected', async (_, reply) => {
  server.script(reply);
  await thrownBy(sdk.UnexpectedAnswerError, () => admin.referrals.getUser(USER));
  expect(server.asked).toHaveLength(1);
});

test('a page without items is unexpected, and so is a table that is none', async () => {
  await thrownBy(sdk.UnexpectedAnswerError, () => admin.referrals.listUsers().firstPage());
  await thrownBy(sdk.UnexpectedAnswerError, () => admin.referrals.listAllPayoutsAsCsv());
});

test('a redirect is never followed: the token would go along', async () => {
  const other = await startScriptedServer();
  server.script({ status: 302, text: '', headers: { location: `${other.url}/v1/admin` } });
  const error = await thrownBy(sdk.UnexpectedAnswerError, () => admin.referrals.getUser(USER));
  expect(error.headers.get('location')).toBe(`${other.url}/v1/admin`);
  expect(other.asked).toEqual([]);
  await other.stop();
});

test('no answer at all is a network failure that says why', async () => {
  const nobody = new sdk.TriportAdmin({ baseUrl: `http://127.0.0.1:${await freePort()}`, adminToken: 'do-not-show-me' });
  const error = await thrownBy(sdk.NetworkError, () => nobody.referrals.getUser(USER, once));
  expect(error.message).toContain('ECONNREFUSED');
  expect(error.requestId).toMatch(/^req_/);
  expect(error.cause).toBeInstanceOf(TypeError);
});

test('an answer that does not come in time is one too', async () => {
  server.script('hang');
  const error = await thrownBy(sdk.DeadlineExceededError, () => admin.referrals.getUser(USER, { timeoutMs: 1000, retriesMax: 1 }));
  expect(error).toBeInstanceOf(sdk.NetworkError);
  expect(server.asked).toHaveLength(2);
});

test('the caller can end a call', async () => {
  server.script('hang');
  const reason = new Error('the user went away');
  const controller = new AbortController();
  const ended = expect(admin.referrals.getUser(USER, { signal: controller.signal })).rejects.toBe(reason);
  await expect.poll(() => server.asked.length).toBe(1);
  controller.abort(reason);
  await ended;
  expect(server.asked).toHaveLength(1);
});

test('a refusal in GraphQL is an error with its code, the errors and the data', async () => {
  const errors = [{ message: 'Taken.', path: ['addNewUserTier'], extensions: { code: 'tier_level_taken' } }];
  server.script({ status: 200, body: { data: { addNewUserTier: null }, errors } });
  const add = () => admin.graphql.addNewUserTier({ level: 1, name: 'Bronze', point: 0, svg: '<svg/>' });
  const error = await thrownBy(sdk.GraphqlRefusalError, add);
  expect(error).toMatchObject({ tag: 'tier_level_taken', errors, data: { addNewUserTier: null }, operation: 'graphql' });
  expect(error.message).toContain('tier_level_taken: Taken.');
});

test('no error shows the token', async () => {
  server.script(refusal(401, 'admin_token_invalid'));
  const error = await thrownBy(sdk.AuthenticationError, () => admin.referrals.getUser(USER));
  const { inspect } = await import('node:util');
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('do-not-show-me');
  expect(inspect(admin, { depth: 10 })).not.toContain('do-not-show-me');
  expect(JSON.stringify(admin)).not.toContain('do-not-show-me');
});
