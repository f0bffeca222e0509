import { setTimeout as sleep } from 'node:timers/promises';

interface Reply {
  status: number;
  headers: Headers;
}

interface Patience {
  tries?: number;
  /** How long to wait in between; by default what `Retry-After` says. */
  pauseMs?: number;
}

/**
 * Calls again while the answer is "unavailable" (503), as a good client does: nothing has been done then. A server that waits for its
 * database for a second says so, which happens right after its start and on a machine that is busy with other tests. Returns the last
 * answer, whatever it is.
 */
export async function whileAway<Answer extends Reply>(
  attempt: () => Promise<Answer>,
  { tries = 100, pauseMs }: Patience = {},
): Promise<Answer> {
  for (let made = 1; ; made++) {
    const reply = await attempt();
    if (reply.status !== 503 || made === tries) return reply;
    await sleep(pauseMs ?? Number(reply.headers.get('retry-after')) * 1000);
  }
}
