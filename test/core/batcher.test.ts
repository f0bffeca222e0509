import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { type Batching, createBatcher } from '../../src/core/batcher.ts';

/** A batcher whose batches end when the test says so: `sent` has their items, in the order in which they went. */
function batcherOf(batching: Partial<Batching<string, string>> = {}) {
  const sent: string[][] = [];
  const ends: (() => void)[] = [];
  const join = createBatcher<string, string>({
    outMax: 2,
    sizeMax: 100,
    sizeOf: () => 1,
    patienceMs: 60_000,
    run: (items) => {
      sent.push(items);
      return new Promise((done) => ends.push(() => done(items.map((item) => item.toUpperCase()))));
    },
    ...batching,
  });
  const arrive = async (items: string) => {
    for (const item of items) void join(item);
    await nextTurn();
    await nextTurn();
  };
  const end = async (batch: number) => {
    (ends[batch] as () => void)();
    await nextTurn();
  };
  return { sent: () => sent.map((items) => items.join('')), join, arrive, end };
}

test('what arrives together goes together, and each item gets its own result', async () => {
  const { sent, join, end } = batcherOf();
  const results = Promise.all(['a', 'b', 'c'].map(join));
  await nextTurn();
  await end(0);
  expect(sent()).toEqual(['abc']);
  expect(await results).toEqual(['A', 'B', 'C']);
});

test('a second batch goes beside the first once it has as many items; fewer wait', async () => {
  const { sent, arrive } = batcherOf();
  await arrive('abc');
  await arrive('d');
  await arrive('e');
  expect(sent()).toEqual(['abc']);
  await arrive('f');
  expect(sent()).toEqual(['abc', 'def']);
  await arrive('ghijk');
  expect(sent(), 'no third one').toEqual(['abc', 'def']);
});

test('fewer items wait no longer than until nothing is out', async () => {
  const { sent, arrive, end } = batcherOf();
  await arrive('ab');
  await arrive('cdef');
  await arrive('g');
  await end(0);
  expect(sent()).toEqual(['ab', 'cdef']);
  await end(1);
  expect(sent()).toEqual(['ab', 'cdef', 'g']);
});

test('a batch holds so much and no more; an item larger than that goes alone', async () => {
  const { sent, arrive, end } = batcherOf({ sizeMax: 3, outMax: 1, sizeOf: (item) => (item === 'X' ? 9 : 1) });
  await arrive('abcdXe');
  for (const batch of [0, 1, 2]) await end(batch);
  expect(sent()).toEqual(['abc', 'd', 'X', 'e']);
});

test('a batch that takes too long keeps nobody waiting', async () => {
  const { sent, arrive } = batcherOf({ patienceMs: 5 });
  await arrive('abc');
  await arrive('d');
  await vi.waitFor(() => expect(sent()).toEqual(['abc', 'd']));
});

test('when a batch fails, its items do', async () => {
  const join = createBatcher<string, string>({
    outMax: 2,
    sizeMax: 100,
    sizeOf: () => 1,
    patienceMs: 1000,
    run: () => Promise.reject(new Error('away')),
  });
  expect(await Promise.allSettled(['a', 'b'].map(join))).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
});
