/**
 * `make sim`: plays chapters, each from a seed of its own, until the time is over or one goes wrong. Then it leaves out of that chapter
 * what it fails without, prints the seed and the rest, and exits with 1.
 *
 * SIM_MINUTES is how long, instead of some seconds; SIM_SEED the first seed; SIM_STEPS a file with a story that was left, to play only
 * that; SIM_SHORTEN is how many seconds shortening may take.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playTogether } from './ensemble.ts';
import type { Story } from './play.ts';
import { shortened } from './shortened.ts';
import type { Simulated } from './simulate.ts';
import { startStage } from './stage.ts';
import { openSystem } from './system.ts';
import { tell } from './tally.ts';

const SECONDS = 20;

const { SIM_MINUTES, SIM_SEED, SIM_STEPS, SIM_SHORTEN = '30' } = process.env;
const seconds = SIM_MINUTES === undefined ? SECONDS : Number(SIM_MINUTES) * 60;
const seed = SIM_SEED === undefined ? Date.now() % 2 ** 31 : Number(SIM_SEED);
const only = SIM_STEPS === undefined ? undefined : (JSON.parse(readFileSync(SIM_STEPS, 'utf8')) as Story);

/** Says what went wrong, and keeps the shortest story that it goes wrong in. */
async function report({ story: whole, failure: first, seconds }: NonNullable<Simulated['found']>): Promise<void> {
  const system = await openSystem(stage, () => {});
  const { story, failure } = await shortened(system, whole, first, Number(SIM_SHORTEN) * 1000);
  await system.close();
  const folder = fileURLToPath(new URL('../../.tmp/sim/', import.meta.url));
  const file = `${folder}${story.seed}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(story)}\n`);
  console.log(`\nsim: ${failure}\n\nshortened to\n${story.rounds.map((round) => `  ${JSON.stringify(round)}`).join('\n')}\n`);
  console.log(`found after ${seconds.toFixed(1)} s; again by SIM_STEPS=${file}, or in full by SIM_SEED=${story.seed}`);
}

const stage = await startStage();
process.once('SIGINT', async () => {
  await stage.stop();
  process.exit(130);
});
try {
  console.log(only ? `sim: the story in ${SIM_STEPS}` : `sim: seed ${seed}, ${seconds} s`);
  const { tally, found, seconds: took } = await playTogether(stage, { seed, seconds, only });
  console.log(tell(tally, took));
  if (found) {
    await report(found);
    process.exitCode = 1;
  } else console.log('sim: nothing went wrong');
} finally {
  await stage.stop();
}
