import { afterEach, expect, inject, test } from 'vitest';
import type { Step } from '../model/steps.ts';
import { FAULT_KINDS } from './faults.ts';
import { play, type Story } from './play.ts';
import { roundsOf } from './scenario.ts';
import { shortened } from './shortened.ts';
import { simulate } from './simulate.ts';
import { openSystem, type System } from './system.ts';
import { newTally } from './tally.ts';

const SEED = 1;
const CHAPTERS = 2;

/** User 0 earns something and covers an invoice with it, after which others click. */
const STEPS: Step[] = [
  { do: 'report', events: [{ type: 'paid', of: 'new', invoice: 0, amount: { micro: 500 }, daysAgo: 0, twist: undefined }] },
  { do: 'wait', until: 'the end of a hold' },
  ...Array.from({ length: 2 }, (): Step => ({ do: 'spend', user: 0, amount: { percent: 100 }, wrongBy: 0 })),
  ...Array.from({ length: 8 }, (_, code): Step => ({ do: 'click', code, typed: 'code' })),
];
const STORY: Story = {
  seed: SEED,
  rounds: STEPS.map((step) => ({ after: 1, acts: [{ do: 'step', step, key: 'none', hasTwin: false, mishaps: [] }] })),
};

const cluster = { ...inject('cluster'), stop: async () => {} };
let system: System | undefined;

afterEach(async () => system?.close());

test('chapters of fixed seeds go well, and meet everything that can go wrong', async () => {
  const { tally, found } = await simulate(cluster, { seed: SEED, seconds: Infinity, chapters: CHAPTERS });
  expect(found).toBeUndefined();
  expect(tally.chapters).toBe(CHAPTERS);
  expect([...tally.faults.keys()].sort()).toEqual([...FAULT_KINDS, 'cut in the body', 'hung up'].sort());
});

test('a seed makes the same story every time, and no other seed does', () => {
  expect(roundsOf(SEED)).toEqual(roundsOf(SEED));
  expect(roundsOf(SEED)).not.toEqual(roundsOf(SEED + 1));
});

test('what goes wrong is told by its name, and shortened to what it goes wrong with', async () => {
  system = await openSystem(cluster, () => {});
  await system.sql(`create rule silence as on insert to audit_log where new.action = 'credit.spent' do instead nothing`);
  const failure = (await play(system, STORY, newTally())) ?? 'nothing';
  expect(failure).toContain('credit_is_told');
  const short = await shortened(system, STORY, failure, 5_000);
  expect(short.failure).toContain('credit_is_told');
  expect(short.story.rounds.length).toBeLessThan(STORY.rounds.length);
});
