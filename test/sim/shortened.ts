import { shorten, without } from '../model/shorten.ts';
import { play, type Story } from './play.ts';
import { smallerRounds } from './scenario.ts';
import type { System } from './system.ts';
import { newTally } from './tally.ts';

/** A failing story without the parts that it fails without, as far as time allows. */
export async function shortened(system: System, story: Story, failure: string, milliseconds: number) {
  return shorten(story, failure, fewer, (shorter) => play(system, shorter, newTally()), Date.now() + milliseconds);
}

function* fewer({ seed, rounds }: Story): Generator<Story> {
  for (const less of without(rounds)) yield { seed, rounds: less };
  for (const [index, round] of rounds.entries()) for (const less of smallerRounds(round)) yield { seed, rounds: rounds.with(index, less) };
}
