import { begin, errandOf, logIn, pretty, prologue } from './chapter.ts';
import { check, look, verifyLedger } from './checks.ts';
import { run } from './client.ts';
import { playRound, settle } from './round.ts';
import type { Round } from './scenario.ts';
import type { System } from './system.ts';
import type { Tally } from './tally.ts';

/** A seed, and the rounds that follow from it, or what is left of them. */
export interface Story {
  seed: number;
  rounds: Round[];
}

const CHECKED_EVERY = 40;
const TOLD_LINES = 25;

/** Plays a story. Returns what went wrong, with the end of the transcript; undefined when nothing did. */
export async function play(system: System, { seed, rounds }: Story, tally: Tally): Promise<string | undefined> {
  const chapter = await begin(system, tally, seed);
  try {
    for (const deed of prologue(chapter)) await settle(chapter, [await run(system, errandOf(chapter, deed), [], tally)]);
    await logIn(chapter);
    await check(chapter);
    chapter.transcript.length = 0;
    for (const [index, round] of rounds.entries()) {
      await playRound(chapter, round);
      if (index % CHECKED_EVERY === CHECKED_EVERY - 1) await check(chapter);
    }
    await look(chapter, chapter.plot.users);
    await check(chapter);
    await verifyLedger(chapter);
    tally.chapters++;
    return undefined;
  } catch (error) {
    return pretty(chapter, [(error as Error).message, 'after', ...chapter.transcript.slice(-TOLD_LINES)].join('\n'));
  }
}
