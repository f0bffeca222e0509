import { OnlineMigration } from './online-migration.ts';

/**
 * What reports are read from: the counts of hours that are over, and indexes by which the others are counted.
 *
 * It runs beside a server of the release before, which knows nothing of the tables. The indexes are of a page for each stretch of a table
 * that is only ever appended to, and cost a write next to nothing.
 */
export class Reports extends OnlineMigration {
  override async up(): Promise<void> {
    for (const table of TABLES) await this.change(table);
    for (const [name, definition] of INDEXES) await this.index(name, definition);
  }
}

const TABLES = [
  `create table if not exists roll_ups (
     id smallint primary key check (id = 1),
     rolled_until timestamptz not null,
     folded_until timestamptz not null,
     months_until timestamptz not null
   )`,
  `create table if not exists report_flows (
     hour timestamptz not null,
     count bigint not null,
     amount_micro numeric not null,
     kind transfer_kind not null,
     debit account not null,
     credit account not null,
     primary key (hour, kind, debit, credit)
   )`,
  `create table if not exists report_hours (
     hour timestamptz not null,
     count bigint not null,
     amount_micro numeric not null,
     measure text not null,
     key text not null,
     primary key (hour, measure, key)
   )`,
  `create table if not exists report_inviters (
     month date not null,
     user_id uuid not null,
     clicks bigint not null,
     signups bigint not null,
     first_paid bigint not null,
     paid_micro numeric not null,
     rewards_micro numeric not null,
     primary key (month, user_id)
   )`,
];

const INDEXES: [name: string, definition: string][] = [
  ['transfers_in_time', 'transfers using brin (created_at) with (autosummarize = on, pages_per_range = 32)'],
  ['billing_events_in_time', 'billing_events using brin (received_at) with (autosummarize = on, pages_per_range = 32)'],
  ['attribution_log_in_time', 'attribution_log using brin (created_at) with (autosummarize = on, pages_per_range = 32)'],
  ['clicks_by_day', 'clicks (day)'],
];
