import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createProgress } from '../../../src/webhooks/sending/progress.ts';

test('it stands before the first that is not done with, in whatever order they are done', () => {
  const positions = fc.uniqueArray(fc.bigInt({ min: 11n, max: 60n }), { maxLength: 30 }).map((all) => all.sort((a, b) => Number(a - b)));
  fc.assert(
    fc.property(positions, fc.func(fc.integer()), (taken, order) => {
      const progress = createProgress(10n);
      for (const position of taken) progress.take(position);
      progress.reach(60n);
      const open = new Set(taken);
      for (const position of [...taken].sort((a, b) => order(String(a)) - order(String(b)))) {
        progress.settle(position);
        open.delete(position);
        const first = [...open].sort((a, b) => Number(a - b))[0];
        expect(progress.settled).toBe(first === undefined ? 60n : first - 1n);
      }
    }),
  );
});

test('what is done with is not kept, however much it is', () => {
  const progress = createProgress(0n);
  for (let position = 1n; position <= 5000n; position++) {
    progress.take(position);
    progress.reach(position);
    progress.settle(position);
    expect(progress.settled).toBe(position);
  }
});
