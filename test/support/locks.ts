import { setTimeout as sleep } from 'node:timers/promises';
import type { TestServer } from './server.ts';

const POLL_MS = 5;
const WAITS = `select count(distinct pid)::int as waiting from pg_locks join pg_stat_activity using (pid)
  where datname = current_database() and not granted
    and clock_timestamp() - coalesce(waitstart, clock_timestamp()) >= $1::integer * interval '1 millisecond'`;

/** Waits until so many transactions wait for a lock, each for more than so many milliseconds. */
export async function untilWaiting(server: TestServer, count = 1, ms = 0): Promise<void> {
  while ((await server.sql(WAITS, [ms]))[0].waiting < count) await sleep(POLL_MS);
}
