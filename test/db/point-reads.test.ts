import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keyed, type Statement } from '../../src/core/statement.ts';
import { createPointReads } from '../../src/db/point-reads.ts';

const NAMES = keyed('test_names', { name: 'text' }, { columns: 'name', from: 'names', on: 'true' });
const OTHERS = keyed('test_others', { name: 'text' }, { columns: 'name', from: 'names', on: 'true' });
const PAIRS = keyed('test_pairs', { name: 'text', number: 'integer' }, { columns: 'name', from: 'names', on: 'true' });

let groups: string[][];
/** How the database reacts to the next groups; without an entry it answers at once. */
let held: Promise<void>[];
let find: ReturnType<typeof createPointReads>;

/** Finds every key but "absent", and fails for a group with "bad" in it. */
async function query<Row>(_: Statement, [keys]: readonly unknown[]): Promise<Row[]> {
  groups.push([...(keys as string[])]);
  await held.shift();
  if ((keys as string[]).includes('bad')) throw new Error('the statement failed');
  const rows = (keys as string[]).map((key, index) => ({ n: index + 1, name: key }));
  return rows.filter(({ name }) => name !== 'absent').reverse() as Row[];
}

const nameOf = async (key: string, of = NAMES) => ((await find(of, [key])) as { name: string } | undefined)?.name;

/** Lets everything happen that does not wait for time to pass. */
const turn = () => new Promise(setImmediate);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  groups = [];
  held = [];
  find = createPointReads(query);
});

afterEach(() => {
  vi.useRealTimers();
});

test('reads that come together are one group, and each gets its own row, also when two ask for the same', async () => {
  expect(await Promise.all(['a', 'b', 'a', 'absent', 'c'].map((key) => nameOf(key)))).toEqual(['a', 'b', 'a', undefined, 'c']);
  expect(groups).toEqual([['a', 'b', 'a', 'absent', 'c']]);
});

test('a key of several parts is an array for each', async () => {
  let sent: readonly unknown[] = [];
  const read = createPointReads(async <Row>(_: Statement, values: readonly unknown[]) => {
    sent = values;
    return [{ n: 2 }] as Row[];
  });
  expect(await Promise.all([read(PAIRS, ['a', 1]), read(PAIRS, ['b', 2])])).toEqual([undefined, { n: 2 }]);
  expect(sent).toEqual([
    ['a', 'b'],
    [1, 2],
  ]);
});

test('a read alone is sent alone, at once, and never answered from an earlier one', async () => {
  expect(await nameOf('a')).toBe('a');
  expect(await nameOf('a')).toBe('a');
  expect(groups).toEqual([['a'], ['a']]);
});

test('each statement has groups of its own', async () => {
  expect(await Promise.all([nameOf('a'), nameOf('b', OTHERS)])).toEqual(['a', 'b']);
  expect(groups).toEqual([['a'], ['b']]);
});

test('a failure reaches everybody in the group and nobody after it', async () => {
  const outcomes = await Promise.allSettled([nameOf('a'), nameOf('bad')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await nameOf('a')).toBe('a');
});

test('while two groups are out the rest waits and goes as one, a hundred at most', async () => {
  const first = Promise.withResolvers<void>();
  held = [first.promise, new Promise(() => {})];
  const before = nameOf('a');
  await turn();
  void nameOf('b');
  await turn();
  const after = Array.from({ length: 150 }, (_, index) => nameOf(`c${index}`));
  await turn();
  expect(groups.length).toBe(2);
  first.resolve();
  expect(await before).toBe('a');
  expect(await Promise.all(after)).toEqual(Array.from({ length: 150 }, (_, index) => `c${index}`));
  expect(groups.slice(2).map(({ length }) => length)).toEqual([100, 50]);
});

test('groups that are never answered do not keep later reads waiting', async () => {
  held = [new Promise(() => {}), new Promise(() => {})];
  void nameOf('a');
  await turn();
  void nameOf('b');
  await turn();
  const later = nameOf('c');
  await turn();
  expect(groups).toEqual([['a'], ['b']]);
  vi.advanceTimersByTime(1000);
  expect(await later).toBe('c');
});
