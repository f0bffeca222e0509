import { shorten, without } from '../model/shorten.ts';
import type { TestCluster } from '../support/cluster.ts';
import { play, type Story } from './play.ts';
import { roundsOf, smallerRounds } from './scenario.ts';
import { openSystem, type System } from './system.ts';
import { count, newTally, type Tally } from './tally.ts';

export interface Simulation {
  /** Of the first chapter; the next one has the next. */
  seed: number;
  /** After so many seconds no new chapter begins. */
  seconds: number;
  /** A story to play instead of chapters. */
  only?: Story | undefined;
  /** How many chapters, if not as many as there is time for. */
  chapters?: number;
  /** How long what went wrong may be shortened. */
  shortenMs?: number;
}

export interface Simulated {
  tally: Tally;
  seconds: number;
  /** What went wrong, shortened, and after how many seconds. */
  found: { story: Story; failure: string; seconds: number } | undefined;
}

/** So many chapters are played at the same time, each on a server and a database of its own: while one waits the others go on. */
const LANES = 3;

/** Plays chapters until there is no time left, or one goes wrong; that one is shortened. */
export async function simulate(
  cluster: TestCluster,
  { seed, seconds, only, chapters = Infinity, shortenMs = 0 }: Simulation,
): Promise<Simulated> {
  const tally = newTally();
  const systems = await Promise.all(
    Array.from({ length: only ? 1 : Math.min(LANES, chapters) }, () => openSystem(cluster, (kind) => count(tally.faults, kind))),
  );
  const started = performance.now();
  const passed = () => (performance.now() - started) / 1000;
  const stories = only ? [only][Symbol.iterator]() : storiesFrom(seed, chapters);
  let wrong: { story: Story; failure: string; seconds: number; system: System } | undefined;

  async function lane(system: System): Promise<void> {
    for (const story of stories) {
      const failure = await play(system, story, tally);
      if (failure !== undefined) wrong ??= { story, failure, seconds: passed(), system };
      if (wrong || passed() > seconds) return;
    }
  }

  try {
    await Promise.all(systems.map(lane));
    const took = passed();
    return {
      tally,
      seconds: took,
      found: wrong && { ...(await shortened(wrong.system, wrong.story, wrong.failure, shortenMs)), seconds: wrong.seconds },
    };
  } finally {
    for (const system of systems) await system.close();
  }
}

function* storiesFrom(seed: number, chapters: number): Generator<Story, undefined> {
  for (let number = 0; number < chapters; number++) yield { seed: seed + number, rounds: roundsOf(seed + number) };
}

/** A story without what it goes wrong without, as far as that is found out in time. Every play is one of other users. */
export async function shortened(system: System, story: Story, failure: string, milliseconds: number) {
  let salt = 0;
  const failureOf = (shorter: Story) => play(system, shorter, newTally(), ++salt);
  return shorten(story, failure, fewer, failureOf, Date.now() + milliseconds);
}

function* fewer({ seed, rounds }: Story): Generator<Story> {
  for (const less of without(rounds)) yield { seed, rounds: less };
  for (const [index, round] of rounds.entries()) for (const less of smallerRounds(round)) yield { seed, rounds: rounds.with(index, less) };
}
