import { afterAll, expect, vi } from 'vitest';
import { SECOND_MS } from '../../src/core/clock.ts';
import { continueVerification } from '../../src/ledger/continue-verification.ts';
import { jobsOf, openWorkshop, type Workshop, waitLongFor } from '../support/jobs.ts';
import { endVerification, richUser } from '../support/ledger.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/ledger/verifications';
const start = (server: TestServer) => server.admin('POST', path);
const newest = async (server: TestServer) => (await server.admin('GET', path)).body.items[0];
const STILL_MS = 900 * SECOND_MS;

let workshop: Workshop;
test.beforeAll(async ({ server }) => {
  workshop = await openWorkshop(server);
});
test.beforeEach(async ({ server }) => {
  await endVerification(server);
  await server.sql('truncate graphile_worker._private_jobs');
});
afterAll(() => workshop.close());

test('it asks for a job with what it writes, is in the audit log, and finds what verifyLedger finds', async ({ server }) => {
  const userId = await richUser(server);
  await server.sql('update balances set available = available + 1, programme = programme - 1 where user_id = $1', [userId]);
  const { status, body } = await start(server);
  expect([status, body]).toEqual([202, { id: expect.any(String) }]);
  expect(await jobsOf(server)).toEqual(['verifyLedger']);
  const [entry] = await server.sql(`select actor, details from audit_log where action = 'verification.started' order by id desc limit 1`);
  expect(entry).toEqual({ actor: 'operator:default', details: { verification_id: body.id } });
  await workshop.continueVerification();
  const { ok, ...found } = (await server.admin('GET', '/v1/admin/ledger/verification')).body;
  expect(ok).toBe(false);
  expect(await newest(server)).toMatchObject({ id: body.id, status: 'completed', progress: 100, ...found });
  await server.sql('update balances set available = available - 1, programme = programme + 1 where user_id = $1', [userId]);
});

test('a worker does it, and leaves no job behind', async ({ server }) => {
  await start(server);
  const worker = workshop.startWorker();
  await expect.poll(async () => (await newest(server)).status).toBe('completed');
  await workshop.stopWorkers();
  expect(worker.ends).toContain('verifyLedger succeeded');
});

test('a statement of it may take longer than one of a request: the whole ledger is more than one user', async ({ server }) => {
  await start(server);
  await waitLongFor(server, 'spends', workshop.continueVerification);
  expect(await newest(server)).toMatchObject({ status: 'completed' });
});

test('of ten that begin at once, one does', async ({ server }) => {
  for (let round = 0; round < 3; round++) {
    await endVerification(server);
    const replies = await Promise.all(Array.from({ length: 10 }, () => start(server)));
    expect(replies.filter(({ status }) => status === 202)).toHaveLength(1);
    for (const reply of replies.filter(({ status }) => status !== 202)) expectRefusal(reply, 'verification_running');
    expect(await server.sql(`select from verifications where status = 'running'`)).toHaveLength(1);
  }
});

test('another can begin once one has ended', async ({ server }) => {
  await start(server);
  await workshop.continueVerification();
  expect((await start(server)).status).toBe(202);
});

test('a repetition with the same key answers the same id, and begins nothing', async ({ server }) => {
  const key = { 'idempotency-key': 'once-only' };
  const [first, second] = [await server.admin('POST', path, undefined, key), await server.admin('POST', path, undefined, key)];
  expect([second.status, second.body]).toEqual([202, first.body]);
});

test('one that does not come on for 15 minutes has failed, and is no obstacle', async ({ server }) => {
  const { id } = (await start(server)).body;
  server.clock.advance(STILL_MS);
  expectRefusal(await start(server), 'verification_running');
  const started = server.clock.now().getTime() - STILL_MS;
  server.clock.advance(1);
  // Nobody has written that down, where no server does jobs.
  const ended_at = new Date(started + STILL_MS).toISOString();
  expect(await newest(server)).toMatchObject({ id, status: 'failed', ended_at });
  expect((await start(server)).status).toBe(202);
  const [, before] = (await server.admin('GET', path)).body.items;
  expect(before).toMatchObject({ id, status: 'failed', ended_at: server.clock.now().toISOString() });
});

test('the job, too, ends one that did not come on, instead of going on with it', async ({ server }) => {
  const { id } = (await start(server)).body;
  server.clock.advance(STILL_MS + 1);
  await workshop.continueVerification();
  expect(await newest(server)).toMatchObject({ id, status: 'failed', users: 0 });
});

test('a step ends after a second, and a turn after five: then it asks to be called again, and goes on where it was', async ({ server }) => {
  await richUser(server);
  await start(server);
  const turn = async (jumpMs: number) => {
    await server.sql('truncate graphile_worker._private_jobs');
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 700)); // one slice is all that a step has time for
    const inTransaction: typeof workshop.inTransaction = (work) => workshop.inTransaction(work).finally(() => (now += jumpMs));
    await continueVerification(inTransaction).finally(() => clock.mockRestore());
    return { jobs: await jobsOf(server), ...(await newest(server)) };
  };
  const [{ users }] = await server.sql('select count(*)::integer as users from balances');
  expect(await turn(2000)).toMatchObject({ status: 'running', users, progress: 99, ended_at: null, jobs: ['verifyLedger'] });
  // Who comes later, before those who were checked, is neither checked nor counted.
  await server.createUser({}, '00000000-0000-4000-8000-000000000001');
  expect(await turn(2000)).toMatchObject({ status: 'completed', users, jobs: [] });
  const [{ users_total }] = await server.sql('select users_total from verifications order by verification_id desc limit 1');
  expect(users_total).toBe(String(users));
  await start(server);
  expect(await turn(10)).toMatchObject({ status: 'completed', users: users + 1, jobs: [] });
});

test('where one server ended, another goes on, and nobody is checked twice', async () => {
  const server = await startServer();
  const [first, second] = [await openWorkshop(server), await openWorkshop(server)];
  for (let user = 0; user < 3; user++) await richUser(server);
  await start(server);
  // The first has saved its first two users and is gone.
  const [last] = await server.sql('select user_id, seq from balances order by user_id offset 1 limit 1');
  const [{ transfers }] = await server.sql('select sum(seq) as transfers from balances where user_id <= $1', [last.user_id]);
  await server.sql('update verifications set step = 1, last_user_id = $1, users_total = 3, users = 2, transfers = $2', [
    last.user_id,
    transfers,
  ]);
  expect(await newest(server)).toMatchObject({ status: 'running', progress: 66, users: 2, ended_at: null });
  await Promise.all([first, second].map((each) => each.continueVerification()));
  const { users, transfers: all } = (await server.admin('GET', '/v1/admin/ledger/verification')).body;
  expect(await newest(server)).toMatchObject({ status: 'completed', progress: 100, users, transfers: all, differences: [] });
  for (const each of [first, second]) await each.close();
  await server.stop();
});

test('of two servers that take the same step, one saves it', async () => {
  const server = await startServer();
  const workshops = await Promise.all(Array.from({ length: 4 }, () => openWorkshop(server)));
  for (let user = 0; user < 3; user++) await richUser(server);
  const expected = (await server.admin('GET', '/v1/admin/ledger/verification')).body;
  for (let round = 0; round < 5; round++) {
    await start(server);
    await Promise.all(workshops.map((each) => each.continueVerification()));
    expect(await newest(server)).toMatchObject({ status: 'completed', users: expected.users, transfers: expected.transfers });
  }
  for (const each of workshops) await each.close();
  await server.stop();
});

test('a failing statement fails the job and leaves the verification where it was', async ({ server }) => {
  await start(server);
  await server.sql('alter table invitees rename to invitees_away');
  await expect(workshop.continueVerification()).rejects.toThrow();
  expect(await newest(server)).toMatchObject({ status: 'running' });
  await server.sql('alter table invitees_away rename to invitees');
  await workshop.continueVerification();
  expect(await newest(server)).toMatchObject({ status: 'completed' });
});

refusesInOrder('startVerification', {
  good: (attempt) => endVerification(attempt.server),
  own: [
    {
      tag: 'verification_running',
      promise: 'one runs at a time',
      spoil: async (attempt) => {
        await endVerification(attempt.server);
        await start(attempt.server);
      },
    },
  ],
});
