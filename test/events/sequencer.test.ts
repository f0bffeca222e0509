import { expect, test } from 'vitest';
import { createLog } from '../../src/core/log.ts';
import { createSequencer } from '../../src/events/sequencer.ts';

const LONG_MS = 60_000;

/** A sequencer of an outbox that is a number, and what it said. */
function someSequencer(everyMs: number, outbox = { waiting: 0, isAway: false }) {
  const lines: { level: string; msg: string }[] = [];
  const moves: bigint[] = [];
  const counts = { looks: 0, atOnce: 0, atOnceMax: 0 };
  let position = 0n;
  const sequencer = createSequencer({
    everyMs,
    log: createLog('debug', { write: (line: string) => void lines.push(JSON.parse(line)) }),
    moved: (to) => moves.push(to),
    isWaiting: async () => {
      counts.looks += 1;
      if (outbox.isAway) throw new Error('the database is away');
      return outbox.waiting > 0;
    },
    sequence: async () => {
      counts.atOnceMax = Math.max(counts.atOnceMax, ++counts.atOnce);
      await new Promise((done) => setTimeout(done, 2));
      counts.atOnce -= 1;
      if (outbox.isAway) throw new Error('the database is away');
      const taken = Math.min(outbox.waiting, 200);
      outbox.waiting -= taken;
      position += BigInt(taken);
      return { position, isMore: taken === 200 };
    },
  });
  return { sequencer, outbox, lines, moves, counts };
}

test('what is told here gets its place at once, and all of it', async () => {
  const { sequencer, outbox, moves } = someSequencer(LONG_MS);
  const stop = sequencer.start();
  outbox.waiting = 450;
  sequencer.wake();
  await expect.poll(() => outbox.waiting).toBe(0);
  await stop();
  expect(moves).toEqual([200n, 400n, 450n]);
});

test('what other servers have told is found', async () => {
  const { sequencer, outbox } = someSequencer(5);
  const stop = sequencer.start();
  outbox.waiting = 3;
  await expect.poll(() => outbox.waiting).toBe(0);
  await stop();
});

test('it runs once at a time, however often it is woken', async () => {
  const { sequencer, outbox, counts } = someSequencer(LONG_MS);
  const stop = sequencer.start();
  for (let n = 0; n < 50; n++) {
    outbox.waiting += 1;
    sequencer.wake();
    await new Promise((done) => setTimeout(done, n % 3));
  }
  await expect.poll(() => outbox.waiting).toBe(0);
  await stop();
  expect(counts.atOnceMax).toBe(1);
});

test('it outlasts a database that is away, and says so once', async () => {
  const { sequencer, outbox, lines, counts } = someSequencer(2);
  outbox.isAway = true;
  const stop = sequencer.start();
  sequencer.wake();
  await expect.poll(() => counts.looks).toBeGreaterThan(3);
  outbox.waiting = 1;
  outbox.isAway = false;
  await expect.poll(() => outbox.waiting).toBe(0);
  await stop();
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    ['warn', 'events wait for their places in the log'],
    ['info', 'events get their places in the log again'],
  ]);
});

test('a stopped one does nothing, and stopping waits for the run that is on its way', async () => {
  const { sequencer, outbox, counts } = someSequencer(2);
  const stop = sequencer.start();
  outbox.waiting = 1;
  sequencer.wake();
  await stop();
  expect(counts.atOnce).toBe(0);
  const { looks } = counts;
  outbox.waiting += 5;
  sequencer.wake();
  await new Promise((done) => setTimeout(done, 20));
  expect([counts.looks, outbox.waiting >= 5]).toEqual([looks, true]);
});
