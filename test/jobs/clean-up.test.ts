import { afterAll, expect } from 'vitest';
import { DAY_MS } from '../../src/core/clock.ts';
import { statement } from '../../src/core/statement.ts';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { SHAPE } from '../support/shape.ts';
import { makeWebhook, WEBHOOKS } from '../support/webhooks.ts';

let workshop: Workshop;
let userId: string;

test.beforeAll(async ({ server }) => {
  workshop = await openWorkshop(server);
  userId = await server.createUser();
});

afterAll(async () => {
  await workshop.close();
});

const HOUR_MS = DAY_MS / 24;
const ago = (server: TestServer, ms: number) => new Date(server.clock.now().getTime() - ms);
const named = (name: string) => Buffer.from(name);

const namesIn = async (server: TestServer, table: string, column: string) =>
  (await server.sql(`select convert_from(${column}, 'UTF8') as name from ${table} order by 1`)).map(({ name }) => name);

const addSession = (server: TestServer, name: string, expiresAt: Date, endedAt: Date | null = null) =>
  server.sql('insert into sessions (token_hash, user_id, created_at, expires_at, ended_at) values ($1, $2, $3, $4, $5)', [
    named(name),
    userId,
    ago(server, 90 * DAY_MS),
    expiresAt,
    endedAt,
  ]);

test('sessions go a day after they expired or were ended, and no sooner', async ({ server }) => {
  await addSession(server, 'alive', ago(server, -DAY_MS));
  await addSession(server, 'expired an hour ago', ago(server, HOUR_MS));
  await addSession(server, 'expired two days ago', ago(server, 2 * DAY_MS));
  await addSession(server, 'ended an hour ago', ago(server, -DAY_MS), ago(server, HOUR_MS));
  await addSession(server, 'ended two days ago', ago(server, -DAY_MS), ago(server, 2 * DAY_MS));
  await workshop.cleanUp();
  expect(await namesIn(server, 'sessions', 'token_hash')).toEqual(['alive', 'ended an hour ago', 'expired an hour ago']);
});

test('tickets go a day after they expired, used or not', async ({ server }) => {
  const add = (name: string, expiresAt: Date, usedAt: Date | null) =>
    server.sql('insert into tickets (ticket_hash, user_id, return_to, created_at, expires_at, used_at) values ($1, $2, $3, $4, $5, $6)', [
      named(name),
      userId,
      '/',
      ago(server, 90 * DAY_MS),
      expiresAt,
      usedAt,
    ]);
  await add('good', ago(server, -HOUR_MS), null);
  await add('used', ago(server, HOUR_MS), ago(server, 2 * HOUR_MS));
  await add('old', ago(server, 2 * DAY_MS), null);
  await add('old and used', ago(server, 2 * DAY_MS), ago(server, 2 * DAY_MS));
  await workshop.cleanUp();
  expect(await namesIn(server, 'tickets', 'ticket_hash')).toEqual(['good', 'used']);
});

test('answers are kept for their keys for 31 days', async ({ server }) => {
  const add = (key: string, createdAt: Date) =>
    server.sql('insert into idempotency_keys (actor, operation, key, fingerprint, created_at) values ($1, $2, $3, $4, $5)', [
      'operator:default',
      'putUser',
      key,
      named(key),
      createdAt,
    ]);
  await add('of 30 days', ago(server, 30 * DAY_MS));
  await add('of 31 days', ago(server, 31 * DAY_MS));
  await add('of 32 days', ago(server, 32 * DAY_MS));
  await workshop.cleanUp();
  expect(await namesIn(server, 'idempotency_keys', 'fingerprint')).toEqual(['of 30 days', 'of 31 days']);
});

const addMany = (server: TestServer, count: number) =>
  server.sql(
    `insert into sessions (token_hash, user_id, created_at, expires_at)
     select decode(lpad(to_hex(n), 8, '0'), 'hex'), $1, $2, $2 from generate_series(1, ${count}) as n`,
    [userId, ago(server, 3 * DAY_MS)],
  );

const manyLeft = async (server: TestServer): Promise<number> =>
  (await server.sql('select count(*)::int as n from sessions where expires_at = $1', [ago(server, 3 * DAY_MS)]))[0].n;

test('however much there is, it goes in batches', async ({ server }) => {
  await addMany(server, 4500);
  await workshop.cleanUp();
  expect(await manyLeft(server)).toBe(0);
});

// Key by key a row is waited for: what passes over locked rows looks at all machines at once.
test.skipIf(SHAPE === 'keys')('what another transaction holds is left for the next time', async ({ server }) => {
  await addMany(server, 20);
  await workshop.inTransaction(async (tx) => {
    const hold = statement('hold_session', "select from sessions where token_hash = decode('00000007', 'hex') for update");
    await tx.query(hold, []);
    await workshop.cleanUp();
  });
  expect(await manyLeft(server)).toBe(1);
  await workshop.cleanUp();
  expect(await manyLeft(server)).toBe(0);
});

test('rejected events go after 13 months; nothing else does: the ledger, the logs and billing events stay', async ({ server }) => {
  const old = ago(server, 4000 * DAY_MS);
  for (const [id, at] of [
    ['evt_old', old],
    ['evt_new', ago(server, 395 * DAY_MS)],
  ] as const) {
    await server.sql("insert into billing_rejections values ($1, 'invalid_event', '{}', $2, 'operator:default')", [id, at]);
  }
  await server.sql(
    `insert into audit_log (id, action, actor, operation, request_id, details, created_at)
     values (gen_random_uuid(), 'user.created', 'system', 'test', 'test', '{}', $1)`,
    [old],
  );
  const TABLES = ['users', 'balances', 'audit_log', 'programme_versions', 'code_directory'];
  const counts = () => Promise.all(TABLES.map(async (table) => (await server.sql(`select count(*)::int as n from ${table}`))[0].n));
  const before = await counts();
  await workshop.cleanUp();
  expect(await counts()).toEqual(before);
  expect(await server.sql('select event_id from billing_rejections')).toEqual([{ event_id: 'evt_new' }]);
});

test('what became of events for webhooks goes when the events do, what is tried again stays, and a secret goes with its overlap', async ({
  server,
}) => {
  const { webhook_id: id } = await makeWebhook(server);
  await server.admin('POST', `${WEBHOOKS}/${id}/secret`, { overlap_hours: 1 });
  const [young, old] = [ago(server, 29 * DAY_MS), ago(server, 31 * DAY_MS)];
  for (const [position, at] of [young, old].entries()) {
    await server.sql('insert into webhook_attempts (webhook_id, position, started_at, ms) values ($1, $2, $3, 1)', [id, position, at]);
    await server.sql(
      `insert into webhook_retries (webhook_id, position, failures, state, due_at) values ($1, $2, 10, 'exhausted', $3), ($1, $4, 1, 'waiting', $3)`,
      [id, position, at, position + 10],
    );
    await server.sql(
      `insert into webhook_replays (replay_id, webhook_id, types, only_undelivered, first_position, next_position, until_position, sent, state,
         asked_by, created_at, ended_at)
       values (gen_random_uuid(), $1, '{}', false, $2, 1, 0, 0, 'done', 'ada', $3, $3)`,
      [id, position, at],
    );
  }
  const kept = async (table: string, column = 'position') =>
    (await server.sql(`select ${column} as at from ${table} where webhook_id = $1 order by 1`, [id])).map(({ at }) => Number(at));
  server.clock.advance(HOUR_MS + 1);
  await workshop.cleanUp();
  expect(await kept('webhook_attempts')).toEqual([0]);
  expect(await kept('webhook_retries')).toEqual([0, 10, 11]);
  expect(await kept('webhook_replays', 'first_position')).toEqual([0]);
  expect(await server.sql('select expires_at from webhook_secrets where webhook_id = $1', [id])).toEqual([{ expires_at: null }]);
});
