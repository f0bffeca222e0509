import { describe, expect } from 'vitest';
import { Problem } from '../../src/core/problem.ts';
import { adding, integer, rows } from '../../src/core/rows.ts';
import type { Tx } from '../../src/core/tx.ts';
import { ADD, context, failWith, INSERT, read, test } from './counters.ts';

test.beforeEach(({ counters }) => counters.reset());

describe('attempt', () => {
  test('keeps what succeeds, and undoes only its own writes when it fails', async ({ counters }) => {
    const database = await counters.open('read committed');
    const results = await database.transaction(context, async (tx) => {
      await tx.query(ADD, [1]);
      const good = await tx.attempt(
        async () => {
          await tx.query(ADD, [2]);
          return 'good';
        },
        () => 'failed',
      );
      const bad = await tx.attempt(
        async () => {
          await tx.query(ADD, [1]);
          await tx.query(INSERT, [2]);
          return 'good';
        },
        (error) => `failed: ${(error as { code: string }).code}`,
      );
      await tx.query(ADD, [1]);
      return [good, bad];
    });
    expect(results).toEqual(['good', 'failed: 23505']);
    expect(await counters.rows()).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test('lets refusals and lost races through', async ({ counters }) => {
    const database = await counters.open('read committed');
    const failed = () => 'swallowed';
    const refusal = database.transaction(context, (tx) => tx.attempt(() => Promise.reject(new Problem('slug_taken')), failed));
    await expect(refusal).rejects.toMatchObject({ tag: 'slug_taken' });
    let runs = 0;
    const race = await database.transaction(context, (tx) =>
      tx.attempt(async () => {
        if (++runs === 1) await tx.query(failWith('40001'), []);
        return 'second run';
      }, failed),
    );
    expect([race, runs]).toEqual(['second run', 2]);
  });
});

describe('writes that nobody waits for', () => {
  test('are in order with everything else, and committed with it', async ({ counters }) => {
    const database = await counters.open('read committed');
    const seen = await database.transaction(context, async (tx) => {
      tx.write([{ statement: ADD, values: [1] }]);
      tx.write([{ statement: ADD, values: [1] }]);
      return read(tx, 1);
    });
    expect(seen).toBe(2);
    expect(await counters.rows()).toContainEqual([1, 2]);
  });

  test('fail the transaction, and say themselves why, whoever asks next', async ({ counters }) => {
    const database = await counters.open('read committed', 1);
    const ways: ((tx: Tx) => unknown)[] = [() => {}, (tx) => read(tx, 1), (tx) => tx.write([{ statement: ADD, values: [1] }])];
    for (const next of ways) {
      const work = database.transaction(context, async (tx) => {
        tx.write([
          { statement: ADD, values: [2] },
          { statement: INSERT, values: [1] },
        ]);
        await next(tx);
      });
      await expect(work).rejects.toMatchObject({ code: '23505' });
    }
    expect(await counters.rows()).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  test('must write their rows, or nothing is committed', async ({ counters }) => {
    const database = await counters.open('read committed', 1);
    const counted = rows<number>('counters', { id: integer((id) => id), n: integer(() => 1) });
    const change = counted.update('test_counters_change', { as: 'c', by: ['id'], set: [adding('n')] });
    const add = (ids: number[]) =>
      database.transaction(context, async (tx) => {
        tx.write([{ statement: ADD, values: [1] }, ...change(ids)]);
      });
    await expect(add([1, 3])).rejects.toThrow('test_counters_change did not change every row');
    expect(await counters.rows()).toContainEqual([1, 0]);
    await add([1, 2]);
    expect(await counters.rows()).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test('that lost a race run again', async ({ counters }) => {
    const database = await counters.open('read committed', 1);
    let runs = 0;
    await database.transaction(context, async (tx) => {
      tx.write(++runs === 1 ? [{ statement: failWith('40001'), values: [] }] : [{ statement: ADD, values: [1] }]);
    });
    expect(runs).toBe(2);
    expect(await counters.rows()).toContainEqual([1, 1]);
  });

  test('that find their row taken say what that means, and of nothing else', async ({ counters }) => {
    const database = await counters.open('read committed', 1);
    const taken = () => Object.assign(new Error('overtaken'), { code: '40001' });
    let runs = 0;
    await database.transaction(context, async (tx) => {
      tx.write([{ statement: INSERT, values: [++runs], failures: { 23505: taken } }]);
    });
    expect(runs).toBe(3);
    expect(await counters.rows()).toContainEqual([3, 0]);
    const work = database.transaction(context, async (tx) =>
      tx.write([{ statement: failWith('23514'), values: [], failures: { 23505: taken } }]),
    );
    await expect(work).rejects.toMatchObject({ code: '23514' });
  });

  test('in an attempt fail the attempt, and those before it do not', async ({ counters }) => {
    const database = await counters.open('read committed', 1);
    const result = await database.transaction(context, async (tx) => {
      tx.write([{ statement: ADD, values: [1] }]);
      const kept = await tx.attempt(
        async () => tx.write([{ statement: INSERT, values: [2] }]),
        () => 'failed',
      );
      tx.write([{ statement: ADD, values: [2] }]);
      return kept;
    });
    expect(result).toBe('failed');
    expect(await counters.rows()).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
});
