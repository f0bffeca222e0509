import { Migration } from '@mikro-orm/migrations';

/**
 * Users, codes, attribution, sessions, the programme, the ledger, the logs.
 *
 * Every per-user table leads its key with `user_id`. What must be unique across users (codes, session hashes, idempotency
 * keys) is keyed by that value and points at its owner.
 */
export class Initial extends Migration {
  override up(): void {
    this.addSql(USERS);
    this.addSql(CODES);
    this.addSql(ATTRIBUTION);
    this.addSql(SESSIONS);
    this.addSql(PROGRAMME);
    this.addSql(LEDGER);
    this.addSql(LOGS);
  }
}

const USERS = `
create table users (
  user_id uuid primary key,
  display_name text not null,
  email_hash bytea,
  tier integer not null,
  inviter_user_id uuid,
  paid_invitees integer not null default 0 check (paid_invitees >= 0),
  blocked boolean not null default false,
  signed_at timestamptz not null,
  created_at timestamptz not null,
  erased_at timestamptz,
  check (inviter_user_id <> user_id)
);
create index users_newest on users (created_at desc, user_id desc);
create index users_by_tier on users (tier, created_at desc, user_id desc);
`;

const CODES = `
create type code_kind as enum ('uid', 'custom');
create table codes (
  user_id uuid not null references users,
  code_id uuid not null,
  code text not null,
  kind code_kind not null,
  created_at timestamptz not null,
  disabled_at timestamptz,
  primary key (user_id, code_id),
  unique (user_id, code)
);
create unique index codes_one_uid on codes (user_id) where kind = 'uid';
create unique index codes_one_custom on codes (user_id) where kind = 'custom' and disabled_at is null;

create table code_directory (
  code text primary key,
  user_id uuid not null
);

create table clicks (
  user_id uuid not null references users,
  code text not null,
  day date not null,
  clicks bigint not null,
  primary key (user_id, code, day)
);
`;

const ATTRIBUTION = `
create table invitees (
  user_id uuid not null references users,
  invitee_user_id uuid not null,
  code text not null,
  attributed_at timestamptz not null,
  first_paid_at timestamptz,
  total_paid_micro bigint not null default 0,
  primary key (user_id, invitee_user_id)
);
create index invitees_latest on invitees (user_id, attributed_at desc, invitee_user_id desc);

create type attribution_event as enum ('signup', 'first_paid', 'rejected', 'tier_changed');
create table attribution_log (
  user_id uuid not null references users,
  id uuid not null,
  event attribution_event not null,
  inviter_user_id uuid,
  invitee_user_id uuid,
  code text,
  reason text,
  old_tier integer,
  new_tier integer,
  note text,
  invoice_id text,
  created_at timestamptz not null,
  primary key (user_id, id)
);
create index attribution_log_newest on attribution_log (user_id, created_at desc, id desc);
`;

const SESSIONS = `
create table sessions (
  token_hash bytea primary key,
  user_id uuid not null references users,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_of_user on sessions (user_id) where ended_at is null;

create table tickets (
  ticket_hash bytea primary key,
  user_id uuid not null references users,
  return_to text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index tickets_of_user on tickets (user_id) where used_at is null;
`;

const PROGRAMME = `
create table programme_versions (
  version integer primary key,
  document jsonb not null,
  actor text not null,
  created_at timestamptz not null
);
create table programme_tiers (
  version integer not null references programme_versions,
  tier integer not null,
  label text not null,
  rate_bps integer not null,
  primary key (version, tier)
);
create table programme (
  id smallint primary key check (id = 1),
  version integer not null references programme_versions
);
`;

// The ledger has no foreign keys: a transfer's owner is proved by the balance row that is written with it.
const LEDGER = `
create type account as enum ('programme', 'pending', 'available', 'reserved', 'paid_out', 'spent', 'debt');
create type transfer_kind as enum (
  'accrue', 'unlock', 'repay', 'reserve', 'release', 'settle', 'spend', 'return', 'reverse', 'restore'
);
create table balances (
  user_id uuid primary key,
  programme bigint not null default 0 check (programme <= 0),
  pending bigint not null default 0 check (pending >= 0),
  available bigint not null default 0 check (available >= 0),
  reserved bigint not null default 0 check (reserved >= 0),
  paid_out bigint not null default 0 check (paid_out >= 0),
  spent bigint not null default 0 check (spent >= 0),
  debt bigint not null default 0 check (debt <= 0),
  seq bigint not null default 0 check (seq >= 0),
  check (programme + pending + available + reserved + paid_out + spent + debt = 0)
);
create table transfers (
  user_id uuid not null,
  seq bigint not null check (seq > 0),
  amount_micro bigint not null check (amount_micro > 0),
  created_at timestamptz not null,
  subject_id uuid not null,
  kind transfer_kind not null,
  debit account not null,
  credit account not null,
  primary key (user_id, seq),
  check (debit <> credit)
);
`;

const LOGS = `
create table audit_log (
  id uuid primary key,
  action text not null,
  actor text not null,
  user_id uuid,
  operation text not null,
  request_id text not null,
  details jsonb not null,
  created_at timestamptz not null
);
create index audit_log_of_user on audit_log (user_id, created_at desc, id desc);

create table idempotency_keys (
  actor text not null,
  operation text not null,
  key text not null,
  fingerprint bytea not null,
  status smallint,
  body text,
  location text,
  created_at timestamptz not null,
  primary key (actor, operation, key)
);
create index idempotency_keys_oldest on idempotency_keys (created_at);
`;
