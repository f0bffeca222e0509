import { afterAll, expect } from 'vitest';
import { askForJob } from '../../src/jobs/ask-for-job.ts';
import { jobsOf, openWorkshop, type Workshop } from '../support/jobs.ts';
import { test } from '../support/serving.ts';

let workshop: Workshop;

test.beforeAll(async ({ server }) => {
  workshop = await openWorkshop(server);
});

test.beforeEach(({ server }) => server.sql('truncate graphile_worker._private_jobs'));
afterAll(async () => {
  await workshop.close();
});

test('a job is committed with what asks for it, and is not there before', async ({ server }) => {
  await workshop.inTransaction(async (tx) => {
    askForJob(tx, 'cleanUp', {});
    expect(await jobsOf(server)).toEqual([]);
  });
  expect(await jobsOf(server)).toEqual(['cleanUp']);
});

test('a transaction that fails has asked for nothing', async ({ server }) => {
  const failing = workshop.inTransaction(async (tx) => {
    askForJob(tx, 'cleanUp', {});
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(await jobsOf(server)).toEqual([]);
});

test('its time is the one it was asked for, else the moment of asking', async ({ server }) => {
  const later = new Date(server.clock.now().getTime() + 60_000);
  await workshop.inTransaction(async (tx) => askForJob(tx, 'cleanUp', {}));
  await workshop.inTransaction(async (tx) => askForJob(tx, 'cleanUp', {}, { runAt: later }));
  const rows = await server.sql('select run_at from graphile_worker.jobs order by id');
  expect(rows.map(({ run_at }) => new Date(run_at))).toEqual([server.clock.now(), later]);
});

test('of one key, one job waits: the last that was asked for', async ({ server }) => {
  const later = new Date(server.clock.now().getTime() + 60_000);
  await workshop.inTransaction(async (tx) => askForJob(tx, 'sweepRewards', {}, { key: 'sweepRewards' }));
  await workshop.inTransaction(async (tx) => askForJob(tx, 'sweepRewards', {}, { key: 'sweepRewards', runAt: later }));
  const rows = await server.sql('select run_at from graphile_worker.jobs');
  expect(rows.map(({ run_at }) => new Date(run_at))).toEqual([later]);
});
