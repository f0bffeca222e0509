import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '../../src/core/problem.ts';
import { adding, integer, rows } from '../../src/core/rows.ts';
import { type Statement, statement } from '../../src/core/statement.ts';
import type { CallContext, Tx } from '../../src/core/tx.ts';
import { type Database, type Isolation, openDatabase } from '../../src/db/database.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../support/database-proxy.ts';
import { startServer, type TestServer } from '../support/server.ts';

const ATTEMPTS_MAX = 5;

let server: TestServer;
let proxy: DatabaseProxy;
const orms: MikroORM[] = [];

const context: CallContext = { now: new Date(0), actor: { kind: 'anyone' }, operation: 'test', requestId: 'test', report: () => {} };

async function open(isolation: Isolation, poolMax = 10): Promise<Database> {
  const url = proxy.through(server.databaseUrl);
  const orm = await openOrm(ENTITIES, { url, poolMax, statementTimeoutMs: 5000, connectTimeoutMs: 5000, warn: () => {} });
  orms.push(orm);
  return openDatabase(orm, { isolation, preparedStatements: true });
}

beforeAll(async () => {
  server = await startServer();
  proxy = await startDatabaseProxy(server.databaseUrl);
  await server.sql('create table counters (id int primary key, n int not null)');
  await server.sql('grant select, insert, update, delete on counters to triport_app');
});
beforeEach(async () => {
  proxy.watch(() => 'pass');
  await server.sql('truncate counters');
  await server.sql('insert into counters values (1, 0), (2, 0)');
});
afterAll(async () => {
  for (const orm of orms) await closeOrm(orm);
  await proxy.stop();
  expect(server.failures).toEqual([]);
  await server.stop();
});

const READ = statement('counter_read', 'select n from counters where id = $1');
const WRITE = statement('counter_write', 'update counters set n = $2 where id = $1');
const ADD = statement('counter_add', 'update counters set n = n + 1 where id = $1');
const INSERT = statement('counter_insert', 'insert into counters values ($1, 0)');

const read = async (tx: Tx, id: number) => (await tx.query<{ n: number }>(READ, [id]))[0]?.n as number;
const counters = async () => (await server.sql('select id, n from counters order by id')).map(({ id, n }) => [id, n]);
const failWith = (code: string): Statement =>
  statement(`fail_${code}`, `do $$ begin raise exception 'on purpose' using errcode = '${code}'; end $$`);

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
  test('serialization failures: no addition is lost', async () => {
    const database = await open('serializable');
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
    expect(await counters()).toContainEqual([1, 3]);
    expect(runs).toBeGreaterThan(3);
  });

  test('write skew: of two that read the same and write apart, one sees the other', async () => {
    const database = await open('serializable');
    const meet = barrier(2);
    const leaveOneAtZero = (own: number, other: number) =>
      database.transaction(context, async (tx) => {
        const taken = await read(tx, other);
        await meet();
        if (taken === 0) await tx.query(WRITE, [own, 1]);
      });
    await Promise.all([leaveOneAtZero(1, 2), leaveOneAtZero(2, 1)]);
    expect((await counters()).map(([, n]) => n).sort()).toEqual([0, 1]);
  });

  test('deadlocks: both end well', async () => {
    const database = await open('read committed');
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
    expect(await counters()).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(runs).toBeGreaterThanOrEqual(3); // the one that gave way may meet the other again
  });

  test.each(['40001', '40P01'])('%s again and again is 503 in the end, after a bounded number of runs', async (code) => {
    const database = await open('read committed');
    let runs = 0;
    const work = database.transaction(context, async (tx) => {
      runs++;
      await tx.query(ADD, [1]);
      await tx.query(failWith(code), []);
    });
    await expect(work).rejects.toMatchObject({ tag: 'unavailable' });
    expect(runs).toBe(ATTEMPTS_MAX);
    expect(await counters()).toContainEqual([1, 0]);
  });
});

describe('what is not a race is run once and undone', () => {
  test.each([
    ['a refusal', () => Promise.reject(new Problem('slug_taken')), { tag: 'slug_taken' }],
    ['a bug', () => Promise.reject(new Error('a bug')), { message: 'a bug' }],
    ['a broken rule of the database', (tx: Tx) => tx.query(INSERT, [1]), { code: '23505' }],
    ['a cancelled statement', (tx: Tx) => tx.query(failWith('57014'), []), { tag: 'unavailable' }],
    ['a lock that took too long', (tx: Tx) => tx.query(failWith('55P03'), []), { tag: 'unavailable' }],
    ['a full disk', (tx: Tx) => tx.query(failWith('53100'), []), { tag: 'unavailable' }],
    ['a read-only standby', (tx: Tx) => tx.query(failWith('25006'), []), { tag: 'unavailable' }],
  ] as [string, (tx: Tx) => Promise<unknown>, object][])('%s', async (_, fail, expected) => {
    const database = await open('read committed', 1);
    let runs = 0;
    const work = database.transaction(context, async (tx) => {
      runs++;
      await tx.query(ADD, [1]);
      await fail(tx);
    });
    await expect(work).rejects.toMatchObject(expected);
    expect(runs).toBe(1);
    expect(await counters()).toContainEqual([1, 0]);
    expect(await database.transaction(context, (tx) => read(tx, 1))).toBe(0);
  });
});

test('a failure that nobody minds still fails the transaction: it never seems to have committed', async () => {
  const database = await open('read committed', 1);
  const swallowing = database.transaction(context, async (tx) => {
    await tx.query(ADD, [1]);
    await tx.query(failWith('22012'), []).catch(() => {});
  });
  await expect(swallowing).rejects.toThrow(/a statement had failed/);
  expect(await counters()).toEqual([
    [1, 0],
    [2, 0],
  ]);
  await database.transaction(context, (tx) => tx.query(ADD, [1])); // on the same connection, which is as good as new
  expect((await counters())[0]).toEqual([1, 1]);
});

test('statements that are sent together run in their order, each on what the one before has left', async () => {
  const database = await open('read committed');
  const seen = await database.transaction(context, (tx) => Promise.all([read(tx, 1), tx.query(ADD, [1]), read(tx, 1)]));
  expect([seen[0], seen[2]]).toEqual([0, 1]);
});

test('a result that is not to be kept is answered, and nothing is kept', async () => {
  const database = await open('read committed');
  const seen = await database.transaction(
    context,
    async (tx) => {
      await tx.query(ADD, [1]);
      return read(tx, 1);
    },
    { keeps: (result) => result !== 1 },
  );
  expect(seen).toBe(1);
  expect(await counters()).toContainEqual([1, 0]);
});

test('what could not have been kept fails, also when it was not to be kept', async () => {
  const database = await open('read committed', 1);
  const work = database.transaction(context, async (tx) => tx.write([{ statement: INSERT, values: [1] }]), { keeps: () => false });
  await expect(work).rejects.toMatchObject({ code: '23505' });
});

describe('attempt', () => {
  test('keeps what succeeds, and undoes only its own writes when it fails', async () => {
    const database = await open('read committed');
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
    expect(await counters()).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test('lets refusals and lost races through', async () => {
    const database = await open('read committed');
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
  test('are in order with everything else, and committed with it', async () => {
    const database = await open('read committed');
    const seen = await database.transaction(context, async (tx) => {
      tx.write([{ statement: ADD, values: [1] }]);
      tx.write([{ statement: ADD, values: [1] }]);
      return read(tx, 1);
    });
    expect(seen).toBe(2);
    expect(await counters()).toContainEqual([1, 2]);
  });

  test('fail the transaction, and say themselves why, whoever asks next', async () => {
    const database = await open('read committed', 1);
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
    expect(await counters()).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  test('must write their rows, or nothing is committed', async () => {
    const database = await open('read committed', 1);
    const counted = rows<number>('counters', { id: integer((id) => id), n: integer(() => 1) });
    const change = counted.update('test_counters_change', { as: 'c', by: ['id'], set: [adding('n')] });
    const add = (ids: number[]) =>
      database.transaction(context, async (tx) => {
        tx.write([{ statement: ADD, values: [1] }, ...change(ids)]);
      });
    await expect(add([1, 3])).rejects.toThrow('test_counters_change did not change every row');
    expect(await counters()).toContainEqual([1, 0]);
    await add([1, 2]);
    expect(await counters()).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test('that lost a race run again', async () => {
    const database = await open('read committed', 1);
    let runs = 0;
    await database.transaction(context, async (tx) => {
      tx.write(++runs === 1 ? [{ statement: failWith('40001'), values: [] }] : [{ statement: ADD, values: [1] }]);
    });
    expect(runs).toBe(2);
    expect(await counters()).toContainEqual([1, 1]);
  });

  test('that find their row taken say what that means, and of nothing else', async () => {
    const database = await open('read committed', 1);
    const taken = () => Object.assign(new Error('overtaken'), { code: '40001' });
    let runs = 0;
    await database.transaction(context, async (tx) => {
      tx.write([{ statement: INSERT, values: [++runs], failures: { 23505: taken } }]);
    });
    expect(runs).toBe(3);
    expect(await counters()).toContainEqual([3, 0]);
    const work = database.transaction(context, async (tx) =>
      tx.write([{ statement: failWith('23514'), values: [], failures: { 23505: taken } }]),
    );
    await expect(work).rejects.toMatchObject({ code: '23514' });
  });

  test('in an attempt fail the attempt, and those before it do not', async () => {
    const database = await open('read committed', 1);
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
    expect(await counters()).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
});

describe('a connection that breaks off', () => {
  const isCommit = (text: string) => /\bcommit\b/i.test(text);
  const isAdd = (text: string) => text.includes('update counters set n = n + 1');
  const addOnce = async () => {
    const database = await open('read committed', 2);
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
  const cutOnce = (matches: (text: string) => boolean, how: 'cut before' | 'cut after') => {
    let isDone = false;
    proxy.watch((text) => {
      if (isDone || !matches(text)) return 'pass';
      isDone = true;
      return how;
    });
  };

  test.each(['cut before', 'cut after'] as const)('in the middle (%s the server heard) is run again, and counts once', async (how) => {
    cutOnce(isAdd, how);
    expect(await addOnce()).toEqual({ runs: 2, outcome: 'done' });
    expect(await counters()).toContainEqual([1, 1]);
  });

  test('before COMMIT arrives is not run again: nobody can know, and 503 says so', async () => {
    cutOnce(isCommit, 'cut before');
    expect(await addOnce()).toEqual({ runs: 1, outcome: 'unavailable' });
    await expect.poll(counters).toContainEqual([1, 0]);
  });

  test('after COMMIT was heard is not run again: it would count twice', async () => {
    cutOnce(isCommit, 'cut after');
    expect(await addOnce()).toEqual({ runs: 1, outcome: 'unavailable' });
    await expect.poll(counters).toContainEqual([1, 1]);
  });

  test('and a read is simply read again', async () => {
    const database = await open('read committed', 1);
    cutOnce((text) => text.includes('select n from counters'), 'cut before');
    expect(await database.reader(new Date()).query(READ, [1])).toEqual([{ n: 0 }]);
  });

  test('that an administrator ends is replaced without anybody noticing', async () => {
    const database = await open('read committed', 1);
    await database.reader(new Date()).query(READ, [1]);
    await server
      .sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
      .catch(() => {});
    expect(await database.transaction(context, (tx) => read(tx, 1))).toBe(0);
  });
});
