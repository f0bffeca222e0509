import { randomUUID } from 'node:crypto';
import { expect, inject } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { HOUR_MS } from '../../src/core/clock.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { invoiceOf, report } from '../support/billing.ts';
import { FROM_CONSOLE, seatOf, takeSeat } from '../support/console.ts';
import { embedToken } from '../support/embeds.ts';
import { run } from '../support/graphql.ts';
import { earn } from '../support/money.ts';
import { openPayout } from '../support/payouts.ts';
import { SETTING, TASK_SETTING } from '../support/points.ts';
import { ADMIN_TOKEN, cookieValue, startServer, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';
import { makeToken, TOKENS } from '../support/tokens.ts';
import { addTier, TIERS, tierDraft } from '../support/user-tiers.ts';
import { makeWebhook, WEBHOOKS } from '../support/webhooks.ts';

const SUPPORT_TOKEN = 'a-token-of-the-support';
const log = (server: TestServer) => server.sql('select * from audit_log order by id');

const test = serving({
  adminTokens: [
    ['default', ADMIN_TOKEN],
    ['support', SUPPORT_TOKEN],
  ],
  auditReads: true,
});

/** Payouts that end in every way, and credit on an invoice. */
async function moveMoney(server: TestServer, userId: string): Promise<void> {
  await earn(server, userId, 300_000_000);
  const session = await server.login(userId);
  const open = () => openPayout(server, session, 50_000_000);
  await server.as(session, 'POST', `/v1/referrals/payouts/${await open()}/cancel`);
  const mark = (id: string, how: string, body?: object) => server.admin('POST', `/v1/admin/referrals/payouts/${id}/${how}`, body);
  await mark(await open(), 'failed', { reason: 'returned' });
  const sent = await open();
  await mark(sent, 'processing');
  await mark(sent, 'sent', { tx_hash: '0xabc' });
  await mark(sent, 'returned', { reason: 'The account is closed.' });
  const invoice = invoiceOf(server, userId);
  await report(server, invoice.created(1000));
  await server.as(session, 'POST', '/v1/referrals/spend-on-invoice', { invoice_id: invoice.id, amount_micro: 1000 });
}

/** A tier that comes and goes, and what users can earn points with. */
async function moveLadder(server: TestServer): Promise<void> {
  const level = await addTier(server);
  await server.admin('PATCH', `${TIERS}/${level}`, { name: 'Elite' });
  await server.admin('DELETE', `${TIERS}/${level}`);
  await server.admin('PUT', TASK_SETTING, SETTING);
  const draft = tierDraft();
  const { body } = await run(
    server,
    `mutation ($level: Int!, $point: Float!, $svg: String!, $setting: TaskSettingInput!) {
       addNewUserTier(level: $level, name: "Elite", point: $point, svg: $svg) { level }
       updateUserTier(level: $level, name: "Elite Gold") { level }
       deleteUserTier(level: $level)
       updateTaskSetting(setting: $setting) { id }
     }`,
    { ...draft, setting: SETTING },
  );
  expect(body.errors).toBeUndefined();
}

/** One story in which every operation that records something does so. */
async function everyOperationOnce(server: TestServer): Promise<void> {
  const [userId, inviter] = [randomUUID(), randomUUID()];
  const { admin, as, call } = server;
  await admin('PUT', `/v1/admin/users/${inviter}`, { display_name: 'Inviter' });
  await admin('PUT', `/v1/admin/users/${userId}`, { display_name: 'Somebody' });
  await admin('PUT', `/v1/admin/users/${userId}`, { display_name: 'Somebody else' });
  await admin('POST', `/v1/admin/referrals/users/${userId}/tier`, { tier: 2 });
  const { body: ticket } = await admin('POST', '/v1/admin/sessions', { user_id: userId });
  const session = cookieValue((await call('GET', `/v1/auth/enter?ticket=${ticket.ticket}`)).headers, 'nl_session') as string;
  await as(session, 'POST', '/v1/referrals/code', { slug: 'audited' });
  await as(session, 'DELETE', '/v1/referrals/code');
  await admin('POST', '/v1/admin/codes/audited/disable');
  await admin('POST', '/v1/admin/codes/audited/release');
  const { body: overview } = await admin('GET', `/v1/admin/referrals/users/${inviter}`);
  await as(session, 'POST', '/v1/auth/attribute', {}, { cookies: { ref_code: 'nobodys-code' } });
  await as(session, 'POST', '/v1/auth/attribute', {}, { cookies: { ref_code: overview.primary_code } });
  await admin('POST', '/v1/admin/referrals/signups', { user_id: inviter, code: 'nobodys-code' });
  const third = await server.createUser();
  await admin('POST', '/v1/admin/referrals/signups', { user_id: third, code: overview.primary_code });
  for (const each of [inviter, third]) await admin('PUT', `/v1/admin/users/${each}`, { email: 'one@example.org' });
  await moveMoney(server, third);
  await moveLadder(server);
  const { token_id } = await makeToken(server);
  await admin('POST', `${TOKENS}/${token_id}/rotate`);
  await admin('DELETE', `${TOKENS}/${token_id}`);
  await as(session, 'POST', '/v1/auth/logout');
  await admin('DELETE', `/v1/admin/sessions/${userId}`);
  const { body: programme } = await admin('GET', '/v1/admin/referrals/programme');
  await admin('PUT', '/v1/admin/referrals/programme', programme);
  await embedToken(server, inviter);
  await admin('POST', '/v1/admin/ledger/verifications');
  await admin('DELETE', `/v1/admin/users/${userId}`);
  const { body: page } = await admin('GET', '/v1/admin/audit?limit=1');
  server.clock.advance(HOUR_MS); // reading is recorded once an hour
  await admin('GET', `/v1/admin/audit/${page.items[0].audit_id}`);
  server.clock.advance(-HOUR_MS);
}

/** A webhook is made, tried, turned off and on, and deleted. */
async function moveWebhook(server: TestServer): Promise<void> {
  const { webhook_id } = await makeWebhook(server);
  const path = `${WEBHOOKS}/${webhook_id}`;
  await server.admin('POST', `${path}/secret`);
  const { body: tried } = await server.admin('POST', `${path}/test`);
  await server.sequence();
  await server.admin('POST', `${path}/deliveries/${tried.event_id}`);
  const { body: replay } = await server.admin('POST', `${path}/replays`, {});
  await server.admin('DELETE', `${path}/replays/${replay.replay_id}`);
  for (const state of ['disabled', 'enabled']) await server.admin('PATCH', path, { state });
  await server.admin('DELETE', path);
}

/** People of the back office come and go, and agree to payouts. */
async function moveOperators(server: TestServer, userId: string): Promise<void> {
  const { admin, call } = server;
  const inConsoleWith = (token: string, path: string, cookies = {}) =>
    call('POST', `/console/api/session${path}`, { body: { token }, headers: FROM_CONSOLE, cookies });
  await inConsoleWith('a-token-that-nobody-has', '');
  const seat = { triport_console: seatOf(await inConsoleWith(ADMIN_TOKEN, '')) };
  await inConsoleWith('a-token-that-nobody-has', '/confirm', seat);
  const renewed = { triport_console: seatOf(await inConsoleWith(ADMIN_TOKEN, '/confirm', seat)) };
  await call('DELETE', '/console/api/session', { headers: FROM_CONSOLE, cookies: renewed });
  await call('GET', server.consoleLink());
  for (const role of ['viewer', 'finance']) await admin('PUT', '/v1/admin/operators/grace', { role });
  await takeSeat(server, { operator: 'grace', role: 'finance' });
  await admin('DELETE', '/v1/admin/operators/grace/sessions');
  await earn(server, userId, 100_000_000);
  const session = await server.login(userId);
  const [sent, failed] = [await openPayout(server, session, 50_000_000), await openPayout(server, session, 50_000_000)];
  const payouts = '/v1/admin/referrals/payouts';
  await admin('POST', `${payouts}/approvals`, { ids: [sent, failed], amount_micro: 100_000_000 });
  await admin('DELETE', `${payouts}/${failed}/approval`);
  await admin('POST', `${payouts}/batch`, { action: 'processing', items: [{ id: sent }] });
  await admin('POST', `${payouts}/batch`, { action: 'sent', items: [{ id: sent, tx_hash: '0xabc' }] });
  await admin('POST', `${payouts}/batch`, { action: 'failed', items: [{ id: failed, reason: 'unknown' }] });
}

/** Each reading about a user, an hour after the other: they are recorded once an hour. */
async function readAbout(server: TestServer, userId: string): Promise<void> {
  const about = Object.values(operations).filter(({ audit }) => audit.some((action) => action === 'user.read'));
  for (const { path } of about) {
    server.clock.advance(HOUR_MS);
    await server.admin('GET', path.replace('{user_id}', userId));
  }
  server.clock.advance(-HOUR_MS * about.length);
}

/** What it records takes an OpenID provider: `test/operators/finish-oidc-login.test.ts` and those beside it see it. */
const ELSEWHERE = ['finishOidcLogin'];

test('every operation records exactly the actions that the contract declares for it', async ({ server }) => {
  await everyOperationOnce(server);
  await moveOperators(server, await server.createUser());
  await readAbout(server, await server.createUser());
  await moveWebhook(server);
  const declared = Object.entries(operations)
    .filter(([operation]) => !ELSEWHERE.includes(operation))
    .flatMap(([operation, { audit }]) => audit.map((action: string) => `${operation} ${action}`));
  const recorded = new Set((await log(server)).map(({ operation, action }) => `${operation} ${action}`));
  expect([...recorded].sort()).toEqual(declared.sort());
});

test('every row says who did it, in which request, and when', async ({ server }) => {
  const requestId = `audit-${randomUUID()}`;
  const id = randomUUID();
  await server.admin('PUT', `/v1/admin/users/${id}`, {}, { 'x-request-id': requestId });
  expect((await log(server)).filter(({ request_id }) => request_id === requestId)).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      action: 'user.created',
      actor: 'operator:default',
      via: null,
      token_id: null,
      user_id: id,
      operation: 'putUser',
      request_id: requestId,
      details: { tier: 1, primary_code: expect.any(String) },
      created_at: '2026-03-01 12:00:00+00',
    },
  ]);
  for (const row of await log(server)) expect(row.request_id).toMatch(/^(req_[0-9a-f]{16}|audit-.*)$/);
});

test('what a user’s session does says which operator had opened it, and its row which ticket', async ({ server }) => {
  const userId = await server.createUser();
  const { body: ticket } = await server.call('POST', '/v1/admin/sessions', {
    headers: { 'x-admin-token': SUPPORT_TOKEN },
    body: { user_id: userId },
  });
  const entered = await server.call('GET', `/v1/auth/enter?ticket=${ticket.ticket}`);
  const session = cookieValue(entered.headers, 'nl_session') as string;
  const slug = `via-${userId.slice(0, 8)}`;
  expect((await server.as(session, 'POST', '/v1/referrals/code', { slug })).status).toBe(200);
  expect((await server.as(await server.login(userId), 'DELETE', '/v1/referrals/code')).status).toBe(200);
  const ofUser = await server.sql(`select operation, actor, via from audit_log where user_id = $1 and actor like 'user:%' order by id`, [
    userId,
  ]);
  expect(ofUser.map(({ operation, via }) => [operation, via])).toEqual([
    ['setSlug', 'support'],
    ['deleteCode', 'default'],
  ]);
  expect(
    await server.sql(
      'select count(*)::int as n from sessions s join tickets t using (ticket_hash) where s.user_id = $1 and s.opened_by = t.created_by',
      [userId],
    ),
  ).toEqual([{ n: 2 }]);
});

test('refused requests and HEAD record nothing', async ({ server }) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  const { body: ticket } = await server.admin('POST', '/v1/admin/sessions', { user_id: userId });
  const before = await log(server);
  await server.call('HEAD', `/v1/admin/referrals/users/${userId}`, { headers: { 'x-admin-token': ADMIN_TOKEN } });
  await server.as(session, 'GET', '/v1/auth/me');
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'admin' });
  await server.call('HEAD', `/v1/auth/enter?ticket=${ticket.ticket}`);
  await server.admin('POST', `/v1/admin/referrals/users/${userId}/tier`, { tier: 99 });
  await server.call('POST', `/v1/admin/referrals/users/${userId}/tier`, { body: { tier: 2 } });
  expect(await log(server)).toEqual(before);
});

test('what is told commits with what it tells about, or not at all', async () => {
  const broken = await startServer();
  await broken.sql('revoke insert on audit_log from triport_app');
  const id = randomUUID();
  const reply = await broken.admin('PUT', `/v1/admin/users/${id}`, {});
  expect([reply.status, reply.body.error]).toEqual([500, 'internal']);
  expect(broken.failures).toHaveLength(1);
  expect(await broken.sql('select from users where user_id = $1', [id])).toEqual([]);
  expect(await broken.sql('select from code_directory')).toEqual([]);
  await broken.stop();
});

test.for(['audit_log', 'attribution_log', 'transfers', 'programme_versions', 'programme_tiers'])(
  'the serving role can add to %s, and can neither change nor remove what is there',
  async (table, { server }) => {
    const [{ name }] = await server.sql('select current_database() as name');
    const orm = await openOrm(ENTITIES, {
      url: inject('cluster').app.replace('DATABASE', name),
      poolMax: 1,
      statementTimeoutMs: 5000,
      connectTimeoutMs: 10_000,
      warn: () => {},
    });
    const pool = (await orm.em.getConnection().getNativeClient()) as unknown as { query(sql: string): Promise<unknown> };
    const [{ column_name: column }] = await server.sql('select column_name from information_schema.columns where table_name = $1 limit 1', [
      table,
    ]);
    try {
      await pool.query(`select from ${table} limit 1`);
      for (const sql of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
        `drop table ${table}`,
      ]) {
        await expect(pool.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await closeOrm(orm);
    }
  },
);
