import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { ADMIN_TOKENS } from '../support/four-eyes.ts';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import type { TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';
import { play } from './play.ts';
import { shorten, without } from './shorten.ts';
import { history, type Step } from './steps.ts';

/** Changed from history to history: the server looks at it whenever a payout is to be sent. */
const approvals = { needed: 0, fromMicro: 5n };
const test = serving({ adminTokens: ADMIN_TOKENS, payoutApprovals: approvals });

let workshop: Workshop;

test.beforeAll(async ({ server }) => {
  workshop = await openWorkshop(server);
});

afterAll(async () => {
  await workshop.close();
});

/** `HISTORIES=1000` plays so many, however long that takes, and `SEED` those of a run that failed; else as many as fit in the time. */
const { HISTORIES, SEED } = process.env;
const numRuns = Number(HISTORIES ?? 1000);
const ENOUGH_MS = HISTORIES === undefined ? 15_000 : Number.POSITIVE_INFINITY;
const SHORTEN_MS = 60_000;

test('random histories go on the server as in the model', { timeout: 0 }, async ({ server }) => {
  const end = Date.now() + ENOUGH_MS;
  let played = 0;
  const property = fc.asyncProperty(history, fc.constantFrom(0, 0, 1, 2), async (steps, needed) => {
    if (Date.now() > end) return;
    approvals.needed = needed;
    await play({ server, workshop, approvals }, steps);
    played++;
  });
  const seed = SEED === undefined ? {} : { seed: Number(SEED) };
  const result = await fc.check(property, { numRuns, ...seed, endOnFailure: true });
  if (result.failed && result.counterexample) {
    const [[steps, needed], first] = [result.counterexample, (result.errorInstance as Error).message];
    approvals.needed = needed;
    const { story, failure } = await shorten(steps, first, fewerSteps, (value) => failureOf(server, value), Date.now() + SHORTEN_MS);
    const told = story.map((step) => `  ${JSON.stringify(step)}`).join('\n');
    throw new Error(
      `HISTORIES=${result.numRuns} SEED=${result.seed}, the last one, with ${needed} approvals, shortened to these steps:\n${told}\n\n${failure}`,
    );
  }
  expect(played).toBeGreaterThan(0);
});

async function failureOf(server: TestServer, steps: readonly Step[]): Promise<string | undefined> {
  return play({ server, workshop, approvals }, steps).then(
    () => undefined,
    (error: Error) => error.message,
  );
}

/** Shortens a history: without some steps, then without some events of reports. */
function* fewerSteps(steps: Step[]): Generator<Step[]> {
  yield* without(steps);
  for (const [index, step] of steps.entries()) {
    if (step.do !== 'report' && step.do !== 'preview') continue;
    for (let at = 0; at < step.events.length && step.events.length > 1; at++)
      yield steps.with(index, { ...step, events: step.events.toSpliced(at, 1) });
  }
}
