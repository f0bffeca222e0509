import { OnlineMigration } from './online-migration.ts';

/**
 * What stands in the way of spreading the tables over machines, by the keys of `keys.ts`: foreign keys between tables of different keys
 * or from one reference table to another, and a unique key without the column that its table is spread by.
 *
 * It runs beside a server of the release before, which relies on none of them: it never deletes a user or a version, makes a session
 * or a ticket for a user whom it has locked, and takes `seq` from the locked balance.
 */
export class Keys extends OnlineMigration {
  override async up(): Promise<void> {
    await this.index('point_events_of_user', 'point_events (user_id, seq)');
    for (const [table, constraint] of CONSTRAINTS) await this.change(`alter table ${table} drop constraint if exists ${constraint}`);
  }
}

const CONSTRAINTS: [table: string, constraint: string][] = [
  ['sessions', 'sessions_user_id_fkey'],
  ['tickets', 'tickets_user_id_fkey'],
  ['programme', 'programme_version_fkey'],
  ['programme_tiers', 'programme_tiers_version_fkey'],
  ['point_events', 'point_events_user_id_seq_key'],
];
