import { describe, expect } from 'vitest';
import { lostRace } from '../../src/core/lost-race.ts';
import type { Problem } from '../../src/core/problem.ts';
import { adding, integer, rows } from '../../src/core/rows.ts';
import { keyed, type Step, statement } from '../../src/core/statement.ts';
import { context, test } from './counters.ts';

const LOCK = statement(
  'test_counters_lock',
  'select id, n from counters where id = any($1::integer[]) order by id for update',
  { $1: 'integer' },
  { isOrdered: true },
);
const FIND = keyed('test_counters_find', { id: 'integer' }, { columns: 'c.id', from: 'counters c', on: 'c.id = wanted.id' });
const COUNTED = rows<number>('counters', { id: integer((id) => id), n: integer(() => 1) });
const addAll = COUNTED.insert('test_counters_add_all');
const changeAll = COUNTED.update('test_counters_change_all', { as: 'c', by: ['id'], set: [adding('n')] });

/** A statement that is overtaken a few times before its row is to be seen. */
function seenAfter(name: string, times: number) {
  let seen = 0;
  const late: Step = async (_, found) => {
    if (++seen < times) throw lostRace('on purpose');
    return found;
  };
  return statement(name, 'select n from counters where id = $1', {}, { text: 'select n from counters where id = $1', steps: [late] });
}

test.beforeEach(({ counters }) => counters.reset());

describe('in shape keys', () => {
  test('locks go one key a statement, in one packet and in the order of the keys', async ({ counters }) => {
    const database = await counters.open('read committed', 1, 'keys');
    const packets: number[] = [];
    counters.proxy.watch((text) => {
      const bound = text.split('\0test_counters_lock_one\0').length - 1;
      if (bound > 0) packets.push(bound);
      return 'pass';
    });
    const found = await database.transaction(context, (tx) => tx.query(LOCK, [[2, 1, 3]]));
    expect(found).toEqual([
      { id: 1, n: 0 },
      { id: 2, n: 0 },
    ]);
    expect(packets).toEqual([3]);
  });

  test('a row that is to be changed must be there, for each row by itself', async ({ counters }) => {
    const database = await counters.open('read committed', 1, 'keys');
    const change = (ids: number[]) => database.transaction(context, async (tx) => tx.write(changeAll(ids)));
    await expect(change([1, 3, 2])).rejects.toThrow('test_counters_change_all did not change every row');
    expect(await counters.rows()).toEqual([
      [1, 0],
      [2, 0],
    ]);
    await change([2, 1]);
    expect(await counters.rows()).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  test('rows are added one by one, or none is', async ({ counters }) => {
    const database = await counters.open('read committed', 1, 'keys');
    const add = (ids: number[]) => database.transaction(context, async (tx) => tx.write(addAll(ids)));
    await expect(add([5, 1])).rejects.toMatchObject({ code: '23505' });
    await add([5, 4]);
    expect((await counters.rows()).map(([id]) => id)).toEqual([1, 2, 4, 5]);
  });

  test('reads that come together each get their row, over one connection', async ({ counters }) => {
    const database = await counters.open('read committed', 1, 'keys');
    const { find } = database.reader(new Date());
    expect(await Promise.all([2, 9, 1, 2].map((id) => find(FIND, [id])))).toEqual([
      { n: 1, id: 2 },
      undefined,
      { n: 3, id: 1 },
      { n: 4, id: 2 },
    ]);
    expect(await database.transaction(context, (tx) => tx.find(FIND, [2]))).toMatchObject({ id: 2 });
  });

  test('a read that found one thing and not yet the other is read again, and 503 is the end of it', async ({ counters }) => {
    const database = await counters.open('read committed', 2, 'keys');
    const { query } = database.reader(new Date());
    expect(await query(seenAfter('test_counter_seen_late', 3), [1])).toEqual([{ n: 0 }]);
    const never = query(seenAfter('test_counter_never_seen', Number.POSITIVE_INFINITY), [1]);
    await expect(never).rejects.toMatchObject({ tag: 'unavailable' } satisfies Partial<Problem>);
  });

  test('single statements for many keys are run again one by one: what was counted is not counted again', async ({ counters, server }) => {
    const database = await counters.open('read committed', 2, 'keys');
    await server.sql(`create function overtaken() returns trigger language plpgsql as
      $$ begin raise exception 'overtaken' using errcode = '40001'; end $$`);
    await server.sql(
      'create trigger overtaken before update on counters for each row when (old.id = 1 and new.n < 0) execute function overtaken()',
    );
    const losing = statement('test_counter_lose', 'update counters set n = n - $2 where id = any($1::integer[])', { $1: 'integer' }, {});
    await expect(database.single(new Date()).query(losing, [[1, 2], 1])).rejects.toMatchObject({ tag: 'unavailable' });
    expect(await counters.rows()).toEqual([
      [1, 0],
      [2, -1],
    ]);
  });
});
