import { afterAll, afterEach, describe, expect, inject } from 'vitest';
import { DAY_MS } from '../../src/core/clock.ts';
import { statement } from '../../src/core/statement.ts';
import { askForJob } from '../../src/jobs/ask-for-job.ts';
import type { JobName } from '../../src/jobs/job.ts';
import { sweepRewards } from '../../src/rewards/sweep-rewards.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../support/database-proxy.ts';
import { jobsOf, openWorkshop, type Told, type Workshop } from '../support/jobs.ts';
import { untilWaiting } from '../support/locks.ts';
import { accountsOf, earn } from '../support/money.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const PATIENCE_MS = 200_000;
let proxy: DatabaseProxy;
let workshop: Workshop;
/** Reaches the database through the proxy. */
let remote: Workshop;

test.beforeAll(async ({ server }) => {
  proxy = await startDatabaseProxy(server.databaseUrl);
  workshop = await openWorkshop(server);
  remote = await openWorkshop(server, proxy.through(server.databaseUrl));
});

test.beforeEach(({ server }) => server.sql('truncate graphile_worker._private_jobs'));
afterEach(async () => {
  proxy.conduct('pass');
  await Promise.all([workshop.stopWorkers(), remote.stopWorkers()]);
});

afterAll(async () => {
  await remote.close();
  await workshop.close();
  await proxy.stop();
});

const ask = (name: JobName) => workshop.inTransaction(async (tx) => askForJob(tx, name, {}));
/** How jobs of one name ended. Others may come in between: every full minute is the time of some. */
const endsOf = (name: JobName, { ends }: Told) => ends.filter((end) => end.startsWith(name));
const within = () => ({ timeout: PATIENCE_MS, interval: 20 });
const hasEnded = (name: JobName, told: Told, ends: string[]) =>
  expect.poll(() => endsOf(name, told), within()).toEqual(ends.map((end) => `${name} ${end}`));
const queueIsEmpty = (server: TestServer) => expect.poll(() => jobsOf(server), within()).toEqual([]);

test('a job is begun as soon as it is asked for, by one of the workers', async ({ server }) => {
  const workers = [workshop.startWorker(), workshop.startWorker()];
  const ends = () => workers.flatMap((worker) => endsOf('cleanUp', worker));
  for (let asked = 1; asked <= 5; asked++) {
    await ask('cleanUp');
    await expect.poll(ends, within()).toHaveLength(asked);
  }
  await queueIsEmpty(server);
  expect(ends()).toEqual(Array(5).fill('cleanUp succeeded'));
});

test('a sweep that has more to do than one run goes on until all is done', async ({ server }) => {
  const userId = await server.createUser();
  await earn(server, userId, 1_000_000, { availableAt: new Date(server.clock.now().getTime() + DAY_MS) });
  await workshop.inTransaction(sweepRewards);
  server.clock.advance(5 * DAY_MS);
  const worker = workshop.startWorker();
  await workshop.inTransaction(sweepRewards);
  await expect.poll(() => accountsOf(server, userId), within()).toEqual({ programme: -1_000_000, available: 1_000_000 });
  await queueIsEmpty(server);
  expect(endsOf('sweepRewards', worker).length).toBeGreaterThanOrEqual(3);
});

test('a job that fails is logged with its name and its request id, kept, and tried again', async ({ server }) => {
  await server.sql('alter table tickets rename to tickets_away');
  const worker = workshop.startWorker();
  await ask('cleanUp');
  await hasEnded('cleanUp', worker, ['failed']);
  await server.sql('alter table tickets_away rename to tickets');
  await expect
    .poll(async () => (await server.sql('select last_error from graphile_worker.jobs'))[0]?.last_error, within())
    .toMatch(/tickets/);
  const [{ id }] = (await server.sql('select id from graphile_worker.jobs')) as [{ id: string }];
  await server.sql("update graphile_worker._private_jobs set run_at = 'epoch'");
  await hasEnded('cleanUp', worker, ['failed', 'succeeded']);
  const errors = worker.lines.filter(({ level }) => level === 'error');
  expect(errors).toMatchObject([{ job: 'cleanUp', request_id: `job_${id}`, attempt: 1, attempts_max: 25, err: { code: '42P01' } }]);
  expect(worker.lines.filter(({ level }) => level === 'warn')).toEqual([]);
});

test('stopping waits for the job that runs, and begins no other', async ({ server }) => {
  const userId = await server.createUser();
  await earn(server, userId, 1_000_000, { availableAt: new Date(server.clock.now().getTime() + 1) });
  server.clock.advance(DAY_MS);
  const worker = workshop.startWorker();
  let isStopped = false;
  let stopped: Promise<void> | undefined;
  await workshop.inTransaction(async (tx) => {
    await tx.query(statement('hold_balance', 'select from balances where user_id = $1 for update'), [userId]);
    await ask('sweepRewards');
    await untilWaiting(server);
    stopped = worker.stop().then(() => {
      isStopped = true;
    });
    await ask('cleanUp');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([isStopped, worker.ends]).toEqual([false, []]);
  });
  await stopped;
  expect(worker.ends).toEqual(['sweepRewards succeeded']);
  // Should a minute have ended meanwhile, its sweep waits as well.
  const waiting = await server.sql('select task_identifier, locked_at, attempts from graphile_worker.jobs');
  expect(waiting).toContainEqual({ task_identifier: 'cleanUp', locked_at: null, attempts: 0 });
  expect(waiting.filter(({ attempts }) => attempts !== 0)).toEqual([]);
  expect(await accountsOf(server, userId)).toEqual({ programme: -1_000_000, available: 1_000_000 });
});

test('while one job takes long, another is done', async ({ server }) => {
  const userId = await server.createUser();
  await earn(server, userId, 1_000_000, { availableAt: new Date(server.clock.now().getTime() + 1) });
  server.clock.advance(DAY_MS);
  const worker = workshop.startWorker();
  await server.hold(`select from balances where user_id = '${userId}' for update`, async () => {
    await ask('sweepRewards');
    await untilWaiting(server);
    await ask('cleanUp');
    await hasEnded('cleanUp', worker, ['succeeded']);
  });
});

test('a worker that is stopped at once stops at once', async () => {
  const worker = workshop.startWorker();
  await worker.stop();
  expect(worker.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
});

test('what has its time is done at it once, however many servers there are', async ({ server }) => {
  const yesterday = "now() - interval '2 days'";
  await server.sql(`update graphile_worker._private_known_crontabs set known_since = ${yesterday}, last_execution = null`);
  const before = (await server.sql("select identifier from graphile_worker._private_known_crontabs where identifier = 'cleanUp'")).length;
  expect(before).toBe(1);
  const workers = Array.from({ length: 4 }, () => workshop.startWorker());
  const ends = () => workers.flatMap((worker) => endsOf('cleanUp', worker));
  await expect.poll(ends, within()).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(ends()).toEqual(['cleanUp succeeded']);
  const [{ at }] = (await server.sql(
    `select to_char(last_execution at time zone 'UTC', 'HH24:MI') as at from graphile_worker._private_known_crontabs
     where identifier = 'cleanUp'`,
  )) as [{ at: string }];
  expect(at).toBe('03:17');
});

describe('while the database is away', () => {
  const FLOOD = 12;

  test('the worker waits without crying, and works again when it is back', async ({ server }) => {
    const worker = remote.startWorker();
    await ask('cleanUp');
    await hasEnded('cleanUp', worker, ['succeeded']);
    await queueIsEmpty(server); // a job that is cut off before its end is written would wait for hours
    worker.lines.length = 0;
    proxy.conduct('cut');
    await expect.poll(() => worker.lines.some(({ msg }) => msg.startsWith('jobs wait')), within()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const loud = worker.lines.filter(({ level }) => level !== 'debug');
    expect(loud.length).toBeLessThan(FLOOD);
    expect(loud.filter(({ msg }) => msg.startsWith('jobs wait'))).toHaveLength(1);
    expect(loud.filter(({ level }) => level === 'error')).toEqual([]);
    proxy.conduct('pass');
    await ask('cleanUp');
    await hasEnded('cleanUp', worker, ['succeeded', 'succeeded']);
    expect(worker.lines.filter(({ msg }) => msg === 'jobs are done again')).toHaveLength(1);
    await queueIsEmpty(server);
  });

  test('also one that accepts and says nothing', async ({ server }) => {
    const worker = remote.startWorker();
    await ask('cleanUp');
    await hasEnded('cleanUp', worker, ['succeeded']);
    await queueIsEmpty(server);
    proxy.conduct('silent');
    await expect.poll(() => worker.lines.some(({ msg }) => msg.startsWith('jobs wait')), within()).toBe(true);
    proxy.conduct('cut');
    proxy.conduct('pass');
    await ask('cleanUp');
    await hasEnded('cleanUp', worker, ['succeeded', 'succeeded']);
  });

  test('a worker starts, and stops, all the same', async () => {
    proxy.conduct('cut');
    const worker = remote.startWorker();
    await expect.poll(() => worker.lines.some(({ msg }) => msg.startsWith('jobs wait')), within()).toBe(true);
    await worker.stop();
  });

  test('a job that is cut off is undone and done again', async ({ server }) => {
    const userId = await server.createUser();
    await earn(server, userId, 1_000_000, { availableAt: new Date(server.clock.now().getTime() + 1) });
    server.clock.advance(DAY_MS);
    proxy.watch((text) => {
      if (!text.includes('update sweeps')) return 'pass';
      proxy.watch(() => 'pass');
      proxy.conduct('cut');
      setTimeout(() => proxy.conduct('pass'), 1000);
      return 'cut before';
    });
    const worker = remote.startWorker();
    await ask('sweepRewards');
    await hasEnded('sweepRewards', worker, ['failed']);
    expect(worker.lines).toContainEqual(expect.objectContaining({ level: 'warn', job: 'sweepRewards' }));
    expect(await accountsOf(server, userId)).toEqual({ programme: -1_000_000, pending: 1_000_000 });
    await ask('sweepRewards');
    await expect.poll(() => accountsOf(server, userId), within()).toEqual({ programme: -1_000_000, available: 1_000_000 });
  });
});

test('a pooler that hands sessions around is named at once, in one line, with the variable that leads past it', async () => {
  let connections = 0;
  // What a session of a pooler in transaction mode has that another client left there.
  const worker = workshop.startWorker((pool) =>
    pool.on('connect', (client) => {
      connections++;
      void client.query('prepare "get_jobN/graphile_worker" as select 1');
    }),
  );
  const errors = () => worker.lines.filter(({ level }) => level === 'error');
  await expect.poll(errors, within()).toMatchObject([{ msg: expect.stringContaining('set WORKER_DATABASE_URL'), err: { code: '42P05' } }]);
  const tried = connections;
  await expect.poll(() => connections, within()).toBeGreaterThan(tried + 3);
  expect(errors()).toHaveLength(1);
  expect(worker.lines.filter(({ msg }) => /^jobs (wait|are done)/.test(msg))).toEqual([]);
});

test('a deployment with one role for everything does its jobs too', async () => {
  const owner = inject('cluster').owner;
  const careless = await startServer({}, { cluster: { app: owner, owner } });
  const own = await openWorkshop(careless);
  try {
    const worker = own.startWorker();
    await own.inTransaction(async (tx) => askForJob(tx, 'cleanUp', {}));
    await hasEnded('cleanUp', worker, ['succeeded']);
  } finally {
    await own.close();
    await careless.stop();
  }
});
