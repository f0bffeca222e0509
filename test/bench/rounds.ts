import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Load, Loaded } from './load.ts';

/** What one round says of one contender. */
export interface Round {
  perSecond: number;
  /** Microseconds of processor time for one request. */
  serverUs: number;
  databaseUs: number;
}

export interface Contender {
  name: string;
  /** Counts for so many milliseconds, after so many answers that are not counted, and checks what was answered. */
  round(countMs: number, warmUp: number): Promise<Round>;
}

/** How long each round is, how many there are, and for how many callers. */
export const ROUND_MS = Number(process.env.BENCH_SECONDS ?? '2') * 1000;
export const ROUNDS = 5;
export const CONNECTIONS = 32;
/** Requests before the first round and before every other: on a busy machine a time would not be enough to compile anything. */
const FIRST_WARM_UP = 20_000;
const WARM_UP = 1000;
const FIRST_ROUND_MS = 500;
const LOAD = fileURLToPath(new URL('load.ts', import.meta.url));

/** Runs the contenders in turn, round by round, so that whatever else the machine does falls on all of them alike. */
export async function interleave<Name extends string>(contenders: Record<Name, Contender>): Promise<Record<Name, Round[]>> {
  const entries = Object.entries(contenders) as [Name, Contender][];
  const rounds = Object.fromEntries(entries.map(([name]) => [name, []])) as unknown as Record<Name, Round[]>;
  for (const [, contender] of entries) await contender.round(FIRST_ROUND_MS, FIRST_WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, contender] of entries) rounds[name].push(await contender.round(ROUND_MS, WARM_UP));
  }
  return rounds;
}

/** A contender that is driven over HTTP. `check` throws when a sampled answer is wrong; every status must be 200. */
export function overHttp(
  name: string,
  target: Pick<Load, 'port' | 'requests' | 'watched'>,
  check: (request: number, body: string) => void,
): Contender {
  return {
    name,
    async round(countMs, warmUp) {
      const loaded = await runLoad({ ...target, connections: CONNECTIONS, warmUp, countMs });
      const statuses = Object.keys(loaded.statuses);
      if (statuses.join() !== '200') throw new Error(`${name} answered ${JSON.stringify(loaded.statuses)}`);
      if (loaded.samples.length === 0) throw new Error(`${name} answered too little to be checked`);
      for (const { request, body } of loaded.samples) check(request, body);
      return {
        perSecond: loaded.answers / loaded.seconds,
        serverUs: loaded.cpu.server / loaded.answers,
        databaseUs: loaded.cpu.database / loaded.answers,
      };
    },
  };
}

function runLoad(load: Load): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [LOAD], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(JSON.stringify(load));
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.once('close', (code) => (code === 0 ? resolve(JSON.parse(output) as Loaded) : reject(new Error(`the load ended with ${code}`))));
  });
}

export interface Figure {
  median: number;
  low: number;
  high: number;
}

/** The median of some values, and the least and the greatest of them. */
export function figure(values: number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] as number;
  const middle = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, low: at(0), high: at(sorted.length - 1) };
}

/** The ratio of two contenders, taken round by round. */
export function ratio(ours: Round[], theirs: Round[], of: (round: Round) => number): Figure {
  return figure(ours.map((round, index) => of(round) / of(theirs[index] as Round)));
}
