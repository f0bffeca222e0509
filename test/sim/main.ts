/**
 * `make sim`: plays chapters, each from a seed of its own, until the time is over or one goes wrong. Then it leaves out of that one what
 * it fails without, prints the seed and what is left, and exits with 1.
 *
 * SIM_MINUTES is how long, instead of some seconds; SIM_SEED the first seed; SIM_STEPS a file with a story that was left, to play only that;
 * SIM_SHORTEN is how many seconds shortening may take.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startCluster } from '../support/cluster.ts';
import type { Story } from './play.ts';
import { simulate } from './simulate.ts';
import { tell } from './tally.ts';

const SECONDS = 20;

const { SIM_MINUTES, SIM_SEED, SIM_STEPS, SIM_SHORTEN = '30' } = process.env;
const seconds = SIM_MINUTES === undefined ? SECONDS : Number(SIM_MINUTES) * 60;
const seed = SIM_SEED === undefined ? Date.now() % 2 ** 31 : Number(SIM_SEED);
const only = SIM_STEPS === undefined ? undefined : (JSON.parse(readFileSync(SIM_STEPS, 'utf8')) as Story);

const cluster = await startCluster();
try {
  console.log(only ? `sim: the story in ${SIM_STEPS}` : `sim: seed ${seed}, ${seconds} s`);
  const { tally, found, seconds: took } = await simulate(cluster, { seed, seconds, only, shortenMs: Number(SIM_SHORTEN) * 1000 });
  console.log(tell(tally, took));
  if (found) {
    const folder = fileURLToPath(new URL('../../.tmp/sim/', import.meta.url));
    const file = `${folder}${found.story.seed}.json`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${JSON.stringify(found.story)}\n`);
    console.log(`\nsim: ${found.failure}\n\nshortened to\n${found.story.rounds.map((round) => `  ${JSON.stringify(round)}`).join('\n')}\n`);
    console.log(`found after ${found.seconds.toFixed(1)} s; again by SIM_STEPS=${file}, or in full by SIM_SEED=${found.story.seed}`);
    process.exitCode = 1;
  } else console.log('sim: nothing went wrong');
} finally {
  await cluster.stop();
}
