import type { TableName } from './tables.ts';

/** Tables of one group are cut by the same values: rows of the same value stand on the same machine, in whichever of the tables. */
export type Group = 'user' | 'code' | 'payout' | 'report' | 'deed' | 'session' | 'ticket' | 'answer' | 'audit' | 'population' | 'log';

/** A table whose rows are spread over machines. */
export interface Spread {
  /** The column whose value says where a row stands. Every unique key has it. */
  readonly column: string;
  readonly group: Group;
}

/** `reference`: every machine has the whole table. `local`: one machine has it, the one that servers talk to. */
export type Key = Spread | 'reference' | 'local';

const of = (column: string, group: Group): Spread => ({ column, group });
const OF_USER = of('user_id', 'user');
const OF_LOG = of('shard', 'log');

/**
 * Where the rows of each table stand when the database is more than one machine. A table stands after those that its foreign keys lead
 * to, for in this order tables are distributed.
 */
export const KEYS: Readonly<Record<TableName, Key>> = {
  programme_versions: 'reference',
  programme_tiers: 'reference',
  programme: 'reference',
  ladder: 'reference',
  user_tiers: 'reference',
  task_setting_versions: 'reference',
  task_setting: 'reference',
  sweeps: 'reference',
  verifications: 'reference',
  operators: 'reference',
  operator_sessions: 'reference',
  oidc_logins: 'reference',
  api_tokens: 'reference',

  users: OF_USER,
  codes: OF_USER,
  clicks: OF_USER,
  invitees: OF_USER,
  attribution_log: OF_USER,
  personal_texts: OF_USER,
  balances: OF_USER,
  transfers: OF_USER,
  rewards: OF_USER,
  allocations: OF_USER,
  reward_months: OF_USER,
  spends: OF_USER,
  payouts: OF_USER,
  payout_approvals: OF_USER,
  point_balances: OF_USER,

  billing_events: of('event_id', 'report'),
  billing_rejections: of('event_id', 'report'),
  invoices: of('invoice_id', 'report'),
  point_events: of('event_id', 'deed'),
  point_reversals: of('event_id', 'deed'),

  code_directory: of('code', 'code'),
  payout_directory: of('payout_id', 'payout'),
  sessions: of('token_hash', 'session'),
  tickets: of('ticket_hash', 'ticket'),
  idempotency_keys: of('key', 'answer'),
  audit_log: of('id', 'audit'),
  // Every new user changes a row of it: as a reference table, on all machines at once.
  population: of('shard', 'population'),
  // Today there is one shard, so the log stands on one machine as a whole; with several, users share them out.
  event_batches: OF_LOG,
  outbox: OF_LOG,
  event_order: OF_LOG,
  log_heads: OF_LOG,

  // They are written and read whole, by one statement for all users.
  roll_ups: 'local',
  report_flows: 'local',
  report_hours: 'local',
  report_inviters: 'local',

  // Servers that send ask for all of them at once, four times a second.
  webhooks: 'local',
  webhook_secrets: 'local',
  webhook_headers: 'local',
  webhook_cursors: 'local',
  webhook_attempts: 'local',
  webhook_retries: 'local',
  webhook_replays: 'local',

  deployment: 'local',
  schema_migrations: 'local',
};

/** The key of a table as the page of tables has it. */
export function nameOfKey(table: TableName): string {
  const key = KEYS[table];
  return typeof key === 'string' ? key : key.column;
}

/** How a table is spread, and undefined where it is not or where there is no such table. */
export function spreadOf(table: string): Spread | undefined {
  const key = (KEYS as Readonly<Record<string, Key>>)[table];
  return typeof key === 'object' ? key : undefined;
}
