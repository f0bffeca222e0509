import { describe, expect } from 'vitest';
import { Problem } from '../../src/core/problem.ts';
import type { Tx } from '../../src/core/tx.ts';
import { ADD, type Counters, context, failWith, INSERT, READ, read, test, WRITE } from './counters.ts';

const ATTEMPTS_MAX = 5;

test.beforeEach(({ counters }) => counters.reset());

/** Lets everybody wait for each other once. */
function barrier(count: number): () => Promise<void> {
  let waiting = 0;
  let open: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++waiting === count) open();
    return opened;
  };
}

describe('a lost race is run again', () => {
  test('serialization failures: no addition is lost', async ({ counters }) => {
    const database = await counters.open('serializable');
    const meet = barrier(3);
    let runs = 0;
    const add = () =>
      database.transaction(context, async (tx) => {
        runs++;
        const n = await read(tx, 1);
        await meet();
        await tx.query(WRITE, [1, n + 1]);
      });
    await Promise.all([add(), add(), add()]);
    expect(await counters.rows()).toContainEqual([1, 3]);
    expect(runs).toBeGreaterThan(3);
  });

  test('write skew: of two that read the same and write apart, one sees the other', async ({ counters }) => {
    const database = await counters.open('serializable');
    const meet = barrier(2);
    const leaveOneAtZero = (own: number, other: number) =>
      database.transaction(context, async (tx) => {
        const taken = await read(tx, other);
        await meet();
        if (taken === 0) await tx.query(WRITE, [own, 1]);
      });
    await Promise.all([leaveOneAtZero(1, 2), leaveOneAtZero(2, 1)]);
    expect((await counters.rows()).map(([, n]) => n).sort()).toEqual([0, 1]);
  });

  test('deadlocks: both end well', async ({ counters }) => {
    const database = await counters.open('read committed');
    const meet = barrier(2);
    let runs = 0;
    const both = (first: number, second: number) =>
      database.transaction(context, async (tx) => {
        runs++;
        await tx.query(ADD, [first]);
        await meet();
        await tx.query(ADD, [second]);
      });
    await Promise.all([both(1, 2), both(2, 1)]);
    expect(await counters.rows()).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(runs).toBeGreaterThanOrEqual(3); // the one that gave way may meet the other again
  });

  test.for(['40001', '40P01'])('%s again and again is 503 in the end, after a bounded number of runs', async (code, { counters }) => {
    const database = await counters.open('read committed');
    let runs = 0;
    const work = database.transaction(context, async (tx) => {
      runs++;
      await tx.query(ADD, [1]);
      await tx.query(failWith(code), []);
    });
    await expect(work).rejects.toMatchObject({ tag: 'unavailable' });
    expect(runs).toBe(ATTEMPTS_MAX);
    expect(await counters.rows()).toContainEqual([1, 0]);
  });
});

describe('what is not a race is run once and undone', () => {
  test.for([
    ['a refusal', () => Promise.reject(new Problem('slug_taken')), { tag: 'slug_taken' }],
    ['a bug', () => Promise.reject(new Error('a bug')), { message: 'a bug' }],
    ['a broken rule of the database', (tx: Tx) => tx.query(INSERT, [1]), { code: '23505' }],
    ['a cancelled statement', (tx: Tx) => tx.query(failWith('57014'), []), { tag: 'unavailable' }],
    ['a lock that took too long', (tx: Tx) => tx.query(failWith('55P03'), []), { tag: 'unavailable' }],
    ['a full disk', (tx: Tx) => tx.query(failWith('53100'), []), { tag: 'unavailable' }],
    ['a read-only standby', (tx: Tx) => tx.query(failWith('25006'), []), { tag: 'unavailable' }],
  ] as [string, (tx: Tx) => Promise<unknown>, object][])('%s', async ([_, fail, expected], { counters }) => {
    const database = await counters.open('read committed', 1);
    let runs = 0;
    const work = database.transaction(context, async (tx) => {
      runs++;
      await tx.query(ADD, [1]);
      await fail(tx);
    });
    await expect(work).rejects.toMatchObject(expected);
    expect(runs).toBe(1);
    expect(await counters.rows()).toContainEqual([1, 0]);
    expect(await database.transaction(context, (tx) => read(tx, 1))).toBe(0);
  });
});

test('a failure that nobody minds still fails the transaction: it never seems to have committed', async ({ counters }) => {
  const database = await counters.open('read committed', 1);
  const swallowing = database.transaction(context, async (tx) => {
    await tx.query(ADD, [1]);
    await tx.query(failWith('22012'), []).catch(() => {});
  });
  await expect(swallowing).rejects.toThrow(/a statement had failed/);
  expect(await counters.rows()).toEqual([
    [1, 0],
    [2, 0],
  ]);
  await database.transaction(context, (tx) => tx.query(ADD, [1])); // on the same connection, which is as good as new
  expect((await counters.rows())[0]).toEqual([1, 1]);
});

test('statements that are sent together run in their order, each on what the one before has left', async ({ counters }) => {
  const database = await counters.open('read committed');
  const seen = await database.transaction(context, (tx) => Promise.all([read(tx, 1), tx.query(ADD, [1]), read(tx, 1)]));
  expect([seen[0], seen[2]]).toEqual([0, 1]);
});

test('a result that is not to be kept is answered, and nothing is kept', async ({ counters }) => {
  const database = await counters.open('read committed');
  const seen = await database.transaction(
    context,
    async (tx) => {
      await tx.query(ADD, [1]);
      return read(tx, 1);
    },
    { keeps: (result) => result !== 1 },
  );
  expect(seen).toBe(1);
  expect(await counters.rows()).toContainEqual([1, 0]);
});

test('what could not have been kept fails, also when it was not to be kept', async ({ counters }) => {
  const database = await counters.open('read committed', 1);
  const work = database.transaction(context, async (tx) => tx.write([{ statement: INSERT, values: [1] }]), { keeps: () => false });
  await expect(work).rejects.toMatchObject({ code: '23505' });
});

describe('a connection that breaks off', () => {
  const isCommit = (text: string) => /\bcommit\b/i.test(text);
  const isAdd = (text: string) => text.includes('update counters set n = n + 1');
  const addOnce = async (counters: Counters) => {
    const database = await counters.open('read committed', 2);
    const tally = { runs: 0, outcome: undefined as unknown };
    tally.outcome = await database
      .transaction(context, async (tx) => {
        tally.runs++;
        await tx.query(ADD, [1]);
      })
      .then(
        () => 'done',
        (error) => (error as Problem).tag ?? error,
      );
    return tally;
  };
  /** Cuts the first connection that says it, and no later one. */
  const cutOnce = (counters: Counters, matches: (text: string) => boolean, how: 'cut before' | 'cut after') => {
    let isDone = false;
    counters.proxy.watch((text) => {
      if (isDone || !matches(text)) return 'pass';
      isDone = true;
      return how;
    });
  };

  test.for(['cut before', 'cut after'] as const)(
    'in the middle (%s the server heard) is run again, and counts once',
    async (how, { counters }) => {
      cutOnce(counters, isAdd, how);
      expect(await addOnce(counters)).toEqual({ runs: 2, outcome: 'done' });
      expect(await counters.rows()).toContainEqual([1, 1]);
    },
  );

  test('before COMMIT arrives is not run again: nobody can know, and 503 says so', async ({ counters }) => {
    cutOnce(counters, isCommit, 'cut before');
    expect(await addOnce(counters)).toEqual({ runs: 1, outcome: 'unavailable' });
    await expect.poll(() => counters.rows()).toContainEqual([1, 0]);
  });

  test('after COMMIT was heard is not run again: it would count twice', async ({ counters }) => {
    cutOnce(counters, isCommit, 'cut after');
    expect(await addOnce(counters)).toEqual({ runs: 1, outcome: 'unavailable' });
    await expect.poll(() => counters.rows()).toContainEqual([1, 1]);
  });

  test('and a read is simply read again', async ({ counters }) => {
    const database = await counters.open('read committed', 1);
    cutOnce(counters, (text) => text.includes('select n from counters'), 'cut before');
    expect(await database.reader(new Date()).query(READ, [1])).toEqual([{ n: 0 }]);
  });

  test('that an administrator ends is replaced without anybody noticing', async ({ counters, server }) => {
    const database = await counters.open('read committed', 1);
    await database.reader(new Date()).query(READ, [1]);
    await server
      .sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
      .catch(() => {});
    expect(await database.transaction(context, (tx) => read(tx, 1))).toBe(0);
  });
});
