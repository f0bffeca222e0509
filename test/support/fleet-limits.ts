/** What several servers let one session do together. */
import { expect } from 'vitest';
import type { Fleet } from './fleet.ts';

const ME = '/v1/referrals/me';
const [BURST, PER_SECOND] = [100, 50];

/**
 * Sends so many requests of one session at once, in turn to servers that know how many they are, and expects that those which are let
 * through are as many as one server would let through, to a tenth. What the time that it took lets through besides is added.
 */
export async function floodSession(fleet: Fleet, requests: number): Promise<void> {
  const session = await fleet.login(await fleet.createUser());
  const began = performance.now();
  // Each server knows the session before the flood: whoever is unknown is held up with its address.
  const first = await Promise.all(fleet.each.map((client) => client.as(session, 'GET', ME)));
  const share = Math.round(BURST / fleet.each.length);
  expect(first.map(({ headers }) => headers.get('ratelimit-policy'))).toEqual(fleet.each.map(() => `"session";q=${share};w=2`));
  const flood = await Promise.all(Array.from({ length: requests }, () => fleet.as(session, 'GET', ME)));
  const replies = [...first, ...flood];
  const [letThrough, refused] = [200, 429].map((status) => replies.filter((reply) => reply.status === status).length) as [number, number];
  const seconds = (performance.now() - began) / 1000;
  expect(letThrough + refused).toBe(replies.length);
  expect(letThrough).toBeGreaterThanOrEqual(BURST * 0.9);
  expect(letThrough).toBeLessThanOrEqual(BURST * 1.1 + PER_SECOND * seconds);
}
