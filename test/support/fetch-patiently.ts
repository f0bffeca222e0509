import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 120_000;
const PAUSE_MS = 250;

/**
 * Fetches as a good client does: what cannot be answered at the moment (503) is asked for again. A server that waits for its database for
 * a second says so; on a machine that is busy with other tests a second can pass. A 503 that stays is returned after two minutes.
 */
export async function fetchPatiently(url: string, init: RequestInit = {}): Promise<Response> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const response = await fetch(url, init);
    if (response.status !== 503 || Date.now() > until) return response;
    await response.arrayBuffer();
    await sleep(PAUSE_MS);
  }
}
