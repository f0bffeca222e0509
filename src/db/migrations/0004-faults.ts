import { Migration } from '@mikro-orm/migrations';

/**
 * What contract 1.0.1 could not keep: payouts that come back, credit that comes back in parts, what a payment itself said, points that
 * are taken back, codes that operators release, the personal texts of rows that are never rewritten, and what a deployment was made
 * with.
 *
 * It runs beside a server of the release before: new columns are empty or have a constant default, so that no row is written, and what
 * has to look at every row (a check, an index) is left to the steps that lock nothing.
 */
export class Faults extends Migration {
  override up(): void {
    this.addSql(DEPLOYMENT);
    this.addSql(MONEY);
    this.addSql(PEOPLE);
    this.addSql(TEXTS);
    this.addSql(POINTS);
  }
}

const DEPLOYMENT = `
create table deployment (
  id smallint primary key check (id = 1),
  currency text not null,
  email_key_fingerprint bytea not null,
  contract_version text not null,
  created_at timestamptz not null
);
`;

// A value that was just added to a type cannot be named as one before its transaction ends: checks compare the text.
const MONEY = `
alter type transfer_kind add value 'bounce';
alter type payout_status add value 'returned';
alter table payouts drop constraint payouts_check1;
alter table payouts add constraint payouts_tx_hash check ((tx_hash is not null) = (status::text in ('sent', 'returned'))) not valid;

alter table invoices
  add column paid_micro bigint check (paid_micro >= 0);
alter table spends
  add column returned_micro bigint not null default 0 check (returned_micro between 0 and amount_micro);
update spends set returned_micro = amount_micro where returned_at is not null;
`;

const PEOPLE = `
alter type attribution_event add value 'flagged';
alter table users
  add column email_canonical_hash bytea,
  add column rejections integer not null default 0;
alter table codes
  add column barred_at timestamptz,
  add column released_at timestamptz;
alter table tickets
  add column created_by text;
alter table sessions
  add column ticket_hash bytea,
  add column opened_by text;
alter table audit_log
  add column via text;
alter table billing_rejections
  add column user_id uuid;
`;

const TEXTS = `
create table personal_texts (
  user_id uuid not null,
  text_id uuid not null,
  salt bytea not null,
  text text not null,
  primary key (user_id, text_id)
);
alter table attribution_log
  add column note_id uuid,
  add column note_commitment bytea;
`;

const POINTS = `
alter type point_task add value 'reversal';
alter table point_events
  drop constraint point_events_points_micro_check,
  add constraint point_events_taken_back check (points_micro >= 0 or task::text = 'reversal') not valid,
  add column reverses text collate "C",
  add constraint point_events_reverses check ((reverses is not null) = (task::text = 'reversal')) not valid;
create table point_reversals (
  event_id text collate "C" not null,
  user_id uuid not null,
  reversal_id text collate "C" not null,
  primary key (event_id, user_id)
);
`;
