import { OnlineMigration } from './online-migration.ts';

/**
 * Of the two indexes that say which part of the reported events is of what time, the finer one stays: each was kept by every payment, and
 * either answers what both were made for.
 *
 * It runs beside a server of the release before, whose statements find the one that stays.
 */
export class OneIndexOfReports extends OnlineMigration {
  override async up(): Promise<void> {
    await this.dropIndex('billing_events_in_time');
  }
}
