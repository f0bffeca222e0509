import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Load, Loaded } from './load.ts';

/** The result of one round for one contender. */
export interface Round {
  perSecond: number;
  /** Microseconds of processor time for one request. */
  serverUs: number;
  databaseUs: number;
}

export interface Contender<Result = Round> {
  name: string;
  /** Counts answers for so many milliseconds, after so many that are not counted, and checks them. */
  round(countMs: number, warmUp: number): Promise<Result>;
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
export async function interleave<Name extends string, Result = Round>(
  contenders: Record<Name, Contender<Result>>,
  firstWarmUp = FIRST_WARM_UP,
): Promise<Record<Name, Result[]>> {
  const entries = Object.entries(contenders) as [Name, Contender<Result>][];
  const rounds = Object.fromEntries(entries.map(([name]) => [name, []])) as unknown as Record<Name, Result[]>;
  for (const [, contender] of entries) await contender.round(FIRST_ROUND_MS, firstWarmUp);
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
      checkLoaded(name, loaded, check);
      return roundOf(loaded);
    },
  };
}

export function checkLoaded(name: string, { statuses, samples }: Loaded, check: (request: number, body: string) => void): void {
  if (Object.keys(statuses).join() !== '200') throw new Error(`${name} answered ${JSON.stringify(statuses)}`);
  if (samples.length === 0) throw new Error(`${name} answered too little to be checked`);
  for (const { request, body } of samples) check(request, body);
}

/** The figures of a load for each request, or for each of the things that a request holds. */
export function roundOf({ answers, seconds, cpu }: Pick<Loaded, 'answers' | 'seconds' | 'cpu'>, size = 1): Round {
  const done = answers * size;
  return { perSecond: done / seconds, serverUs: cpu.server / done, databaseUs: cpu.database / done };
}

/** Runs a load in a process of its own: it takes a JSON document on standard input and answers with another. */
export function runLoad<Input = Load, Output = Loaded>(load: Input, script = LOAD): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(JSON.stringify(load));
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.once('close', (code) => (code === 0 ? resolve(JSON.parse(output) as Output) : reject(new Error(`the load ended with ${code}`))));
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
export function ratio<Result = Round>(ours: Result[], theirs: Result[], of: (round: Result) => number): Figure {
  return figure(ours.map((round, index) => of(round) / of(theirs[index] as Result)));
}
