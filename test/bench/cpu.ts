import { readdirSync, readFileSync } from 'node:fs';

/** Processor time that was used so far, in microseconds. */
export interface CpuTime {
  server: number;
  database: number;
}

/** What to watch: the server, and the postmaster with all of its processes. Either may be missing. */
export interface Watched {
  server?: number | undefined;
  postmaster?: number | undefined;
}

const NS_PER_US = 1000;

/** Linux counts ended children in hundredths of a second, whatever its own tick is (USER_HZ); from the state on, they come 13th. */
const TICK_US = 10_000;
const CUTIME = 13;

/** Reads the processor time of the watched processes from the scheduler's own counters, which are exact to the nanosecond. */
export function cpuTime({ server, postmaster }: Watched): CpuTime {
  return {
    server: server === undefined ? 0 : ofProcess(server),
    database:
      postmaster === undefined ? 0 : [postmaster, ...children(postmaster)].reduce((sum, pid) => sum + ofProcess(pid), ended(postmaster)),
  };
}

/** Resident memory in megabytes. */
export function residentMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

function ofProcess(pid: number): number {
  let sum = 0;
  for (const thread of list(`/proc/${pid}/task`)) {
    const [running = '0'] = read(`/proc/${pid}/task/${thread}/schedstat`).split(' ');
    sum += Number(running) / NS_PER_US;
  }
  return sum;
}

/** The time of a process's children that have ended: without it, closing a connection would subtract the time that it took. */
function ended(pid: number): number {
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  const [user = '0', system = '0'] = fields.slice(CUTIME, CUTIME + 2);
  return (Number(user) + Number(system)) * TICK_US;
}

function children(pid: number): number[] {
  return list(`/proc/${pid}/task`).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`)
      .split(' ')
      .filter((child) => child.trim() !== '')
      .map(Number),
  );
}

// A process may end between its listing and its reading; it then counts for nothing.
function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
