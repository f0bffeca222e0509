import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { play } from './play.ts';
import { history, type Step } from './steps.ts';

let server: TestServer;
let workshop: Workshop;

beforeAll(async () => {
  server = await startServer();
  workshop = await openWorkshop(server);
});
afterAll(async () => {
  await workshop.close();
  await server.stop();
});

/** `HISTORIES=1000` plays so many, however long that takes, and `SEED` those of a run that failed; else as many as fit in the time. */
const { HISTORIES, SEED } = process.env;
const numRuns = Number(HISTORIES ?? 1000);
const ENOUGH_MS = HISTORIES === undefined ? 15_000 : Number.POSITIVE_INFINITY;
const SHORTEN_MS = 60_000;

test('random histories go on the server as in the model', { timeout: 0 }, async () => {
  const end = Date.now() + ENOUGH_MS;
  let played = 0;
  const property = fc.asyncProperty(history, async (steps) => {
    if (Date.now() > end) return;
    await play({ server, workshop }, steps);
    played++;
  });
  const seed = SEED === undefined ? {} : { seed: Number(SEED) };
  const result = await fc.check(property, { numRuns, ...seed, endOnFailure: true });
  if (result.failed && result.counterexample) {
    const { steps, failure } = await shorten(result.counterexample[0], (result.errorInstance as Error).message, Date.now() + SHORTEN_MS);
    const told = steps.map((step) => `  ${JSON.stringify(step)}`).join('\n');
    throw new Error(`HISTORIES=${result.numRuns} SEED=${result.seed}, the last one, shortened to these steps:\n${told}\n\n${failure}`);
  }
  expect(played).toBeGreaterThan(0);
});

/** Leaves out of a history that fails what it fails without, while there is time: steps, then events of reports. */
async function shorten(steps: Step[], failure: string, end: number): Promise<{ steps: Step[]; failure: string }> {
  for (const fewer of fewerSteps(steps)) {
    if (Date.now() > end) break;
    try {
      await play({ server, workshop }, fewer);
    } catch (error) {
      return shorten(fewer, (error as Error).message, end);
    }
  }
  return { steps, failure };
}

function* fewerSteps(steps: Step[]): Generator<Step[]> {
  for (let size = steps.length >> 1; size >= 1; size >>= 1) {
    for (let at = steps.length - size; at >= 0; at -= size) yield steps.toSpliced(at, size);
  }
  for (const [index, step] of steps.entries()) {
    if (!('events' in step) || step.events.length < 2) continue;
    for (let at = 0; at < step.events.length; at++) yield steps.with(index, { ...step, events: step.events.toSpliced(at, 1) });
  }
}
