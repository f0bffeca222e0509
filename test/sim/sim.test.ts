import { afterEach, expect, inject, test } from 'vitest';
import { FAULT_KINDS } from './faults.ts';
import { play } from './play.ts';
import { roundsOf } from './scenario.ts';
import { shortened } from './shortened.ts';
import { simulate } from './simulate.ts';
import { openSystem, type System } from './system.ts';
import { newTally } from './tally.ts';

const SEED = 1;
const CHAPTERS = 3;

const cluster = { ...inject('cluster'), stop: async () => {} };
let system: System | undefined;

afterEach(async () => system?.close());

test('chapters of fixed seeds go well, and meet everything that can go wrong', { timeout: 240_000 }, async () => {
  const { tally, found } = await simulate(cluster, { seed: SEED, seconds: Infinity, chapters: CHAPTERS });
  expect(found).toBeUndefined();
  expect(tally.chapters).toBe(CHAPTERS);
  expect([...tally.faults.keys()].sort()).toEqual([...FAULT_KINDS, 'cut in the body', 'hung up'].sort());
});

test('a seed makes the same story every time, and no other seed does', () => {
  expect(roundsOf(SEED)).toEqual(roundsOf(SEED));
  expect(roundsOf(SEED)).not.toEqual(roundsOf(SEED + 1));
});

test('what goes wrong is told by its name, and shortened to what it goes wrong with', { timeout: 240_000 }, async () => {
  system = await openSystem(cluster, () => {});
  await system.sql(`create rule silence as on insert to audit_log where new.action = 'credit.spent' do instead nothing`);
  const story = { seed: SEED, rounds: roundsOf(SEED) };
  const failure = (await play(system, story, newTally())) ?? 'nothing';
  expect(failure).toContain('credit_is_told');
  const short = await shortened(system, story, failure, 10_000);
  expect(short.failure).toContain('credit_is_told');
  expect(short.story.rounds.length).toBeLessThan(story.rounds.length / 2);
});
