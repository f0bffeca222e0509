/** A database as the release before left it, and what its server does to it. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import { Initial } from '../../src/db/migrations/0001-initial.ts';
import { Money } from '../../src/db/migrations/0002-money.ts';
import { UserTiers } from '../../src/db/migrations/0003-user-tiers.ts';
import { grantStatements } from '../../src/db/privileges.ts';
import { BASE, REWARD } from '../bench/payments.ts';
import { userIdOf } from '../bench/seed.ts';
import type { Pool } from './pool.ts';

/** Tables that it did not have. */
const LATER_NAMES =
  'deployment personal_texts point_reversals operators operator_sessions oidc_logins api_tokens payout_approvals ' +
  'verifications roll_ups report_flows report_hours report_inviters event_batches outbox event_order log_heads ' +
  'webhooks webhook_secrets webhook_headers webhook_cursors webhook_attempts webhook_retries webhook_replays';
const LATER = new RegExp(`\\b(${LATER_NAMES.replaceAll(' ', '|')})\\b`);

/** Its schema, with the rights of the serving role. */
export async function migrateAsBefore(ownerUrl: string, servingRole: string): Promise<void> {
  const orm = (await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    ensureDatabase: false,
    migrations: {
      tableName: 'schema_migrations',
      snapshot: false,
      silent: true,
      migrationsList: [
        { name: '0001-initial', class: Initial },
        { name: '0002-money', class: Money },
        { name: '0003-user-tiers', class: UserTiers },
      ],
    },
  } as Parameters<typeof MikroORM.init>[0])) as MikroORM;
  try {
    await orm.migrator.up();
    await runMigrations({ connectionString: ownerUrl });
    for (const sql of grantStatements(servingRole).filter((text) => !LATER.test(text))) await orm.em.getConnection().execute(sql);
  } finally {
    await orm.close(true);
  }
}

/** In the order of their foreign keys; what the migrations put there makes room. */
const FIRST = ['programme_versions', 'programme_tiers', 'programme', 'users'];
const OTHERS = 'schema_migrations';

/** Copies what is in a database of today, as far as the release before could have kept it. */
export async function copyBack(from: Pool, to: Pool): Promise<void> {
  const text = `select table_name as name, string_agg(quote_ident(column_name), ', ') as columns
    from information_schema.columns where table_schema = 'public' group by table_name`;
  const tables = new Map(
    ((await to.query({ text })).rows as { name: string; columns: string }[]).map(({ name, columns }) => [name, columns]),
  );
  for (const name of new Set([...FIRST, ...tables.keys()])) {
    if (name === OTHERS) continue;
    const columns = tables.get(name);
    const { rows } = await from.query({ text: `select coalesce(json_agg(t), '[]')::text as all from (select ${columns} from ${name}) t` });
    await to.query({ text: `delete from ${name}` });
    await to.query({
      text: `insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, $1::json)`,
      values: [(rows[0] as { all: string }).all],
    });
  }
}

/** Users whose inviters earn when they pay. */
export interface Earners {
  firstInviter: number;
  inviters: number;
  firstPayer: number;
  payersEach: number;
}

type Query = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

/** One paid invoice, in the order of its locks: invoice, balance, the rest. */
async function payment(query: Query, inviter: string, payer: string): Promise<void> {
  const [invoice, event, reward] = [`inv_${randomUUID()}`, `evt_${randomUUID()}`, randomUUID()];
  await query('insert into invoices (invoice_id, user_id, total_micro, paid_at, inviter_user_id) values ($1, $2, $3, now(), $4)', [
    invoice,
    payer,
    BASE,
    inviter,
  ]);
  const { rows } = await query(
    'select seq + 1 as seq, programme - $2::bigint as programme, pending + $2 as pending from balances where user_id = $1 for update',
    [inviter, REWARD],
  );
  const { seq, programme, pending } = rows[0] as { seq: string; programme: string; pending: string };
  await query('update balances set programme = $2, pending = $3, seq = $4 where user_id = $1', [inviter, programme, pending, seq]);
  await query(
    `insert into transfers (user_id, seq, amount_micro, created_at, subject_id, kind, debit, credit, debit_after, credit_after)
     values ($1, $2, $3, now(), $4, 'accrue', 'programme', 'pending', $5, $6)`,
    [inviter, seq, REWARD, reward, programme, pending],
  );
  await query(
    `insert into rewards (user_id, seq, reward_id, invitee_user_id, created_at, occurred_at, available_at, base_micro, amount_micro,
       rate_bps, tier, invoice_id) values ($1, $2, $3, $4, now(), now(), now() + interval '14 days', $5, $6, 1000, 1, $7)`,
    [inviter, seq, reward, payer, BASE, REWARD, invoice],
  );
  await query('update invoices set reward_seq = $2 where invoice_id = $1', [invoice, seq]);
  await query(
    `insert into billing_events (event_id, type, occurred_at, received_at, invoice_id, user_id, amount_micro, outcome, inviter_user_id,
       reward_seq, tier, programme_version, reported_by)
     values ($1, 'invoice_paid', now(), now(), $2, $3, $4, 'reward_created', $5, $6, 1, 1, 'operator:default')`,
    [event, invoice, payer, BASE, inviter, seq],
  );
  await query(
    'update invitees set total_paid_micro = total_paid_micro + $3, accrued_micro = accrued_micro + $4 where user_id = $1 and invitee_user_id = $2',
    [inviter, payer, BASE, REWARD],
  );
}

/** The other writes of a user and of the operators. */
const OTHER_WORK: [text: string, values: (user: string) => unknown[]][] = [
  ['update users set display_name = display_name where user_id = $1', (user) => [user]],
  ['select * from codes where user_id = $1', (user) => [user]],
  [
    "insert into attribution_log (user_id, id, event, code, reason, created_at) values ($1, $2, 'rejected', 'gone', 'code_unknown', now())",
    (user) => [user, randomUUID()],
  ],
  [
    'insert into sessions (token_hash, user_id, created_at, expires_at) values (sha256($2::text::bytea), $1, now(), now())',
    (user) => [user, randomUUID()],
  ],
  [
    "insert into tickets (ticket_hash, user_id, return_to, created_at, expires_at) values (sha256($2::text::bytea), $1, '/', now(), now())",
    (user) => [user, randomUUID()],
  ],
  [
    `insert into audit_log (id, action, actor, user_id, operation, request_id, details, created_at)
     values ($2, 'user.updated', 'operator:default', $1, 'putUser', 'r', '{}', now())`,
    (user) => [user, randomUUID()],
  ],
  [
    "insert into billing_rejections (event_id, reason, event, received_at, reported_by) values ($2::text || $1::text, 'invalid', '{}', now(), 'operator:default')",
    (user) => [user, randomUUID()],
  ],
  ["select * from payouts where user_id = $1 and status in ('requested', 'processing') for update", (user) => [user]],
  ['select * from spends where user_id = $1 for update', (user) => [user]],
  ['select * from point_events where user_id = $1', (user) => [user]],
  ['select jobs.id from graphile_worker._private_jobs jobs where key = $1', (user) => [user]],
];

/** How a server of that release gets on with its work. */
export interface OldServer {
  /** Transactions that it has committed. */
  done: number;
  /** What failed. */
  failures: string[];
  /** The longest that a transaction took, in milliseconds. */
  longestMs: number;
  stop(): Promise<void>;
}

/** Keeps so many connections busy with what a server of that release does, until it is stopped. */
export function serveAsBefore(pool: Pool, lanes: number, earners: Earners): OldServer {
  let isOver = false;
  const among = (first: number, count: number) => userIdOf(first + Math.floor(Math.random() * count));
  async function transaction(query: Query): Promise<void> {
    const inviter = Math.floor(Math.random() * earners.inviters);
    await query('begin');
    await payment(
      query,
      userIdOf(earners.firstInviter + inviter),
      among(earners.firstPayer + inviter * earners.payersEach, earners.payersEach),
    );
    await query('commit');
    for (const [text, values] of OTHER_WORK) await query(text, values(among(earners.firstPayer, earners.inviters * earners.payersEach)));
  }
  async function lane(): Promise<void> {
    const client = await pool.connect();
    const query: Query = (text, values) => client.query({ text, ...(values && { values }) });
    while (!isOver) {
      const started = performance.now();
      await transaction(query).then(
        () => server.done++,
        (error: Error) => {
          server.failures.push(error.message);
          return query('rollback');
        },
      );
      server.longestMs = Math.max(server.longestMs, performance.now() - started);
      await sleep(1);
    }
    client.release();
  }
  const working = Array.from({ length: lanes }, lane);
  const server: OldServer = {
    done: 0,
    failures: [],
    longestMs: 0,
    stop: async () => {
      isOver = true;
      await Promise.all(working);
    },
  };
  return server;
}
