import { OnlineMigration } from './online-migration.ts';

/**
 * The event log: what transactions have to tell, what of it waits for its place, and in which order it stands.
 *
 * It runs beside a server of the release before, which tells nothing and knows none of the tables.
 */
export class EventLog extends OnlineMigration {
  override async up(): Promise<void> {
    await this.change(TABLES);
  }
}

// Rows of the outbox come and go all the time, so the dead ones are taken away by their number, not by their share.
const TABLES = `create table if not exists event_batches (
     shard smallint not null,
     batch_id uuid not null,
     created_at timestamptz not null,
     events text not null,
     primary key (shard, batch_id)
   );
   create table if not exists outbox (
     shard smallint not null,
     batch_id uuid not null,
     count integer not null check (count > 0),
     primary key (shard, batch_id)
   ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
   create table if not exists event_order (
     shard smallint not null,
     first_position bigint not null check (first_position > 0),
     batch_id uuid not null,
     count integer not null check (count > 0),
     primary key (shard, first_position),
     unique (shard, batch_id)
   );
   create table if not exists log_heads (
     shard smallint primary key,
     position bigint not null check (position >= dropped),
     dropped bigint not null check (dropped >= 0)
   );
   insert into log_heads (shard, position, dropped) values (0, 0, 0) on conflict (shard) do nothing`;
