import { OnlineMigration } from './online-migration.ts';

/**
 * Operators, the tokens and sessions by which they are known, and what two of them agreed to; and indexes by which the audit log is read.
 *
 * It runs beside a server of the release before, which writes audit rows without a token and knows nothing of the new tables.
 */
export class Operators extends OnlineMigration {
  override async up(): Promise<void> {
    for (const table of TABLES) await this.change(table);
    await this.change('alter table audit_log add column if not exists token_id uuid');
    for (const [name, columns] of AUDIT_INDEXES) await this.index(name, `audit_log (${columns})`);
    for (const [name, definition] of PAYOUT_INDEXES) await this.index(name, definition);
    await this.dropIndex('audit_log_of_user'); // of two directions: no comparison of rows is a stretch of it
  }
}

/** A page is a stretch of one of these, read backwards. */
const AUDIT_INDEXES: [name: string, columns: string][] = [
  ['audit_log_by_time', 'created_at, id'],
  ['audit_log_by_actor', 'actor, created_at, id'],
  ['audit_log_by_action', 'action, created_at, id'],
  ['audit_log_by_operation', 'operation, created_at, id'],
  ['audit_log_by_user', 'user_id, created_at, id'],
  ['audit_log_by_request', 'request_id, created_at, id'],
];

/** By which the history of a payout is found, and what it used up: small ones, that nothing but payouts writes to. */
const PAYOUT_INDEXES: [name: string, definition: string][] = [
  ['audit_log_of_payout', `audit_log (user_id, (details->>'payout_id')) where action like 'payout.%'`],
  ['transfers_of_payout', `transfers (user_id, subject_id) where kind = 'settle'`],
];

const ROLES = "('viewer', 'support', 'finance', 'rules', 'owner')";

const TABLES = [
  `create table if not exists operators (
     name text primary key check (name ~ '^[a-z0-9-]{1,40}$'),
     role text not null check (role in ${ROLES}),
     email text,
     oidc_issuer text,
     oidc_subject text,
     created_at timestamptz not null,
     disabled_at timestamptz,
     last_seen_at timestamptz,
     unique (oidc_issuer, oidc_subject),
     unique (email)
   )`,
  `create table if not exists api_tokens (
     token_id uuid primary key,
     name text not null,
     operator text not null,
     known_to text[] not null,
     scopes text[] not null,
     networks text[] not null,
     prefix text not null,
     secret_hash bytea not null unique,
     previous_hash bytea unique,
     previous_expires_at timestamptz,
     created_by text not null,
     created_at timestamptz not null,
     expires_at timestamptz,
     last_used_at timestamptz,
     revoked_at timestamptz
   );
   create unique index if not exists api_tokens_live_name on api_tokens (name) where revoked_at is null;
   create index if not exists api_tokens_by_time on api_tokens (created_at desc, token_id desc)`,
  `create table if not exists operator_sessions (
     token_hash bytea primary key,
     operator text not null,
     known_to text[] not null,
     scopes text[],
     token_id uuid,
     entered_with bytea,
     way text not null check (way in ('token', 'link', 'oidc')),
     created_at timestamptz not null,
     seen_at timestamptz not null,
     expires_at timestamptz not null,
     fresh_until timestamptz not null,
     ended_at timestamptz
   );
   create index if not exists operator_sessions_of_operator on operator_sessions (operator)`,
  `create table if not exists oidc_logins (
     state_hash bytea primary key,
     browser_hash bytea not null,
     confirms bytea,
     created_at timestamptz not null,
     expires_at timestamptz not null,
     used_at timestamptz
   )`,
  `create table if not exists payout_approvals (
     user_id uuid not null,
     payout_id uuid not null,
     operator text not null,
     known_to text[] not null,
     amount_micro bigint not null,
     approved_at timestamptz not null,
     primary key (user_id, payout_id, operator),
     foreign key (user_id, payout_id) references payouts (user_id, payout_id)
   )`,
];
