import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/**
 * Writes a body part by part, no faster than the client takes it: the next part is made when there is room for it. When the client
 * leaves, the rest is not made, and nobody is there to be told. Returns what went wrong with the parts, if something did: the head is
 * gone by then, so that all a client can see is a connection that breaks off.
 */
export async function writeParts(response: ServerResponse, parts: AsyncIterable<string>): Promise<unknown> {
  let failure: unknown;
  async function* watched(): AsyncGenerator<string, void> {
    try {
      yield* parts;
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  await pipeline(watched(), response).catch(() => {});
  return failure;
}
