import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { hashSecret } from '../../src/core/ids.ts';
import { hashTokens } from '../../src/http/authenticate.ts';
import { findConsoleSession } from '../../src/operators/find-console-session.ts';
import { enterWith, fromConsole, seatOf, takeSeat } from '../support/console.ts';
import { expectRefusal } from '../support/refusals.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const ME = '/v1/admin/operators/me';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const isIn = async (server: TestServer, seat: string) => (await fromConsole(server, seat, 'GET', ME)).status === 200;

test('a session that is used goes on for twelve hours, and ends to the moment', async ({ server }) => {
  const seat = seatOf(await enterWith(server, ADMIN_TOKEN));
  for (let hour = 1; hour < 12; hour++) {
    server.clock.advance(HOUR_MS);
    expect(await isIn(server, seat), `${hour} h`).toBe(true);
    await seenAt(server, seat, 0);
  }
  server.clock.advance(HOUR_MS - 1);
  expect(await isIn(server, seat)).toBe(true);
  server.clock.advance(1);
  expectRefusal(await fromConsole(server, seat, 'GET', ME), 'console_session_required');
});

test('one that is not used ends after two hours', async ({ server }) => {
  const seat = await takeSeat(server);
  server.clock.advance(2 * HOUR_MS - 1);
  expect(await isIn(server, seat)).toBe(true);
  const other = await takeSeat(server);
  server.clock.advance(2 * HOUR_MS);
  expectRefusal(await fromConsole(server, other, 'GET', ME), 'console_session_required');
});

/** Waits until the last use of a session was written down, which no answer waits for. */
async function seenAt(server: TestServer, seat: string, ago: number): Promise<void> {
  const expected = new Date(server.clock.now().getTime() - ago).toISOString();
  await expect
    .poll(async () => {
      const [row] = await server.sql('select seen_at from operator_sessions where token_hash = $1', [hashSecret(seat)]);
      return new Date(row.seen_at).toISOString();
    })
    .toBe(expected);
}

test('that it is used is written once a minute, and not for a page of another site', async ({ server }) => {
  const seat = await takeSeat(server, { operator: 'grace', role: 'viewer' });
  server.clock.advance(59_000);
  expect(await isIn(server, seat)).toBe(true);
  await seenAt(server, seat, 59_000);
  server.clock.advance(1000);
  expectRefusal(await fromConsole(server, seat, 'GET', ME, { headers: { 'sec-fetch-site': 'same-site' } }), 'cross_site_request');
  expect(await isIn(server, seat)).toBe(true);
  await seenAt(server, seat, 0);
});

test('a failure to write it is told to the log alone', async () => {
  const lines: { level: string; msg: string }[] = [];
  const server = await startServer({}, { onLog: (line) => void lines.push(JSON.parse(line)) });
  const seat = await takeSeat(server);
  server.clock.advance(MINUTE_MS);
  await server.sql('alter table operators rename column last_seen_at to gone');
  expect((await fromConsole(server, seat, 'GET', '/v1/admin/referrals/programme')).status).toBe(200);
  await expect.poll(() => lines.some(({ level, msg }) => level === 'warn' && /last used/.test(msg))).toBe(true);
  await server.stop();
  expect(server.failures).toEqual([]);
});

/** A session that was entered with an API token, as its row in the table says. */
async function withToken(server: TestServer, token: { revoked?: boolean; endsInMs?: number; rotated?: boolean; overlapMs?: number }) {
  const seat = await takeSeat(server, { operator: 'hedy', role: 'owner' });
  const { revoked = false, endsInMs, rotated = false, overlapMs = 0 } = token;
  const [tokenId, now] = [randomUUID(), server.clock.now()];
  const at = (ms: number) => new Date(now.getTime() + ms);
  const entered = hashSecret(tokenId);
  const hashes = rotated ? [hashSecret(`new ${tokenId}`), entered, at(overlapMs)] : [entered, null, null];
  await server.sql(
    `insert into api_tokens (token_id, name, operator, known_to, scopes, networks, prefix, secret_hash, previous_hash, previous_expires_at,
       created_by, created_at, expires_at, revoked_at)
     values ($1, $2, 'hedy', '{hedy}', '{users:read}', '{}', 'trp_0000', $3, $4, $5, 'hedy', $6, $7, $8)`,
    [tokenId, tokenId, ...hashes, now, endsInMs === undefined ? null : at(endsInMs), revoked ? now : null],
  );
  await server.sql(
    `update operator_sessions set token_id = $2, entered_with = $3, scopes = '{users:read,users:erase,gone:write}' where token_hash = $1`,
    [hashSecret(seat), tokenId, entered],
  );
  return seat;
}

test.for<[what: string, token: Parameters<typeof withToken>[1], isGood: boolean]>([
  ['that is good', {}, true],
  ['that was revoked', { revoked: true }, false],
  ['that expires in a moment', { endsInMs: 1 }, true],
  ['that has expired', { endsInMs: 0 }, false],
  ['that was rotated, while both secrets are good', { rotated: true, overlapMs: 1 }, true],
  ['that was rotated, when the old secret is no longer good', { rotated: true, overlapMs: 0 }, false],
])('a session hangs on the token it was entered with: one %s', async ([_, token, isGood], { server }) => {
  expect(await isIn(server, await withToken(server, token))).toBe(isGood);
});

test('it may do what the token holds and the role still does, and knows no scope that the contract has not', async ({ server }) => {
  const seat = await withToken(server, {});
  const scopes = async () => (await fromConsole(server, seat, 'GET', ME)).body.scopes;
  expect(await scopes()).toEqual(['users:read', 'users:erase']);
  await server.sql(`update operators set role = 'viewer' where name = 'hedy'`);
  expect(await scopes()).toEqual(['users:read']);
});

test('one that was entered with a token of the environment ends when that is configured no longer', async ({ server }) => {
  const seat = hashSecret(seatOf(await enterWith(server, ADMIN_TOKEN)));
  const db = server.database.reader(server.clock.now());
  const find = (token: string, name = 'default') =>
    findConsoleSession(db, seat, { environment: hashTokens([[name, token]]), idleMs: HOUR_MS });
  expect(await find(ADMIN_TOKEN)).toMatchObject({ name: 'default', knownTo: ['default'], tokenId: null });
  expect(await find('another-token-of-default')).toBeUndefined();
  expect(await find(ADMIN_TOKEN, 'alice')).toBeUndefined();
});
