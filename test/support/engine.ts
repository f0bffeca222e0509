/** A run on a database engine of the user's own, at a URL: one database for all its servers, one server at a time. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { everyStatement } from '../../src/core/statement.ts';
import { distribution } from '../../src/db/distribution.ts';
import { codeOf, isAfterFailure, isAway, isRetryable } from '../../src/db/failures.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openPool, type Pool } from './pool.ts';

/** The database, when the run is on one: its user owns the tables and serves. */
export const ENGINE = process.env.ENGINE_URL || undefined;

/** Where what the engine refused is written down. */
export const REFUSED = new URL('../../.tmp/refused/', import.meta.url);

/** Marks a database as ours to empty. */
const MARK = 'triport_test_run';

const TABLES = `select coalesce(string_agg(format('%I', tablename), ', '), '') as names from pg_tables
  where schemaname = 'public' and tablename <> '${MARK}'`;
const TYPES = `select coalesce(string_agg(format('%I', typname), ', '), '') as names from pg_type
  where typnamespace = 'public'::regnamespace and typtype = 'e'`;
const IS_MARKED = `select to_regclass('public.${MARK}') is not null as yes`;
const IS_CITUS = "select exists (select 1 from pg_extension where extname = 'citus') as yes";
const CITUS_SHARDS = 8;

const askName = async (pool: Pool, text: string) => (((await pool.query({ text })).rows[0] ?? {}) as { names: string }).names;
const isSo = async (pool: Pool, text: string) => (((await pool.query({ text })).rows[0] ?? {}) as { yes: boolean }).yes;

/** Takes a database for a run. Throws when it holds tables that are not a run's. */
export async function claimDatabase(url: string): Promise<void> {
  await on(url, async (pool) => {
    if (await isSo(pool, IS_MARKED)) return;
    const tables = await askName(pool, TABLES);
    if (tables !== '') throw new Error(`URL names a database that is in use: a run empties it again and again, and it has ${tables}`);
    await pool.query({ text: `create table ${MARK} (id integer primary key)` });
  });
}

/** Empties a claimed database and migrates it anew. Where it is spread over machines by Citus, its tables are distributed. */
export async function renewDatabase(url: string): Promise<void> {
  await on(url, empty);
  await migrate(url, undefined);
  await on(url, async (pool) => {
    if (await isSo(pool, IS_CITUS)) await pool.query({ text: distribution(CITUS_SHARDS) });
  });
}

/** Leaves the database as it was found: empty. */
export async function leaveDatabase(url: string): Promise<void> {
  await on(url, async (pool) => {
    await empty(pool);
    await pool.query({ text: `drop table ${MARK}` });
  });
}

async function empty(pool: Pool): Promise<void> {
  const tables = await askName(pool, TABLES);
  if (tables !== '') await pool.query({ text: `drop table ${tables} cascade` });
  await pool.query({ text: 'drop schema if exists graphile_worker cascade' });
  const types = await askName(pool, TYPES);
  if (types !== '') await pool.query({ text: `drop type ${types} cascade` });
}

async function on(url: string, work: (pool: Pool) => Promise<void>): Promise<void> {
  const pool = openPool(url, 1);
  try {
    await work(pool);
  } finally {
    await pool.end();
  }
}

interface Connection {
  query(asked: { text?: string }, ...rest: unknown[]): unknown;
}

type Answered = (error: unknown, ...rest: unknown[]) => void;

/** Writes down what an engine refuses over a connection of a server. */
export function recordRefusals(client: object): void {
  const connection = client as Connection;
  const query = connection.query.bind(connection);
  connection.query = (asked, ...rest) => {
    const answered = rest.findIndex((each) => typeof each === 'function');
    if (answered >= 0) {
      const tell = rest[answered] as Answered;
      rest[answered] = ((error, ...answer) => {
        if (error) note(asked.text ?? '', error);
        tell(error, ...answer);
      }) satisfies Answered;
      return query(asked, ...rest);
    }
    const answer = query(asked, ...rest);
    if (answer instanceof Promise) answer.catch((error: unknown) => note(asked.text ?? '', error));
    return answer;
  };
}

/** Broken rules of the data (class 23) and a wrong number of rows (22012) are what the program asks for. */
const EXPECTED = /^(23|22012)/;

function note(text: string, error: unknown): void {
  const code = codeOf(error) ?? 'no SQLSTATE';
  if (EXPECTED.test(code) || isRetryable(error) || isAway(error) || isAfterFailure(error)) return;
  const name = everyStatement().find((statement) => statement.text === text)?.name ?? text;
  mkdirSync(REFUSED, { recursive: true });
  appendFileSync(new URL(`${process.pid}.ndjson`, REFUSED), `${JSON.stringify([name, code, (error as Error).message])}\n`);
}
