import { OnlineMigration } from './online-migration.ts';

/**
 * What contract 1.0.1 could not keep: payouts that come back, credit that comes back in parts, what a payment itself said, points that
 * are taken back, codes that operators release, the personal texts of rows that are never rewritten, and what a deployment was made
 * with.
 *
 * It runs beside a server of the release before. A step changes one table and may be done again: new columns are empty or have a
 * constant default, so that no row is written or looked at, and what has to look at every row (a check, an index) stands in
 * `0005-faults-online.ts`.
 */
export class Faults extends OnlineMigration {
  override async up(): Promise<void> {
    for (const step of [...DEPLOYMENT, ...MONEY, ...PEOPLE, ...TEXTS, ...POINTS]) await this.change(step);
  }
}

const DEPLOYMENT = [
  `create table if not exists deployment (
     id smallint primary key check (id = 1),
     currency text not null,
     email_key_fingerprint bytea not null,
     contract_version text not null,
     created_at timestamptz not null
   )`,
];

// Values of a type are compared as text: one that was just added cannot be named as one before its transaction ends.
const MONEY = [
  "alter type transfer_kind add value if not exists 'bounce'",
  "alter type payout_status add value if not exists 'returned'",
  `alter table payouts drop constraint if exists payouts_check1, drop constraint if exists payouts_tx_hash,
     add constraint payouts_tx_hash check ((tx_hash is not null) = (status::text in ('sent', 'returned'))) not valid`,
  `alter table invoices add column if not exists paid_micro bigint, drop constraint if exists invoices_paid_micro,
     add constraint invoices_paid_micro check (paid_micro >= 0) not valid`,
  `alter table spends add column if not exists returned_micro bigint not null default 0, drop constraint if exists spends_returned_micro,
     add constraint spends_returned_micro check (returned_micro between 0 and amount_micro) not valid`,
];

const PEOPLE = [
  "alter type attribution_event add value if not exists 'flagged'",
  `alter table users add column if not exists email_canonical_hash bytea,
     add column if not exists rejections integer not null default 0`,
  'alter table codes add column if not exists barred_at timestamptz, add column if not exists released_at timestamptz',
  'alter table tickets add column if not exists created_by text',
  'alter table sessions add column if not exists ticket_hash bytea, add column if not exists opened_by text',
  'alter table audit_log add column if not exists via text',
  'alter table billing_rejections add column if not exists user_id uuid',
];

const TEXTS = [
  `create table if not exists personal_texts (
     user_id uuid not null,
     text_id uuid not null,
     salt bytea not null,
     text text not null,
     primary key (user_id, text_id)
   )`,
  'alter table attribution_log add column if not exists note_id uuid, add column if not exists note_commitment bytea',
];

const POINTS = [
  "alter type point_task add value if not exists 'reversal'",
  `alter table point_events add column if not exists reverses text collate "C",
     drop constraint if exists point_events_points_micro_check,
     drop constraint if exists point_events_taken_back, drop constraint if exists point_events_reverses,
     add constraint point_events_taken_back check (points_micro >= 0 or task::text = 'reversal') not valid,
     add constraint point_events_reverses check ((reverses is not null) = (task::text = 'reversal')) not valid`,
  `create table if not exists point_reversals (
     event_id text collate "C" not null,
     user_id uuid not null,
     reversal_id text collate "C" not null,
     primary key (event_id, user_id)
   )`,
];
