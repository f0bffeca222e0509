import { recordAudit } from '../../src/audit/record-audit.ts';
import { SECOND_MS } from '../../src/core/clock.ts';
import type { Log } from '../../src/core/log.ts';
import { createLog } from '../../src/core/log.ts';
import { type Isolation, openDatabase } from '../../src/db/database.ts';
import { closeOrm, openOrm, openPool, type QueuePool } from '../../src/db/orm.ts';
import { eventSink } from '../../src/events/write-events.ts';
import type { InTransaction } from '../../src/jobs/job.ts';
import { startWorker, type Worker } from '../../src/jobs/worker.ts';
import { continueVerification } from '../../src/ledger/continue-verification.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { createJobs } from '../../src/start/jobs.ts';
import { untilWaiting } from './locks.ts';
import { recordEvents } from './recorded.ts';
import type { TestServer } from './server.ts';
import { SHAPE } from './shape.ts';
import { recordStatements } from './statement-samples.ts';

/** What one worker reports of itself. */
export interface Told {
  /** How each job ended: its name and its outcome. */
  ends: string[];
  lines: { level: string; msg: string; [name: string]: unknown }[];
}

/** The room in which jobs are done, on a test server's database and with its clock. */
export interface Workshop {
  /** Runs work in one transaction, as the serving role. */
  inTransaction: InTransaction;
  /** Deletes what has expired, where payouts of erased users are kept for so many years, 10 unless told. */
  cleanUp(payoutRetentionYears?: number): Promise<void>;
  /** Takes the verification that runs further, as the job does. */
  continueVerification(): Promise<void>;
  /** A worker of its own; `prepare` is done with the pool of its queue. */
  startWorker(prepare?: (pool: QueuePool) => void): Worker & Told;
  stopWorkers(): Promise<void>;
  close(): Promise<void>;
}

/** After so long a statement of a workshop is ended, unless it is one that may take longer. */
const STATEMENT_TIMEOUT_MS = 2000;

/** Opens a workshop; with another URL than the server's, past a proxy for instance. */
export async function openWorkshop(
  server: TestServer,
  url = server.databaseUrl,
  isolation: Isolation = 'read committed',
): Promise<Workshop> {
  const habits = { statementTimeoutMs: STATEMENT_TIMEOUT_MS, connectTimeoutMs: 5000, warn: () => {} };
  const orm = await openOrm(ENTITIES, { url, poolMax: 5, ...habits });
  (await orm.em.getConnection().getNativeClient()).on('connect', recordStatements);
  const options = {
    isolation,
    preparedStatements: false,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    shape: SHAPE,
    recordAudit,
    events: eventSink(server.clock, { committed: () => {}, told: recordEvents }),
  };
  const database = await openDatabase(orm, options);
  const workers: Worker[] = [];
  const stopWorkers = async () => void (await Promise.all(workers.splice(0).map((worker) => worker.stop())));
  const inTransaction: Workshop['inTransaction'] = (work, statementTimeoutMs) => {
    const context = { now: server.clock.now(), actor: { kind: 'system' }, operation: 'test', requestId: 'test' } as const;
    return database.transaction({ ...context, report: (error) => Promise.reject(error) }, work, { statementTimeoutMs });
  };
  return {
    inTransaction,
    cleanUp: (payoutRetentionYears = 10) => createJobs({ payoutRetentionYears, eventsRetentionDays: 30 }).cleanUp.run(inTransaction, {}),
    continueVerification: () => continueVerification(inTransaction),
    startWorker: (prepare) => {
      const told: Told = { ends: [], lines: [] };
      const log: Log = createLog('debug', { write: (line: string) => void told.lines.push(JSON.parse(line)) });
      const worker = startWorker({
        database,
        log,
        clock: server.clock,
        jobs: createJobs({ payoutRetentionYears: 10, eventsRetentionDays: 30 }),
        openPool: async () => {
          const pool = await openPool(orm, { url, poolMax: 3, ...habits });
          prepare?.(pool);
          return pool;
        },
        observe: (name, outcome) => told.ends.push(`${name} ${outcome}`),
      });
      workers.push(worker);
      return { ...worker, ...told };
    },
    stopWorkers,
    close: async () => {
      await stopWorkers();
      await closeOrm(orm);
    },
  };
}

/** After so long the driver has given such a statement up, too. */
const GIVEN_UP_MS = STATEMENT_TIMEOUT_MS + SECOND_MS;

/** Lets work wait for a table for longer than a statement of a request may take. */
export async function waitLongFor(server: TestServer, table: string, work: () => Promise<void>): Promise<void> {
  let going: Promise<void> | undefined;
  await server.hold(`lock table ${table} in access exclusive mode`, async () => {
    going = work();
    await Promise.race([going, untilWaiting(server, 1, GIVEN_UP_MS)]);
  });
  await going;
}

/** The jobs that wait or run, by name. */
export async function jobsOf(server: TestServer): Promise<string[]> {
  const rows = await server.sql('select task_identifier from graphile_worker.jobs order by id');
  return rows.map(({ task_identifier }) => task_identifier as string);
}
