import { shorten, without } from '../model/shorten.ts';
import { play, type Story } from './play.ts';
import { smallerRounds } from './scenario.ts';
import type { System } from './system.ts';
import { newTally } from './tally.ts';

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
