import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPulse } from '../../src/db/pulse.ts';
import { waitAwake } from '../../src/db/wait-awake.ts';

/** A database that is there or not as the test says, statements that are answered when the test says, and a clock that the test moves. */
function database(isThere: () => boolean) {
  const counts = { givenUp: 0, probes: 0 };
  const failures: ((error: Error) => void)[] = [];
  let elapse = () => {};
  const pulse = createPulse(
    async () => {
      counts.probes++;
      return isThere();
    },
    () => {
      counts.givenUp++;
      for (const fail of failures.splice(0)) fail(new Error('given up'));
    },
    () =>
      new Promise((elapsed) => {
        elapse = elapsed;
      }),
  );
  const ask = () => {
    let answer = () => {};
    const answered = pulse.during(
      () =>
        new Promise<string>((done, failed) => {
          answer = () => done('answered');
          failures.push(failed);
        }),
    );
    return { answer: () => answer(), done: answered.catch((error: Error) => error.message) };
  };
  /** Lets so many quiet times pass. */
  const pass = async (times: number) => {
    for (let time = 0; time < times; time++) {
      elapse();
      await nextTurn();
    }
  };
  return { ask, counts, pass };
}

test('a database that neither answers nor is there is given up after two quiet times at most, whenever the statement came', async () => {
  let isThere = true;
  const { ask, counts, pass } = database(() => isThere);
  const first = ask();
  await pass(3);
  const { done } = ask();
  first.answer();
  await first.done;
  isThere = false;
  await pass(1);
  expect(counts.givenUp, 'there was an answer in this one').toBe(0);
  await pass(1);
  expect([await done, counts.givenUp]).toEqual(['given up', 1]);
});

test('a statement that takes long has its time as long as somebody is there', async () => {
  const { ask, counts, pass } = database(() => true);
  const slow = ask();
  await pass(40);
  expect(counts).toEqual({ givenUp: 0, probes: 40 });
  slow.answer();
  expect(await slow.done).toBe('answered');
});

test('while others are answered nobody asks whether the database is there, nor when nothing is out', async () => {
  const { ask, counts, pass } = database(() => false);
  const slow = ask();
  for (let index = 0; index < 100; index++) {
    const quick = ask();
    quick.answer();
    await quick.done;
    await pass(1);
  }
  slow.answer();
  await slow.done;
  await pass(10);
  expect(counts.probes).toBe(0);
});

test('an answer that comes while it is asked whether the database is there saves the others', async () => {
  let answer = () => {};
  const { ask, counts, pass } = database(() => {
    answer();
    return false;
  });
  const [one, other] = [ask(), ask()];
  answer = one.answer;
  await pass(1);
  expect([await one.done, counts.givenUp]).toEqual(['answered', 0]);
  other.answer();
  await other.done;
});

test('time in which the process itself is busy counts as a moment: answers could not have been read in it', async () => {
  const started = performance.now();
  const waited = waitAwake(200);
  while (performance.now() < started + 400);
  const free = performance.now();
  await waited;
  expect(performance.now() - free).toBeGreaterThan(100);
});
