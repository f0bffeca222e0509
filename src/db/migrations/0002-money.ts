import { Migration } from '@mikro-orm/migrations';

/**
 * From a click to a payout: billing events and invoices, rewards, payouts, spends.
 *
 * What the host names (events, invoices) is keyed by the host's name for it and points at its user; what belongs to one user leads
 * its key with `user_id`. Invoice ids compare by bytes, for their order decides which money is used first.
 */
export class Money extends Migration {
  override up(): void {
    this.addSql(LEDGER);
    this.addSql(BILLING);
    this.addSql(REWARDS);
    this.addSql(PAYOUTS);
    this.addSql(JOBS);
  }
}

const LEDGER = `
alter table balances
  add column unassigned bigint not null default 0,
  add column unlocked_until timestamptz not null default 'epoch';
alter table transfers
  add column debit_after bigint not null,
  add column credit_after bigint not null;
alter table invitees
  add column accrued_micro bigint not null default 0 check (accrued_micro >= 0);
`;

// Wide columns of fixed size come first, so that no room is lost to alignment.
const BILLING = `
create type billing_event_type as enum (
  'invoice_created', 'invoice_paid', 'invoice_voided', 'invoice_refunded', 'invoice_disputed', 'invoice_dispute_won'
);
create type billing_outcome as enum ('recorded', 'reward_created', 'no_reward', 'reward_reversed', 'reward_restored');
create table billing_events (
  user_id uuid not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  type billing_event_type not null,
  outcome billing_outcome not null,
  amount_micro bigint check (amount_micro >= 0),
  inviter_user_id uuid,
  reward_seq bigint,
  tier integer,
  programme_version integer,
  moved_micro bigint check (moved_micro > 0),
  given_back_micro bigint check (given_back_micro >= 0),
  event_id text collate "C" primary key,
  invoice_id text collate "C" not null,
  reported_by text not null,
  reason text
);

create table billing_rejections (
  event_id text collate "C" primary key,
  reason text not null,
  event text not null,
  received_at timestamptz not null,
  reported_by text not null
);

create table invoices (
  user_id uuid not null,
  total_micro bigint check (total_micro >= 0),
  refunded_micro bigint not null default 0 check (refunded_micro >= 0),
  disputed_micro bigint not null default 0 check (disputed_micro >= 0),
  won_micro bigint not null default 0 check (won_micro >= 0),
  paid_at timestamptz,
  reward_seq bigint,
  inviter_user_id uuid,
  spend_id uuid,
  voided boolean not null default false,
  invoice_id text collate "C" primary key
);

create table spends (
  user_id uuid not null,
  spend_id uuid not null,
  invoice_id text collate "C" not null,
  amount_micro bigint not null check (amount_micro > 0),
  created_at timestamptz not null,
  returned_at timestamptz,
  primary key (user_id, spend_id)
);
`;

// A reward carries the \`seq\` of the transfer that accrued it; an allocation that of the transfer that took it. The partial index
// holds what is still there, in the order in which it is used but for the same moment. The other one is tiny: rewards come in
// nearly in its order.
const REWARDS = `
create type reward_end as enum ('spent', 'paid_out', 'reversed');
create table rewards (
  user_id uuid not null,
  seq bigint not null,
  reward_id uuid not null,
  invitee_user_id uuid not null,
  created_at timestamptz not null,
  occurred_at timestamptz not null,
  available_at timestamptz not null,
  base_micro bigint not null check (base_micro > 0),
  amount_micro bigint not null check (amount_micro > 0),
  used_micro bigint not null default 0 check (used_micro between 0 and amount_micro),
  reversed_micro bigint not null default 0 check (reversed_micro between 0 and amount_micro),
  rate_bps integer not null,
  tier integer not null,
  ended_by reward_end,
  invoice_id text collate "C" not null,
  primary key (user_id, seq)
);
create index rewards_left on rewards (user_id, available_at) where used_micro + reversed_micro < amount_micro;
create index rewards_due on rewards using brin (available_at) with (autosummarize = on, pages_per_range = 16);

create table allocations (
  user_id uuid not null,
  seq bigint not null,
  reward_seq bigint not null,
  amount_micro bigint not null check (amount_micro > 0),
  primary key (user_id, seq, reward_seq)
);

create table reward_months (
  user_id uuid not null,
  month date not null,
  accrued_micro bigint not null check (accrued_micro >= 0),
  seq bigint not null,
  primary key (user_id, month)
);
`;

const PAYOUTS = `
create type payout_status as enum ('requested', 'processing', 'sent', 'failed', 'cancelled');
create table payouts (
  user_id uuid not null,
  payout_id uuid not null,
  amount_micro bigint not null check (amount_micro > 0),
  network text not null,
  address text not null,
  status payout_status not null,
  requested_at timestamptz not null,
  tx_hash text,
  note text,
  completed_at timestamptz,
  primary key (user_id, payout_id),
  check ((completed_at is null) = (status in ('requested', 'processing'))),
  check ((tx_hash is not null) = (status = 'sent'))
);
create index payouts_of_user on payouts (user_id, requested_at desc, payout_id desc);
create index payouts_newest on payouts (requested_at desc, payout_id desc);
create index payouts_by_status on payouts (status, requested_at desc, payout_id desc);

create table payout_directory (
  payout_id uuid primary key,
  user_id uuid not null
);
`;

const JOBS = `
create table sweeps (
  id smallint primary key check (id = 1),
  swept_until timestamptz not null
);
`;
