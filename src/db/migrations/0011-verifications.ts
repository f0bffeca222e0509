import { OnlineMigration } from './online-migration.ts';

/**
 * Verifications of the ledger that are made beside requests, and why a version of the programme was put in force.
 *
 * It runs beside a server of the release before, which writes versions without a note and knows nothing of the new table.
 */
export class Verifications extends OnlineMigration {
  override async up(): Promise<void> {
    await this.change('alter table programme_versions add column if not exists note text');
    await this.change(VERIFICATIONS);
  }
}

// Of all rows, only one can be without an end.
const VERIFICATIONS = `create table if not exists verifications (
     verification_id uuid primary key,
     started_by text not null,
     started_at timestamptz not null,
     moved_at timestamptz not null,
     ended_at timestamptz,
     status text not null check (status in ('running', 'completed', 'failed')),
     step integer not null check (step >= 0),
     last_user_id uuid,
     users_total bigint not null check (users_total >= 0),
     users bigint not null check (users >= 0),
     transfers bigint not null check (transfers >= 0),
     differences_total bigint not null check (differences_total >= 0),
     differences jsonb not null,
     check ((ended_at is null) = (status = 'running'))
   );
   create unique index if not exists verifications_running on verifications (status) where status = 'running';
   create index if not exists verifications_by_time on verifications (started_at desc, verification_id desc)`;
