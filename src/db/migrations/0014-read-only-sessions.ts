import { OnlineMigration } from './online-migration.ts';

/**
 * Tickets and sessions that can only read, and sessions of embedded pages.
 *
 * It runs beside a server of the release before, which makes and finds none but those that can write.
 */
export class ReadOnlySessions extends OnlineMigration {
  override async up(): Promise<void> {
    for (const table of ['tickets', 'sessions'])
      await this.change(`alter table ${table} add column if not exists read_only boolean not null default false`);
    await this.change('alter table sessions add column if not exists origin text');
  }
}
