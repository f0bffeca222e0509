import { statement } from '../core/statement.ts';
import { codeOf } from './failures.ts';
import type { Connections, Driver } from './probe.ts';

/** What a connection tells of the session behind it. */
export interface Session {
  /** Whether the server on the other side is not the one that the connection was opened to: a pooler is in between. */
  isPooled: boolean;
  /** What the session ends statements and idle transactions after, in milliseconds; 0 is never. */
  statementMs: number;
  idleMs: number;
}

type Asking = Pick<Driver, 'processID' | 'query'>;

const LOOK = statement(
  'session_look',
  `select pg_backend_pid() as pid,
     (extract(epoch from current_setting('statement_timeout')::interval) * 1000)::integer as statement_ms,
     (extract(epoch from current_setting('idle_in_transaction_session_timeout')::interval) * 1000)::integer as idle_ms`,
);

const limited = new WeakSet<object>();

/** Lets a session end statements, and transactions that stand idle, after so many milliseconds; nobody waits for it. 0 changes nothing. */
export function limitSession(session: Pick<Driver, 'query'>, ms: number): void {
  if (ms === 0) return;
  const text = `set statement_timeout = ${ms}; set idle_in_transaction_session_timeout = ${ms}`;
  session.query({ text }).catch(() => {}); // whoever asks next is told
}

/** Limits each session of a pool: that of this client, and each new one with its first words. Only for a pool that has them for itself. */
export function limitSessions(pool: Connections, client: Asking, ms: number): void {
  limitSession(client, ms);
  pool.on('connect', (session) => limitSession(session, ms));
  limited.add(pool);
}

/** Whether the sessions of a pool have limits of their own, so that transactions need not say them. */
export const hasLimits = (pool: object): boolean => limited.has(pool);

/** Another has made the same change at the same moment. */
const AT_ONCE = new Set(['XX000', '23505']);

/** Looks at the session of a connection, in one statement. A pooler gives its clients numbers of its own. */
export async function lookAt(client: Asking): Promise<Session> {
  const { rows } = await client.query({ text: LOOK.text });
  const [{ pid, statement_ms, idle_ms }] = rows as [{ pid: number; statement_ms: number; idle_ms: number }];
  return { isPooled: pid !== client.processID, statementMs: statement_ms, idleMs: idle_ms };
}

/**
 * Makes it the serving role's own habit in this database to end statements and idle transactions after so many milliseconds. A role may
 * do that for itself; new sessions begin with it. Of several servers that do it at once, the others find it done.
 */
export async function setHabit(client: Asking, ms: number): Promise<void> {
  const settings = ['statement_timeout', 'idle_in_transaction_session_timeout'];
  const changes = settings.map(
    (setting) => `execute format('alter role current_user in database %I set ${setting} = ${ms}', current_database());`,
  );
  try {
    await client.query({ text: `do $$ begin ${changes.join(' ')} end $$` });
  } catch (error) {
    if (!AT_ONCE.has(codeOf(error) ?? '')) throw error;
  }
}

/** What a pooler does with the sessions and with the prepared statements of its clients. */
export interface Pooling {
  keepsSessions: boolean;
  keepsStatements: boolean;
}

/** Asks who answers, and whether it knows this statement by the name that we gave it. */
const WHO = statement(
  'session_of',
  `select pg_backend_pid() as pid, exists (select from pg_prepared_statements where name = 'session_of') as is_handed_on`,
);
/** Prepared already, and not prepared: somebody else's session, either way. */
const NOT_OURS = new Set(['42P05', '26000']);
/** Twice in a row too: a pooler that takes its connections in turn would else give two clients the same ones each time. */
const TURNS = [0, 1, 0, 0, 1] as const;

/** Finds out what the pooler does, by a prepared statement that two connections ask in turn. */
export async function tryPooler({ Client, options }: Connections): Promise<Pooling> {
  const clients: Driver[] = [];
  try {
    for (const _ of [0, 1]) {
      const client = new Client(options);
      client.on('error', () => {});
      clients.push(client);
      await client.connect();
    }
    return await askInTurn(clients);
  } finally {
    await Promise.allSettled(clients.map((client) => client.end()));
  }
}

async function askInTurn(clients: readonly Driver[]): Promise<Pooling> {
  const pids: Set<number>[] = [new Set(), new Set()];
  let isHandedOn = false;
  for (const turn of TURNS) {
    try {
      const { rows } = await (clients[turn] as Driver).query({ name: WHO.name, text: WHO.text });
      const [row] = rows as [{ pid: number; is_handed_on: boolean }];
      pids[turn]?.add(row.pid);
      isHandedOn = row.is_handed_on;
    } catch (error) {
      if (!NOT_OURS.has(codeOf(error) ?? '')) throw error;
      return { keepsSessions: false, keepsStatements: false };
    }
  }
  const [first, second] = pids.map((each) => [...each]);
  const keepsSessions = first?.length === 1 && second?.length === 1 && first[0] !== second[0];
  // A pooler that keeps prepared statements for its clients gives them names of its own on the other side.
  return { keepsSessions, keepsStatements: keepsSessions || !isHandedOn };
}
