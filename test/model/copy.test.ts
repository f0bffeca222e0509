import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUPLES } from './couples.ts';
import type { Deed } from './deed.ts';
import { codeOf, deedsOf, putUser, RULES, signUp } from './deeds.ts';
import { newWorld } from './model.ts';
import type { Plot } from './reports.ts';
import { history, USERS } from './steps.ts';
import { momentOf } from './wait.ts';
import { copyOf, type Programme } from './world.ts';

const START = Date.UTC(2026, 2, 1, 12);
const PROGRAMME = { version: 'v1', ...RULES, reserved_slugs: [], landing_url: '/' } as Programme;

test('what happens in a copy of the world does not happen in the world', () => {
  const users = Array.from({ length: USERS }, (_, number) => `00000000-0000-4000-8000-00000000000${number}`);
  const property = fc.property(history, (steps) => {
    const world = newWorld(START, PROGRAMME);
    const plot: Plot = { run: 'copy', users, invoices: [], sent: [], earned: [], names: { ids: new Map(), names: new Map() } };

    function take({ operation, does }: Deed): void {
      const before = structuredClone(world);
      does(copyOf(world));
      expect(isDeepStrictEqual(world, before), operation).toBe(true);
      does(world);
      world.now++;
      for (const { id } of world.payouts) plot.names.ids.set(id, id);
    }

    for (const user of users) take(putUser(user, {}));
    for (const [invitee, inviter] of COUPLES) take(signUp(users[invitee] as string, codeOf(world, users[inviter] as string)));
    for (const step of steps) {
      if (step.do === 'wait') world.now = momentOf(world, users, step.until);
      for (const deed of deedsOf(step, plot, world)) take(deed);
    }
  });
  fc.assert(property, { numRuns: 20 });
});
