import type { MikroORM } from '@mikro-orm/postgresql';
import { afterEach, describe, expect } from 'vitest';
import { recordAudit } from '../../src/audit/record-audit.ts';
import { openDatabase } from '../../src/db/database.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import type { Connections, Driver } from '../../src/db/probe.ts';
import { limitSessions, lookAt, setHabit, tryPooler } from '../../src/db/session.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { startDatabaseProxy } from '../support/database-proxy.ts';
import { test } from '../support/serving.ts';
import { SHAPE } from '../support/shape.ts';
import { context, LIMITS } from './counters.ts';

type Pool = Connections & { connect(): Promise<Driver & { release(isBroken?: boolean): void }> };

const orms: MikroORM[] = [];
afterEach(async () => {
  for (const orm of orms.splice(0)) await closeOrm(orm);
});

async function open(url: string, statementTimeoutMs = 4000) {
  const orm = await openOrm(ENTITIES, { url, poolMax: 2, statementTimeoutMs, connectTimeoutMs: 60_000, warn: () => {} });
  orms.push(orm);
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Pool;
  const database = () =>
    openDatabase(orm, { isolation: 'read committed', preparedStatements: false, statementTimeoutMs, shape: SHAPE, recordAudit });
  return { pool, database };
}

async function onClient<T>(pool: Pool, work: (client: Driver) => Promise<T>, isLast = false): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release(isLast);
  }
}

test('a session that is ours alone is none of a pooler', async ({ server }) => {
  const { pool } = await open(server.databaseUrl);
  expect(await onClient(pool, lookAt)).toEqual({ isPooled: false, statementMs: 0, idleMs: 0 });
});

test('limits are no part of the first words, which a pooler would refuse', async ({ server }) => {
  const proxy = await startDatabaseProxy(server.databaseUrl);
  const said: string[] = [];
  proxy.watch((text) => {
    said.push(text);
    return 'pass';
  });
  const { pool } = await open(proxy.through(server.databaseUrl));
  await onClient(pool, lookAt);
  const [first = ''] = said;
  expect(first).toContain('application_name\0triport');
  const names = first
    .slice(8)
    .split('\0')
    .filter((_, index) => index % 2 === 0 && _ !== '');
  expect(names.sort()).toEqual(['application_name', 'client_encoding', 'database', 'user'].filter((name) => first.includes(name)));
  await proxy.stop();
});

test('a transaction brings its limits along where sessions have none, and a read has those of its session', async ({ server }) => {
  const database = await (await open(server.databaseUrl)).database();
  expect(await database.transaction(context, (tx) => tx.query(LIMITS, []))).toEqual([{ statement: '4s', idle: '4s' }]);
  expect(await database.reader(new Date()).query(LIMITS, [])).toEqual([{ statement: '0', idle: '0' }]);
});

test('sessions that are limited limit reads and transactions, new sessions too', async ({ server }) => {
  const { pool, database } = await open(server.databaseUrl);
  await onClient(pool, async (client) => limitSessions(pool, client, 4000));
  const limited = await database();
  const two = { statement: '4s', idle: '4s' };
  const read = () => limited.reader(new Date()).query(LIMITS, []);
  expect(await Promise.all([read(), read(), limited.transaction(context, (tx) => tx.query(LIMITS, []))])).toEqual([[two], [two], [two]]);
});

test('the serving role makes limits its own habit, several servers at once; new sessions begin with them', async ({ server }) => {
  const pools = await Promise.all([1, 2, 3, 4].map(() => open(server.databaseUrl)));
  await Promise.all(pools.map(({ pool }) => onClient(pool, (client) => setHabit(client, 3000), true)));
  const [first] = pools as [Awaited<ReturnType<typeof open>>];
  expect(await onClient(first.pool, lookAt)).toEqual({ isPooled: false, statementMs: 3000, idleMs: 3000 });
});

/** A pooler whose statements are answered by these processes in turn, under the names that they have there. */
function poolerOf(pids: number[], keepsNames: boolean): Connections {
  const known = new Map<number, boolean>();
  let asked = 0;
  class Client {
    readonly #prepared = { isPrepared: false };
    on() {}
    async connect() {}
    async end() {}
    async query({ name }: { name?: string }) {
      const pid = pids[asked++ % pids.length] as number;
      const refuse = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
      if (!keepsNames && name) {
        if (!this.#prepared.isPrepared && known.get(pid)) return refuse('42P05');
        if (this.#prepared.isPrepared && !known.get(pid)) return refuse('26000');
        known.set(pid, true);
        this.#prepared.isPrepared = true;
      }
      return { rows: [{ pid, is_handed_on: !keepsNames }] };
    }
  }
  return { Client, options: {}, on: () => {} } as unknown as Connections;
}

describe('a pooler', () => {
  test('that says in the first answer of a transaction that it has no database is not asked again', async ({ server }) => {
    const proxy = await startDatabaseProxy(server.databaseUrl);
    const { database } = await open(proxy.through(server.databaseUrl));
    const through = await database();
    await through.reader(new Date()).query(LIMITS, []);
    let begins = 0;
    proxy.watch((text) => {
      if (text.includes('begin isolation')) begins++;
      return text.includes('begin isolation') ? 'cut after' : 'pass';
    });
    proxy.refuse('FATAL', '08P01', 'query_wait_timeout');
    const work = through.transaction(context, (tx) => Promise.all([tx.query(LIMITS, []), tx.query(LIMITS, [])]));
    await expect(work).rejects.toMatchObject({ tag: 'unavailable' });
    expect(begins).toBe(1);
    await proxy.stop();
  });

  test.for([
    ['gives each client a session', [7, 8, 7, 7, 8], false, { keepsSessions: true, keepsStatements: true }],
    ['gives all clients the same session', [7], false, { keepsSessions: false, keepsStatements: false }],
    ['takes two sessions in turn', [7, 8], false, { keepsSessions: false, keepsStatements: false }],
    ['takes four sessions in turn', [5, 6, 7, 8], false, { keepsSessions: false, keepsStatements: false }],
    ['keeps the statements of its clients', [7], true, { keepsSessions: false, keepsStatements: true }],
  ] as const)('that %s is known', async ([_, pids, keepsNames, expected]) => {
    expect(await tryPooler(poolerOf([...pids], keepsNames))).toEqual(expected);
  });

  test('of which there is none keeps everything', async ({ server }) => {
    const { pool } = await open(server.databaseUrl);
    expect(await tryPooler(pool)).toEqual({ keepsSessions: true, keepsStatements: true });
  });
});
