import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LogFunctionFactory, Logger, parseCronItems, type RunnerOptions, run, type Task, type WorkerEvents } from 'graphile-worker';
import { type Clock, SECOND_MS } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { Problem } from '../core/problem.ts';
import type { Database } from '../db/database.ts';
import { codeOf } from '../db/failures.ts';
import type { QueuePool } from '../db/orm.ts';
import type { InTransaction, JobName, Jobs } from './job.ts';

export interface WorkerOptions {
  database: Database;
  /** Opens connections for the queue itself, which must keep their sessions. */
  openPool(): Promise<QueuePool>;
  clock: Clock;
  log: Log;
  jobs: Jobs;
  /** Is told how each job ended. */
  observe(job: JobName, outcome: 'succeeded' | 'failed'): void;
}

export interface Worker {
  /** Lets the job that runs end, and takes no other. */
  stop(): Promise<void>;
}

const POLL_MS = 5 * SECOND_MS; // jobs that wait for their time; others are announced
/** One may read whole tables for minutes; rewards are unlocked meanwhile. */
const AT_ONCE = 2;
const PAUSE_MS = SECOND_MS / 2;
const PAUSE_MAX_MS = 10 * SECOND_MS;

/** A prepared statement is there already, or is not there: the session is another one than that in which it was prepared. */
const POOLED = new Set(['42P05', '26000']);
const POOLER = 'no job can be done through a pooler in transaction mode: set WORKER_DATABASE_URL to the same role past the pooler';

/** Does the jobs of this database, as many at once as AT_ONCE, until it is stopped. While the database is away it waits. */
export function startWorker(options: WorkerOptions): Worker {
  const stopping = new AbortController();
  const done = keepWorking(options, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

/**
 * Begins anew whenever something is wrong with the queue's connections. The library would keep what is left of them, and may then wait
 * for good: for a connection that hangs, or for the names of its tasks when the first look-up of them has failed.
 */
async function keepWorking(options: WorkerOptions, stopping: AbortSignal): Promise<void> {
  let failures = 0;
  let saidPooler = false;
  const onHealth = () => {
    if (failures > 0 && !saidPooler) options.log.info('jobs are done again');
    failures = 0;
  };
  while (!stopping.aborted) {
    const trouble = await work(options, stopping, onHealth);
    if (stopping.aborted) return;
    const isPooled = POOLED.has(codeOf(trouble) ?? '');
    if (isPooled && !saidPooler) options.log.error({ err: trouble }, POOLER);
    else if (failures === 0 && !isPooled) options.log.warn({ err: trouble }, 'jobs wait until their queue can be reached');
    saidPooler ||= isPooled;
    const pause = Math.min(PAUSE_MAX_MS, PAUSE_MS * 2 ** failures) * (0.5 + Math.random() / 2);
    failures++;
    await sleep(pause, undefined, { signal: stopping }).catch(() => {});
  }
}

/** Works until it is stopped or something goes wrong; returns what that was. */
async function work(options: WorkerOptions, stopping: AbortSignal, onHealth: () => void): Promise<unknown> {
  const end = Promise.withResolvers<unknown>();
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:getJob:empty', onHealth);
  events.on('job:success', onHealth);
  events.on('worker:getJob:error', ({ error }) => end.resolve(error));
  events.on('pool:listen:error', ({ error }) => end.resolve(error));
  stopping.addEventListener('abort', end.resolve, { once: true });
  const pool = await options.openPool();
  try {
    const runner = await run(runnerOptions(options, pool, events));
    runner.promise.then(end.resolve, end.resolve);
    const trouble = await end.promise;
    await Promise.allSettled([runner.stop(), runner.promise]);
    return trouble;
  } catch (error) {
    return error;
  } finally {
    stopping.removeEventListener('abort', end.resolve);
    await pool.end();
  }
}

function runnerOptions(options: WorkerOptions, pgPool: QueuePool, events: WorkerEvents): RunnerOptions {
  const names = Object.keys(options.jobs) as JobName[];
  return {
    pgPool,
    events,
    taskList: Object.fromEntries(names.map((name) => [name, taskOf(name, options)])),
    // One that is still waiting when its next time comes is not done twice.
    parsedCronItems: parseCronItems(
      names.map((name) => ({
        task: name,
        match: options.jobs[name].schedule,
        options: { jobKey: name, jobKeyMode: 'replace', backfillPeriod: options.jobs[name].makeUpMs },
      })),
    ),
    logger: new Logger(logTo(options.log)),
    concurrency: AT_ONCE,
    pollInterval: POLL_MS,
    useNodeTime: true,
    noHandleSignals: true,
    // Otherwise nobody waits for the statement that ends a job: stopping would overtake it, and its failure end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  };
}

function taskOf(name: JobName, { database, clock, log, jobs, observe }: WorkerOptions): Task {
  return async (payload, { job }) => {
    const about = { job: name, request_id: `job_${job.id}`, attempt: job.attempts, attempts_max: job.max_attempts };
    const report = (error: unknown) => log.error({ ...about, err: error }, 'unexpected failure in a job, which went on');
    const context = { actor: { kind: 'system' }, operation: name, requestId: about.request_id, report } as const;
    const inTransaction: InTransaction = (work, statementTimeoutMs) =>
      database.transaction({ ...context, now: clock.now() }, work, { statementTimeoutMs });
    try {
      await jobs[name].run(inTransaction, payload as Record<string, never>);
      observe(name, 'succeeded');
    } catch (error) {
      observe(name, 'failed');
      const isExpected = error instanceof Problem && error.tag === 'unavailable';
      log[isExpected ? 'warn' : 'error']({ ...about, err: error }, 'a job failed and is tried again later');
      throw error;
    }
  };
}

/** What the library says of itself. That a job failed is not repeated: `taskOf` has said so, without the rows that errors quote. */
function logTo(log: Log): LogFunctionFactory {
  return () => (level, message, meta) => {
    if (meta?.failure) return;
    log[level === 'error' || level === 'warning' ? 'warn' : 'debug']({ source: 'graphile-worker' }, message);
  };
}
