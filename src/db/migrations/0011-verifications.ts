import { OnlineMigration } from './online-migration.ts';

/**
 * Why a version of the programme was put in force.
 *
 * It runs beside a server of the release before, which writes versions without a note.
 */
export class Verifications extends OnlineMigration {
  override async up(): Promise<void> {
    await this.change('alter table programme_versions add column if not exists note text');
  }
}
