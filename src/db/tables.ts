/** A table as the program uses it. */
export interface Table {
  /** The folder of src/ that writes it, alone. */
  readonly owner: string;
  /** The columns of its primary key. */
  readonly key: string;
  /** What the serving role may do with it. */
  readonly rights: string;
  /** What a row is. */
  readonly holds: string;
}

const APPENDED = 'select, insert';
const KEPT = 'select, insert, update';
const MOVED = 'select, update';
const PASSING = 'select, insert, delete';
const ALL = 'select, insert, update, delete';

const tables = {
  deployment: { owner: 'start', key: 'id', rights: APPENDED, holds: 'what a deployment was made with' },
  users: { owner: 'identity', key: 'user_id', rights: KEPT, holds: 'a user, known or erased' },
  codes: { owner: 'codes', key: 'user_id, code_id', rights: KEPT, holds: 'a code that a user has or had' },
  code_directory: { owner: 'codes', key: 'code', rights: PASSING, holds: 'whose a code is' },
  clicks: { owner: 'codes', key: 'user_id, code, day', rights: KEPT, holds: 'how often a link was followed on a day' },
  invitees: { owner: 'attributions', key: 'user_id, invitee_user_id', rights: KEPT, holds: 'whom a user brought, and what that earned' },
  attribution_log: { owner: 'attributions', key: 'user_id, id', rights: APPENDED, holds: 'what happened to an attribution or a tier' },
  personal_texts: { owner: 'audit', key: 'user_id, text_id', rights: PASSING, holds: 'what somebody wrote about a user' },
  sessions: { owner: 'sessions', key: 'token_hash', rights: ALL, holds: 'a login' },
  tickets: { owner: 'sessions', key: 'ticket_hash', rights: ALL, holds: 'a ticket for one login' },
  programme: { owner: 'programme', key: 'id', rights: KEPT, holds: 'which rules are in force' },
  programme_versions: { owner: 'programme', key: 'version', rights: APPENDED, holds: 'the rules that were ever in force' },
  programme_tiers: { owner: 'programme', key: 'version, tier', rights: APPENDED, holds: 'a referral tier of a version of the rules' },
  balances: { owner: 'ledger', key: 'user_id', rights: KEPT, holds: 'the accounts of a user' },
  transfers: { owner: 'ledger', key: 'user_id, seq', rights: APPENDED, holds: 'a movement between two accounts' },
  verifications: { owner: 'ledger', key: 'verification_id', rights: KEPT, holds: 'a verification of the ledger, and what it found' },
  billing_events: { owner: 'billing', key: 'event_id', rights: APPENDED, holds: 'an accepted report of an invoice, with what it did' },
  billing_rejections: { owner: 'billing', key: 'event_id', rights: ALL, holds: 'a report that was rejected' },
  invoices: { owner: 'billing', key: 'invoice_id', rights: KEPT, holds: 'what is known of an invoice' },
  spends: { owner: 'billing', key: 'user_id, spend_id', rights: KEPT, holds: 'credit that covers an invoice' },
  rewards: { owner: 'rewards', key: 'user_id, seq', rights: KEPT, holds: 'what a payment earned the inviter' },
  allocations: { owner: 'rewards', key: 'user_id, seq, reward_seq', rights: APPENDED, holds: 'how much of a reward went into a transfer' },
  reward_months: { owner: 'billing', key: 'user_id, month', rights: KEPT, holds: 'what an inviter accrued in a month' },
  payouts: { owner: 'payouts', key: 'user_id, payout_id', rights: KEPT, holds: 'money that a user asked for' },
  payout_directory: { owner: 'payouts', key: 'payout_id', rights: APPENDED, holds: 'whose a payout is' },
  payout_approvals: {
    owner: 'payouts',
    key: 'user_id, payout_id, operator',
    rights: PASSING,
    holds: 'that an operator agreed to a payout',
  },
  sweeps: { owner: 'rewards', key: 'id', rights: KEPT, holds: 'up to when rewards were unlocked by the job' },
  ladder: { owner: 'user-tiers', key: 'id', rights: MOVED, holds: 'the one row that everybody locks who changes a tier' },
  user_tiers: { owner: 'user-tiers', key: 'level', rights: ALL, holds: 'a tier of the ladder' },
  task_setting: { owner: 'points', key: 'id', rights: MOVED, holds: 'which setting is in force' },
  task_setting_versions: { owner: 'points', key: 'version', rights: APPENDED, holds: 'the settings that were ever in force' },
  point_balances: { owner: 'points', key: 'user_id', rights: ALL, holds: 'the points of a user' },
  population: { owner: 'points', key: 'shard', rights: MOVED, holds: 'how many users there are, in 16 parts' },
  point_events: { owner: 'points', key: 'event_id', rights: APPENDED, holds: 'something that a user did for points' },
  point_reversals: { owner: 'points', key: 'event_id, user_id', rights: APPENDED, holds: 'which event of a user was taken back' },
  operators: { owner: 'operators', key: 'name', rights: KEPT, holds: 'a person of the back office, and their role' },
  operator_sessions: { owner: 'operators', key: 'token_hash', rights: ALL, holds: 'an entered console' },
  oidc_logins: { owner: 'operators', key: 'state_hash', rights: ALL, holds: 'a login that an OpenID provider is asked about' },
  api_tokens: { owner: 'tokens', key: 'token_id', rights: KEPT, holds: 'a token for programs, by its hash' },
  roll_ups: { owner: 'reports', key: 'id', rights: KEPT, holds: 'up to when reports were counted ahead' },
  report_flows: { owner: 'reports', key: 'hour, kind, debit, credit', rights: ALL, holds: 'what moved in an hour, of all users' },
  report_hours: { owner: 'reports', key: 'hour, measure, key', rights: ALL, holds: 'what happened in an hour, of all users' },
  report_inviters: { owner: 'reports', key: 'month, user_id', rights: KEPT, holds: 'what an inviter achieved in a month' },
  audit_log: { owner: 'audit', key: 'id', rights: APPENDED, holds: 'who did what to whom' },
  event_batches: { owner: 'events', key: 'shard, batch_id', rights: PASSING, holds: 'what a transaction has told the event log' },
  outbox: { owner: 'events', key: 'shard, batch_id', rights: PASSING, holds: 'a batch of events that has no place in the log yet' },
  event_order: { owner: 'events', key: 'shard, first_position', rights: PASSING, holds: 'where a batch of events stands in the log' },
  log_heads: { owner: 'events', key: 'shard', rights: MOVED, holds: 'how far the event log goes, and from where on it is kept' },
  webhooks: { owner: 'webhooks', key: 'webhook_id', rights: ALL, holds: 'an address that events are sent to' },
  webhook_secrets: { owner: 'webhooks', key: 'webhook_id, secret_id', rights: ALL, holds: 'what requests are signed with, sealed' },
  webhook_headers: { owner: 'webhooks', key: 'webhook_id, name', rights: ALL, holds: 'a header that requests carry, sealed' },
  webhook_cursors: {
    owner: 'webhooks',
    key: 'webhook_id, shard',
    rights: ALL,
    holds: 'how far a webhook has come, and which server sends',
  },
  webhook_attempts: { owner: 'webhooks', key: 'webhook_id, position, started_at', rights: PASSING, holds: 'a request that was sent' },
  webhook_retries: { owner: 'webhooks', key: 'webhook_id, position', rights: ALL, holds: 'an event that is to be sent again' },
  webhook_replays: { owner: 'webhooks', key: 'replay_id', rights: ALL, holds: 'a stretch of the log that is sent again' },
  idempotency_keys: { owner: 'operations', key: 'actor, operation, key', rights: ALL, holds: 'the answer that was given for a key' },
  schema_migrations: { owner: 'db', key: 'id', rights: 'select', holds: 'a migration that was run' },
} satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

/**
 * Every table of the schema. From this list follow the rights of the serving role, and the page TABLES.md beside this file. By what its
 * rows are spread over machines says `keys.ts`.
 */
export const TABLES: Readonly<Record<string, Table>> = tables;
