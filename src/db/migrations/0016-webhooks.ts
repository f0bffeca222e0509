import { OnlineMigration } from './online-migration.ts';

/**
 * Webhooks: where events are sent to, how far each has come in the log, what was tried, what is tried again, and what is sent once more.
 *
 * It runs beside a server of the release before, which knows none of the tables.
 */
export class Webhooks extends OnlineMigration {
  override async up(): Promise<void> {
    await this.change(WEBHOOKS);
    await this.change(DELIVERIES);
  }
}

const WEBHOOKS = `create table if not exists webhooks (
     webhook_id uuid primary key,
     url text not null unique,
     types text[] not null,
     description text not null,
     concurrency smallint not null check (concurrency between 1 and 32),
     state text not null check (state in ('enabled', 'disabled')),
     state_reason text check (state_reason in ('operator', 'failing', 'gone')),
     version smallint not null,
     revision integer not null,
     failing_since timestamptz,
     failures integer not null check (failures >= 0),
     failing_told boolean not null,
     created_by text not null,
     created_at timestamptz not null,
     check ((state = 'disabled') = (state_reason is not null))
   );
   create table if not exists webhook_secrets (
     webhook_id uuid not null,
     secret_id uuid not null,
     sealed bytea not null,
     created_at timestamptz not null,
     expires_at timestamptz,
     primary key (webhook_id, secret_id)
   );
   create table if not exists webhook_headers (
     webhook_id uuid not null,
     name text not null,
     sealed bytea not null,
     primary key (webhook_id, name)
   )`;

// A cursor is moved several times a second while there is much to send: room in its page lets the old row be overwritten.
const DELIVERIES = `create table if not exists webhook_cursors (
     webhook_id uuid not null,
     shard smallint not null,
     position bigint not null check (position >= 0),
     leased_until timestamptz not null,
     leased_by uuid,
     paused_until timestamptz,
     pause_s integer not null check (pause_s >= 0),
     primary key (webhook_id, shard)
   ) with (fillfactor = 20);
   create table if not exists webhook_attempts (
     webhook_id uuid not null,
     position bigint not null,
     started_at timestamptz not null,
     ms integer not null,
     status smallint,
     failure text,
     excerpt text,
     primary key (webhook_id, position, started_at)
   );
   create index if not exists webhook_attempts_by_time on webhook_attempts using brin (started_at);
   create table if not exists webhook_retries (
     webhook_id uuid not null,
     position bigint not null,
     failures smallint not null check (failures >= 0),
     state text not null check (state in ('waiting', 'exhausted', 'none')),
     due_at timestamptz not null,
     asked_at timestamptz,
     primary key (webhook_id, position)
   );
   create index if not exists webhook_retries_due on webhook_retries (webhook_id, due_at) where state = 'waiting';
   create index if not exists webhook_retries_asked on webhook_retries (webhook_id, asked_at) where asked_at is not null;
   create table if not exists webhook_replays (
     replay_id uuid primary key,
     webhook_id uuid not null,
     types text[] not null,
     only_undelivered boolean not null,
     since timestamptz,
     until timestamptz,
     first_position bigint not null,
     next_position bigint not null,
     until_position bigint not null,
     sent bigint not null check (sent >= 0),
     state text not null check (state in ('running', 'done', 'cancelled')),
     asked_by text not null,
     created_at timestamptz not null,
     ended_at timestamptz,
     check ((ended_at is null) = (state = 'running'))
   );
   create unique index if not exists webhook_replays_running on webhook_replays (webhook_id) where state = 'running';
   create index if not exists webhook_replays_by_webhook on webhook_replays (webhook_id, created_at desc)`;
