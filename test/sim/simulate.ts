import type { TestCluster } from '../support/cluster.ts';
import { play, type Story } from './play.ts';
import { roundsOf } from './scenario.ts';
import { openSystem, type System } from './system.ts';
import { count, newTally, type Tally } from './tally.ts';

export interface Simulation {
  /** Of the first chapter. */
  seed: number;
  /** The distance from one seed to the next. */
  stride?: number;
  /** After so many seconds no new chapter begins. */
  seconds: number;
  /** A story to play instead of chapters. */
  only?: Story | undefined;
  /** How many chapters, if not as many as there is time for. */
  chapters?: number;
}

export interface Simulated {
  tally: Tally;
  seconds: number;
  /** The failure, and after how many seconds it came. */
  found: { story: Story; failure: string; seconds: number } | undefined;
}

/** So many chapters are played at the same time, each on a server and a database of its own: while one waits the others go on. */
const LANES = 2;

/** Plays chapters until there is no time left, one goes wrong, or somebody else has found enough. */
export async function simulate(
  cluster: Pick<TestCluster, 'app' | 'owner'>,
  { seed, stride = 1, seconds, only, chapters = Infinity }: Simulation,
  enough?: AbortSignal,
): Promise<Simulated> {
  const tally = newTally();
  const systems = await Promise.all(
    Array.from({ length: only ? 1 : Math.min(LANES, chapters) }, () => openSystem(cluster, (kind) => count(tally.faults, kind))),
  );
  const started = performance.now();
  const passed = () => (performance.now() - started) / 1000;
  const stories = only ? [only][Symbol.iterator]() : storiesFrom(seed, stride, chapters);
  let found: Simulated['found'];

  async function lane(system: System): Promise<void> {
    for (const story of stories) {
      const failure = await play(system, story, tally);
      if (failure !== undefined) found ??= { story, failure, seconds: passed() };
      if (found || enough?.aborted || passed() > seconds) return;
    }
  }

  try {
    await Promise.all(systems.map(lane));
    return { tally, seconds: passed(), found };
  } finally {
    for (const system of systems) await system.close();
  }
}

function* storiesFrom(first: number, stride: number, chapters: number): Generator<Story, undefined> {
  for (let number = 0; number < chapters; number++) {
    const seed = first + number * stride;
    yield { seed, rounds: roundsOf(seed) };
  }
}
