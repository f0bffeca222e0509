import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

const STEP_MS = 25;

/**
 * Waits for a while in which this process is awake: while it was busy itself it could not have read an answer, so that all of such a
 * time counts as one step only. What has come by the end is read.
 */
export async function waitAwake(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= STEP_MS) await sleep(Math.min(left, STEP_MS), undefined, { ref: false });
  await nextTurn();
}
