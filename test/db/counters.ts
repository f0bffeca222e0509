import type { MikroORM } from '@mikro-orm/postgresql';
import { recordAudit } from '../../src/audit/record-audit.ts';
import { type Statement, statement } from '../../src/core/statement.ts';
import type { CallContext, Tx } from '../../src/core/tx.ts';
import { type Database, type Isolation, openDatabase } from '../../src/db/database.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import type { Shape } from '../../src/db/shape.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../support/database-proxy.ts';
import { test as onServer } from '../support/serving.ts';
import { SHAPE } from '../support/shape.ts';

/** A table of two counters, which every test finds at 0, and a network that does what a test wants. */
export interface Counters {
  proxy: DatabaseProxy;
  /** Opens the database through the proxy, with a pool of its own. */
  open(isolation: Isolation, poolMax?: number, shape?: Shape): Promise<Database>;
  rows(): Promise<[id: number, n: number][]>;
  reset(): Promise<void>;
}

/** Tests of transactions on a table that the product does not know. */
export const test = onServer.extend('counters', { scope: 'file' }, async ({ server }, { onCleanup }) => {
  const proxy = await startDatabaseProxy(server.databaseUrl);
  const orms: MikroORM[] = [];
  await server.sql('create table counters (id int primary key, n int not null)');
  await server.sql('grant select, insert, update, delete on counters to triport_app');
  onCleanup(async () => {
    for (const orm of orms) await closeOrm(orm);
    await proxy.stop();
  });
  const counters: Counters = {
    proxy,
    open: async (isolation, poolMax = 10, shape = SHAPE) => {
      const url = proxy.through(server.databaseUrl);
      const orm = await openOrm(ENTITIES, { url, poolMax, statementTimeoutMs: 5000, connectTimeoutMs: 5000, warn: () => {} });
      orms.push(orm);
      return openDatabase(orm, { isolation, preparedStatements: true, statementTimeoutMs: 5000, shape, recordAudit });
    },
    rows: async () => (await server.sql('select id, n from counters order by id')).map(({ id, n }) => [id, n]),
    reset: async () => {
      proxy.watch(() => 'pass');
      await server.sql('truncate counters');
      await server.sql('insert into counters values (1, 0), (2, 0)');
    },
  };
  return counters;
});

export const context: CallContext = {
  now: new Date(0),
  actor: { kind: 'anyone' },
  operation: 'test',
  requestId: 'test',
  report: () => {},
};

export const LIMITS = statement(
  'limits',
  `select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle`,
);
export const READ = statement('counter_read', 'select n from counters where id = $1');
export const WRITE = statement('counter_write', 'update counters set n = $2 where id = $1');
export const ADD = statement('counter_add', 'update counters set n = n + 1 where id = $1');
export const INSERT = statement('counter_insert', 'insert into counters values ($1, 0)');

export const read = async (tx: Tx, id: number) => (await tx.query<{ n: number }>(READ, [id]))[0]?.n as number;
export const failWith = (code: string): Statement =>
  statement(`fail_${code}`, `do $$ begin raise exception 'on purpose' using errcode = '${code}'; end $$`);
